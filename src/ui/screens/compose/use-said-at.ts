import type { DraftProblem } from '../../../domain/composing/draft-problem.ts';
import type { ComposeCopy } from '../../copy/compose.en.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { dayName } from '../journal/dates.ts';
import { useComposing } from './composing-context.ts';

/** A problem as a sentence. */
export function sentenceOf(copy: ComposeCopy, problem: DraftProblem): string {
  return problem.weight === 'fault'
    ? copy.composeProblems.fault(problem.what)
    : copy.composeProblems.advice(problem.what, dayName);
}

/** What is to be said beside the field at `place`. */
export function useSaidAt(place: string): {
  readonly fault: string | undefined;
  readonly advice: string | undefined;
} {
  const { copy } = useComposeCopy();
  const { problems } = useComposing();
  const find = (weight: DraftProblem['weight']) => {
    const found = problems.find((problem) => problem.place === place && problem.weight === weight);
    return found && sentenceOf(copy, found);
  };
  return { fault: find('fault'), advice: find('advice') };
}
