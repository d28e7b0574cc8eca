import { useEffect, useRef, useState } from 'react';
import type { SaveFailure, SlotRead, Slot } from '../../machines/stores.ts';

/**
 * A setting as it is kept, and a way to change it. Changes are written one after another; what could not be written holds on
 * the screen and is written with the next try. One that cannot be read is moved aside by the first change; until then
 * `usual` stands for it. One that could not be looked at is never written over: what is there is shown once it can be.
 */
export function useKept<Value>(slot: Slot<Value>, usual: Value) {
  const [read, setRead] = useState<SlotRead<Value>>();
  const [failure, setFailure] = useState<SaveFailure>();
  /** What is kept is not known, and nothing may be written over it. */
  const isUnknown = useRef(false);
  const written = useRef(Promise.resolve());
  const take = (found: SlotRead<Value>) => {
    isUnknown.current = found.kind === 'unreadable' && found.why === 'blocked';
    setRead(found);
  };
  useEffect(() => void slot.read().then(take), [slot]);
  const value = read?.kind === 'value' ? read.value : usual;

  const write = async (wished: Value) => {
    if (isUnknown.current) {
      const found = await slot.read();
      if (found.kind === 'value') take(found);
      if (found.kind !== 'empty') return setFailure('blocked');
      isUnknown.current = false;
    }
    if (read?.kind === 'unreadable' && read.why === 'damaged') await slot.setAside();
    const outcome = await slot.write(wished);
    setFailure(outcome.ok ? undefined : outcome.reason);
  };
  const keep = (wished: Value) => {
    written.current = written.current.then(() => write(wished)).catch(() => setFailure('broken'));
  };
  return {
    isRead: read !== undefined,
    value,
    /** Why `usual` stands for what is kept. */
    unreadable: read?.kind === 'unreadable' ? read.why : undefined,
    failure,
    change: (wished: Value) => {
      setRead({ kind: 'value', value: wished });
      keep(wished);
    },
    tryAgain: () => keep(value),
  };
}
