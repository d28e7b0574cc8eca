import type { DilatorSet } from './dilator-set.ts';

/** Without accents, case, or signs between letters. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** The sets that have every word of `text`, or the beginning of it, in their name or maker; all of them for a blank. */
export function searchSets(sets: readonly DilatorSet[], text: string): readonly DilatorSet[] {
  const wanted = plain(text).split(' ').filter(Boolean);
  return sets.filter(({ name, maker = '' }) => {
    const words = plain(`${name} ${maker}`).split(' ');
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}
