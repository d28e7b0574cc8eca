import { limit } from '../limit.ts';
import { drawBelow } from './draw-below.ts';
import { blockBytes, bytesOf, type Filler } from './filling.ts';

const span = (least: number, most: number) => ({
  least: limit(least, 'blocks', 'ourDefault'),
  most: limit(most, 'blocks', 'ourDefault'),
});
type Span = ReturnType<typeof span>;

/** How long fillers are, both ends included, so that they lie over all lengths that real entries come to. */
const lengths = {
  shortSlot: span(1, 4),
  longNote: span(5, 14),
  /** From a page in letters of several bytes to a session with as much as one can have. */
  fullRecord: span(15, 110),
  fullestRecord: span(85, 110),
  plan: span(5, 20),
  /** Plans kept lie in between. */
  session: span(8, 130),
  longestSession: span(130, 180),
  /** A snapshot, or a recording: in what is composed and in what that began with. */
  huge: span(100, 4000),
} as const;

const counts = {
  fewestInMonth: limit(3, 'records', 'ourDefault'),
  fewestInBusyMonth: limit(60, 'records', 'ourDefault'),
  mostInMonth: limit(80, 'records', 'ourDefault'),
  fewestInVolume: limit(12, 'records', 'ourDefault'),
} as const;

function drawFrom({ least, most }: Span, chance: () => number): number {
  return least.value + drawBelow(most.value - least.value + 1, chance);
}

/** Shorter ones more often: each doubling is as likely as the next. */
function drawSkewed({ least, most }: Span, chance: () => number): number {
  return Math.floor(least.value * ((most.value + 1) / least.value) ** chance());
}

/** As a diary has them: mostly short, now and then one with notes, seldom with a page of them. */
function drawRecord(chance: () => number): number {
  const drawn = chance();
  if (drawn >= 0.992) return drawSkewed(lengths.fullRecord, chance);
  if (drawn >= 0.96) return drawFrom(lengths.longNote, chance);
  return drawn < 0.15 ? 1 : drawn < 0.6 ? 2 : drawn < 0.87 ? 3 : 4;
}

/** As many as a diary's records are when they are sealed once more as one: each less what filled it up, with its key. */
function volumeBlocks(records: readonly Filler[], chance: () => number): number {
  const letters = records.reduce((sum, { blocks }) => sum + (blocks - chance()) * blockBytes + 70, 0);
  return Math.ceil(letters / blockBytes);
}

function monthOf(month: number, records: readonly number[], chance: () => number): readonly Filler[] {
  const fillers = records.map((blocks): Filler => ({ kind: 'record', month, blocks }));
  const deleted = Array.from({ length: drawBelow(3, chance) }, (): Filler => ({
    kind: 'tombstone',
    blocks: 1,
  }));
  if (records.length < counts.fewestInVolume.value) return [...fillers, ...deleted];
  return [...fillers, ...deleted, { kind: 'volume', month, blocks: volumeBlocks(fillers, chance) }];
}

function drawRecords(fewest: number, chance: () => number): readonly number[] {
  const length = fewest + drawBelow(counts.mostInMonth.value - fewest + 1, chance);
  return Array.from({ length }, () => drawRecord(chance));
}

/** A month as full as they come, the longest record in it. */
function drawBusyMonth(chance: () => number): readonly Filler[] {
  const records = drawRecords(counts.fewestInBusyMonth.value - 1, chance);
  return monthOf(0, [...records, drawFrom(lengths.fullestRecord, chance)], chance);
}

function drawSlots(chance: () => number): readonly Filler[] {
  const some = (length: number, blocks: () => number) =>
    Array.from({ length }, (): Filler => ({ kind: 'slot', blocks: blocks() }));
  return [
    ...some(4 + drawBelow(10, chance), () => drawFrom(lengths.shortSlot, chance)),
    ...some(1 + drawBelow(3, chance), () => drawFrom(lengths.plan, chance)),
    ...some(1 + drawBelow(2, chance), () => drawFrom(lengths.session, chance)),
    ...some(1, () => drawFrom(lengths.longestSession, chance)),
  ];
}

/** In half of all fillings one or two very long ones, that fit into `bytes`. */
function drawHuge(bytes: number, chance: () => number): readonly Filler[] {
  const fillers: Filler[] = [];
  let room = Math.floor(bytes / blockBytes) - 1;
  for (let count = chance() < 1 / 2 ? 0 : 1 + drawBelow(2, chance); count > 0; count -= 1) {
    if (room < lengths.huge.least.value) break;
    const most = limit(Math.min(room, lengths.huge.most.value), 'blocks', 'ourDefault');
    const blocks = drawSkewed({ ...lengths.huge, most }, chance);
    fillers.push({ kind: 'slot', blocks });
    room -= blocks + 1;
  }
  return fillers;
}

/**
 * Fillers of `bytes` in all, or a little more: the months, deleted ids and slots of a diary that nobody keeps. At a first
 * filling there is something as long as the longest that people come to with the plans of the app.
 */
export function drawFillers(bytes: number, chance: () => number): readonly Filler[] {
  const fillers: Filler[] = [];
  let missing = bytes;
  const add = (others: readonly Filler[]) => {
    for (const filler of others) {
      if (missing <= 0) return;
      fillers.push(filler);
      missing -= bytesOf(filler);
    }
  };
  add(drawSlots(chance));
  add(drawBusyMonth(chance));
  add(drawHuge(missing, chance));
  for (let month = 1; missing > 0; month += 1)
    add(monthOf(month, drawRecords(counts.fewestInMonth.value, chance), chance));
  return fillers;
}
