import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/composing/draft.ts';
import { pageWayOf, withPageAs, withPageWords } from '../../../src/domain/composing/page-edits.ts';
import { parseDesk } from '../../../src/domain/composing/parse-desk.ts';
import { problemsOf, protocolToHandOver } from '../../../src/domain/composing/problems-of.ts';
import { firstSteps } from '../../../src/domain/protocol/starters/first-steps.ts';

const day = '2026-11-22';
const begun: Draft = { protocol: { ...firstSteps, id: 'theirs' }, unread: {} };
const hidden = withPageAs(begun, 'drops', 'hide', 'Drops');
const begunAnew = withPageAs(hidden, 'care', 'replace', 'Care');
const written = withPageWords(begunAnew, 'care', { text: 'Rinse.' });

function faultsIn(draft: Draft) {
  return problemsOf(draft, day).filter(({ weight }) => weight === 'fault');
}

describe('what a therapist makes of the pages to read', () => {
  it('is nothing, until they do', () => {
    expect(pageWayOf(begun, 'drops')).toBe('asItIs');
    expect(withPageAs(begun, 'drops', 'asItIs', 'Drops')).toBe(begun);
  });

  it('a page can be left out, and another written anew', () => {
    expect(protocolToHandOver(written, day)?.learn).toEqual([
      { kind: 'hide', topic: 'drops' },
      { kind: 'replace', topic: 'care', title: 'Care', text: 'Rinse.' },
    ]);
  });

  it('a page that is to be written has to be, before the plan is handed over', () => {
    expect(faultsIn(begunAnew)).toMatchObject([
      { place: 'learn.care.text', what: { kind: 'pageNeedsWords' } },
    ]);
    expect(faultsIn(withPageWords(written, 'care', { title: ' ' }))).toMatchObject([
      { place: 'learn.care.title', what: { kind: 'pageNeedsWords' } },
    ]);
    expect(faultsIn(written)).toEqual([]);
  });

  it('a page that is not written yet is still there when the therapist comes back', () => {
    const desk = { schema: 1, draft: begunAnew } as const;
    expect(parseDesk(JSON.parse(JSON.stringify(desk)))).toEqual({ kind: 'value', value: desk });
  });

  it('as it is again, nothing is left of it, and the others stay in their order', () => {
    const again = withPageAs(written, 'drops', 'asItIs', 'Drops');
    expect(again.protocol.learn).toEqual([{ kind: 'replace', topic: 'care', title: 'Care', text: 'Rinse.' }]);
    expect(withPageAs(again, 'care', 'asItIs', 'Care').protocol.learn).toBeUndefined();
  });

  it('left out after all, its words are gone', () => {
    expect(withPageAs(written, 'care', 'hide', 'Care').protocol.learn?.[1]).toEqual({
      kind: 'hide',
      topic: 'care',
    });
  });

  it('words of a page that is as it is change nothing', () => {
    expect(withPageWords(begun, 'care', { text: 'Rinse.' })).toBe(begun);
  });

  it('a page that keeps people safe is not left out, however that came about', () => {
    const unsafe: Draft = {
      ...begun,
      protocol: { ...begun.protocol, learn: [{ kind: 'hide', topic: 'signs' }] },
    };
    expect(faultsIn(unsafe)).toMatchObject([{ place: 'learn.signs' }]);
    expect(protocolToHandOver(unsafe, day)).toBeUndefined();
  });
});
