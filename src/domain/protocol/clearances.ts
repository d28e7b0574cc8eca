import * as v from 'valibot';
import { parseVersioned } from '../parse-versioned.ts';
import type { Parsed } from '../parsed.ts';
import { type Gate, gates } from './protocol-terms.ts';

export const clearancesSchemaVersion = 1;

/** What the person said, and on which calendar day of theirs (YYYY-MM-DD). */
const said = v.looseObject({ on: v.pipe(v.string(), v.isoDate()) });

const clearancesSchema = v.looseObject({
  schema: v.literal(clearancesSchemaVersion),
  /** They and their partner were shown the massage at an appointment. */
  partnerMassage: v.exactOptional(said),
  /** Their clinician said that letting go comes easily enough for toning. */
  toning: v.exactOptional(said),
  /** Gates of plans that they have spoken for; one that this version does not know is kept and opens nothing. */
  gates: v.exactOptional(v.record(v.string(), said)),
});

/** The person's own word about what a clinician showed or allowed; absent until it is given, and again once taken back. */
export type Clearances = v.InferOutput<typeof clearancesSchema>;

/** `notYet`: a clinician agreed, and letting go does not go well enough yet, or no longer. */
export type ToningStanding = 'open' | 'notCleared' | 'notYet';

/** What of it counts today. */
export type Shown = { readonly partnerMassage: boolean; readonly toning: ToningStanding };

export const noClearances: Clearances = { schema: clearancesSchemaVersion };
export const nothingShown: Shown = { partnerMassage: false, toning: 'notCleared' };

/** `releaseGoesWell`: whether the journal says so, by the gate of progression. */
export function shownBy({ partnerMassage, toning }: Clearances, releaseGoesWell: boolean): Shown {
  const cleared = releaseGoesWell ? 'open' : 'notYet';
  return { partnerMassage: partnerMassage !== undefined, toning: toning ? cleared : 'notCleared' };
}

/** The gates that the person has spoken for. */
export function saidGates({ toning, gates: kept = {} }: Clearances): readonly Gate[] {
  return gates.filter(
    (gate) => kept[gate] !== undefined || (gate === 'toningAllowed' && toning !== undefined),
  );
}

/** `clearances` with the person's word of `day` (YYYY-MM-DD) about each of `newlySaid`. */
export function withGatesSaid(clearances: Clearances, newlySaid: readonly Gate[], day: string): Clearances {
  const words = newlySaid.map((gate) => [gate, { on: day }] as const);
  return { ...clearances, gates: { ...clearances.gates, ...Object.fromEntries(words) } };
}

/** `clearances` without the person's word about `gate`. */
export function withoutGate(clearances: Clearances, gate: Gate): Clearances {
  const { [gate]: _gone, ...others } = clearances.gates ?? {};
  return { ...clearances, gates: others };
}

/** Reads clearances back. Never throws; what does not fit clears nothing. */
export function parseClearances(stored: unknown): Parsed<Clearances> {
  return parseVersioned(clearancesSchema, clearancesSchemaVersion, stored);
}
