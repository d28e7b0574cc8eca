import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import { parseJournalRecord } from '../../../domain/journal/parse-journal-record.ts';
import { journalRecordSchema, type Stored } from '../../../domain/journal/stored-record.ts';

/**
 * `former`, or a new record, with its moment and all that is told in the place of its own; fields that are not known here
 * stay. Undefined where that makes no sound record.
 */
export function recordOf(
  former: JournalRecord | undefined,
  moment: Pick<Stored, 'id' | 'at' | 'day' | 'anyTime'>,
  told: object,
): JournalRecord | undefined {
  const whole = { ...former, schema: journalRecordSchema, anyTime: undefined, ...moment, ...told };
  const given = Object.entries(whole).filter(([, value]) => value !== undefined);
  const parsed = parseJournalRecord(Object.fromEntries(given));
  return parsed.kind === 'value' ? parsed.value : undefined;
}
