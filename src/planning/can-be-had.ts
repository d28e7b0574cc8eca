import { changeMomentOf } from './change.ts';
import { lengthsAt } from './replan-length.ts';
import { repetitionAt } from './replan-repeat.ts';
import type { SessionPlan } from './session-plan.ts';

/** Of the part that is under way: which wish would change the plan. */
export type CanBeHad = { readonly longer: boolean; readonly shorter: boolean; readonly repeat: boolean };

/** Which of these wishes `replan` would answer with another plan at `atMs`; the others give back the very same one. */
export function canBeHadAt(plan: SessionPlan, atMs: number): CanBeHad {
  const moment = changeMomentOf(plan, atMs);
  const { longer, shorter } = lengthsAt(plan, moment);
  return {
    longer: longer !== undefined,
    shorter: shorter !== undefined,
    repeat: repetitionAt(plan, moment) !== undefined,
  };
}
