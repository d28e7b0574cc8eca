import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  chosenFor,
  hasOwnWords,
  inPlainWords,
  noOwnWords,
  ownWord,
  type OwnWords,
  parseOwnWords,
  withName,
  withOwnText,
} from '../../../src/domain/words/own-words.ts';

const read = (stored: unknown): OwnWords => {
  const parsed = parseOwnWords(stored);
  if (parsed.kind !== 'value') throw new Error(parsed.kind);
  return parsed.value;
};

describe('what somebody calls things', () => {
  it('is the plain word until they choose', () => {
    expect(chosenFor(noOwnWords, 'tool')).toBe('dilator');
    expect(chosenFor(noOwnWords, 'body')).toBe('opening');
    expect(chosenFor(noOwnWords, 'outside')).toBe('externalGenitals');
    expect(chosenFor(noOwnWords, 'clinician')).toBe('clinician');
    expect(hasOwnWords(noOwnWords)).toBe(false);
  });

  it('is read back as it was kept', () => {
    const kept = withOwnText(
      withName(withName(noOwnWords, 'tool', 'trainer'), 'body', 'own'),
      'body',
      'the door',
    );
    expect(read(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(chosenFor(kept, 'tool')).toBe('trainer');
    expect(chosenFor(kept, 'body')).toBe('own');
  });

  it('is the plain word where a later version knows another one, which is kept through every change', () => {
    const later = { schema: 1, tool: 'expander', voice: 'deep', own: { pronoun: 'we' } };
    const changed = withOwnText(withName(read(later), 'body', 'vagina'), 'tool', 'thing');
    expect(chosenFor(changed, 'tool')).toBe('dilator');
    expect(changed).toEqual({ ...later, body: 'vagina', own: { pronoun: 'we', tool: 'thing' } });
  });

  it('goes back to plain words, and keeps what was typed', () => {
    const own = withOwnText(withName(noOwnWords, 'tool', 'own'), 'tool', 'wand');
    expect(hasOwnWords(own)).toBe(true);
    expect(hasOwnWords(inPlainWords(own))).toBe(false);
    expect(inPlainWords(own)).toEqual({ schema: 1, own: { tool: 'wand' } });
  });

  it.each([
    undefined,
    null,
    7,
    'wand',
    {},
    { schema: 0 },
    { schema: 1, tool: 3 },
    { schema: 1, own: { tool: 3 } },
  ])('%j is damaged', (stored) => expect(parseOwnWords(stored)).toEqual({ kind: 'damaged' }));

  it('is left alone where a newer version wrote it', () =>
    expect(parseOwnWords({ schema: 2, tool: [] })).toEqual({ kind: 'newer' }));
});

describe('a word of somebody’s own', () => {
  const word = (typed: string) => ownWord(withOwnText(noOwnWords, 'body', typed), 'body');

  it.each([
    ['the door', 'the door'],
    ['  the \n door\t', 'the door'],
    ['\u202Eroo\u202C', 'roo'],
    ['a\u0000b\u200B\uFEFFc', 'abc'],
    ['مدخل', 'مدخل'],
    ['<b>', '<b>'],
    ['🌸'.repeat(24), '🌸'.repeat(24)],
  ])('%j is spoken as %j', (typed, spoken) => expect(word(typed)).toBe(spoken));

  it.each(['', '   ', '\u200B\u202E', 'x'.repeat(25), '🌸'.repeat(25)])('%j is not spoken', (typed) =>
    expect(word(typed)).toBeUndefined(),
  );

  it('is never longer than a sentence has room for, on one line, and hides nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const spoken = word(typed) ?? '';
        expect(Array.from(spoken).length).toBeLessThanOrEqual(24);
        expect(spoken).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u);
        expect(spoken).toBe(spoken.trim());
      }),
    );
  });
});
