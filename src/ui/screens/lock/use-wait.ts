import { useCallback, useEffect, useState } from 'react';

export type Wait = {
  readonly secondsLeft: number;
  /** What a screen reader is told: it changes seldom. */
  readonly toldSeconds: number;
};

const oftenestToldSeconds = [60, 30, 10];

/** The seconds at which what is left is said aloud: at first, each whole five minutes, and then ever closer. */
function isTold(seconds: number): boolean {
  return seconds % 300 === 0 || oftenestToldSeconds.includes(seconds);
}

/** Counts down a wait that `begin` begins; undefined where none was. `secondsLeft` is 0 once it is over. */
export function useWait() {
  const [untilMs, setUntilMs] = useState<number>();
  const [wait, setWait] = useState<Wait>();
  useEffect(() => {
    if (untilMs === undefined) return undefined;
    const look = () => {
      const secondsLeft = Math.max(0, Math.ceil((untilMs - performance.now()) / 1000));
      setWait((before) => ({
        secondsLeft,
        toldSeconds: before && !isTold(secondsLeft) ? before.toldSeconds : secondsLeft,
      }));
      if (secondsLeft === 0) clearInterval(timer);
    };
    const timer = setInterval(look, 250);
    look();
    return () => clearInterval(timer);
  }, [untilMs]);
  const begin = useCallback((ms: number): void => {
    setWait(undefined);
    setUntilMs(ms > 0 ? performance.now() + ms : undefined);
  }, []);
  return { wait, begin };
}
