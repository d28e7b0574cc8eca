import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../src/domain/day.ts';
import type { JournalRecord, SessionRecord } from '../../src/domain/journal/journal-record.ts';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import { comfortPlan, type ProgressionPlan } from '../../src/domain/progression/progression-plan.ts';
import { reachOf, type Suggestion } from '../../src/domain/progression/suggestion.ts';
import {
  assessProgress,
  type Progress,
  type ProgressionState,
  progressionStates,
} from '../../src/machines/progress.ts';
import { checkInRecord } from '../support/journal-records.ts';
import { anyPlan, anyRecords, lastDay, mostlyEasySessions } from '../support/progress-arbitraries.ts';
import { d22, d26, easySession, fourDilators, held } from '../support/progress-records.ts';

const { rungs } = fourDilators;

function progressOn(today: string, records: readonly JournalRecord[], plan = comfortPlan): Progress {
  return assessProgress({ records, ladder: fourDilators, plan, today });
}

function dayOfLast(records: readonly SessionRecord[]): string {
  return records.at(-1)?.day ?? lastDay;
}

function reach({ suggestion, own }: Progress): number {
  return reachOf(suggestion, rungs, own);
}

/** What a suggestion asks to go in; undefined where nothing does. */
function sizeOf(suggestion: Suggestion, own: Rung | undefined): Rung | undefined {
  switch (suggestion.kind) {
    case 'stepUp':
    case 'stepDown':
      return suggestion.to;
    case 'beginAgain':
      return suggestion.at;
    case 'stay':
    case 'variety':
      return own;
    default:
      return undefined;
  }
}

/** A fixed beginning, so that what is found once is found again, and the counts below hold. */
const runs = { seed: 22, numRuns: 150 };

test('the same records in any order of arrival, and twice over, give the same answer', () => {
  const shuffled = anyRecords.chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.shuffledSubarray([...records, ...records], { minLength: 2 * records.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, anyPlan, ([records, another], plan) => {
      expect(progressOn(lastDay, another, plan)).toEqual(progressOn(lastDay, records, plan));
    }),
    runs,
  );
});

function allBut(state: ProgressionState): readonly ProgressionState[] {
  return progressionStates.filter((other) => other !== state);
}

describe('whatever is in the journal', () => {
  const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => dayAfter(lastDay, days - 40));

  function forAll(holds: (progress: Progress, plan: ProgressionPlan) => void): void {
    fc.assert(
      fc.property(anyRecords, anyPlan, anyDay, (records, plan, today) => {
        holds(progressOn(today, records, plan), plan);
      }),
      runs,
    );
    fc.assert(
      fc.property(mostlyEasySessions, anyPlan, (records, plan) => {
        holds(progressOn(dayOfLast(records), records, plan), plan);
      }),
      runs,
    );
  }

  test('no size above the ceiling is named', () => {
    forAll(({ suggestion, own }, { ceiling }) => {
      const size = sizeOf(suggestion, own);
      if (ceiling?.kind !== 'dilator' || size?.kind !== 'dilator') return;
      expect(size.diameterMm).toBeLessThanOrEqual(ceiling.diameterMm);
    });
  });

  test('no size is skipped on the way up, and none is named that is locked', () => {
    forAll(({ suggestion, own }, { sizeChange, lockedBy }) => {
      if (suggestion.kind !== 'stepUp') return;
      expect(rungs.indexOf(own ?? d22) + 1).toBe(rungs.findIndex(({ id }) => id === suggestion.to.id));
      expect([sizeChange, lockedBy]).toEqual(['whenEasy', []]);
    });
  });

  test('every suggestion says why', () => {
    forAll(({ suggestion }) => expect(suggestion.because.length).toBeGreaterThan(0));
  });

  test('rest is suggested in resting, and there alone', () => {
    forAll(({ state, suggestion }) => expect(suggestion.kind === 'rest').toBe(state === 'resting'));
  });

  test('a step up is suggested only where two sizes are mixed or the own one has become easy', () => {
    forAll(({ state, suggestion: { kind } }) => {
      const states = kind === 'stepUp' ? ['stepUpSuggested', 'mixing'] : allBut('stepUpSuggested');
      expect(states).toContain(state);
    });
  });

  test('toning stays locked without a clinician’s word', () => {
    forAll(({ toning }) => expect(toning.kind).toBe('locked'));
  });
});

type Blank = (session: SessionRecord) => SessionRecord;

function without(key: 'worstPain' | 'worry' | 'bleeding'): Blank {
  return (session) => {
    const { [key]: _, ...reflection } = session.reflection;
    return { ...session, reflection };
  };
}

const blanks: Record<string, Blank> = {
  pain: without('worstPain'),
  worry: without('worry'),
  bleeding: without('bleeding'),
  'how long the hold was meant to last': (session) => ({
    ...session,
    sizes: (session.sizes ?? []).map(({ rung, heldMs }) => ({ rung, heldMs })),
  }),
};

test.each(Object.entries(blanks))('%s left blank in one of the latest three never steps up', (_, blank) => {
  let stepsUp = 0;
  fc.assert(
    fc.property(mostlyEasySessions, fc.integer({ min: 1, max: 3 }), (records, fromTheEnd) => {
      const at = records.length - fromTheEnd;
      const told = progressOn(dayOfLast(records), records);
      if (told.suggestion.kind === 'stepUp') stepsUp += 1;
      const some = records.map((record, index) => (index === at ? blank(record) : record));
      expect(progressOn(dayOfLast(records), some).suggestion.kind).not.toBe('stepUp');
    }),
    runs,
  );
  expect(stepsUp, 'with every answer given it often does').toBeGreaterThan(20);
});

test('a blank is not zero: pain that was not told weighs as no pain does nowhere', () => {
  const days = ['2026-11-02', '2026-11-06', '2026-11-10'];
  const zero = days.map((day) => easySession(day, { reflection: { worstPain: 0, bleeding: 'none' } }));
  expect(progressOn('2026-11-10', zero).suggestion.kind).toBe('stepUp');
  expect(progressOn('2026-11-10', zero.map(without('worstPain'))).suggestion.kind).toBe('stay');
});

describe('more pain never makes a bigger suggestion', () => {
  function raised(record: JournalRecord, by: number): JournalRecord {
    if (record.kind !== 'session' || record.reflection.worstPain === undefined) return record;
    const worstPain = Math.min(10, record.reflection.worstPain + by);
    return { ...record, reflection: { ...record.reflection, worstPain } };
  }
  const rise = { at: fc.nat({ max: 11 }), by: fc.integer({ min: 1, max: 10 }) };

  test('in any journal', () => {
    fc.assert(
      fc.property(anyRecords, anyPlan, rise.at, rise.by, (records, plan, at, by) => {
        const worse = records.map((record, index) => (index === at ? raised(record, by) : record));
        expect(reach(progressOn(lastDay, worse, plan))).toBeLessThanOrEqual(
          reach(progressOn(lastDay, records, plan)),
        );
      }),
      { ...runs, numRuns: 600 },
    );
  });

  test('in one that often steps up', () => {
    fc.assert(
      fc.property(mostlyEasySessions, anyPlan, rise.at, rise.by, (records, plan, at, by) => {
        const worse = records.map((record, index) => (index === at ? raised(record, by) : record));
        const today = dayOfLast(records);
        expect(reach(progressOn(today, worse, plan))).toBeLessThanOrEqual(
          reach(progressOn(today, records, plan)),
        );
      }),
      runs,
    );
  });
});

test('after a red flag no fact but a clinician’s answer ends the rest', () => {
  const flag = checkInRecord({
    id: 'flag',
    day: '2026-10-01',
    answers: { redFlags: ['severePain'], cautions: [] },
    outcome: 'redFlag',
  });
  fc.assert(
    fc.property(anyRecords, anyPlan, (records, plan) => {
      const { state } = progressOn(lastDay, [flag, ...records], plan);
      expect(state).toBe('resting');
    }),
    runs,
  );
});

test('ten years of sessions are weighed', () => {
  const records = Array.from({ length: 1500 }, (_, index) =>
    easySession(dayAfter('2016-01-01', Math.floor(index * 2.4)), {
      id: `r${index}`,
      sizes: [held(d22), held(d26)],
    }),
  );
  expect(progressOn(dayOfLast(records), records).suggestion).toMatchObject({ kind: 'stepUp', way: 'asOwn' });
});
