import type { LockOutcome } from '../../../machines/lock.ts';
import { useLockCopy } from '../../copy/use-lock-copy.ts';
import { Notice } from '../../parts/notice.tsx';

/** Why the lock is as it was before. */
export function LockTrouble({ outcome }: { readonly outcome: LockOutcome | undefined }) {
  const { copy } = useLockCopy();
  if (!outcome || outcome.kind === 'done') return null;
  return (
    <Notice told>
      {outcome.kind === 'notKept' ? copy.storage.failure[outcome.reason] : copy.lock.refused(outcome)}
    </Notice>
  );
}
