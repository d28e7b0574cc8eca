import { describe, expect, test } from 'vitest';
import { withDecision } from '../../../src/domain/progression/with-decision.ts';
import { wayBack } from '../../../src/domain/progression/way-back.ts';
import { courseAfter, d18, d22, d26, easySession, held, withPain } from '../../support/progress-records.ts';

const atD26 = { own: d26 };
const last = easySession('2026-10-01', { sizes: [held(d26)] });

describe('after a gap of days', () => {
  test.each([
    ['2026-10-08', 7, undefined, undefined],
    ['2026-10-09', 8, 'd26', 'shorter'],
    ['2026-10-14', 13, 'd26', 'shorter'],
    ['2026-10-15', 14, 'd22', 'usual'],
    ['2026-10-29', 28, 'd22', 'usual'],
    ['2026-10-30', 29, 'd18', 'usual'],
    ['2027-10-01', 365, 'd18', 'usual'],
  ])('on %s, %d days after 26 mm: %s, %s', (today, _, id, length) => {
    const back = wayBack(courseAfter([last], { ...atD26, today }), d26);
    expect(back?.at.id).toBe(id);
    expect(back?.length).toBe(length);
  });

  test('the reason says how long it was', () => {
    const back = wayBack(courseAfter([last], { ...atD26, today: '2026-10-15' }), d26);
    expect(back?.because).toEqual([
      { kind: 'longGap', seen: 14, limit: { value: 14, unit: 'days', source: 'ourDefault' } },
    ]);
  });

  test('a change of the clocks within it is no day more or less', () => {
    const before = easySession('2026-10-24', { at: '2026-10-24T21:59:00.000Z', sizes: [held(d26)] });
    expect(wayBack(courseAfter([before], { ...atD26, today: '2026-10-31' }), d26)).toBeUndefined();
    expect(wayBack(courseAfter([before], { ...atD26, today: '2026-11-01' }), d26)?.length).toBe('shorter');
  });

  test('insertion that was begun and came to nothing does not end it', () => {
    const begun = easySession('2026-10-20', { sizes: [held(d26, { heldMs: 0 })] });
    const course = courseAfter([last, begun], { ...atD26, today: '2026-10-30' });
    expect(wayBack(course, d26)?.at).toEqual(d18);
  });

  test('the smallest own size stays the own size', () => {
    const course = courseAfter([easySession('2026-10-01', { sizes: [held(d18)] })], {
      own: d18,
      today: '2026-12-01',
    });
    expect(wayBack(course, d18)?.at).toEqual(d18);
  });

  test('a day that lies before the last session, as after a flight, is no gap', () => {
    expect(wayBack({ ...courseAfter([last], atD26), today: '2026-09-30' }, d26)).toBeUndefined();
  });
});

describe('the way back after a long gap', () => {
  const again = (day: string, ...sizes: readonly (typeof d18 | typeof d22 | typeof d26)[]) =>
    easySession(day, { sizes: sizes.map((rung) => held(rung)) });

  test('goes up by one size after each easy session, and ends at the own one', () => {
    const steps = [
      [[], 'd18'],
      [[again('2026-11-20', d18)], 'd22'],
      [[again('2026-11-20', d18), again('2026-11-22', d22)], 'd26'],
    ] as const;
    for (const [since, id] of steps) {
      const course = courseAfter([last, ...since], { ...atD26, today: since.at(-1)?.day ?? '2026-11-20' });
      expect(wayBack(course, d26)?.at.id).toBe(id);
    }
    const whole = [again('2026-11-20', d18), again('2026-11-22', d22), again('2026-11-24', d26)];
    expect(wayBack(courseAfter([last, ...whole], atD26), d26)).toBeUndefined();
  });

  test('stays at a size that was not easy, and says why it is not the own one yet', () => {
    const hard = easySession('2026-11-20', { sizes: [held(d18)], ...withPain(4) });
    expect(wayBack(courseAfter([last, hard], atD26), d26)).toEqual({
      at: d18,
      length: 'usual',
      because: [{ kind: 'onTheWayBack', own: d26 }],
    });
  });

  test('is over once the person has decided, whatever they decided', () => {
    const course = courseAfter([last], { ...atD26, today: '2026-11-20' });
    const decided = { ...course, ...withDecision(course, 'stayed', d26, '2026-11-20') };
    expect(wayBack(decided, d26)).toBeUndefined();
    const smaller = { ...course, ...withDecision(course, 'steppedBack', d22, '2026-11-20') };
    expect(wayBack(smaller, d22)).toBeUndefined();
    expect(wayBack({ ...smaller, today: '2026-11-28' }, d22)?.length).toBe('shorter');
  });

  test('is over too where they decide half-way', () => {
    const halfWay = courseAfter([last, again('2026-11-20', d18)], atD26);
    expect(wayBack(halfWay, d26)?.at).toEqual(d22);
    const decided = { ...halfWay, ...withDecision(halfWay, 'stayed', d26, '2026-11-21') };
    expect(wayBack(decided, d26)).toBeUndefined();
  });
});

test('nobody comes back from a gap before the first session', () => {
  expect(wayBack(courseAfter([], { today: '2027-01-01' }), d22)).toBeUndefined();
});
