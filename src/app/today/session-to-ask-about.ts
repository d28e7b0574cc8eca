import * as v from 'valibot';
import type { SessionRecord } from '../../domain/journal/journal-record.ts';
import { parseJournalRecord } from '../../domain/journal/parse-journal-record.ts';
import { type Reflection, reflectionSchema } from '../../domain/journal/reflection.ts';
import type { Parsed } from '../../domain/parsed.ts';

/** A session that is in the journal without its two answers, and may be asked about once, on one day. */
export type SessionToAskAbout = {
  readonly record: SessionRecord;
  readonly askedOn: string;
  /** Given, and perhaps not yet all in the journal. */
  readonly told?: Reflection;
};

const schema = v.object({
  record: v.unknown(),
  askedOn: v.pipe(v.string(), v.isoDate()),
  told: v.exactOptional(reflectionSchema),
});

export function parseSessionToAskAbout(stored: unknown): Parsed<SessionToAskAbout> {
  const parsed = v.safeParse(schema, stored);
  if (!parsed.success) return { kind: 'damaged' };
  const record = parseJournalRecord(parsed.output.record);
  if (record.kind !== 'value') return record;
  if (record.value.kind !== 'session') return { kind: 'damaged' };
  return { kind: 'value', value: { ...parsed.output, record: record.value } };
}
