import { visit } from './en/visit.ts';
import { en } from './en.ts';

/** All sentences, and those of the visit summary: only its screens load them. */
export const visitEn = { ...en, visit };

export type VisitCopy = typeof visitEn;
