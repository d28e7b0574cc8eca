import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { dayAfter } from '../../src/domain/day.ts';
import { oldestFirst } from '../../src/domain/journal/oldest-first.ts';
import { comfortPlan, type ProgressionPlan } from '../../src/domain/progression/progression-plan.ts';
import { enoughToday } from '../../src/domain/progression/enough-today.ts';
import { suggest } from '../../src/domain/progression/suggest.ts';
import { assessProgress } from '../../src/machines/progress.ts';
import { eventsOf } from '../../src/machines/progression-events.ts';
import { progressionMachine } from '../../src/machines/progression.machine.ts';
import { anyPlan, anyRecords, lastDay } from '../support/progress-arbitraries.ts';
import { easySession, fourDilators } from '../support/progress-records.ts';

/** How often the rules look at the ceiling of the plan after so many easy sessions. */
function looksAtCeiling(sessions: number): number {
  let looks = 0;
  const plan: ProgressionPlan = {
    ...comfortPlan,
    get ceiling() {
      looks += 1;
      return { kind: 'dilator', diameterMm: 30 } as const;
    },
  };
  const records = Array.from({ length: sessions }, (_, day) => easySession(dayAfter('2026-10-01', day)));
  assessProgress({ records, ladder: fourDilators, plan, today: '2026-11-22' });
  return looks;
}

test('the rules are weighed once, however many sessions there are', () => {
  expect(looksAtCeiling(40)).toBe(looksAtCeiling(10));
  expect(looksAtCeiling(10)).toBeGreaterThan(0);
});

test('that ends where weighing after every single record ends', () => {
  fc.assert(
    fc.property(anyRecords, anyPlan, (records, plan) => {
      const known = [...new Map(records.map((record) => [record.id, record])).values()];
      const sorted = known.toSorted(oldestFirst);
      const input = { ladder: fourDilators, plan, day: sorted[0]?.day ?? lastDay };
      const [first] = initialTransition(progressionMachine, input);
      const events = [...sorted.flatMap(eventsOf), { type: 'day.came', day: lastDay } as const];
      const last = events.reduce((now, event) => transition(progressionMachine, now, event)[0], first);
      const {
        state,
        own,
        suggestion,
        enoughToday: enough,
      } = assessProgress({
        records: known,
        ladder: fourDilators,
        plan,
        today: lastDay,
      });
      expect(last.value).toEqual(state === 'resting' ? state : { practising: state });
      expect({ own, suggestion, enough }).toEqual({
        own: last.context.own,
        suggestion: suggest(last.context),
        enough: enoughToday(last.context),
      });
    }),
    { seed: 22, numRuns: 150 },
  );
});
