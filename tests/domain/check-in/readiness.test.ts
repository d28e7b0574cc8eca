import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  checkInEditsSchema,
  checkInRulesOf,
  usualCheckInRules,
} from '../../../src/domain/check-in/check-in-rules.ts';
import { blankCheckIn, cautionIds, type CheckIn } from '../../../src/domain/check-in/check-in.ts';
import {
  assessReadiness,
  lesserOffer,
  lesserOffers,
  offers,
  type Readiness,
  type ReadinessReason,
} from '../../../src/domain/check-in/readiness.ts';
import { redFlagIds } from '../../../src/domain/check-in/red-flags.ts';
import { anyCheckIn } from '../../support/core-arbitraries.ts';

const { moderatePainFrom, severePainFrom, raisedWorryFrom, highWorryFrom } = usualCheckInRules;
const painModerate = (pain: number) => ({ kind: 'painModerate', pain, limit: moderatePainFrom }) as const;
const painSevere = (pain: number) => ({ kind: 'painSevere', pain, limit: severePainFrom }) as const;
const worryRaised = (worry: number) => ({ kind: 'worryRaised', worry, limit: raisedWorryFrom }) as const;
const worryHigh = (worry: number) => ({ kind: 'worryHigh', worry, limit: highWorryFrom }) as const;
const rests = { staysOutside: [{ kind: 'insideRests' }] } as const;

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
  [4, offered('outsideOnly', painModerate(4))],
  [5, offered('outsideOnly', painModerate(5))],
  [6, offered('outsideOnly', painModerate(6))],
  [7, offered('rest', painSevere(7))],
  [8, offered('rest', painSevere(8))],
  [10, offered('rest', painSevere(10))],
])('pain %i of 10 before the session', (painNow, expected) => {
  expect(assessReadiness(answers({ painNow }))).toEqual(expected);
});

test.each<[number, Readiness]>([
  [0, offered('asPlanned', { kind: 'asUsual' })],
  [4, offered('asPlanned', { kind: 'asUsual' })],
  [5, offered('gentler', worryRaised(5))],
  [6, offered('gentler', worryRaised(6))],
  [7, offered('breathingOnly', worryHigh(7))],
  [8, offered('breathingOnly', worryHigh(8))],
  [10, offered('breathingOnly', worryHigh(10))],
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
  const readiness = assessReadiness(answers({ cautions: ['notCleared'] }));
  expect(readiness).toEqual({
    ...offered('outsideOnly', { kind: 'caution', caution: 'notCleared' }),
    most: 'outsideOnly',
  });
  expect(assessReadiness(answers({ cautions: ['notCleared'] }), { goesInside: false })).toEqual(
    offered('asPlanned', { kind: 'asUsual' }),
  );
  expect(assessReadiness(answers({ cautions: ['notCleared', 'infection'] }))).toMatchObject({
    offer: 'breathingOnly',
    most: 'breathingOnly',
  });
});

test('after a session stopped with pain or spotting the rest of the day stays outside, with any yes', () => {
  expect(assessReadiness(blankCheckIn, rests)).toEqual({
    ...offered('outsideOnly', { kind: 'insideRests' }),
    most: 'outsideOnly',
  });
  expect(assessReadiness(blankCheckIn, { ...rests, goesInside: false })).toEqual(
    offered('asPlanned', { kind: 'asUsual' }),
  );
  expect(assessReadiness(answers({ cautions: ['infection'] }), rests)).toMatchObject({
    most: 'breathingOnly',
  });
});

test('after a stop in panic the breath is offered first for the rest of the day, and more takes an explicit yes', () => {
  for (const goesInside of [true, false])
    expect(assessReadiness(blankCheckIn, { goesInside, wasDistressed: true })).toEqual({
      ...offered('breathingOnly', { kind: 'distressToday' }),
      most: 'asPlanned',
    });
});

test('every reason there is can be reached', () => {
  const reachedBy: Record<
    Exclude<
      ReadinessReason['kind'],
      'insideRests' | 'journalSilent' | 'waits' | 'oftenEnough' | 'distressToday'
    >,
    CheckIn
  > = {
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
  expect(readiness).toEqual(offered('outsideOnly', painModerate(4), worryRaised(5), { kind: 'energyLow' }));
  expect(offerOf(answers({ painNow: 7, cautions: ['healing'] }))).toBe('rest');
});

test('what was left blank weighs nothing and gives no reason', () => {
  expect(assessReadiness(blankCheckIn)).toEqual(offered('asPlanned', { kind: 'asUsual' }));
  expect(assessReadiness(answers({ worryNow: 5 }))).toEqual(offered('gentler', worryRaised(5)));
});

test('every limit of the check-in names its source', () => {
  for (const { source } of Object.values(usualCheckInRules))
    expect(source).toMatch(/^(S[1-9]\d*|ourDefault)$/);
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
  expect(assessReadiness(infection)).toMatchObject({ offer: 'breathingOnly', most: 'breathingOnly' });
  expect(assessReadiness(infection, { goesInside: false })).toMatchObject({
    offer: 'breathingOnly',
    most: 'breathingOnly',
  });
  expect(assessReadiness({ redFlags: [], cautions: [], worryNow: 9 })).toMatchObject({
    most: 'asPlanned',
  });
});

describe('a protocol that moves the numbers', () => {
  const sooner = checkInRulesOf({ moderatePainFrom: 2, raisedWorryFrom: 3 });

  test.each([
    [answers({ painNow: 1 }), 'asPlanned'],
    [answers({ painNow: 2 }), 'outsideOnly'],
    [answers({ painNow: 7 }), 'rest'],
    [answers({ worryNow: 2 }), 'asPlanned'],
    [answers({ worryNow: 3 }), 'gentler'],
    [answers({ worryNow: 7 }), 'breathingOnly'],
  ])('%j makes the day %s', (checkIn, offer) => {
    expect(assessReadiness(checkIn, { rules: sooner })).toMatchObject({ offer });
  });

  test('is named as where the number comes from', () => {
    expect(assessReadiness(answers({ painNow: 2 }), { rules: sooner })).toMatchObject({
      because: [{ kind: 'painModerate', limit: { value: 2, source: 'plan' } }],
    });
    expect(checkInRulesOf({})).toEqual(usualCheckInRules);
  });

  test('may want less pain sooner, never later', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 }), (moderate, severe) => {
        const edits = { moderatePainFrom: moderate, severePainFrom: severe };
        if (!v.is(checkInEditsSchema, edits)) return;
        const rules = checkInRulesOf(edits);
        for (let painNow = 0; painNow <= 10; painNow += 1) {
          const [usual, edited] = [undefined, rules].map((one) =>
            assessReadiness(answers({ painNow }), one ? { rules: one } : {}),
          );
          const place = (found: Readiness | undefined) =>
            found?.kind === 'offer' ? offers.indexOf(found.offer) : 9;
          expect(place(edited)).toBeGreaterThanOrEqual(place(usual));
        }
      }),
    );
  });

  test.each([
    { moderatePainFrom: 5 },
    { moderatePainFrom: 0 },
    { severePainFrom: 8 },
    { moderatePainFrom: 4, severePainFrom: 4 },
    { raisedWorryFrom: 8 },
    { highWorryFrom: 10 },
    { raisedWorryFrom: 7 },
    { raisedWorryFrom: 2.5 },
    { raisedWorryFrom: null },
  ])('%j is refused', (edits) => {
    expect(v.is(checkInEditsSchema, edits)).toBe(false);
  });
});

test('what waits for a clinician’s word stays outside, with any yes, and says why', () => {
  const because = [{ kind: 'flare', since: '2026-11-20', recordIds: ['a'] }] as const;
  expect(assessReadiness(blankCheckIn, { staysOutside: [{ kind: 'waits', because }] })).toEqual({
    ...offered('outsideOnly', { kind: 'waits', because }),
    most: 'outsideOnly',
  });
});
