import { type SnapshotFrom, transition } from 'xstate';
import { countedOnce } from '../domain/journal/counted-once.ts';
import type { JournalRecord } from '../domain/journal/journal-record.ts';
import { journalRecordSchema } from '../domain/journal/stored-record.ts';
import { mergeJournals } from '../domain/journal/merge-journal.ts';
import { oldestFirst } from '../domain/journal/oldest-first.ts';
import type { Ladder } from '../domain/ladder/ladder.ts';
import type { Rung } from '../domain/ladder/rung.ts';
import { beginCourse } from '../domain/progression/course.ts';
import { type EnoughToday, enoughToday } from '../domain/progression/enough-today.ts';
import { type PregnancyGate, pregnancyGate } from '../domain/progression/pregnancy-gate.ts';
import type { ProgressionPlan } from '../domain/progression/progression-plan.ts';
import { suggest } from '../domain/progression/suggest.ts';
import type { Suggestion } from '../domain/progression/suggestion.ts';
import { type ToningGate, toningGate } from '../domain/progression/toning-gate.ts';
import { noteFacts } from './note-fact.ts';
import { eventsOf } from './progression-events.ts';
import { progressionMachine } from './progression.machine.ts';

/** Where somebody can be with their sizes, in the order in which the machine looks. */
export const progressionStates = [
  'resting',
  'findingStart',
  'returning',
  'maintaining',
  'mixing',
  'stepUpSuggested',
  'comfortable',
  'steppedBack',
  'settling',
] as const;
export type ProgressionState = (typeof progressionStates)[number];

export type ProgressFacts = {
  /** The whole journal, in any order; a record that is there twice counts once. */
  readonly records: readonly JournalRecord[];
  readonly ladder: Ladder;
  readonly plan: ProgressionPlan;
  /** The person's own calendar day, YYYY-MM-DD. */
  readonly today: string;
  /** The day on which a clinician agreed to toning, YYYY-MM-DD; absent until they have. */
  readonly toningClearedOn?: string;
};

/** All that the app says about sizes. */
export type Progress = {
  readonly state: ProgressionState;
  /** The person's own size: as last decided, or where the ladder has them. Undefined for an empty ladder. */
  readonly own: Rung | undefined;
  readonly suggestion: Suggestion;
  /** To be asked kindly before another session today; undefined for nothing to ask. */
  readonly enoughToday: EnoughToday | undefined;
  readonly pregnancy: PregnancyGate;
  readonly toning: ToningGate;
};

function stateOf(snapshot: SnapshotFrom<typeof progressionMachine>): ProgressionState {
  const state = progressionStates.find((name) =>
    name === 'resting' ? snapshot.matches(name) : snapshot.matches({ practising: name }),
  );
  if (!state) throw new Error('the machine is in a state without a name');
  return state;
}

/** Where the ladder has the person by their own word: a decision that is kept there, and not in the journal. */
function saidOnLadder({ rungs, saidHere }: Ladder): readonly JournalRecord[] {
  const rung = rungs.find(({ id }) => id === saidHere?.rungId);
  if (!saidHere || !rung) return [];
  const { at, day } = saidHere;
  return [
    { kind: 'decision', schema: journalRecordSchema, id: 'said-on-ladder', at, day, choice: 'started', rung },
  ];
}

/** As `assessProgress` has it on any day, YYYY-MM-DD, if nothing is added until then. The records are gone through once. */
export function progressByDay(facts: ProgressFacts): (day: string) => Progress {
  const { ladder, plan, today, toningClearedOn } = facts;
  const told = [...facts.records, ...saidOnLadder(ladder)];
  const records = countedOnce(mergeJournals(told, [], new Set())).toSorted(oldestFirst);
  const begun = beginCourse(ladder, plan, records[0]?.day ?? today);
  const noted = noteFacts(begun, records.flatMap(eventsOf));
  const practising = progressionMachine.resolveState({ value: { practising: 'weighing' }, context: noted });
  const practised = records.filter((record) => record.kind === 'session' || record.kind === 'practice');
  return (day) => {
    const [last] = transition(progressionMachine, practising, { type: 'day.came', day });
    const course = last.context;
    return {
      state: stateOf(last),
      own: course.own,
      suggestion: suggest(course),
      enoughToday: enoughToday(course),
      pregnancy: pregnancyGate(course),
      toning: toningGate(practised, course, toningClearedOn),
    };
  };
}

/**
 * Where the person is with their sizes, and what could come next. The same records give the same answer, in whatever
 * order they arrive. Missing data never adds anything.
 */
export function assessProgress(facts: ProgressFacts): Progress {
  return progressByDay(facts)(facts.today);
}
