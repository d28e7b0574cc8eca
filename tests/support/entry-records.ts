import type { EntryRecord } from '../../src/domain/journal/journal-record.ts';
import type { NoteRecord } from '../../src/domain/journal/note-record.ts';
import type { PracticeRecord } from '../../src/domain/journal/practice-record.ts';
import type { QuestionnaireRecord } from '../../src/domain/journal/questionnaire-record.ts';
import type { ReadingRecord } from '../../src/domain/journal/reading-record.ts';
import type { ScoreRecord } from '../../src/domain/journal/score-record.ts';
import type { VisitRecord } from '../../src/domain/journal/visit-record.ts';

const onDay = (day: string) =>
  ({ schema: 1, id: crypto.randomUUID(), at: `${day}T12:00:00.000Z`, day, anyTime: true }) as const;

/** Something done with a dilator of 22 mm, added afterwards; name what matters to the test. */
export function practiceRecord(given: Partial<PracticeRecord> = {}): PracticeRecord {
  const { day = '2026-11-22' } = given;
  const rung = { id: 'd22', kind: 'dilator', diameterMm: 22 } as const;
  return {
    ...onDay(day),
    kind: 'practice',
    what: 'dilator',
    sizes: [{ rung, heldMs: 300_000 }],
    reflection: {},
    ...given,
  };
}

export function readingRecord(given: Partial<ReadingRecord> = {}): ReadingRecord {
  const { day = '2026-11-22' } = given;
  const told = { device: 'biofeedback', restingMicrovolts: 2.5, strongestMicrovolts: 18 } as const;
  return { ...onDay(day), kind: 'reading', ...told, ...given };
}

export function visitRecord(given: Partial<VisitRecord> = {}): VisitRecord {
  const { day = '2026-11-22' } = given;
  return { ...onDay(day), kind: 'visit', done: ['manualTherapy', 'talk'], ...given };
}

export function noteRecord(given: Partial<NoteRecord> = {}): NoteRecord {
  const { day = '2026-11-22' } = given;
  return { ...onDay(day), kind: 'note', text: 'A quiet week.', ...given };
}

export function questionnaireRecord(given: Partial<QuestionnaireRecord> = {}): QuestionnaireRecord {
  const { day = '2026-11-22' } = given;
  return { ...onDay(day), kind: 'questionnaire', gad2: { first: 1, second: 0 }, ...given };
}

export function scoreRecord(given: Partial<ScoreRecord> = {}): ScoreRecord {
  const { day = '2026-11-22' } = given;
  return { ...onDay(day), kind: 'score', name: 'FSFI', value: 21.4, outOf: 36, ...given };
}

/** One of each kind that a person can add. */
export function oneOfEach(): readonly EntryRecord[] {
  return [
    practiceRecord(),
    readingRecord(),
    visitRecord(),
    noteRecord(),
    questionnaireRecord(),
    scoreRecord(),
  ];
}
