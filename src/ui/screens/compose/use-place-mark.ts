import type { DraftProblem } from '../../../domain/composing/draft-problem.ts';
import { useComposing } from './composing-context.ts';

/** Whether `place`, or a field below it, has something said beside it. */
export function isWithin(problem: DraftProblem, place: string): boolean {
  return problem.place === place || problem.place.startsWith(`${place}.`);
}

/** The gravest of what is said at or below one of `places`. */
export function usePlaceMark(...places: readonly string[]): DraftProblem['weight'] | undefined {
  const { problems } = useComposing();
  const found = problems.filter((problem) => places.some((place) => isWithin(problem, place)));
  return found.some(({ weight }) => weight === 'fault') ? 'fault' : found[0]?.weight;
}
