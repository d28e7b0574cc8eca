import { expect, test } from 'vitest';
import { choosePhrases } from '../../scripts/measure/course/build-course.ts';
import { makeCourse, phrasesIn, sheetOf } from '../../scripts/measure/course/course.ts';
import { ranDry } from '../../scripts/measure/course/summarise.ts';
import { cuesOf, endOfCue, gridMs } from '../../src/planning/session-plan.ts';
import { testVoice } from '../support/voice-lengths.ts';

const phrases = choosePhrases(testVoice);

test('a course of 45 minutes meets every condition, ends in time and never says two things at once', () => {
  const { conditions, cues, totalMs } = makeCourse(45, phrases);
  expect(new Set(conditions.map(({ kind }) => kind)).size).toBe(6);
  expect(Math.abs(totalMs - 45 * 60_000)).toBeLessThan(1000);
  for (const [index, cue] of cues.entries()) {
    expect(cue.atMs % gridMs).toBe(0);
    expect(endOfCue(cue)).toBeLessThan(cues[index + 1]?.atMs ?? totalMs);
  }
});

test('sparse cues are 70 seconds apart or more, and each long pause lasts six minutes', () => {
  const { cues } = makeCourse(45, phrases);
  const gaps = cues.map(({ atMs, under }, index) => ({ under, ms: atMs - (cues[index - 1]?.atMs ?? 0) }));
  const sparse = gaps.filter(({ under }) => under === 'sparse').map(({ ms }) => ms);
  expect(sparse).toHaveLength(10);
  expect(Math.min(...sparse)).toBeGreaterThan(69_900);
  expect(gaps.filter(({ under, ms }) => under === 'pauses' && ms > 359_000)).toHaveLength(2);
});

test('a short course leaves out what cannot be short', () => {
  const kinds = makeCourse(3, phrases).conditions.map(({ kind }) => kind);
  expect(kinds).toEqual(['visible', 'blocked', 'hidden']);
});

test('the sheet that sprites are cut from has every phrase once', () => {
  const { cues } = makeCourse(45, phrases);
  const laid = cuesOf(sheetOf(phrasesIn(cues))).map(({ id, variant }) => `${id} ${variant}`);
  expect(laid).toHaveLength(new Set(laid).size);
  for (const { id, variant } of cues) expect(laid).toContain(`${id} ${variant}`);
});

test('a step counts as a loudspeaker that ran dry only when it was empty for as long', () => {
  expect(ranDry({ atMs: 0, laterMs: 72, emptyMs: 126 })).toBe(true);
  expect(ranDry({ atMs: 0, laterMs: 72, emptyMs: 20 })).toBe(false);
  expect(ranDry({ atMs: 0, laterMs: -72, emptyMs: 126 })).toBe(false);
});
