import type { CueId } from '../../../src/planning/cue-ids.ts';

/** What is asked for in the middle of a session, one after another, each in the middle of a word where one is said. */
export const wishesOf = {
  /** Short enough for every engine to be given its track as a blob. */
  breathing: ['skip', 'longer', 'easeBack', 'carryOn', 'easeBack', 'carryOn'],
  dilators: ['skip', 'longer', 'easeBack', 'carryOn', 'skip', 'carryOn', 'easeBack', 'smaller'],
} as const;
export type SessionName = keyof typeof wishesOf;
export type WishName = (typeof wishesOf)[SessionName][number];

export type NotedCue = readonly [id: CueId, variant: number, atMs: number, lengthMs: number];

/** What the page tells of itself; times in guided ms. */
export type ReplanNote =
  | { readonly kind: 'begun'; readonly cues: readonly NotedCue[] }
  | {
      readonly kind: 'changed';
      readonly wish: WishName;
      readonly pressedAtMs: number;
      readonly isInWord: boolean;
      /** Where the new plan begins. */
      readonly fromMs: number;
      /** Of the new plan, for the next minute and a half. */
      readonly cues: readonly NotedCue[];
    }
  | { readonly kind: 'unchanged'; readonly wish: WishName }
  | { readonly kind: 'done'; readonly atMs: number }
  | { readonly kind: 'trouble'; readonly what: string };

export const notePath = 'note?';
