import { compose } from './en/compose.ts';
import { composeNote } from './en/compose-note.ts';
import { composePages } from './en/compose-pages.ts';
import { composeParts } from './en/compose-parts.ts';
import { composeProblems } from './en/compose-problems.ts';
import { composeTerms } from './en/compose-terms.ts';
import { handOverEn } from './hand-over.en.ts';

/** All sentences, those of plans on their way, and those for composing one: only a therapist's screen loads them. */
export const composeEn = {
  ...handOverEn,
  compose,
  composeNote,
  composePages,
  composeParts,
  composeProblems,
  composeTerms,
};

export type ComposeCopy = typeof composeEn;
