import { useState } from 'react';
import type { LockOutcome } from '../../../machines/lock.ts';
import { useServices } from '../../services.ts';
import { onceDrawn } from '../passphrase/once-drawn.ts';

/** One change of the lock, and how the latest try of it ended. */
export function useLockWork(onDone: () => void) {
  const { locking } = useServices();
  const [isWorking, setIsWorking] = useState(false);
  const [outcome, setOutcome] = useState<LockOutcome>();
  const run = async (change: () => Promise<LockOutcome>) => {
    setOutcome(undefined);
    setIsWorking(true);
    await onceDrawn();
    const ended = await change().catch((): LockOutcome => ({ kind: 'blocked' }));
    setIsWorking(false);
    setOutcome(ended);
    if (ended.kind !== 'done') return;
    locking.changed();
    onDone();
  };
  return {
    isWorking,
    outcome,
    run: (change: () => Promise<LockOutcome>) => void (isWorking || run(change)),
  };
}
