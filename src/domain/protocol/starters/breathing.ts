import { type Limit, limit } from '../../limit.ts';
import {
  boxBreath,
  breathLimits,
  evenBreath,
  fourSevenEight,
  gentleBreath,
  longOut,
} from '../breath-patterns.ts';
import type { PhaseOf } from '../phase.ts';
import type { Protocol } from '../protocol.ts';
import { protocolSchemaVersion } from '../protocol-limits.ts';

/** The breaths there are beside that of "Breathe with me". Each is also the end of its protocol's id. */
export const breathNames = ['even', 'gentle', 'box', '478', 'free'] as const;
export type BreathName = (typeof breathNames)[number];

/** A minute and a half to two and a half of each: of the held ones, no more than their sources name. */
export const breathingDoses: Record<BreathName, Limit<'breaths'>> = {
  even: limit(15, 'breaths', 'ourDefault'),
  gentle: limit(20, 'breaths', 'ourDefault'),
  box: limit(6, 'breaths', 'S26'),
  '478': { ...breathLimits.longHeldRounds },
  free: limit(12, 'breaths', 'ourDefault'),
};

const breaths: Record<BreathName, Pick<PhaseOf<'breathe'>, 'pattern' | 'pace'>> = {
  even: { pattern: evenBreath },
  gentle: { pattern: gentleBreath },
  box: { pattern: boxBreath },
  '478': { pattern: fourSevenEight },
  free: { pattern: longOut, pace: 'free' },
};

const titles: Record<BreathName, string> = {
  even: 'Even breath',
  gentle: 'Gentle breath',
  box: 'Box breath',
  '478': '4-7-8 breath',
  free: 'Breath without a count',
};

/** A short while with one kind of breath, and nothing else. */
export function breathing(name: BreathName): Protocol {
  return {
    schema: protocolSchemaVersion,
    id: `breathe-${name}`,
    version: 1,
    title: titles[name],
    ledBy: 'comfort',
    phases: [
      { id: 'breathe', kind: 'breathe', ...breaths[name], breaths: breathingDoses[name].value },
      { id: 'close', kind: 'close' },
    ],
  };
}
