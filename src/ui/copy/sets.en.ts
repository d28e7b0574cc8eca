import { sets } from './en/sets.ts';
import { en } from './en.ts';

/** All sentences, and those about sets of dilators: only the screen of sizes loads them. */
export const setsEn = { ...en, sets };

export type SetsCopy = typeof setsEn;
