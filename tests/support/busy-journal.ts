import { dayAfter } from '../../src/domain/day.ts';
import { redFlagIds } from '../../src/domain/check-in/red-flags.ts';
import { type JournalRecord, notTodayReasons } from '../../src/domain/journal/journal-record.ts';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import {
  noteRecord,
  practiceRecord,
  questionnaireRecord,
  readingRecord,
  scoreRecord,
  visitRecord,
} from './entry-records.ts';
import { checkInRecord, sessionRecord } from './journal-records.ts';
import { circumstance, clinicianAnswer, d18, d22, d26, decision } from './progress-records.ts';

const finger: Rung = { id: 'f', kind: 'finger', size: 'oneFinger' };
const d24: Rung = { id: 'd24', kind: 'dilator', diameterMm: 24 };
const expanding: Rung = { id: 'x', kind: 'dilator', diameterMm: 15, expandsToMm: 40 };

/** From the first to the last of so many days: smaller at first. */
function sizesOn(index: number, days: number): readonly Rung[] {
  const own = [d18, d22, d24, d26];
  const at = Math.min(own.length - 1, Math.floor((index / days) * own.length));
  const [smaller = d18, size = d18] = own.slice(Math.max(0, at - 1), at + 1);
  return index % 9 === 4 ? [finger, size] : index % 11 === 5 ? [expanding, size] : [smaller, size];
}

function sessionOn(day: string, index: number, days: number): JournalRecord {
  const rungs = sizesOn(index, days);
  const isStopped = index % 6 === 5;
  const pain = Math.max(0, 5 - Math.floor((index / days) * 4)) + (index % 3 === 0 ? 1 : 0);
  return sessionRecord({
    id: `session-${index}`,
    day,
    protocol: { id: 'gradual-dilators', version: 1 },
    offer:
      (['asPlanned', 'asPlanned', 'gentler', 'asPlanned', 'outsideOnly', 'breathingOnly'] as const)[
        index % 6
      ] ?? 'asPlanned',
    outcome: isStopped ? 'stoppedEarly' : 'finished',
    guidedMs: 1_200_000,
    ...(index % 6 < 4 || isStopped
      ? {
          sizes: rungs.map((rung, place) => ({
            rung,
            heldMs: isStopped && place > 0 ? 0 : 180_000 + place * 90_000,
          })),
        }
      : {}),
    ...(isStopped
      ? {
          afterCare:
            index % 12 === 5
              ? { sharpPain: 'eased' as const }
              : index % 18 === 11
                ? { panic: true as const }
                : {},
        }
      : {}),
    checkIn: {
      redFlags: [],
      cautions: [],
      worryNow: Math.max(0, 6 - Math.floor((index / days) * 5)),
      ...(index % 4 === 0 ? {} : { painNow: index % 3 }),
    },
    reflection:
      index % 7 === 6
        ? {}
        : {
            worstPain: pain,
            bleeding: index % 13 === 6 ? 'spotting' : 'none',
            sizes: rungs.map(({ id }) => ({
              rungId: id,
              painBefore: 1,
              painWorst: pain,
              painAfter: 1,
              depthMm: 60 + (index % 20),
              ...(id === 'x' ? { widestMm: 26 } : {}),
            })),
          },
  });
}

function restOn(day: string, index: number): JournalRecord {
  const reason = notTodayReasons[index % notTodayReasons.length];
  const isFlag = index % 20 === 13;
  const redFlags = isFlag ? [redFlagIds[index % redFlagIds.length] ?? 'fever'] : [];
  return checkInRecord({
    id: `rest-${index}`,
    day,
    answers: { painNow: 3, redFlags, cautions: [] },
    outcome: isFlag ? 'redFlag' : 'notToday',
    ...(reason && !isFlag && index % 3 > 0 ? { reason } : {}),
  });
}

function besides(day: string, index: number): readonly JournalRecord[] {
  return [
    ...(index % 2 === 0
      ? [practiceRecord({ day, what: 'stretches', homework: true, minutes: 10, sizes: [], reflection: {} })]
      : []),
    ...(index % 3 === 1
      ? [practiceRecord({ day, what: 'strength', homework: true, sizes: [], reflection: {} })]
      : []),
    ...(index % 7 === 3 ? [readingRecord({ day, restingMicrovolts: 4 - (index % 3) * 0.5 })] : []),
    ...(index % 14 === 0 ? [visitRecord({ day }), noteRecord({ day, text: 'Only for me.' })] : []),
    ...(index % 28 === 2
      ? [questionnaireRecord({ day, phq2: { first: 1 }, change: 'easier' }), scoreRecord({ day })]
      : []),
    ...(index % 20 === 10 ? [decision({ day, choice: index % 40 === 10 ? 'steppedUp' : 'stayed' })] : []),
    ...(index % 40 === 15 ? [circumstance('flare', day), clinicianAnswer({ day, answer: 'mayGoOn' })] : []),
    ...(index % 20 === 14
      ? [{ ...clinicianAnswer({ day }), id: `spoken-${day}`, kind: 'clinician', about: [] } as const]
      : []),
  ];
}

/**
 * So many days that end with `today`, with something of every kind in them and two things on most days; the same days make
 * the same journal but for ids.
 */
export function busyJournal(days: number, today: string): readonly JournalRecord[] {
  return Array.from({ length: days }, (_, index) => {
    const day = dayAfter(today, index - days + 1);
    const main = index % 5 === 3 && days > 1 ? restOn(day, index) : sessionOn(day, index, days);
    return [main, ...besides(day, index)];
  }).flat();
}
