import { expect, test } from 'vitest';
import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { dayAfter } from '../../src/domain/day.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { comfortPlan } from '../../src/domain/progression/progression-plan.ts';
import { progressionStates } from '../../src/machines/progress.ts';
import { eventsOf, type ProgressionEvent } from '../../src/machines/progression-events.ts';
import { progressionMachine } from '../../src/machines/progression.machine.ts';
import { checkInRecord } from '../support/journal-records.ts';
import {
  circumstance,
  clinicianAnswer,
  d18,
  d22,
  d26,
  decision,
  easySession,
  fourDilators,
  held,
  withPain,
} from '../support/progress-records.ts';

type Snapshot = SnapshotFrom<typeof progressionMachine>;

/** What can be told on `day`. Records of all days share ids by kind, so that an answer is about any of them. */
function recordsOf(day: string): readonly JournalRecord[] {
  const redFlags = ['fever'] as const;
  return [
    easySession(day),
    easySession(day, withPain(5)),
    easySession(day, { sizes: [held(d22), held(d26)] }),
    { ...circumstance('flare', day), id: 'flare' },
    checkInRecord({
      id: 'flag',
      day,
      answers: { redFlags: [...redFlags], cautions: [] },
      outcome: 'redFlag',
    }),
    clinicianAnswer({ day, about: ['flag', 'flare'] }),
    clinicianAnswer({ day, about: ['flag'], answer: 'notYet' }),
    decision({ choice: 'stayed', day, rung: d22 }),
    decision({ choice: 'steppedBack', day, rung: d18 }),
    decision({ choice: 'maintaining', day, rung: d22 }),
    circumstance('pregnancyBegan', day),
  ];
}

function eventsAfter({ context: { today } }: Snapshot): readonly ProgressionEvent[] {
  const later: ProgressionEvent = { type: 'day.came', day: dayAfter(today, 20) };
  return [later, ...recordsOf(dayAfter(today, 1)).flatMap(eventsOf)];
}

function nameOf({ value }: Snapshot): string {
  return typeof value === 'string' ? value : (Object.values(value)[0] ?? '');
}

/** What tells two moments apart: the state, and the few facts that the next ones are weighed with. */
function keyOf(snapshot: Snapshot): string {
  const { own, decided, unanswered, needs, answers, longGap } = snapshot.context;
  const easyAndHard = unanswered.map(({ pain, sizes }) => [pain, sizes.length]).slice(-3);
  const noted = [needs.length > 0, answers.length > 0, longGap !== undefined];
  return JSON.stringify([snapshot.value, own?.id, decided?.choice, easyAndHard, noted]);
}

type Step = { readonly from: Snapshot; readonly event: ProgressionEvent; readonly to: Snapshot };

function walk(atMost: number): { readonly steps: readonly Step[]; readonly reached: ReadonlySet<string> } {
  const input = { ladder: fourDilators, plan: comfortPlan, day: '2026-01-01' };
  const [first] = initialTransition(progressionMachine, input);
  const seen = new Map([[keyOf(first), first]]);
  const steps: Step[] = [];
  for (const from of seen.values()) {
    for (const event of eventsAfter(from)) {
      const [to] = transition(progressionMachine, from, event);
      steps.push({ from, event, to });
      if (seen.size < atMost && !seen.has(keyOf(to))) seen.set(keyOf(to), to);
    }
  }
  return { steps, reached: new Set([...seen.values()].map(nameOf)) };
}

const { steps, reached } = walk(400);

test('every state can be reached, and none but those that have a name', () => {
  expect([...reached].toSorted()).toEqual([...progressionStates].toSorted());
});

test('every fact is taken in, in every state, and none breaks the machine', () => {
  const faults = steps.filter(({ from, event, to }) => to.status !== 'active' || !from.can(event));
  expect(faults).toEqual([]);
  expect(steps.length).toBeGreaterThan(4000);
});

test('out of resting leads a clinician’s answer, and nothing else', () => {
  const ways = steps.filter(({ from, to }) => from.matches('resting') && !to.matches('resting'));
  expect([...new Set(ways.map(({ event }) => event.type))]).toEqual(['clinician.answered']);
  const answers = ways.flatMap(({ event }) =>
    event.type === 'clinician.answered' ? [event.answered.answer] : [],
  );
  expect(new Set(answers)).toEqual(new Set(['mayGoOn']));
});

test('the own size changes only by a decision of the person', () => {
  const changes = steps.filter(({ from, to }) => from.context.own?.id !== to.context.own?.id);
  expect([...new Set(changes.map(({ event }) => event.type))]).toEqual(['decision.made']);
});

test('maintaining ends by a decision, by a need of care or by a gap', () => {
  const ways = steps.filter(({ from, to }) => nameOf(from) === 'maintaining' && nameOf(to) !== 'maintaining');
  const ends = new Set(ways.map(({ event, to }) => `${event.type} ${nameOf(to)}`));
  expect([...ends].filter((end) => !/^(decision\.made|care\.needed) |returning$/.test(end))).toEqual([]);
});
