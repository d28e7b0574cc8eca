import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankCheckIn, cautionIds, type CheckIn } from '../../../src/domain/check-in/check-in.ts';
import {
  assessReadiness,
  lesserOffer,
  lesserOffers,
  offers,
  type Readiness,
  type ReadinessReason,
  readinessLimits,
} from '../../../src/domain/check-in/readiness.ts';
import { redFlagIds } from '../../../src/domain/check-in/red-flags.ts';
import { anyCheckIn } from '../../support/core-arbitraries.ts';

function answers(given: Partial<CheckIn>): CheckIn {
  return { ...blankCheckIn, ...given };
}

function offerOf(checkIn: CheckIn) {
  const readiness = assessReadiness(checkIn);
  return readiness.kind === 'offer' ? readiness.offer : undefined;
}

/** 0 is all that was planned; a day that ends in a call counts as less than every offer. */
function sizeOf(checkIn: CheckIn): number {
  const offer = offerOf(checkIn);
  return offer === undefined ? offers.length : offers.indexOf(offer);
}

function offered(offer: (typeof offers)[number], ...because: ReadinessReason[]): Readiness {
  return { kind: 'offer', offer, most: 'asPlanned', because };
}

test.each<[number, Readiness]>([
  [0, offered('asPlanned', { kind: 'asUsual' })],
  [1, offered('asPlanned', { kind: 'painMild', pain: 1 })],
  [3, offered('asPlanned', { kind: 'painMild', pain: 3 })],
  [4, offered('outsideOnly', { kind: 'painModerate', pain: 4 })],
  [5, offered('outsideOnly', { kind: 'painModerate', pain: 5 })],
  [6, offered('outsideOnly', { kind: 'painModerate', pain: 6 })],
  [7, offered('rest', { kind: 'painSevere', pain: 7 })],
  [8, offered('rest', { kind: 'painSevere', pain: 8 })],
  [10, offered('rest', { kind: 'painSevere', pain: 10 })],
])('pain %i of 10 before the session', (painNow, expected) => {
  expect(assessReadiness(answers({ painNow }))).toEqual(expected);
});

test.each<[number, Readiness]>([
  [0, offered('asPlanned', { kind: 'asUsual' })],
  [4, offered('asPlanned', { kind: 'asUsual' })],
  [5, offered('gentler', { kind: 'worryRaised', worry: 5 })],
  [6, offered('gentler', { kind: 'worryRaised', worry: 6 })],
  [7, offered('breathingOnly', { kind: 'worryHigh', worry: 7 })],
  [8, offered('breathingOnly', { kind: 'worryHigh', worry: 8 })],
  [10, offered('breathingOnly', { kind: 'worryHigh', worry: 10 })],
])('worry %i of 10 before the session', (worryNow, expected) => {
  expect(assessReadiness(answers({ worryNow }))).toEqual(expected);
});

test('low energy makes the day gentler; more energy changes nothing', () => {
  expect(assessReadiness(answers({ energy: 'low' }))).toEqual(offered('gentler', { kind: 'energyLow' }));
  expect(assessReadiness(answers({ energy: 'some' }))).toEqual(offered('asPlanned', { kind: 'asUsual' }));
  expect(assessReadiness(answers({ energy: 'plenty' }))).toEqual(offered('asPlanned', { kind: 'asUsual' }));
});

test.each(cautionIds.filter((id) => id !== 'notCleared'))(
  '%s keeps to the breath until a clinician was asked',
  (caution) => {
    const readiness = assessReadiness(answers({ cautions: [caution] }));
    expect(readiness).toEqual({
      ...offered('breathingOnly', { kind: 'caution', caution }),
      most: 'breathingOnly',
    });
  },
);

test('what speaks only against insertion leaves everything outside, and nothing inside with any yes', () => {
  const readiness = assessReadiness(answers({ cautions: ['notCleared'] }), true);
  expect(readiness).toEqual({
    ...offered('outsideOnly', { kind: 'caution', caution: 'notCleared' }),
    most: 'outsideOnly',
  });
  expect(assessReadiness(answers({ cautions: ['notCleared'] }), false)).toEqual(
    offered('asPlanned', { kind: 'asUsual' }),
  );
  expect(assessReadiness(answers({ cautions: ['notCleared', 'infection'] }), true)).toMatchObject({
    offer: 'breathingOnly',
    most: 'breathingOnly',
  });
});

test('after a session stopped with pain or spotting the rest of the day stays outside, with any yes', () => {
  expect(assessReadiness(blankCheckIn, true, true)).toEqual({
    ...offered('outsideOnly', { kind: 'insideRests' }),
    most: 'outsideOnly',
  });
  expect(assessReadiness(blankCheckIn, false, true)).toEqual(offered('asPlanned', { kind: 'asUsual' }));
  expect(assessReadiness(answers({ cautions: ['infection'] }), true, true)).toMatchObject({
    most: 'breathingOnly',
  });
});

test('every reason there is can be reached', () => {
  const reachedBy: Record<Exclude<ReadinessReason['kind'], 'insideRests'>, CheckIn> = {
    asUsual: blankCheckIn,
    painMild: answers({ painNow: 2 }),
    painModerate: answers({ painNow: 5 }),
    painSevere: answers({ painNow: 9 }),
    worryRaised: answers({ worryNow: 5 }),
    worryHigh: answers({ worryNow: 9 }),
    energyLow: answers({ energy: 'low' }),
    caution: answers({ cautions: ['infection'] }),
  };
  for (const [kind, checkIn] of Object.entries(reachedBy)) {
    const readiness = assessReadiness(checkIn);
    expect(readiness.kind === 'offer' && readiness.because.map((reason) => reason.kind)).toEqual([kind]);
  }
});

test('the smallest offer that any answer asks for wins, and every reason is told', () => {
  const readiness = assessReadiness(answers({ painNow: 4, worryNow: 5, energy: 'low' }));
  expect(readiness).toEqual(
    offered(
      'outsideOnly',
      { kind: 'painModerate', pain: 4 },
      { kind: 'worryRaised', worry: 5 },
      { kind: 'energyLow' },
    ),
  );
  expect(offerOf(answers({ painNow: 7, cautions: ['healing'] }))).toBe('rest');
});

test('what was left blank weighs nothing and gives no reason', () => {
  expect(assessReadiness(blankCheckIn)).toEqual(offered('asPlanned', { kind: 'asUsual' }));
  expect(assessReadiness(answers({ worryNow: 5 }))).toEqual(
    offered('gentler', { kind: 'worryRaised', worry: 5 }),
  );
});

test('every limit of the check-in names its source', () => {
  for (const { source } of Object.values(readinessLimits)) expect(source).toMatch(/^(S[1-9]\d*|ourDefault)$/);
});

describe('a red flag', () => {
  test('leaves no offer, whatever else was said', () => {
    fc.assert(
      fc.property(anyCheckIn, fc.constantFrom(...redFlagIds), (checkIn, flag) => {
        const readiness = assessReadiness({ ...checkIn, redFlags: [...checkIn.redFlags, flag] });
        expect(readiness.kind).toBe('stopAndCall');
        expect(readiness.kind === 'stopAndCall' && readiness.flags).toContain(flag);
      }),
    );
  });

  test('is told once, the most urgent first', () => {
    const readiness = assessReadiness(answers({ redFlags: ['fever', 'heavyBleeding', 'fever'] }));
    expect(readiness).toEqual({ kind: 'stopAndCall', urgency: 'now', flags: ['heavyBleeding', 'fever'] });
  });

  test.each<[CheckIn['cautions'], string]>([
    [[], 'today'],
    [['infection', 'toldToRest'], 'today'],
    [['healing'], 'now'],
    [['radiotherapy'], 'now'],
  ])('fever with %j needs care: %s', (cautions, urgency) => {
    expect(assessReadiness(answers({ redFlags: ['fever'], cautions }))).toMatchObject({ urgency });
  });
});

test('more pain, more worry, another flag or another caution never makes the offer bigger', () => {
  fc.assert(
    fc.property(anyCheckIn, anyCheckIn, (checkIn, more) => {
      const worse: CheckIn = {
        ...checkIn,
        ...(more.painNow === undefined ? {} : { painNow: Math.max(checkIn.painNow ?? 0, more.painNow) }),
        ...(more.worryNow === undefined ? {} : { worryNow: Math.max(checkIn.worryNow ?? 0, more.worryNow) }),
        redFlags: [...checkIn.redFlags, ...more.redFlags],
        cautions: [...checkIn.cautions, ...more.cautions],
      };
      expect(sizeOf(worse)).toBeGreaterThanOrEqual(sizeOf(checkIn));
    }),
  );
});

test('the lesser of two offers is the one further from the plan', () => {
  expect(lesserOffer('asPlanned', 'gentler')).toBe('gentler');
  expect(lesserOffer('rest', 'outsideOnly')).toBe('rest');
  expect(lesserOffers('outsideOnly')).toEqual(['breathingOnly', 'rest']);
  expect(lesserOffers('rest')).toEqual([]);
});

test('a caution keeps today to the breath, even with an explicit yes', () => {
  const infection: CheckIn = { redFlags: [], cautions: ['infection'] };
  expect(assessReadiness(infection, true)).toMatchObject({ offer: 'breathingOnly', most: 'breathingOnly' });
  expect(assessReadiness(infection, false)).toMatchObject({ offer: 'breathingOnly', most: 'breathingOnly' });
  expect(assessReadiness({ redFlags: [], cautions: [], worryNow: 9 }, true)).toMatchObject({
    most: 'asPlanned',
  });
});
