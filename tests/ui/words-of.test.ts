import { describe, expect, it } from 'vitest';
import { noOwnWords, type OwnWords, withName, withOwnText } from '../../src/domain/words/own-words.ts';
import { catalogueInWords, initial, inWords, own } from '../../src/ui/copy/gaps.ts';
import { plainWords } from '../../src/ui/copy/words.ts';
import { wordsOf } from '../../src/ui/copy/words-of.ts';

function called(which: 'tool' | 'body' | 'outside' | 'clinician', typed: string): OwnWords {
  return withOwnText(withName(noOwnWords, which, 'own'), which, typed);
}

describe('words in a sentence', () => {
  it('are the plain ones until something is chosen', () => expect(wordsOf(noOwnWords)).toEqual(plainWords));

  it.each([
    ['trainer', 'a trainer'],
    ['insert', 'an insert'],
    ['Éclair', 'an éclair'],
    ['Oar', 'an oar'],
    ['IUD', 'an IUD'],
    ['éclair', 'an éclair'],
    ['Fred', 'a fred'],
  ])('one %s is “%s”', (typed, aTool) => expect(wordsOf(called('tool', typed)).aTool).toBe(aTool));

  it('begin with a capital only where a sentence does, as far as they are a tool or a body', () => {
    const words = wordsOf(withOwnText(called('tool', 'Oar'), 'tools', 'Oars'));
    expect(words).toMatchObject({ tool: 'oar', tools: 'oars', aTool: 'an oar' });
    expect(inWords(initial(own.tools), words)).toBe('Oars');
    expect(wordsOf(called('body', 'The door')).opening).toBe('the door');
    expect(wordsOf(called('body', 'My Door')).opening).toBe('My Door');
  });

  it('have a plural of their own, and the same word where none was given', () => {
    const one = called('tool', 'thingy');
    expect(wordsOf(withOwnText(one, 'tools', 'thingies')).tools).toBe('thingies');
    expect(wordsOf(one).tools).toBe('thingy');
  });

  it.each(['', ' ', '\u202E', 'x'.repeat(25)])('are the plain ones where %j was typed', (typed) => {
    for (const which of ['tool', 'body', 'outside', 'clinician'] as const)
      expect(wordsOf(called(which, typed))).toEqual(plainWords);
  });

  it('call nobody by a name “your”', () => {
    expect(wordsOf(called('clinician', 'midwife'))).toMatchObject({
      clinician: 'your midwife',
      myClinician: 'my midwife',
    });
    expect(wordsOf(called('clinician', 'Dr Ruiz'))).toMatchObject({
      clinician: 'Dr Ruiz',
      myClinician: 'Dr Ruiz',
    });
  });

  it('name one part of the body, and never another one, where something leaks', () => {
    expect(wordsOf(noOwnWords).canal).toBe('the vagina');
    expect(wordsOf(withName(noOwnWords, 'body', 'frontPassage')).canal).toBe('the vagina');
    expect(wordsOf(called('body', 'the door')).canal).toBe('the vagina');
  });
});

describe('a catalogue with gaps', () => {
  const catalogue = {
    plain: 'Breathe.',
    at: `Rest at ${own.opening}.`,
    say: (size: string) => `${initial(own.aTool)} of ${size}`,
    nested: { lines: [`Ask ${own.clinician}.`, 'Rest.'], count: 3 },
    told: () => [{ by: own.myClinician }],
  };
  const words = wordsOf(called('body', 'the $& door'));

  it('has them filled wherever a sentence can be', () => {
    const filled = catalogueInWords(catalogue, words);
    expect(filled.plain).toBe('Breathe.');
    expect(filled.at).toBe('Rest at the $& door.');
    expect(filled.say('22 mm')).toBe('A dilator of 22 mm');
    expect(filled.nested).toEqual({ lines: ['Ask your clinician.', 'Rest.'], count: 3 });
    expect(filled.told()).toEqual([{ by: 'my clinician' }]);
  });

  it('is the same object as long as the words are the same', () => {
    expect(catalogueInWords(catalogue, words)).toBe(catalogueInWords(catalogue, words));
    expect(catalogueInWords(catalogue, words).say).toBe(catalogueInWords(catalogue, words).say);
    expect(catalogueInWords(catalogue, plainWords).at).toBe('Rest at the opening.');
  });

  it('leaves what a person typed as it is', () => {
    expect(catalogueInWords(catalogue, words).say('{tool} ${own.tool}')).toBe(
      'A dilator of {tool} ${own.tool}',
    );
  });

  it('has a gap for every word', () => {
    for (const [name, gap] of Object.entries(own))
      expect(inWords(gap, plainWords)).toBe(plainWords[name as keyof typeof plainWords]);
  });
});
