import { isAlwaysThere } from '../learn/learn-topics.ts';
import { usualSeconds } from './phase-length.ts';
import type { Phase } from './phase.ts';
import { sizeMeantBy } from './size-meant.ts';
import type { Protocol } from './protocol.ts';
import { protocolLimits } from './protocol-limits.ts';

/** What is wrong with a protocol; `at` is where, such as `phases.3.breaths`, for the reader to find the place. */
export type ProtocolProblem =
  | { readonly kind: 'notAProtocol' }
  | { readonly kind: 'newerVersion'; readonly schema: number }
  | { readonly kind: 'tooManyPhases'; readonly count: number; readonly atMost: number }
  | { readonly kind: 'unknownPhase'; readonly at: string; readonly named: string }
  | { readonly kind: 'wrongValue'; readonly at: string; readonly found: string }
  | { readonly kind: 'phaseIdTwice'; readonly id: string }
  /** The id of one of our starters: another plan under it would be taken for ours. */
  | { readonly kind: 'idIsOurs'; readonly id: string }
  /** Of the calendar: `part` (from 0) ends before it begins, or begins before the one in front of it has ended. */
  | { readonly kind: 'calendarCrosses'; readonly part: number }
  /** Phase `at` (from 0) means a diameter above the protocol's own ceiling. */
  | {
      readonly kind: 'sizeAboveCeiling';
      readonly at: number;
      readonly diameterMm: number;
      readonly ceilingMm: number;
    }
  /** A size would be called easy with more pain than ends a session. */
  | { readonly kind: 'easyAboveCap'; readonly pain: number; readonly cap: number }
  /** A page that keeps people safe is left out: no plan can do that. */
  | { readonly kind: 'pageStays'; readonly topic: string }
  /** A day that lies before the day on which the protocol was made. */
  | { readonly kind: 'dayBeforeMade'; readonly which: 'reviewBy' | 'nextVisit'; readonly day: string }
  | { readonly kind: 'tooLong'; readonly minutes: number; readonly atMost: number };

function firstIdTwice(protocol: Protocol): string | undefined {
  const ids = protocol.phases.map((phase) => phase.id);
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

function firstCrossing({ schedule = [] }: Protocol): number {
  return schedule.findIndex(({ fromWeek, untilWeek }, index) => {
    const earlier = schedule[index - 1];
    const freeFrom = earlier ? (earlier.untilWeek ?? Infinity) : 0;
    return fromWeek < freeFrom || (untilWeek !== undefined && untilWeek <= fromWeek);
  });
}

/** The diameter that a phase means; undefined where it means none. */
function diameterMeant(phase: Phase): number | undefined {
  const size = sizeMeantBy(phase);
  return typeof size === 'object' ? size.diameterMm : undefined;
}

function problemOfSizes({ phases, ceiling }: Protocol): ProtocolProblem | undefined {
  if (ceiling?.kind !== 'dilator') return undefined;
  const ceilingMm = ceiling.diameterMm;
  const at = phases.findIndex((phase) => (diameterMeant(phase) ?? 0) > ceilingMm);
  const phase = phases[at];
  return phase && { kind: 'sizeAboveCeiling', at, diameterMm: diameterMeant(phase) ?? 0, ceilingMm };
}

/** Terms that contradict one another. */
function problemOfTerms(protocol: Protocol): ProtocolProblem | undefined {
  const { stepUp, madeOn } = protocol;
  const cap = protocol.painCap ?? protocolLimits.painCapUsual.value;
  const pain = stepUp?.worstPainAtMost ?? 0;
  if (pain > cap) return { kind: 'easyAboveCap', pain, cap };
  for (const which of ['reviewBy', 'nextVisit'] as const) {
    const day = protocol[which];
    if (day !== undefined && madeOn !== undefined && day < madeOn)
      return { kind: 'dayBeforeMade', which, day };
  }
  return problemOfSizes(protocol);
}

function firstLeftOutUnsafely({ learn = [] }: Protocol): string | undefined {
  return learn.find(({ kind, topic }) => kind === 'hide' && isAlwaysThere(topic))?.topic;
}

/** What only shows in the protocol as a whole: the first that is found. */
export function problemOfWhole(protocol: Protocol): ProtocolProblem | undefined {
  const twice = firstIdTwice(protocol);
  if (twice !== undefined) return { kind: 'phaseIdTwice', id: twice };
  const part = firstCrossing(protocol);
  if (part >= 0) return { kind: 'calendarCrosses', part };
  const contradiction = problemOfTerms(protocol);
  if (contradiction) return contradiction;
  const topic = firstLeftOutUnsafely(protocol);
  if (topic !== undefined) return { kind: 'pageStays', topic };
  const minutes = Math.ceil(protocol.phases.reduce((sum, phase) => sum + usualSeconds(phase), 0) / 60);
  const atMost = protocolLimits.minutes.value;
  return minutes > atMost ? { kind: 'tooLong', minutes, atMost } : undefined;
}
