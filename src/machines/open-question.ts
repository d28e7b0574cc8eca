import { momentAt } from '../planning/moment.ts';
import type { SessionContext } from './session-context.ts';

/** `ready`: when the person is ready, on with what was planned. `choice`: what they would like, after easing back. */
export type OpenQuestion = { readonly kind: 'ready' | 'choice'; readonly isAnswered: boolean };

type Here = Pick<SessionContext, 'plan' | 'playheadMs'>;

/** The question that stands at the playhead. An answered one stands until the plan changes, in a moment. */
export function openQuestion({ plan, playheadMs }: Here): OpenQuestion | undefined {
  const segment = plan && momentAt(plan, playheadMs)?.segment;
  const isAnswered = segment?.isAnswered ?? false;
  if (segment?.kind === 'ready') return { kind: 'ready', isAnswered };
  if (segment?.kind === 'ease' || segment?.kind === 'wait') return { kind: 'choice', isAnswered };
  return undefined;
}
