import type { Position } from '../../../domain/journal/reflection.ts';
import { type StretchName, stretchNames } from '../../../domain/protocol/phase.ts';
import type { CueId } from '../../../planning/cue-ids.ts';
import { spokenFor } from '../../../planning/phases/stretch.ts';
import { cuesOf, type Segment, type SessionPlan } from '../../../planning/session-plan.ts';
import type { Pictured } from '../../pictures/picture-of.tsx';

const positionSaid: Partial<Record<CueId, Position>> = {
  'settle.position-back': 'back',
  'settle.position-side': 'side',
  'settle.position-butterfly': 'butterfly',
  'settle.position-stand': 'standing',
  'settle.position-bath': 'bath',
};

/** The stretch that was led into last; before the first one of a part, the first. */
function stretchAt(plan: SessionPlan, segment: Segment, atMs: number): StretchName | undefined {
  const said = cuesOf(plan).flatMap((cue) => {
    const stretch = stretchNames.find((name) => spokenFor[name] === cue.id);
    return stretch ? [{ stretch, atMs: cue.atMs }] : [];
  });
  const led = said.findLast((one) => one.atMs <= atMs);
  const comes = said.find((one) => one.atMs >= segment.atMs && one.atMs < segment.endMs);
  return (led && led.atMs >= segment.atMs ? led : (comes ?? led))?.stretch;
}

/** What there is to see of the part under way; undefined where there is no picture of it. */
export function pictureUnderWay(plan: SessionPlan, segment: Segment, atMs: number): Pictured | undefined {
  if (segment.kind === 'drops') return { kind: 'floor' };
  if (segment.kind === 'stretch') {
    const stretch = stretchAt(plan, segment, atMs);
    return stretch && { kind: 'stretches', stretches: [stretch] };
  }
  if (segment.kind !== 'settle') return undefined;
  const said = cuesOf({ segments: [segment] }).findLast((cue) => cue.atMs <= atMs && positionSaid[cue.id]);
  const position = said && positionSaid[said.id];
  return position && { kind: 'position', position };
}
