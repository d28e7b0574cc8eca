import type { CheckInRecord, JournalRecord, SessionRecord } from '../../../domain/journal/journal-record.ts';
import type { Copy } from '../../copy/en.ts';

/** A journal entry in words. */
export type Entry = { readonly title: string; readonly lines: readonly string[] };

function sessionEntry(copy: Copy, record: SessionRecord): Entry {
  const { worstPain, felt } = record.reflection;
  const guided = copy.journal.guided(record.guidedMs);
  const told = [
    ...(worstPain === undefined ? [] : [copy.journal.worstPain(worstPain)]),
    ...(felt === undefined ? [] : [copy.reflection.felts[felt]]),
  ];
  return {
    title: copy.journal.starters[record.protocol.id] ?? copy.session.title,
    lines: [
      record.outcome === 'stoppedEarly' ? `${guided}, ${copy.journal.stoppedEarly}` : guided,
      told.length > 0 ? told.join(' · ') : copy.journal.notRecorded,
    ],
  };
}

function checkInEntry(copy: Copy, record: CheckInRecord): Entry {
  const title = record.outcome === 'redFlag' ? copy.journal.redFlag : copy.journal.notToday;
  return { title, lines: record.answers.redFlags.map((flag) => copy.checkIn.flags[flag]) };
}

export function entryOf(copy: Copy, record: JournalRecord): Entry {
  return record.kind === 'session' ? sessionEntry(copy, record) : checkInEntry(copy, record);
}
