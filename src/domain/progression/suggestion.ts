import type { Rung } from '../ladder/rung.ts';
import type { Because } from './because.ts';
import type { Variety } from './plateau.ts';

/** What could come next, with its reasons. It waits for the person's yes, and changes nothing by itself. */
export type Suggestion = { readonly because: readonly Because[] } & (
  | { readonly kind: 'rest' }
  /** Nothing goes in before the clinician or team has been asked. */
  | { readonly kind: 'askFirst' }
  /** Where no easier size is left: touch and breath, with nothing in. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'stepDown'; readonly to: Rung }
  /** After a gap: it is usual to begin smaller or shorter. */
  | { readonly kind: 'beginAgain'; readonly at: Rung; readonly length: 'shorter' | 'usual' }
  | { readonly kind: 'stay' }
  | { readonly kind: 'variety'; readonly of: readonly Variety[] }
  /** `aLittle`: a few minutes after the own size; `asOwn`: it becomes the own size. */
  | { readonly kind: 'stepUp'; readonly to: Rung; readonly way: 'aLittle' | 'asOwn' }
);

/** How much a suggestion asks for, as a number to compare: the place of its size on the ladder, and below it what rests. */
export function reachOf(suggestion: Suggestion, rungs: readonly Rung[], own: Rung | undefined): number {
  const place = (rung: Rung | undefined) => rungs.findIndex(({ id }) => id === rung?.id);
  switch (suggestion.kind) {
    case 'rest':
      return -4;
    case 'askFirst':
      return -3;
    case 'outside':
      return -2;
    case 'stepDown':
      return place(suggestion.to);
    case 'beginAgain':
      return place(suggestion.at) - (suggestion.length === 'shorter' ? 0.5 : 0);
    case 'stepUp':
      return suggestion.way === 'asOwn' ? place(suggestion.to) : place(own) + 0.5;
    case 'stay':
    case 'variety':
      return place(own);
  }
}
