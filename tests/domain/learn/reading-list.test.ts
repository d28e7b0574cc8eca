import { describe, expect, it, test } from 'vitest';
import type { LearnEdit } from '../../../src/domain/learn/learn-edits.ts';
import { isAlwaysThere, learnTopics } from '../../../src/domain/learn/learn-topics.ts';
import { readingList } from '../../../src/domain/learn/reading-list.ts';
import { parseProtocol } from '../../../src/domain/protocol/parse-protocol.ts';
import { evenings } from '../../support/plans-to-hand.ts';

const own = { title: 'My way of breathing', text: 'In by the nose.\n\nOut by the mouth.' };

function problemsWith(learn: unknown): readonly object[] {
  const parsed = parseProtocol({ ...evenings, learn });
  return parsed.ok ? [] : parsed.problems;
}

describe('what there is to read', () => {
  it('is every page where a plan says nothing of it', () => {
    const { listed, leftOut } = readingList();
    expect(listed.map(({ topic }) => topic)).toEqual(learnTopics);
    expect(listed.every(({ kind }) => kind === 'ours')).toBe(true);
    expect(leftOut).toEqual([]);
  });

  it('a page that the plan leaves out is not listed, and is named among those left out', () => {
    const { listed, leftOut } = readingList([{ kind: 'hide', topic: 'drops' }]);
    expect(listed.map(({ topic }) => topic)).not.toContain('drops');
    expect(leftOut).toEqual(['drops']);
  });

  it('a page that the plan replaces is listed with its words, in its place', () => {
    const { listed } = readingList([{ kind: 'replace', topic: 'drops', ...own }]);
    expect(listed[1]).toEqual({ kind: 'theirs', topic: 'drops', theirs: own });
  });

  test.each(learnTopics.filter(isAlwaysThere))(
    'the page “%s” stays and comes first, whatever a plan says',
    (topic) => {
      const hidden = readingList([{ kind: 'hide', topic }]);
      expect(hidden.listed).toContainEqual({ kind: 'ours', topic });
      expect(hidden.leftOut).toEqual([]);
      const replaced = readingList([{ kind: 'replace', topic, ...own }]);
      expect(replaced.listed).toContainEqual({ kind: 'oursFirst', topic, theirs: own });
    },
  );

  it('the page on when to call for help is among those that stay', () => {
    expect(isAlwaysThere('signs')).toBe(true);
  });

  it('a page of a later version changes nothing here', () => {
    expect(readingList([{ kind: 'hide', topic: 'of-later' }])).toEqual(readingList());
  });
});

describe('what a plan may say of the pages', () => {
  it('comes back as it was written, pages of later versions and unknown fields included', () => {
    const learn: readonly LearnEdit[] = [
      { kind: 'hide', topic: 'of-later' },
      { kind: 'replace', topic: 'care', ...own, later: 1 } as LearnEdit,
    ];
    const parsed = parseProtocol({ ...evenings, learn });
    expect(parsed.ok && parsed.protocol.learn).toEqual(learn);
  });

  test.each<[string, unknown, object]>([
    [
      'it may not leave out what keeps people safe',
      [{ kind: 'hide', topic: 'signs' }],
      { kind: 'pageStays', topic: 'signs' },
    ],
    [
      'a page without words',
      [{ kind: 'replace', topic: 'care', title: 'Care', text: ' \n ' }],
      { at: 'learn.0.text' },
    ],
    [
      'a page without a title',
      [{ kind: 'replace', topic: 'care', title: ' ', text: 'Rinse.' }],
      { at: 'learn.0.title' },
    ],
    [
      'words past the limit',
      [{ kind: 'replace', topic: 'care', title: 'Care', text: 'a'.repeat(2001) }],
      { at: 'learn.0.text' },
    ],
    [
      'one page twice',
      [
        { kind: 'hide', topic: 'care' },
        { kind: 'replace', topic: 'care', ...own },
      ],
      { at: 'learn' },
    ],
    [
      'more pages than there can be',
      Array.from({ length: 25 }, (_, at) => ({ kind: 'hide', topic: `p-${at}` })),
      { at: 'learn' },
    ],
    ['a kind that is not known', [{ kind: 'burn', topic: 'care' }], { at: 'learn.0.kind' }],
    ['a topic that is none', [{ kind: 'hide', topic: '../care' }], { at: 'learn.0.topic' }],
  ])('%s: it is refused, and said where', (_, learn, problem) => {
    expect(problemsWith(learn)).toMatchObject([problem]);
  });

  it('words at the limit are kept', () => {
    expect(problemsWith([{ kind: 'replace', topic: 'care', title: 'Care', text: 'a'.repeat(2000) }])).toEqual(
      [],
    );
  });
});
