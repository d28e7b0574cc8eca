import { fault, nav, offline, starters, storage, today } from './en/around.ts';

/** The sentences of the first screen and its frame: all that is loaded before anything is asked for. */
export const firstEn = {
  appName: 'Unfurl',
  skipToContent: 'Skip to content',
  loading: 'One moment',
  back: 'Back',
  nav,
  today,
  starters,
  offline,
  storage,
  fault,
};

export type FirstCopy = typeof firstEn;
