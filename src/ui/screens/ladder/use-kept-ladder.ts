import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyLadder, type Ladder } from '../../../domain/ladder/ladder.ts';
import type { SaveFailure, SlotRead } from '../../../machines/stores.ts';
import { useServices } from '../../services.ts';

export type LadderStep = (ladder: Ladder) => Ladder;

/**
 * The ladder as it is kept, and ways to change it. What could not be written stays on the screen, and is written with
 * the next try; each step is made on what is kept by then, so that two windows lose nothing to each other.
 */
export function useKeptLadder() {
  const { ladder: slot } = useServices();
  const [read, setRead] = useState<SlotRead<Ladder>>();
  const [failure, setFailure] = useState<SaveFailure>();
  const unwritten = useRef<readonly LadderStep[]>([]);
  const writesUnderWay = useRef(0);
  const readAgain = useCallback(() => void slot.read().then(setRead), [slot]);
  useEffect(readAgain, [readAgain]);

  const isAllWritten = () => unwritten.current.length === 0 && writesUnderWay.current === 0;
  /** What another window did meanwhile is shown, too. */
  const showKept = async () => {
    const kept = isAllWritten() ? await slot.read() : undefined;
    if (kept?.kind === 'value' && isAllWritten()) setRead(kept);
  };
  const write = async () => {
    const steps = unwritten.current;
    unwritten.current = [];
    writesUnderWay.current += 1;
    const outcome = await slot.update((kept = emptyLadder) => steps.reduce((now, step) => step(now), kept));
    writesUnderWay.current -= 1;
    if (!outcome.ok) unwritten.current = [...steps, ...unwritten.current];
    setFailure(outcome.ok ? undefined : outcome.reason);
    await showKept();
  };
  const change = (step: LadderStep) => {
    setRead((now) => ({ kind: 'value', value: step(now?.kind === 'value' ? now.value : emptyLadder) }));
    unwritten.current = [...unwritten.current, step];
    void write();
  };
  const beginAnew = async () => {
    const outcome = await slot.setAside();
    setFailure(outcome.ok ? undefined : outcome.reason);
    readAgain();
  };
  return {
    read,
    failure,
    change,
    tryAgain: () => void write(),
    beginAnew: () => void beginAnew(),
    readAgain,
  };
}
