import { useEffect } from 'react';
import type { Beat } from '../../../planning/session-plan.ts';
import { type RunningSession, useServices } from '../../services.ts';
import type { Standing } from './standing.ts';

const guided: readonly Standing[] = ['running', 'easing', 'waiting'];

/** Keeps the screen on while something is guided, and lets each beat be felt as it begins, where that was chosen. */
export function useDeviceWays({ ways }: RunningSession, state: Standing, beat: Beat | undefined): void {
  const { device } = useServices();
  const isGuided = guided.includes(state);
  const { keepScreenOn, vibrate } = ways;
  useEffect(
    () => (keepScreenOn && isGuided ? device.keepScreenOn() : undefined),
    [device, keepScreenOn, isGuided],
  );
  const { kind, atMs } = beat ?? {};
  useEffect(() => {
    if (vibrate && isGuided && kind) device.feelBeat(kind);
    // A changed plan has the same beat at the same moment: it is felt once.
  }, [device, vibrate, isGuided, kind, atMs]);
}
