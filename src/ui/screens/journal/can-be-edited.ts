import type {
  CheckInRecord,
  EntryRecord,
  JournalRecord,
  SessionRecord,
} from '../../../domain/journal/journal-record.ts';

export type Editable = SessionRecord | CheckInRecord | EntryRecord;

/** A word about sizes or care is said anew rather than edited: what followed from it stays as it was. */
export function canBeEdited(record: JournalRecord): record is Editable {
  switch (record.kind) {
    case 'clinician':
    case 'clinicianAnswer':
    case 'decision':
    case 'circumstance':
    case 'remainder':
      return false;
    default:
      return true;
  }
}
