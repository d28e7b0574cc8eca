import type { MomentPreview } from '../../adapters/audio/howler-moment-preview.ts';
import { asTold } from '../../domain/protocol/as-told.ts';
import { plan } from '../../planning/plan.ts';
import type { PlanPreview } from '../../ui/plan-preview.ts';
import type { SessionParts } from './open-session.ts';

/** Looks at plans in the wished voice, as if a clinician had shown and allowed everything. */
export function makePlanPreview(
  { soundOf, today }: Pick<SessionParts, 'soundOf' | 'today'>,
  moments: MomentPreview,
): PlanPreview {
  return {
    ...moments,
    async plan(protocol, wish) {
      const { timings } = await soundOf();
      return plan({
        ...wish,
        protocol: asTold(protocol, today()),
        offer: 'asPlanned',
        turn: 0,
        shown: { partnerMassage: true, toning: 'open' },
        voice: timings,
      });
    },
  };
}
