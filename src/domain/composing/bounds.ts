import type { AmountBounds } from '../journal/amount.ts';
import { rungLimits } from '../ladder/rung.ts';
import { type Limit, limit } from '../limit.ts';
import { figureBounds } from '../protocol/clinician-figures.ts';
import { phaseLimits } from '../protocol/phase.ts';
import { protocolLimits } from '../protocol/protocol-limits.ts';
import { termLimits } from '../protocol/protocol-terms.ts';

const { breaths, reps, sets, seconds, breathPart, shallowest } = phaseLimits;

function upTo(atMost: Limit<string>, least = 1, decimals: AmountBounds['decimals'] = 0): AmountBounds {
  return { atLeast: limit(least, atMost.unit, 'ourDefault'), atMost, decimals };
}

/** Between what a field of a draft may be: the bounds of the protocol's own schema. A test holds the two together. */
export const bounds = {
  breaths: upTo(breaths),
  reps: upTo(reps),
  sets: upTo(sets),
  seconds: upTo(seconds),
  breathPart: upTo(breathPart, 1, 1),
  breathHold: upTo(breathPart, 0, 1),
  diameterMm: { atLeast: rungLimits.thinnest, atMost: rungLimits.thickest, decimals: 1 },
  depthMm: { atLeast: shallowest, atMost: rungLimits.longest, decimals: 0 },
  times: figureBounds.times,
  minutes: figureBounds.minutes,
  /** As people count them: the first week is 1. */
  week: upTo(termLimits.weeksAtMost),
  waitSeconds: { atLeast: protocolLimits.waitAtLeast, atMost: protocolLimits.waitAtMost, decimals: 0 },
} as const satisfies Readonly<Record<string, AmountBounds>>;
