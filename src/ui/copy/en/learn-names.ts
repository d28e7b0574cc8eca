import type { LearnEdit } from '../../../domain/learn/learn-edits.ts';
import { isAlwaysThere, isLearnTopic, type LearnTopic } from '../../../domain/learn/learn-topics.ts';

/** What each page is called. */
export const learnNames = {
  floor: 'How the floor guards and lets go',
  drops: 'Drops and breathing',
  care: 'Lubricant, cleaning and care',
  signs: 'Red flags and spotting',
  setbacks: 'Setbacks, gaps and plateaus',
  talking: 'Talking about it',
  'own-pace': 'Going at your own pace',
  together: 'How to be useful',
} satisfies Record<LearnTopic, string>;

/** A page within a sentence; a plan may name one of a later version. */
export function pageNamed(topic: string): string {
  return isLearnTopic(topic) ? `“${learnNames[topic]}”` : 'A page of a later version';
}

/** What a plan makes of a page. */
export function pageEditWords(edit: LearnEdit): string {
  const page = pageNamed(edit.topic);
  if (edit.kind === 'hide') return `${page} is left out.`;
  return isAlwaysThere(edit.topic)
    ? `${page} stays, and other words come after it: “${edit.title}”.`
    : `${page} comes in other words: “${edit.title}”.`;
}
