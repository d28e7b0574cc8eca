import { createContext, use } from 'react';
import type { Draft } from '../../../domain/composing/draft.ts';
import type { DraftProblem } from '../../../domain/composing/draft-problem.ts';

export type Composing = {
  readonly draft: Draft;
  /** The therapist's own calendar day, YYYY-MM-DD. */
  readonly day: string;
  readonly problems: readonly DraftProblem[];
  /** What is written into the field `at` without a break is one change to take back. */
  readonly edit: (change: (draft: Draft) => Draft, at?: string) => void;
};

const ComposingContext = createContext<Composing | undefined>(undefined);

export const ComposingProvider = ComposingContext.Provider;

export function useComposing(): Composing {
  const composing = use(ComposingContext);
  if (!composing) throw new Error('no draft was provided');
  return composing;
}
