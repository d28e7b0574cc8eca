import type { NoPlan } from '../../../machines/plan-sharing.ts';
import type { HandOverCopy } from '../../copy/hand-over.en.ts';

/** Why no plan came of something, each reason once. */
export function sentencesOf(copy: HandOverCopy, why: NoPlan): readonly string[] {
  if (why.kind !== 'refused') return [copy.opening.noPlan[why.kind]];
  return [...new Set(why.problems.map(copy.plan.problem))];
}
