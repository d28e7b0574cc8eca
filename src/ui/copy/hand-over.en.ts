import { accepting, handOver, opening, paper, shelf } from './en/hand-over.ts';
import { en } from './en.ts';

/** All sentences, and those of plans on their way: only the screens around a plan load them. */
export const handOverEn = { ...en, accepting, handOver, opening, paper, shelf };

export type HandOverCopy = typeof handOverEn;
