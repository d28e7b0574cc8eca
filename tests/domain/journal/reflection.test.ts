import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  bleedingAmounts,
  feltAnswers,
  mostCharacters,
  type Reflection,
  reflectionSchema,
  withAnswer,
  withSizeAnswer,
} from '../../../src/domain/journal/reflection.ts';

const zeroToTen = fc.integer({ min: 0, max: 10 });
const rungIds = ['d18', 'd22'] as const;
const painsAndDepth = ['painBefore', 'painWorst', 'painAfter', 'depthMm'] as const;

type Step = (reflection: Reflection) => Reflection;

const maybe = <Value>(answer: fc.Arbitrary<Value>) => fc.option(answer, { nil: undefined });

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  maybe(zeroToTen).map(
    (answer): Step =>
      (was) =>
        withAnswer(was, 'worry', answer),
  ),
  maybe(fc.constantFrom(...feltAnswers)).map(
    (answer): Step =>
      (was) =>
        withAnswer(was, 'felt', answer),
  ),
  maybe(fc.constantFrom(...bleedingAmounts)).map(
    (answer): Step =>
      (was) =>
        withAnswer(was, 'bleeding', answer),
  ),
  // As the screen does: asked only while it is spotting.
  maybe(fc.boolean()).map(
    (answer): Step =>
      (was) =>
        was.bleeding === 'spotting' ? withAnswer(was, 'bleedingStopped', answer) : was,
  ),
  maybe(fc.string({ maxLength: 20 })).map(
    (answer): Step =>
      (was) =>
        withAnswer(was, 'note', answer),
  ),
  fc.tuple(fc.constantFrom(...rungIds), fc.constantFrom(...painsAndDepth), maybe(zeroToTen)).map(
    ([rungId, name, answer]): Step =>
      (was) =>
        withSizeAnswer(was, rungId, name, answer),
  ),
);

function after(steps: readonly Step[], from: Reflection = {}): Reflection {
  return steps.reduce((reflection, step) => step(reflection), from);
}

describe('however answers come and go', () => {
  test('“has it stopped?” is there only while it is spotting: a hidden branch leaves no trace', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const reflection = after(steps);
        const isHidden = reflection.bleeding !== 'spotting';
        expect(isHidden && 'bleedingStopped' in reflection).toBe(false);
      }),
    );
  });

  test('what is kept can be read back, and holds no blank', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const reflection = after(steps);
        expect(v.parse(reflectionSchema, reflection)).toEqual(reflection);
        expect(Object.values(reflection)).not.toContain(undefined);
        for (const size of reflection.sizes ?? []) expect(Object.keys(size).length).toBeGreaterThan(1);
      }),
    );
  });

  test('taking everything back leaves nothing at all', () => {
    const clear: readonly Step[] = [
      (was) => withAnswer(was, 'worry', undefined),
      (was) => withAnswer(was, 'felt', undefined),
      (was) => withAnswer(was, 'bleeding', undefined),
      (was) => withAnswer(was, 'note', ''),
      ...rungIds.flatMap((rungId) =>
        painsAndDepth.map(
          (name): Step =>
            (was) =>
              withSizeAnswer(was, rungId, name, undefined),
        ),
      ),
    ];
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        expect(after(clear, after(steps))).toStrictEqual({});
      }),
    );
  });

  test('an answer that is given again changes nothing', () => {
    const reflection: Reflection = { bleeding: 'spotting', bleedingStopped: true };
    expect(withAnswer(reflection, 'bleeding', 'spotting')).toBe(reflection);
  });
});

test('zero is an answer', () => {
  expect(withAnswer({}, 'worstPain', 0)).toStrictEqual({ worstPain: 0 });
  expect(withSizeAnswer({}, 'd22', 'painWorst', 0)).toStrictEqual({
    sizes: [{ rungId: 'd22', painWorst: 0 }],
  });
});

test('“no” is an answer, and not the same as blank', () => {
  expect(withAnswer({}, 'warmBath', false)).toStrictEqual({ warmBath: false });
});

test('what one size was like says nothing of another', () => {
  const first = withSizeAnswer({}, 'd18', 'painWorst', 1);
  const both = withSizeAnswer(first, 'd22', 'painWorst', 4);
  expect(withSizeAnswer(both, 'd18', 'painWorst', undefined)).toStrictEqual({
    sizes: [{ rungId: 'd22', painWorst: 4 }],
  });
});

test.each([
  ['pain of 11', { worstPain: 11 }],
  ['half a point of pain', { worstPain: 2.5 }],
  ['a depth below zero', { sizes: [{ rungId: 'd22', depthMm: -1 }] }],
  ['a note that fills the store', { note: 'a'.repeat(mostCharacters + 1) }],
  ['an answer that was never offered', { bleeding: 'some' }],
])('%s is no reflection', (_, stored) => {
  expect(v.safeParse(reflectionSchema, stored).success).toBe(false);
});

test('an answer of a later version of the app survives', () => {
  expect(v.parse(reflectionSchema, { felt: 'easier', mood: 'light' })).toMatchObject({ mood: 'light' });
});

test.each([
  [4.9, false],
  [5, true],
  [26.5, true],
  [60, true],
  [60.1, false],
])('a size that was %d mm wide can be read back: %s', (widestMm, isSound) => {
  expect(v.is(reflectionSchema, { sizes: [{ rungId: 'wide', widestMm }] })).toBe(isSound);
});
