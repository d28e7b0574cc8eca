import { expect, test } from 'vitest';
import { limit } from '../../src/domain/limit.ts';
import { sourceOf } from '../../src/domain/source-of.ts';
import { breathLimits } from '../../src/domain/protocol/breath-patterns.ts';

test('a number with a source leads to its row: what it supports, its pages, and who confirmed it', () => {
  const found = sourceOf(breathLimits.longOutIn);
  expect(found).toMatchObject({
    kind: 'published',
    id: 'S1',
    row: { supports: expect.stringContaining('4 seconds in, 6 out') as unknown, confirmedBy: 'nobody yet' },
  });
  expect(found.kind === 'published' && found.row.pages[0]?.address).toMatch(/^discovery\.researcher\.life\//);
});

test('a guess of ours is called one', () => {
  expect(sourceOf(limit(12, 'breaths', 'ourDefault'))).toEqual({ kind: 'ourDefault' });
});

test('a figure of the person’s own plan is theirs', () => {
  expect(sourceOf(limit(2, 'pain 0-10', 'plan'))).toEqual({ kind: 'plan' });
});

test('a row that this version does not have is not made up', () => {
  expect(sourceOf({ source: 'S9999' })).toEqual({ kind: 'unknown', id: 'S9999' });
  expect(sourceOf({ source: 'constructor' })).toEqual({ kind: 'unknown', id: 'constructor' });
});
