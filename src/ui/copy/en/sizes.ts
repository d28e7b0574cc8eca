import type { LengthUnit, MeasureProblem } from '../../../domain/ladder/measure.ts';
import type { Dilator, Material, Rung, StepPlace } from '../../../domain/ladder/rung.ts';
import { number, tenths } from '../written.ts';
import { own } from '../gaps.ts';

const units = { mm: 'mm', cm: 'cm', in: 'inches' } satisfies Record<LengthUnit, string>;

type Finger = Extract<Rung, { kind: 'finger' }>['size'];
type Tampon = Extract<Rung, { kind: 'tampon' }>['size'];

const steps = {
  outside: 'On the outside',
  near: `Beside ${own.opening}`,
  opening: `At ${own.opening}`,
} satisfies Record<StepPlace, string>;
const fingers = {
  fingertip: 'A fingertip',
  oneFinger: 'One finger',
  twoFingers: 'Two fingers',
} satisfies Record<Finger, string>;
const tampons = {
  mini: 'Mini tampon',
  regular: 'Regular tampon',
  super: 'Super tampon',
} satisfies Record<Tampon, string>;

/** "22 mm"; of one that expands, "15 to 40 mm". */
function diameterOf({ diameterMm, expandsToMm }: Pick<Dilator, 'diameterMm' | 'expandsToMm'>): string {
  const from = number(diameterMm, tenths);
  return expandsToMm === undefined ? `${from} mm` : `${from} to ${number(expandsToMm, tenths)} mm`;
}

/** A size or step in words: "22 mm, purple", "One finger", "Beside the opening". */
export function rungName(rung: Rung): string {
  switch (rung.kind) {
    case 'step':
      return steps[rung.place];
    case 'finger':
      return fingers[rung.size];
    case 'tampon':
      return tampons[rung.size];
    case 'dilator':
      return rung.sizeLabel ? `${diameterOf(rung)}, ${rung.sizeLabel}` : diameterOf(rung);
  }
}

/** A size as one that is easier than another. One that expands is so only while it is opened less. */
export function easierName(rung: Rung): string {
  const isExpanding = rung.kind === 'dilator' && rung.expandsToMm !== undefined;
  return isExpanding ? `the one that expands (${rungName(rung)}, opened less)` : rungName(rung);
}

export const sizes = {
  title: 'Your sizes',
  lead: 'What you practise with, from the easiest. It stays on this device.',
  empty: 'Nothing here yet, and there is no hurry. Steps before insertion are a fine beginning.',
  blocked: 'Your sizes cannot be opened at the moment. What is there stays as it is.',
  damaged: 'The sizes that are stored here cannot be read. They are left as they are, and kept.',
  newer:
    'Your sizes were written by a newer version of Unfurl. They are kept, and show again after an update.',
  beginAnew: 'Begin a new list',
  rungName,
  easierName,
  diameterOf,
  where: 'Where are you now?',
  whereLead: 'Sessions go by this. Until you say, they go by the easiest.',
  lengthOf: (mm: number) => `${number(mm, tenths)} mm can go in`,
  widthIsYours: 'one size, as wide as you choose',
  fromCatalogue: 'by a published page; the box says for sure',
  change: 'Change',
  changeNamed: (name: string) => `Change ${name}`,
  up: 'Up',
  upNamed: (name: string) => `Move ${name} up`,
  down: 'Down',
  downNamed: (name: string) => `Move ${name} down`,
  moved: (name: string, place: number, count: number) => `${name} is now ${place} of ${count}.`,
  added: (name: string, place: number, count: number) => `${name} is on your list, ${place} of ${count}.`,
  changed: (name: string) => `It is now ${name}.`,
  removed: (name: string) => `${name} is off your list. What your journal says about it stays.`,
  back: (name: string) => `${name} is on your list again.`,
  undo: 'Undo',
  order: 'Order by size',
  ordered: 'Your list is in the order of size.',
  edit: 'Edit',
  editNamed: (name: string) => `Edit ${name}`,
  save: 'Keep the change',
  cancel: 'Leave it as it was',
  remove: 'Take off',
  removeNamed: (name: string) => `Take ${name} off`,
  full: (most: number) => `Your list has ${most} places, and all are taken. Take one off to add another.`,
  addTitle: `Add ${own.aTool}`,
  addLead: 'Across its widest part. It is often printed on the base or the packet.',
  diameter: 'Diameter',
  unit: 'Unit',
  units,
  more: 'Label, length, material, or one that expands',
  label: 'Label, if it has one',
  labelLead: 'Such as a colour or a number.',
  length: 'Length that can go in, if you like',
  lengthLead: 'From the tip, without the base or the handle.',
  expands: 'It expands',
  expandsLead:
    'It counts as one size, and stands where it is narrowest. How wide you set it is yours to choose: no width is ever suggested.',
  narrowest: 'Diameter at its narrowest',
  widest: 'Diameter at its widest',
  widestHeld: (name: string) => `Widest that it was, with ${name}`,
  widestHeldLead: 'If you like. It shows in your journal and pictures.',
  material: 'Material',
  materialLead: 'So that the voice names the right lubricant.',
  materials: {
    silicone: 'Silicone',
    rigid: 'Rigid plastic',
    glass: 'Glass',
  } satisfies Record<Material, string>,
  add: 'Add it',
  slip: (problem: MeasureProblem, least: number, most: number): string => {
    switch (problem) {
      case 'notANumber':
        return 'A number is needed here, such as 22, 2.2 or 7/8.';
      case 'tooSmall':
        return `That is under ${least} mm, the smallest that fits here.`;
      case 'tooLarge':
        return `That is over ${most} mm, the largest that fits here.`;
    }
  },
  otherUnit: (text: string, unit: LengthUnit) => `Is it ${text} ${units[unit]}?`,
  otherUnitYes: (text: string, unit: LengthUnit) => `Yes, ${text} ${units[unit]}`,
  othersTitle: 'Or something else',
  steps: 'Steps before insertion',
  stepsLead: `Nothing goes in. A hand or ${own.aTool} rests there.`,
  fingers: 'Fingers',
  fingersLead: 'Your own, with short nails.',
  fingerNames: fingers,
  tampons: 'Tampons',
  tamponsLead: 'A new one each time.',
  tamponNames: tampons,
};
