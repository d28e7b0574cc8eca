import { learn } from './en/learn.ts';

/** The sentences around the pages to read: only their screens load them. */
export const learnEn = { learn };
