import { useEffect, useRef, useState } from 'react';
import type { SaveFailure, SlotRead, Slot } from '../../machines/stores.ts';

type Step<Value> = (now: Value) => Value;

/**
 * A setting as it is kept, and ways to change it. Changes are written one after another; what could not be written holds on
 * the screen and is written with the next try. `changeBy` makes its step on what is kept by then, so that two windows
 * lose nothing to each other. One that cannot be read is moved aside by the first change; until then `usual` stands for
 * it. One that could not be looked at is never written over: what is there is shown once it can be.
 */
export function useKept<Value>(slot: Slot<Value>, usual: Value) {
  const [read, setRead] = useState<SlotRead<Value>>();
  const [failure, setFailure] = useState<SaveFailure>();
  /** What is kept is not known, and nothing may be written over it. */
  const isUnknown = useRef(false);
  const unwritten = useRef<readonly Step<Value>[]>([]);
  const written = useRef(Promise.resolve());
  const take = (found: SlotRead<Value>) => {
    isUnknown.current = found.kind === 'unreadable' && found.why === 'blocked';
    setRead(found);
  };
  useEffect(() => void slot.read().then(take), [slot]);
  const value = read?.kind === 'value' ? read.value : usual;

  /** Whether it may be written now. */
  const knows = async () => {
    if (!isUnknown.current) return true;
    const found = await slot.read();
    if (found.kind === 'value') {
      unwritten.current = [];
      take(found);
    }
    isUnknown.current = found.kind !== 'empty' && found.kind !== 'value';
    return found.kind === 'empty';
  };
  const write = async () => {
    if (!(await knows())) return setFailure('blocked');
    if (read?.kind === 'unreadable' && read.why === 'damaged') await slot.setAside();
    const steps = unwritten.current;
    unwritten.current = [];
    const outcome = await slot.update((kept = usual) => steps.reduce((now, step) => step(now), kept));
    if (!outcome.ok) unwritten.current = [...steps, ...unwritten.current];
    setFailure(outcome.ok ? undefined : outcome.reason);
    const kept = outcome.ok && unwritten.current.length === 0 ? await slot.read() : undefined;
    // What another window did meanwhile is shown, too.
    if (kept?.kind === 'value' && unwritten.current.length === 0) setRead(kept);
  };
  const keep = () => {
    written.current = written.current.then(write).catch(() => setFailure('broken'));
  };
  const changeBy = (step: Step<Value>) => {
    setRead((now) => ({ kind: 'value', value: step(now?.kind === 'value' ? now.value : usual) }));
    unwritten.current = [...unwritten.current, step];
    keep();
  };
  return {
    isRead: read !== undefined,
    value,
    /** Why `usual` stands for what is kept. */
    unreadable: read?.kind === 'unreadable' ? read.why : undefined,
    failure,
    change: (wished: Value) => changeBy(() => wished),
    changeBy,
    tryAgain: keep,
  };
}
