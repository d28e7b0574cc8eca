import { limit } from '../limit.ts';
import { type Frequency, timesAtMost } from './frequency.ts';
import { phaseLimits } from './phase.ts';
import type { Protocol } from './protocol.ts';

/** What stands on a clinician's sheet, as the person enters it. */
export type ClinicianFigures = {
  /** YYYY-MM-DD. */
  readonly startDate: string;
  readonly minutes: number;
  readonly frequency: Pick<Frequency, 'times' | 'per'>;
};

/** Bounds that catch a slip; no clinical figures. */
export const figureBounds = {
  minutes: {
    atLeast: limit(1, 'minutes', 'ourDefault'),
    atMost: limit(phaseLimits.seconds.value / 60, 'minutes', phaseLimits.seconds.source),
    decimals: 0,
  },
  times: { atLeast: limit(1, 'times', 'ourDefault'), atMost: timesAtMost, decimals: 0 },
} as const;

/** `protocol` with these of the clinician's figures; what else the sheet said before stays. */
export function withFigures(protocol: Protocol, figures: Partial<ClinicianFigures>): Protocol {
  return { ...protocol, clinician: { ...protocol.clinician, ...figures } };
}
