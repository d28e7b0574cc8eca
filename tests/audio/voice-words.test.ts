import { describe, expect, test } from 'vitest';
import spoken from '../../src/ui/copy/spoken.en.json' with { type: 'json' };

const lines = Object.entries(spoken as Record<string, readonly string[]>).flatMap(([id, wordings]) =>
  wordings.map((text) => ({ id, text })),
);

/** What no cue says. A word may stand where its sentence takes it back: "It is never a push". */
type Ban = { readonly why: string; readonly words: RegExp };

const bans: readonly Ban[] = [
  {
    why: 'an order',
    words: /\b(must|should|ought|don't)\b|\byou (have|need) to\b|(^|\. )(do not|never)\b/i,
  },
  { why: 'a command to relax', words: /\brelax\b/i },
  {
    why: 'praise or blame',
    words: /\b(good|well done|bad|fail\w*|miss\w*|wrong way|brave|proud|perfect)\b/i,
  },
  {
    why: 'a goal or a race',
    words: /\b(goals?|targets?|progress|streaks?|scores?|achieve\w*)\b|(?<!nothing to )\bcatch up/i,
  },
  { why: 'a belittling word', words: /\b(just|simply|obviously|easily)\b/i },
  { why: 'a judgement of the body', words: /\b(tight\w*|loosen\w*|normal|abnormal|open up|weak)\b/i },
  {
    why: 'pushing',
    words: /(?<!(never a|does not have to be) )\bpush|\bforce it|(?<!without )\bpress(ing)? hard/i,
  },
  {
    why: 'someone’s gender',
    words: /\b(she|he|hers?|him|his|wom[ae]n|m[ae]n|girls?|boys?|lad(y|ies)|female|male)\b/i,
  },
  {
    why: 'a partner',
    words: /\b(partner|husband|wife|boyfriend|girlfriend|lover|sex|intercourse|penetrat\w*)\b/i,
  },
  { why: 'a tool that was not chosen', words: /\b(dilators?|trainers?|tool|device|wand|vibrat\w*)\b/i },
  {
    why: 'a body word that was not chosen',
    words: /\b(vagina\w*|canal|vulva\w*|labia|anus|anal|genital\w*|private parts)\b/i,
  },
  { why: 'a person who speaks', words: /\b(I|I'm|me|my)\b/ },
  { why: 'a question, which nobody could answer', words: /\?/ },
];

describe('what the voice says', () => {
  test.each(bans)('is without $why', ({ words }) => {
    expect(lines.filter(({ text }) => words.test(text))).toEqual([]);
  });

  test('names fingers and tampons only where one of them was chosen', () => {
    const named = (word: RegExp, allowed: RegExp) =>
      lines.filter(({ id, text }) => word.test(text) && !allowed.test(id));
    expect(named(/\bfingers?\b/i, /^finger\./)).toEqual([]);
    expect(named(/\bfingertips?\b/i, /^(finger|touch)\./)).toEqual([]);
    expect(named(/\btampons?\b/i, /^tampon\./)).toEqual([]);
  });

  test('is said in short sentences, each ended', () => {
    for (const { id, text } of lines) {
      expect(text, id).toMatch(/[.…]$/);
      for (const sentence of text.split(/(?<=[.…])\s+/))
        expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(24);
    }
  });

  test('counts without a gap', () => {
    const ids = new Set(Object.keys(spoken));
    const counted = (name: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => `count.${name}${from + index}`);
    const wanted = [
      ...counted('', 1, 60),
      ...counted('min-', 1, 30),
      ...counted('in-', 2, 6),
      ...counted('out-', 3, 8),
      ...counted('left-', 1, 10),
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});
