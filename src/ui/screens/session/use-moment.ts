import { useMemo, useSyncExternalStore } from 'react';
import { type Moment, momentAt } from '../../../planning/moment.ts';
import type { SessionPlan } from '../../../planning/session-plan.ts';

function isSame(one: Moment | undefined, other: Moment | undefined): boolean {
  return one?.segment === other?.segment && one?.beat === other?.beat && one?.caption === other?.caption;
}

/** Looks at every frame of the screen, and tells only when another sentence, beat or part has begun. */
function watchMoments(plan: SessionPlan, playheadMs: () => number) {
  let shown = momentAt(plan, playheadMs());
  const read = () => {
    const now = momentAt(plan, playheadMs());
    if (!isSame(now, shown)) shown = now;
    return shown;
  };
  const subscribe = (tell: () => void) => {
    let told = read();
    let frame = 0;
    const look = () => {
      if (read() !== told) tell();
      told = shown;
      frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  };
  return { read, subscribe };
}

/** What is going on at the playhead, within one frame of it. */
export function useMoment(plan: SessionPlan, playheadMs: () => number): Moment | undefined {
  const { read, subscribe } = useMemo(() => watchMoments(plan, playheadMs), [plan, playheadMs]);
  return useSyncExternalStore(subscribe, read);
}
