import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Beat, BeatKind } from '../../src/planning/session-plan.ts';
import { poseOf } from '../../src/ui/screens/session/openness.ts';

const beat = (kind: BeatKind): Beat => ({ kind, atMs: 10_000, endMs: 14_000, cues: [] });
const openAt = (kind: BeatKind, atMs: number) => poseOf(beat(kind), atMs).open;

test('the figure unfurls with the breath in and folds with the breath out', () => {
  expect(openAt('breatheIn', 10_000)).toBeCloseTo(0.14);
  expect(openAt('breatheIn', 14_000)).toBeCloseTo(1);
  expect(openAt('breatheOut', 10_000)).toBeCloseTo(1);
  expect(openAt('breatheOut', 14_000)).toBeCloseTo(0.14);
});

test('a drop unfurls as a breath in does, and floats back as one out', () => {
  for (const atMs of [10_000, 11_000, 12_500, 14_000]) {
    expect(openAt('drop', atMs)).toBe(openAt('breatheIn', atMs));
    expect(openAt('return', atMs)).toBe(openAt('breatheOut', atMs));
  }
});

test.each(['drop', 'return'] as const)('%s shows as a drop', (kind) => {
  expect(poseOf(beat(kind), 11_000).drop).toBe(true);
});

test.each(['breatheIn', 'breatheOut', 'listen', 'quiet', 'wait'] as const)('%s shows no drop', (kind) => {
  expect(poseOf(beat(kind), 11_000).drop).toBe(false);
});

test.each(['listen', 'quiet', 'wait'] as const)('in %s the figure rests', (kind) => {
  for (const atMs of [10_000, 12_000, 14_000]) expect(openAt(kind, atMs)).toBe(0.14);
});

test('half a breath is half open, and the figure is slow at both ends', () => {
  expect(openAt('breatheIn', 12_000)).toBeCloseTo(0.57);
  const step = (fromMs: number) => openAt('breatheIn', fromMs + 100) - openAt('breatheIn', fromMs);
  expect(step(10_000)).toBeLessThan(step(12_000) / 5);
  expect(step(13_900)).toBeLessThan(step(12_000) / 5);
});

test('whatever the moment, also outside its beat, the figure is between at rest and open', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<BeatKind>('breatheIn', 'breatheOut', 'drop', 'return', 'quiet', 'listen', 'wait'),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      (kind, atMs) => {
        const open = openAt(kind, atMs);
        expect(open).toBeGreaterThanOrEqual(0.14 - 1e-9);
        expect(open).toBeLessThanOrEqual(1 + 1e-9);
      },
    ),
  );
});

test('a beat without length does not break the figure', () => {
  expect(poseOf({ kind: 'breatheIn', atMs: 5, endMs: 5, cues: [] }, 5).open).toBeCloseTo(0.14);
});
