import { daysAWeek } from '../day.ts';
import { toldFor } from '../protocol/as-told.ts';
import type { Protocol } from '../protocol/protocol.ts';

/** How often a plan means practice to be in a week, from `least` to `most` times. */
export type PlannedAWeek = { readonly least: number; readonly most: number };

/** What `protocol` says of a week on `day` (YYYY-MM-DD); undefined where it gives no number. */
export function plannedAWeek(protocol: Protocol, day: string): PlannedAWeek | undefined {
  const { ledBy, restDays = 0 } = protocol;
  const frequency = ledBy === 'comfort' ? protocol.frequency : toldFor(protocol, day)?.frequency;
  if (!frequency) return undefined;
  const { times, upTo = times, per } = frequency;
  const days = per === 'day' ? daysAWeek - restDays : 1;
  return { least: times * days, most: upTo * days };
}
