import { usualCheckInRules } from '../domain/check-in/check-in-rules.ts';
import { flaggedBy } from '../domain/check-in/standing-red-flag.ts';
import type { DecisionChoice, JournalRecord, SessionRecord } from '../domain/journal/journal-record.ts';
import type { PracticeRecord } from '../domain/journal/practice-record.ts';
import type { Rung } from '../domain/ladder/rung.ts';
import type { Answered, Need, Pregnancy, SeverePain } from '../domain/progression/course.ts';
import { mostOf, painOf, type Practice, practiceOf } from '../domain/progression/practice.ts';

/** Facts, each of a calendar day of the person's own (YYYY-MM-DD). */
export type ProgressionEvent =
  | { readonly type: 'session.recorded'; readonly practice: Practice }
  /** A red flag, the person's word of a flare, or what is left of either. */
  | { readonly type: 'care.needed'; readonly need: Need }
  | { readonly type: 'pain.severe'; readonly severe: SeverePain }
  | { readonly type: 'clinician.answered'; readonly answered: Answered; readonly day: string }
  | {
      readonly type: 'decision.made';
      readonly choice: DecisionChoice;
      readonly rung: Rung;
      readonly day: string;
    }
  | { readonly type: 'pregnancy.told'; readonly pregnancy: Pregnancy }
  /** What is to be known today, after all records. */
  | { readonly type: 'day.came'; readonly day: string };

function painIn(record: JournalRecord): number | undefined {
  if (record.kind === 'checkIn') return record.answers.painNow;
  if (record.kind === 'practice') return painOf(record);
  return record.kind === 'session' ? mostOf([painOf(record), record.checkIn?.painNow]) : undefined;
}

function careIn(record: JournalRecord): readonly ProgressionEvent[] {
  const { day, id: recordId, formerIds } = record;
  const asked = { day, recordId, ...(formerIds ? { formerIds } : {}) };
  const pain = painIn(record);
  const isSevere = pain !== undefined && pain >= usualCheckInRules.severePainFrom.value;
  return [
    ...flaggedBy(record).map((): ProgressionEvent => ({
      type: 'care.needed',
      need: { kind: 'redFlag', ...asked },
    })),
    ...(isSevere ? [{ type: 'pain.severe', severe: asked } as const] : []),
  ];
}

function practiceEvents(record: SessionRecord | PracticeRecord): readonly ProgressionEvent[] {
  return [{ type: 'session.recorded', practice: practiceOf(record) }, ...careIn(record)];
}

/** What one record says about progression; empty where it says nothing. */
export function eventsOf(record: JournalRecord): readonly ProgressionEvent[] {
  const { day, id: recordId } = record;
  switch (record.kind) {
    case 'session':
    case 'practice':
      return practiceEvents(record);
    case 'checkIn':
      return careIn(record);
    case 'clinicianAnswer': {
      const { answer, answeredOn, about } = record;
      return [{ type: 'clinician.answered', answered: { answer, answeredOn, about }, day }];
    }
    case 'decision':
      return [{ type: 'decision.made', choice: record.choice, rung: record.rung, day }];
    case 'circumstance':
      return record.what === 'flare'
        ? [{ type: 'care.needed', need: { kind: 'flare', day, recordId } }]
        : [{ type: 'pregnancy.told', pregnancy: { what: record.what, day, recordId } }];
    case 'remainder':
      return record.what.includes('askFirst')
        ? [{ type: 'care.needed', need: { kind: 'askFirst', day, recordId } }]
        : [];
    case 'clinician':
    case 'reading':
    case 'visit':
    case 'note':
    case 'questionnaire':
    case 'score':
      return [];
  }
}
