import { mostKeptPlans } from '../../../domain/protocol/kept-plans.ts';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import type { TakingTrouble } from './use-take-plan.ts';

/** Why a plan was not taken up or put by; nothing has changed. */
export function TroubleTaking({ trouble }: { readonly trouble: TakingTrouble | undefined }) {
  const { copy } = useHandOverCopy();
  if (!trouble) return null;
  if (trouble.why === 'noRoom') return <Notice told>{copy.shelf.full(mostKeptPlans.value)}</Notice>;
  return <SaveTrouble failure={trouble.why} onAgain={trouble.again} />;
}
