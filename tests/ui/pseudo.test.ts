import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { english, inLanguage, speak } from '../../src/ui/copy/language.ts';
import { followPseudo } from '../../src/ui/copy/pseudo.ts';

beforeAll(followPseudo);
afterEach(() => speak(english));

const ask = (tag: string) => dispatchEvent(new CustomEvent('speak', { detail: tag }));

const catalogue = {
  title: 'Good',
  mark: '–',
  all: ['One', 'Two'],
  inner: { count: (times: number) => `${times} rests` },
  named: (name: string) => `Hold ${name}`,
  parts: (first: string) => [{ lead: first }],
};

describe('the language that shows what came through the catalogue', () => {
  test('every string is marked and a third longer, whatever it is in', () => {
    ask('en-XA');
    expect(inLanguage(catalogue)).toMatchObject({ title: '⟦Ĝöôöôð⟧', all: ['⟦ÖÔñéè⟧', '⟦Ţŵöô⟧'] });
  });

  test('what functions answer is, too; digits stay', () => {
    ask('en-XA');
    expect(inLanguage(catalogue).inner.count(3)).toBe('⟦3 ŕéèšţš⟧');
    expect(inLanguage(catalogue).parts('Go')).toEqual([{ lead: '⟦Ĝöô⟧' }]);
  });

  test('what was marked already is not marked within once more', () => {
    ask('en-XA');
    const { named, title } = inLanguage(catalogue);
    expect(named(title)).toBe('⟦Ĥöôļð ⟦Ĝöôöôð⟧⟧');
  });

  test('what has no letters stays as it is', () => {
    ask('en-XA');
    expect(inLanguage(catalogue).mark).toBe('–');
  });

  test('the same catalogue is the same object, and so are its parts', () => {
    ask('en-XA');
    const { inner, named } = inLanguage(catalogue);
    expect(inLanguage(catalogue)).toBe(inLanguage(catalogue));
    expect(inLanguage(catalogue).inner).toBe(inner);
    expect(inLanguage({ named: catalogue.named }).named).toBe(named);
  });
});

test('the other one runs from right to left', () => {
  ask('he-XB');
  expect(document.documentElement.dir).toBe('rtl');
  expect(inLanguage(catalogue).title).toMatch(/^⟦\p{Script=Hebrew}+⟧$/u);
});

test('back in English the catalogue is its own', () => {
  ask('he-XB');
  ask('en');
  expect(inLanguage(catalogue)).toBe(catalogue);
});

test('a language that is not known changes nothing', () => {
  ask('en-XA');
  ask('xx');
  expect(document.documentElement.lang).toBe('en-XA');
});
