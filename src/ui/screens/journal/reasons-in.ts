import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import type { Copy } from '../../copy/en.ts';

/** Reasons for less, or for none, that were chosen in a record, in words. */
export function reasonsIn(copy: Copy, record: JournalRecord): readonly string[] {
  const answers = record.kind === 'session' ? record.checkIn : undefined;
  const { cautions = [], redFlags = [] } = (record.kind === 'checkIn' ? record.answers : answers) ?? {};
  return [
    ...(record.kind === 'checkIn' && record.reason ? [copy.notToday.reasons[record.reason]] : []),
    ...cautions.map((caution) => copy.checkIn.cautions[caution]),
    ...redFlags.map((flag) => copy.checkIn.flags[flag]),
  ];
}
