import { useEffect, useRef } from 'react';
import { momentAt } from '../../../planning/moment.ts';
import type { SessionPlan } from '../../../planning/session-plan.ts';
import { Flower } from '../../parts/flower.tsx';
import { poseOf } from './openness.ts';

type BreathingFigureProps = {
  readonly plan: SessionPlan;
  readonly playheadMs: () => number;
};

/** The flower drawn from the playhead at every frame: it can be late on the screen, never against the sound. */
export function BreathingFigure({ plan, playheadMs }: BreathingFigureProps) {
  const flower = useRef<SVGSVGElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const atMs = playheadMs();
      const moment = momentAt(plan, atMs);
      if (moment && flower.current) {
        const { open, drop } = poseOf(moment.beat, atMs);
        flower.current.style.setProperty('--open', open.toFixed(4));
        flower.current.dataset['drop'] = String(drop);
      }
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [plan, playheadMs]);
  return <Flower ref={flower} />;
}
