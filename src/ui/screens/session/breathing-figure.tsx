import { useEffect, useRef } from 'react';
import { momentAt } from '../../../planning/moment.ts';
import type { SessionPlan } from '../../../planning/session-plan.ts';
import { Flower } from '../../parts/flower.tsx';
import { opennessAfter, poseOf } from './openness.ts';

type BreathingFigureProps = {
  readonly plan: SessionPlan;
  readonly playheadMs: () => number;
};

/** The flower drawn from the playhead at every frame: it can be late on the screen, never against the sound. */
export function BreathingFigure({ plan, playheadMs }: BreathingFigureProps) {
  const flower = useRef<SVGSVGElement>(null);
  const shown = useRef<number>(undefined);
  useEffect(() => {
    let frame = 0;
    let drawnAt = performance.now();
    const draw = (now: number) => {
      const atMs = playheadMs();
      const moment = momentAt(plan, atMs);
      if (moment && flower.current) {
        const pose = poseOf(moment.beat, atMs);
        shown.current = opennessAfter(shown.current ?? pose.open, pose, now - drawnAt);
        flower.current.style.setProperty('--open', shown.current.toFixed(4));
        flower.current.style.setProperty('--lit', pose.glow.toFixed(3));
        flower.current.dataset['drop'] = String(pose.drop);
      }
      drawnAt = now;
      frame = requestAnimationFrame(draw);
    };
    draw(drawnAt);
    return () => cancelAnimationFrame(frame);
  }, [plan, playheadMs]);
  return <Flower ref={flower} />;
}
