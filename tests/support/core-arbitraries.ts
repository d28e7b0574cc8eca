import fc from 'fast-check';
import { cautionIds, type CheckIn, energyLevels } from '../../src/domain/check-in/check-in.ts';
import { type Offer, offers } from '../../src/domain/check-in/readiness.ts';
import { redFlagIds } from '../../src/domain/check-in/red-flags.ts';
import type { BreathPattern, Phase } from '../../src/domain/protocol/phase.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { type CueId, spokenCueIds } from '../../src/planning/cue-ids.ts';
import { toneCueIds } from '../../src/planning/tone-cue-ids.ts';
import type { PlanRequest } from '../../src/planning/plan.ts';
import type { Wish } from '../../src/planning/replan.ts';
import type { CueTiming, VoiceTimings } from '../../src/planning/session-plan.ts';
import type { SizesToday } from '../../src/planning/sizes-today.ts';
import { mixedLadder } from './ladders.ts';

const zeroToTen = fc.integer({ min: 0, max: 10 });

export const anyCheckIn: fc.Arbitrary<CheckIn> = fc.record(
  {
    painNow: zeroToTen,
    worryNow: zeroToTen,
    energy: fc.constantFrom(...energyLevels),
    redFlags: fc.subarray([...redFlagIds]),
    cautions: fc.subarray([...cautionIds]),
  },
  { requiredKeys: ['redFlags', 'cautions'] },
);

const breathPart = fc.integer({ min: 2, max: 24 }).map((halves) => halves / 2);
const breathHold = fc.constantFrom(0, 0.004, 0.5, 1, 4, 12);
const anyPattern: fc.Arbitrary<BreathPattern> = fc.record(
  { inSeconds: breathPart, outSeconds: breathPart, holdSeconds: breathHold, restSeconds: breathHold },
  { requiredKeys: ['inSeconds', 'outSeconds'] },
);

const seconds = fc.integer({ min: 1, max: 400 });
const id = fc.constant('phase');
const anyPart = fc.constantFrom('feet', 'legs', 'seat', 'belly', 'bowl');
const size = fc.constantFrom('smaller', 'current', 'next');
const advanceOn = fc.constantFrom('exhale', 'inhale', 'either');
const angle = fc.constantFrom('tailbone', 'asShown');
const technique = fc.constantFrom(
  'still',
  'inOut',
  'sides',
  'circles',
  'clock',
  'jCurve',
  'threePoint',
  'halfU',
);
const pressure = fc.constantFrom('light', 'medium', 'firm');
const place = fc.constantFrom('desk', 'queue', 'sofa', 'bed', 'toilet');
const anyStretch = fc.record({
  name: fc.constantFrom('childsPose', 'figureFour', 'catCow'),
  holdSeconds: fc.integer({ min: 1, max: 120 }),
  sides: fc.constantFrom('one', 'both'),
  times: fc.integer({ min: 1, max: 3 }),
});
const anyPhase: fc.Arbitrary<Phase> = fc.oneof(
  fc.record({ id, kind: fc.constant('settle'), seconds }),
  fc.record({
    id,
    kind: fc.constant('scan'),
    seconds,
    parts: fc.array(anyPart, { minLength: 1, maxLength: 12 }),
  }),
  fc.record(
    {
      id,
      kind: fc.constant('breathe'),
      pattern: anyPattern,
      breaths: fc.integer({ min: 1, max: 40 }),
      pace: fc.constant('free'),
    },
    { requiredKeys: ['id', 'kind', 'pattern', 'breaths'] },
  ),
  fc.record(
    {
      id,
      kind: fc.constant('drops'),
      pattern: anyPattern,
      reps: fc.integer({ min: 1, max: 20 }),
      sets: fc.integer({ min: 1, max: 3 }),
      restSeconds: fc.integer({ min: 1, max: 60 }),
      contractRelax: fc.boolean(),
      place,
    },
    { requiredKeys: ['id', 'kind', 'pattern', 'reps'] },
  ),
  fc.record(
    { id, kind: fc.constant('massage'), by: fc.constantFrom('ownHand', 'partner'), seconds, pressure },
    { requiredKeys: ['id', 'kind', 'by', 'seconds'] },
  ),
  fc.record({
    id,
    kind: fc.constant('toning'),
    reps: fc.integer({ min: 1, max: 20 }),
    holdSeconds: fc.integer({ min: 1, max: 30 }),
    restSeconds: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ id, kind: fc.constant('rest'), seconds }),
  fc.record({ id, kind: fc.constant('touch'), seconds }),
  fc.record({
    id,
    kind: fc.constant('stretch'),
    stretches: fc.array(anyStretch, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ id, kind: fc.constant('prepare'), seconds }),
  fc.record({ id, kind: fc.constant('rest-at-opening'), size, breaths: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    id,
    kind: fc.constant('insert'),
    size,
    breaths: fc.integer({ min: 1, max: 12 }),
    advanceOn,
    angle,
  }),
  fc.record({ id, kind: fc.constant('hold'), size, seconds }),
  fc.record(
    { id, kind: fc.constant('move'), size, technique, seconds, pressure },
    { requiredKeys: ['id', 'kind', 'size', 'technique', 'seconds'] },
  ),
  fc.record({ id, kind: fc.constant('change-size'), to: size, seconds }),
  fc.record({ id, kind: fc.constant('remove'), breaths: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ id, kind: fc.constant('clean-up'), seconds }),
  fc.record({ id, kind: fc.constant('close'), brief: fc.boolean() }, { requiredKeys: ['id', 'kind'] }),
);

export const anyProtocol: fc.Arbitrary<Protocol> = fc
  .tuple(fc.array(anyPhase, { minLength: 1, maxLength: 9 }), fc.boolean())
  .map(([phases, hasAuthor]) => ({
    schema: 1,
    id: 'anything',
    version: 1,
    title: 'Anything',
    ledBy: 'comfort',
    ...(hasAuthor ? { author: 'A. Therapist' } : {}),
    phases: phases.map((phase, index) => ({ ...phase, id: `phase-${index}` })),
  }));

function takesOf(least: number, most: number, atMost: number): fc.Arbitrary<CueTiming[]> {
  const take = fc
    .integer({ min: least, max: most })
    .chain((lengthMs) =>
      fc
        .uniqueArray(fc.integer({ min: 1, max: lengthMs - 1 }), { maxLength: 3 })
        .map((pauses) => ({ lengthMs, pausesMs: pauses.sort((a, b) => a - b) })),
    );
  return fc.array(take, { maxLength: atMost });
}

/** Lengths off the grid, pauses anywhere and cues without a recording are among them. */
export const anyVoice: fc.Arbitrary<VoiceTimings> = fc
  .tuple(
    fc.array(takesOf(200, 9000, 3), { minLength: spokenCueIds.length, maxLength: spokenCueIds.length }),
    fc.array(takesOf(50, 3000, 2), { minLength: toneCueIds.length, maxLength: toneCueIds.length }),
  )
  .map(
    ([spoken, tones]) =>
      Object.fromEntries([
        ...spokenCueIds.map((cue, index) => [cue, spoken[index]]),
        ...toneCueIds.map((cue, index) => [cue, tones[index]]),
      ]) as Record<CueId, CueTiming[]>,
  );

const guidedOffers = offers.filter((offer): offer is Exclude<Offer, 'rest'> => offer !== 'rest');

/** A ladder with steps, a finger, a tampon and dilators, and any of its rungs as today's. */
const anySizes: fc.Arbitrary<SizesToday> = fc.record({
  rungs: fc.constant(mixedLadder.rungs),
  currentId: fc.constantFrom(...mixedLadder.rungs.map((rung) => rung.id)),
  offersNext: fc.boolean(),
});

export const anyRequest: fc.Arbitrary<PlanRequest> = fc.record({
  protocol: anyProtocol,
  offer: fc.constantFrom(...guidedOffers),
  turn: fc.nat(20),
  chosen: fc.constant([]),
  sizes: fc.option(anySizes, { nil: undefined }),
  shown: fc.option(
    fc.record({
      partnerMassage: fc.boolean(),
      toning: fc.constantFrom('open', 'notCleared', 'notYet'),
    }),
    { nil: undefined },
  ),
  voice: anyVoice,
});

const wishes: readonly Wish[] = [
  { kind: 'skip' },
  { kind: 'easeBack' },
  { kind: 'carryOn' },
  { kind: 'longer' },
  { kind: 'shorter' },
  { kind: 'repeat' },
  { kind: 'smaller' },
  { kind: 'outsideOnly' },
  { kind: 'breathingOnly' },
  { kind: 'moreTime' },
  { kind: 'finish' },
];

const anyWish: fc.Arbitrary<Wish> = fc.constantFrom(...wishes);

/** A wish, and how much of the time still to come passes before it, from 0 to 1. */
export type TimedWish = { readonly afterShare: number; readonly wish: Wish };

export const anyWishes: fc.Arbitrary<TimedWish[]> = fc.array(
  fc.record({ afterShare: fc.double({ min: 0, max: 1, noNaN: true }), wish: anyWish }),
  { minLength: 1, maxLength: 6 },
);
