import { useEffect, useState } from 'react';
import type { SaveFailure, SlotRead, Slot } from '../../machines/stores.ts';

/**
 * A setting as it is kept, and a way to change it. What could not be written holds on the screen and is written with the
 * next try. One that cannot be read is moved aside by the first change; until then `usual` stands for it.
 */
export function useKept<Value>(slot: Slot<Value>, usual: Value) {
  const [read, setRead] = useState<SlotRead<Value>>();
  const [failure, setFailure] = useState<SaveFailure>();
  useEffect(() => void slot.read().then(setRead), [slot]);
  const value = read?.kind === 'value' ? read.value : usual;

  const keep = async (wished: Value) => {
    if (read?.kind === 'unreadable' && read.why === 'damaged') await slot.setAside();
    const outcome = await slot.write(wished);
    setFailure(outcome.ok ? undefined : outcome.reason);
  };
  return {
    isRead: read !== undefined,
    value,
    /** Why `usual` stands for what is kept. */
    unreadable: read?.kind === 'unreadable' ? read.why : undefined,
    failure,
    change: (wished: Value) => {
      setRead({ kind: 'value', value: wished });
      void keep(wished);
    },
    tryAgain: () => void keep(value),
  };
}
