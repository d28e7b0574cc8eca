import { fault, leaving, nav, offline, starters, storage, today } from './en/around.ts';

/** The sentences of the first screen and its frame: all that is loaded before anything is asked for. */
export const firstEn = {
  skipToContent: 'Skip to content',
  loading: 'One moment',
  back: 'Back',
  nav,
  today,
  starters,
  offline,
  storage,
  fault,
  leaving,
};

export type FirstCopy = typeof firstEn;
