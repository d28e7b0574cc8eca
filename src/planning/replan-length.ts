import { protocolLimits } from '../domain/protocol/protocol-limits.ts';
import type { Change } from './change.ts';
import { lengthsOfFreeBreath, lengthsOfPauses } from './length-of-pauses.ts';
import { lengthsOfRow } from './length-of-row.ts';
import { leastChangeMs, lengthsOfHold, lengthsOfStretch } from './length-of-stillness.ts';
import {
  endOf,
  type Lengths,
  lineFor,
  type PartUnderWay,
  partUnderWay,
  type Rewrite,
  withBeats,
} from './part-under-way.ts';
import type { SessionPlan } from './session-plan.ts';
import { timeLeftMs } from './time-left.ts';

/** Whether the person may have `byMs` more: not where a calendar leads, and within one sitting. */
export function mayHaveMore(plan: SessionPlan, byMs: number): boolean {
  return plan.ledBy === 'comfort' && timeLeftMs(plan) + byMs <= protocolLimits.minutes.value * 60_000;
}

/** By kind of part. What goes in, comes out or is asked for takes the time that it takes. */
function lengthsOf(part: PartUnderWay): Lengths {
  const { phase, kind } = part.segment;
  switch (kind) {
    case 'hold':
      return lengthsOfHold(part);
    case 'move':
      if (phase?.kind !== 'move') return {};
      return phase.technique === 'still' ? lengthsOfHold(part) : lengthsOfRow(part, phase);
    case 'stretch':
      return lengthsOfStretch(part);
    case 'breathe':
      if (phase?.kind !== 'breathe') return {};
      return phase.pace === 'free' ? lengthsOfFreeBreath(part, phase) : lengthsOfRow(part, phase);
    case 'drops':
    case 'rest-at-opening':
    case 'toning':
      return phase?.kind === kind ? lengthsOfRow(part, phase) : {};
    case 'settle':
    case 'scan':
    case 'massage':
    case 'touch':
    case 'rest':
    case 'clean-up':
      return lengthsOfPauses(part);
    default:
      return {};
  }
}

/** Whether the session ends sooner for it, also where a sentence that was cut off is said again. */
function isWorthIt({ segment, beats }: PartUnderWay, { byMs }: Rewrite): boolean {
  const saidAgainMs = endOf(beats, segment.endMs) - segment.endMs;
  return byMs + saidAgainMs <= -leastChangeMs;
}

/** What may be had of the part that is under way at `atMs`: a little more of it, or about half of what is left. */
export function lengthsAt(plan: SessionPlan, atMs: number): Lengths {
  const part = partUnderWay(plan, atMs);
  if (!part) return {};
  const { longer, shorter } = lengthsOf(part);
  return {
    longer: longer && mayHaveMore(plan, longer.byMs) ? longer : undefined,
    shorter: shorter && isWorthIt(part, shorter) ? shorter : undefined,
  };
}

function rewritten({ plan, atMs, voice }: Change, rewrite: Rewrite | undefined): SessionPlan {
  const part = partUnderWay(plan, atMs);
  return part && rewrite ? withBeats(part, rewrite.write(lineFor(part, voice))) : plan;
}

/** The part under way a little longer; unchanged where that is not to be had. */
export function longer(change: Change): SessionPlan {
  return rewritten(change, lengthsAt(change.plan, change.atMs).longer);
}

/** About half of what is left of the part under way; unchanged where so little is left that it stays as it is. */
export function shorter(change: Change): SessionPlan {
  return rewritten(change, lengthsAt(change.plan, change.atMs).shorter);
}
