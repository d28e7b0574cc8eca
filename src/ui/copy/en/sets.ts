import type { SetCaution, SetSize } from '../../../domain/ladder/catalogue/dilator-set.ts';
import { own } from '../gaps.ts';
import { number, tenths } from '../written.ts';
import { counted } from './counted.ts';

function sizes(count: number): string {
  return counted(count, 'size', 'sizes');
}

/** "5", "3 of 8"; of a set whose number of sizes nobody knows, only the order in which they are told. */
function placeOf({ label, place }: SetSize, count: number | undefined): string {
  return label ?? (count === undefined ? String(place) : `${place} of ${count}`);
}

/** What stands on the ladder beside the millimetres: "Pacik 5", "Intimate Rose 3 of 8", "Velvi". */
function labelOf(brief: string, size: SetSize, count: number | undefined): string {
  const isKnownPlace = size.label !== undefined || (count !== undefined && count > 1);
  return isKnownPlace ? `${brief} ${placeOf(size, count)}` : brief;
}

/** Sets of dilators that people may have, and what is known of them. */
export const sets = {
  title: 'Add a set',
  lead: 'Sets by name. Makers count their sizes differently, so each is kept by its millimetres.',
  open: 'Find your set',
  search: 'Name or maker',
  found: (count: number) =>
    count === 0
      ? 'No set of that name here. You can add each size by its millimetres.'
      : counted(count, 'set', 'sets'),
  by: (maker: string) => `by ${maker}`,
  another: 'Another set',
  close: 'Close',
  count: sizes,
  countUnknown: 'How many sizes it has is not known here.',
  figures: 'A figure shown here comes from a published page. Read yours from the box to be sure.',
  noFigures: 'No page that we found gives its figures. What the box or the base says is what counts.',
  sizesOf: (name: string) => `Sizes of ${name}`,
  labelOf,
  sizeNamed: (size: SetSize, count: number | undefined) =>
    count === 1 ? 'Its one size' : `Size ${placeOf(size, count)}`,
  isWorkedOut: 'worked out from the distance around it',
  lengthIn: (mm: number) => `${number(mm, tenths)} mm can go in`,
  lengths: {
    whole: (mm: number) => `${number(mm, tenths)} mm long as a whole; how much of it can go in is not given`,
    unsaid: (mm: number) => `${number(mm, tenths)} mm long; whether as a whole is not said`,
  },
  onList: 'on your list already',
  read: (size: string) => `${size}: diameter by the box`,
  tickFirst: 'Tick the sizes that you have. Each then asks for what the box or the base says.',
  readLead: 'Not published. Leave blank what you do not want to add.',
  oneMore: 'One more size',
  add: (count: number) => (count === 0 ? 'Add to your list' : `Add ${sizes(count)} to your list`),
  noneChosen: 'Tick a size, or write what the box says about one.',
  noRoom: (room: number) =>
    `Your list has room for ${sizes(room)} more. Choose fewer, or take some off first.`,
  added: (name: string, count: number) => `${name}: ${sizes(count)} on your list, each in its place by size.`,
  sources: 'Where the figures come from',
  sourcesLead: 'Pages on the web, for reading. Nothing here opens them.',
  noSources: 'We found no page about it.',
  cautions: {
    magnets: `It holds magnets. With a pacemaker, a defibrillator or a pump in the body, ask ${own.clinician} first.`,
    notAfterSurgery:
      'Its maker says that it was not made or studied for use after vaginoplasty, with agenesis, or for narrowing after radiotherapy or surgery. There, ask your team first.',
  } satisfies Record<SetCaution, string>,
};
