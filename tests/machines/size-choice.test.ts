import { describe, expect, test } from 'vitest';
import type { SessionContext, SessionInput } from '../../src/machines/session-context.ts';
import { planToday } from '../../src/machines/session-context.ts';
import type { SessionEvent } from '../../src/machines/session-events.ts';
import { sizesForPlan, sizesToChooseFrom } from '../../src/machines/size-choice.ts';
import type { SizesToday } from '../../src/planning/sizes-today.ts';
import { assessProgress } from '../../src/machines/progress.ts';
import { comfortPlan } from '../../src/domain/progression/progression-plan.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { answers, stamp, startSession, withDilators } from '../support/core-session.ts';
import { mixedLadder } from '../support/ladders.ts';
import { circumstance, clinicianAnswer } from '../support/progress-records.ts';

const finishCheckIn = { type: 'checkIn.finish', stamp } as const;
const chooseSize = (rungId: string, explicitYes = false): SessionEvent => ({
  type: 'offer.chooseSize',
  rungId,
  explicitYes,
});
const choose = (offer: SessionContext['offer']): SessionEvent => ({
  type: 'offer.choose',
  offer,
  explicitYes: false,
});

function offeredOn(sizes: Partial<SizesToday> = {}, ...events: readonly SessionEvent[]) {
  return offeredWith({}, sizes, ...events);
}

function offeredWith(
  given: Partial<SessionInput>,
  sizes: Partial<SizesToday>,
  ...events: readonly SessionEvent[]
) {
  const session = startSession({
    ...withDilators,
    ...given,
    sizes: { rungs: mixedLadder.rungs, currentId: 'd22', offersNext: false, ...sizes },
  });
  session.send(finishCheckIn, ...events);
  return session;
}

const sizesUsed = (context: SessionContext) => [
  ...new Set(planToday(context)?.segments.flatMap(({ rungId }) => rungId ?? [])),
];
const choicesOf = (context: SessionContext) => sizesToChooseFrom(context).map(({ id }) => id);

describe('the size of today', () => {
  test('is the person’s own unless they say so', () => {
    const { context } = offeredOn();
    expect(sizesForPlan(context())).toMatchObject({ currentId: 'd22' });
    expect(sizesUsed(context())).toEqual(['d18', 'd22']);
  });

  test.each(['opening', 'finger', 'tampon', 'd18'])('can be the easier %s with one tap', (rungId) => {
    const { context } = offeredOn({}, chooseSize(rungId));
    expect(context().sizes?.currentId).toBe(rungId);
    expect(context().usualSizeId).toBe('d22');
  });

  test('can be the next larger one only with an explicit yes', () => {
    const session = offeredOn({}, chooseSize('d26'));
    expect(session.context().sizes?.currentId).toBe('d22');
    session.send(chooseSize('d26', true));
    expect(session.context().sizes?.currentId).toBe('d26');
    session.send(chooseSize('d22'));
    expect(session.context().sizes?.currentId).toBe('d22');
  });

  test('can never skip one, whatever was said', () => {
    const { context } = offeredOn({ currentId: 'd18' }, chooseSize('d26', true), chooseSize('gone', true));
    expect(context().sizes?.currentId).toBe('d18');
    expect(choicesOf(context())).toEqual(['opening', 'finger', 'tampon', 'd18', 'd22']);
  });

  test('after a step before insertion can be the next step, or the first size', () => {
    const rungs = [{ id: 'outside', kind: 'step', place: 'outside' } as const, ...mixedLadder.rungs];
    const { context } = offeredOn({ rungs, currentId: 'outside' });
    expect(choicesOf(context())).toEqual(['outside', 'opening', 'finger']);
    const stepsOnly = offeredOn(
      { rungs: rungs.slice(0, 2), currentId: 'outside' },
      chooseSize('opening', true),
    );
    expect(stepsOnly.context().sizes?.currentId).toBe('opening');
  });

  test('is no larger than usual on a gentler day', () => {
    const gentler = offeredOn({}, choose('gentler'), chooseSize('d26', true));
    expect(choicesOf(gentler.context())).not.toContain('d26');
    expect(sizesUsed(gentler.context())).not.toContain('d26');
    const chosenBefore = offeredOn({}, chooseSize('d26', true), choose('gentler'));
    expect(sizesUsed(chosenBefore.context())).toEqual(['d18', 'd22']);
    chosenBefore.send(choose('asPlanned'));
    expect(sizesUsed(chosenBefore.context())).toContain('d26');
  });

  const began = circumstance('pregnancyBegan', '2026-11-01');
  const pregnant = assessProgress({
    records: [began, clinicianAnswer({ day: '2026-11-08', about: [began.id] })],
    ladder: mixedLadder,
    plan: comfortPlan,
    today: '2026-11-22',
  });
  const withPlan = (terms: Partial<Protocol>) => ({ protocol: { ...gradualDilators, ...terms } });
  test.each<[string, Partial<SessionInput>]>([
    ['above the plan’s ceiling', withPlan({ ceiling: { kind: 'dilator', diameterMm: 25 } })],
    [
      'above a ceiling that it cannot be held against',
      withPlan({ ceiling: { kind: 'tampon', size: 'super' } }),
    ],
    ['where the plan leaves the size to a clinician', withPlan({ locks: ['size'] })],
    ['in a pregnancy', { progress: pregnant }],
  ])('is not the next larger one %s, whatever was said', (_, given) => {
    const { context } = offeredWith(given, {}, chooseSize('d26', true));
    expect(context().sizes?.currentId).toBe('d22');
    expect(choicesOf(context())).toEqual(['opening', 'finger', 'tampon', 'd18', 'd22']);
  });

  test('can be the next larger one within the plan’s ceiling', () => {
    const given = withPlan({ ceiling: { kind: 'dilator', diameterMm: 26 } });
    expect(offeredWith(given, {}, chooseSize('d26', true)).context().sizes?.currentId).toBe('d26');
  });

  test('is not asked for where the person has none', () => {
    const { sizes: _, ...withoutSizes } = withDilators;
    const session = startSession(withoutSizes);
    session.send(answers({}), finishCheckIn, chooseSize('d22', true));
    expect(session.context().sizes).toBeUndefined();
    expect(sizesToChooseFrom(session.context())).toEqual([]);
  });
});

describe('a little of the next size', () => {
  const next = { type: 'offer.togglePhase', phaseId: 'hold-next' } as const;

  test('is one switch for all its parts', () => {
    const session = offeredOn({ offersNext: true }, next);
    expect(session.context().chosen).toEqual(['change-next', 'rest-next', 'insert-next', 'hold-next']);
    expect(sizesUsed(session.context())).toEqual(['d18', 'd22', 'd26']);
    session.send({ type: 'offer.togglePhase', phaseId: 'change-next' });
    expect(session.context().chosen).toEqual([]);
  });

  test('is not in the plan where it is not on offer', () => {
    expect(sizesUsed(offeredOn({ offersNext: false }, next).context())).toEqual(['d18', 'd22']);
  });

  test.each([
    ['the larger size, so that nobody goes up by two', 'd26', true],
    ['an easier size', 'd18', false],
  ])('is not on offer beside %s', (_, rungId, explicitYes) => {
    const rungs = [...mixedLadder.rungs, { id: 'd30', kind: 'dilator', diameterMm: 30 } as const];
    const session = offeredOn({ rungs, offersNext: true }, next, chooseSize(rungId, explicitYes));
    expect(sizesForPlan(session.context())).toMatchObject({ currentId: rungId, offersNext: false });
    expect(sizesUsed(session.context())).not.toContain('d30');
    session.send(chooseSize('d22'));
    expect(sizesUsed(session.context())).toContain('d26');
  });
});
