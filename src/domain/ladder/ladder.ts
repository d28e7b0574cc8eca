import * as v from 'valibot';
import { limit } from '../limit.ts';
import { calendarDay, instant } from '../journal/stored-record.ts';
import { parseVersioned } from '../parse-versioned.ts';
import type { Parsed } from '../parsed.ts';
import { orderOf, type Rung, rungGoesIn, rungSchema } from './rung.ts';

export const ladderSchemaVersion = 1;

/** More than any set or mix of sets has; keeps a broken file from filling the screen. */
export const mostRungs = limit(40, 'rungs', 'ourDefault');

const ladderSchema = v.pipe(
  v.looseObject({
    schema: v.literal(ladderSchemaVersion),
    /** In the person's own order, from the easiest. */
    rungs: v.pipe(v.array(v.unknown()), v.maxLength(mostRungs.value), v.array(rungSchema)),
    /** Where the person is now; absent until they say so. */
    currentId: v.exactOptional(v.string()),
    /** When they said so here, rather than by a decision in the journal: of the two the later one counts. */
    saidHere: v.exactOptional(v.looseObject({ rungId: v.string(), at: instant, day: calendarDay })),
  }),
  v.check(({ rungs }) => new Set(rungs.map((rung) => rung.id)).size === rungs.length),
  v.check(({ rungs, currentId }) => currentId === undefined || rungs.some(({ id }) => id === currentId)),
);

/** A person's own sizes and steps, from the easiest. */
export type Ladder = v.InferOutput<typeof ladderSchema>;

export const emptyLadder: Ladder = { schema: ladderSchemaVersion, rungs: [] };

/** Reads a ladder back. Never throws; a newer shape is `newer`, anything that does not fit is `damaged`. */
export function parseLadder(stored: unknown): Parsed<Ladder> {
  return parseVersioned(ladderSchema, ladderSchemaVersion, stored);
}

/** The rung where the person is now; the easiest until they have said so. Undefined for an empty ladder. */
export function currentRung({ rungs, currentId }: Ladder): Rung | undefined {
  return rungs.find(({ id }) => id === currentId) ?? rungs[0];
}

/** Puts `rung` in by size: before the first that is larger. The order that the person gave the others stays. */
export function withRung(ladder: Ladder, rung: Rung): Ladder {
  const others = ladder.rungs.filter(({ id }) => id !== rung.id);
  const larger = others.findIndex((other) => orderOf(other) > orderOf(rung));
  const at = larger < 0 ? others.length : larger;
  return { ...ladder, rungs: [...others.slice(0, at), rung, ...others.slice(at)] };
}

/** How many more rungs there is room for. */
export function roomOn({ rungs }: Ladder): number {
  return Math.max(0, mostRungs.value - rungs.length);
}

/** Whether there is no room for another rung. */
export function isFull(ladder: Ladder): boolean {
  return roomOn(ladder) === 0;
}

/** Puts all of `rungs` in by size, mixed with those that are there; unchanged where there is no room for all of them. */
export function withRungs(ladder: Ladder, rungs: readonly Rung[]): Ladder {
  return rungs.length > roomOn(ladder) ? ladder : rungs.reduce(withRung, ladder);
}

/** With what was said of the rung `from` said of `to`; of nothing where there is none. */
function withWordMoved({ saidHere, ...ladder }: Ladder, from: string, to: Rung | undefined): Ladder {
  if (!saidHere || saidHere.rungId !== from) return saidHere ? { ...ladder, saidHere } : ladder;
  return to ? { ...ladder, saidHere: { ...saidHere, rungId: to.id } } : ladder;
}

/** Puts `rung` in the place of the one of `id`; by size where that has changed. Who was there is now on `rung`. */
export function withRungInstead(ladder: Ladder, id: string, rung: Rung): Ladder {
  const at = ladder.rungs.findIndex((one) => one.id === id);
  const former = ladder.rungs[at];
  if (!former) return ladder;
  const others = ladder.rungs.filter((one) => one !== former);
  const isSameSize = orderOf(former) === orderOf(rung);
  const changed = isSameSize
    ? { ...ladder, rungs: others.toSpliced(at, 0, rung) }
    : withRung({ ...ladder, rungs: others }, rung);
  const moved = withWordMoved(changed, id, rung);
  return ladder.currentId === id ? { ...moved, currentId: rung.id } : moved;
}

/** With the person at the rung of `id`; unchanged where it is not, or no longer, on the ladder. */
export function withHere(ladder: Ladder, id: string): Ladder {
  return ladder.rungs.some((rung) => rung.id === id) ? { ...ladder, currentId: id } : ladder;
}

/** As `withHere`, by the person's own word of that moment and day. */
export function withSaidHere(ladder: Ladder, rungId: string, at: string, day: string): Ladder {
  const here = withHere(ladder, rungId);
  return here === ladder ? ladder : { ...here, saidHere: { rungId, at, day } };
}

/** Without the rung of `id`. If the person was there, they are now on the next easier one. */
export function withoutRung(ladder: Ladder, id: string): Ladder {
  const at = ladder.rungs.findIndex((rung) => rung.id === id);
  const rungs = ladder.rungs.filter((rung) => rung.id !== id);
  const easier = rungs[Math.max(0, at - 1)];
  const { currentId, ...rest } = withWordMoved({ ...ladder, rungs }, id, easier);
  const here = currentId === id ? easier?.id : currentId;
  return here === undefined ? rest : { ...rest, currentId: here };
}

/** With the rung of `id` where it stood in `former`, and the person on it if they were; unchanged where it is there, or has no room. */
export function withRungBack(ladder: Ladder, id: string, former: Ladder): Ladder {
  const at = former.rungs.findIndex((rung) => rung.id === id);
  const rung = former.rungs[at];
  if (!rung || isFull(ladder) || ladder.rungs.some((one) => one.id === id)) return ladder;
  const back = { ...ladder, rungs: ladder.rungs.toSpliced(at, 0, rung) };
  if (former.currentId !== id) return back;
  const { saidHere } = former;
  return { ...back, currentId: id, ...(saidHere?.rungId === id ? { saidHere } : {}) };
}

/** Moves a rung one place towards the easier (-1) or the harder (1) end; at the end it stays. */
export function movedRung(ladder: Ladder, id: string, by: -1 | 1): Ladder {
  const from = ladder.rungs.findIndex((rung) => rung.id === id);
  const to = from + by;
  const rung = ladder.rungs[from];
  if (!rung || to < 0 || to >= ladder.rungs.length) return ladder;
  const rungs = ladder.rungs.toSpliced(from, 1).toSpliced(to, 0, rung);
  return { ...ladder, rungs };
}

/** All rungs from the thinnest; steps before insertion first. */
export function orderedBySize(ladder: Ladder): Ladder {
  return { ...ladder, rungs: ladder.rungs.toSorted((a, b) => orderOf(a) - orderOf(b)) };
}

/** The neighbour of `id` that goes in: the next easier (-1) or harder (1). Undefined where there is none. */
export function neighbourThatGoesIn(rungs: readonly Rung[], id: string, by: -1 | 1): Rung | undefined {
  const at = rungs.findIndex((rung) => rung.id === id);
  if (at < 0) return undefined;
  const side = by < 0 ? rungs.slice(0, at).toReversed() : rungs.slice(at + 1);
  return side.find(rungGoesIn);
}
