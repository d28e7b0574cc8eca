import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTold, toldFor } from '../../../src/domain/protocol/as-told.ts';
import { isWithinCeiling } from '../../../src/domain/protocol/is-within-ceiling.ts';
import { lockOf } from '../../../src/domain/protocol/lock-of.ts';
import type { Protocol } from '../../../src/domain/protocol/protocol.ts';
import { gates } from '../../../src/domain/protocol/protocol-terms.ts';
import { gradualDilators } from '../../../src/domain/protocol/starters/gradual-dilators.ts';
import { rtGentle } from '../../../src/domain/protocol/starters/rt-gentle.ts';
import { vestibuleGentle } from '../../../src/domain/protocol/starters/vestibule-gentle.ts';
import { anyCalendar, threeStages } from '../../support/calendars.ts';
import { anyDay } from '../../support/days.ts';
import { mixedLadder } from '../../support/ladders.ts';

const today = '2026-11-22';
const frequency = { times: 3, per: 'week' as const };
const sheet = { startDate: '2026-11-22', minutes: 5, frequency };
const led: Protocol = { ...rtGentle, gates: [], clinician: sheet };

function reasonsFor(protocol: Protocol, day = today) {
  const lock = lockOf(protocol, [], day);
  return lock.kind === 'locked' ? lock.because : [];
}

describe('a plan that comfort leads', () => {
  test('is open where nothing has to be said first', () => {
    expect(lockOf(gradualDilators, [], today)).toEqual({ kind: 'open' });
  });

  test('waits for each of its gates, and opens with the last of them', () => {
    const two: Protocol = { ...vestibuleGentle, gates: ['skinLookedAt', 'clinicianAgrees'] };
    expect(lockOf(two, ['skinLookedAt', 'skinQuiet'], today)).toEqual({
      kind: 'locked',
      because: [{ kind: 'unsaid', gate: 'clinicianAgrees' }],
    });
    expect(lockOf(two, ['skinLookedAt', 'clinicianAgrees'], today)).toEqual({ kind: 'open' });
  });
});

describe('a plan that a calendar leads', () => {
  test.each(['startDate', 'minutes', 'frequency'] as const)('stays locked without %s', (figure) => {
    const { [figure]: _gone, ...rest } = sheet;
    expect(reasonsFor({ ...led, clinician: rest })).toEqual([{ kind: 'figureMissing', figure }]);
  });

  test('is open from the start date on, and not the day before', () => {
    expect(reasonsFor(led, '2026-11-21')).toEqual([{ kind: 'notYet', from: '2026-11-22' }]);
    expect(lockOf(led, [], '2026-11-22')).toEqual({ kind: 'open' });
    expect(lockOf(led, [], '2036-11-22')).toEqual({ kind: 'open' });
  });

  test('takes minutes and frequency from its calendar, where every phase has them', () => {
    const startDate = '2026-11-22';
    const both: Protocol = { ...led, clinician: { startDate }, schedule: threeStages.slice(0, 2) };
    expect(lockOf(both, [], today)).toEqual({ kind: 'open' });
    const oneWithout: Protocol = { ...both, schedule: [...threeStages] };
    expect(reasonsFor(oneWithout)).toEqual([{ kind: 'figureMissing', figure: 'minutes' }]);
  });

  test('is locked between two phases and after the last, and says which', () => {
    const staged: Protocol = { ...led, schedule: [...threeStages] };
    expect(reasonsFor(staged, '2026-12-20')).toEqual([{ kind: 'notYet', from: '2027-01-03' }]);
    expect(reasonsFor(staged, '2027-04-11')).toEqual([{ kind: 'calendarOver', until: '2027-04-10' }]);
  });

  test('never opens without all that it waits for, on any day', () => {
    fc.assert(
      fc.property(
        fc.subarray([...gates]),
        fc.subarray([...gates]),
        fc.record(
          { startDate: anyDay, minutes: fc.constant(5), frequency: fc.constant(frequency) },
          { requiredKeys: [] },
        ),
        fc.option(anyCalendar, { nil: undefined }),
        anyDay,
        (asked, said, clinician, schedule, day) => {
          const protocol: Protocol = { ...rtGentle, gates: asked, clinician, schedule };
          if (lockOf(protocol, said, day).kind === 'locked') return;
          expect(asked.filter((gate) => !said.includes(gate))).toEqual([]);
          expect(clinician.startDate !== undefined && clinician.startDate <= day).toBe(true);
          expect(toldFor(protocol, day)).toMatchObject({
            minutes: 5,
            frequency: expect.anything() as unknown,
          });
        },
      ),
    );
  });
});

describe('what the clinician asks for', () => {
  const staged: Protocol = { ...led, schedule: [...threeStages] };
  const heldIn = ({ phases }: Protocol) =>
    phases.flatMap((phase) => (phase.kind === 'hold' ? [phase.seconds] : []));

  test('is that of the calendar phase, and of the sheet where the phase has no minutes', () => {
    expect(toldFor(staged, '2026-11-22')).toEqual({ minutes: 10, frequency: { times: 3, per: 'day' } });
    expect(toldFor(staged, '2027-03-01')).toEqual({
      minutes: 5,
      frequency: { times: 2, upTo: 3, per: 'week' },
    });
    expect(toldFor(led, '2026-11-22')).toEqual({ minutes: 5, frequency });
    expect(toldFor(staged, '2026-12-21')).toBeUndefined();
  });

  test('is how long today’s own size is held, and changes nothing else', () => {
    expect(heldIn(asTold(led, today))).toEqual([300]);
    expect(heldIn(asTold(staged, today))).toEqual([600]);
    const { phases } = asTold(led, today);
    expect(phases.filter(({ kind }) => kind !== 'hold')).toEqual(
      rtGentle.phases.filter(({ kind }) => kind !== 'hold'),
    );
  });

  test('leaves a plan alone that comfort leads', () => {
    const comfort: Protocol = { ...gradualDilators, clinician: sheet };
    expect(asTold(comfort, today)).toBe(comfort);
  });
});

test.each([
  [undefined, ['opening', 'finger', 'tampon', 'd18', 'd22', 'd26']],
  [{ kind: 'dilator', diameterMm: 22 }, ['opening', 'finger', 'tampon', 'd18', 'd22']],
  [{ kind: 'dilator', diameterMm: 21.9 }, ['opening', 'finger', 'tampon', 'd18']],
  [{ kind: 'finger', size: 'fingertip' }, ['opening']],
  [{ kind: 'step', place: 'near' }, []],
] as const)('with the ceiling %o, %j may be used', (ceiling, ids) => {
  expect(mixedLadder.rungs.filter((rung) => isWithinCeiling(rung, ceiling)).map(({ id }) => id)).toEqual(ids);
});
