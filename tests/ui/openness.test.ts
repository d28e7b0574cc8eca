import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Beat, BeatKind } from '../../src/planning/session-plan.ts';
import { opennessAfter, poseOf } from '../../src/ui/screens/session/openness.ts';

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

test('in a hold the figure lies open and still', () => {
  for (const atMs of [10_000, 11_234, 14_000]) expect(openAt('hold', atMs)).toBe(0.86);
});

test('in a hold it glows slowly, and never in jumps', () => {
  const hold: Beat = { kind: 'hold', atMs: 0, endMs: 300_000, cues: [] };
  const glows = Array.from({ length: 600 }, (_, step) => poseOf(hold, step * 100).glow);
  expect(Math.max(...glows)).toBeLessThanOrEqual(1);
  expect(Math.min(...glows)).toBeGreaterThan(0.3);
  expect(Math.max(...glows) - Math.min(...glows)).toBeGreaterThan(0.3);
  for (const [step, glow] of glows.entries())
    expect(Math.abs(glow - (glows[step - 1] ?? glow))).toBeLessThan(0.02);
});

describe('what is shown, from one frame to the next', () => {
  test('a breath is followed exactly, also one of a second', () => {
    const short: Beat = { kind: 'breatheIn', atMs: 0, endMs: 1000, cues: [] };
    let shown = 0.14;
    for (let atMs = 16; atMs <= 1000; atMs += 16) {
      shown = opennessAfter(shown, poseOf(short, atMs), 16);
      expect(shown).toBeCloseTo(poseOf(short, atMs).open, 6);
    }
  });

  test('a hold is come to within a few seconds, not in a jump', () => {
    const pose = poseOf(beat('hold'), 10_000);
    expect(opennessAfter(0.14, pose, 16)).toBeLessThan(0.15);
    expect(opennessAfter(0.14, pose, 3000)).toBe(0.86);
  });

  test('nothing ever jumps, however odd the time between two frames', () => {
    const kinds = fc.constantFrom<BeatKind>('breatheIn', 'breatheOut', 'hold', 'quiet', 'drop', 'return');
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        kinds,
        fc.integer({ min: -100, max: 60_000 }),
        (shown, kind, elapsedMs) => {
          const pose = poseOf(beat(kind), 12_000);
          const next = opennessAfter(shown, pose, elapsedMs);
          expect(Math.abs(next - shown)).toBeLessThanOrEqual(Math.max(0, elapsedMs) * 0.0014 + 1e-9);
          expect(next).toBeGreaterThanOrEqual(Math.min(shown, pose.open) - 1e-9);
          expect(next).toBeLessThanOrEqual(Math.max(shown, pose.open) + 1e-9);
        },
      ),
    );
  });
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
