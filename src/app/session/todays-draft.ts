import * as v from 'valibot';
import type { CheckIn } from '../../domain/check-in/check-in.ts';
import { checkInSchema } from '../../domain/check-in/parse-check-in.ts';
import type { Parsed } from '../../domain/parsed.ts';
import type { Slot } from '../../machines/stores.ts';

/** Answers that were begun, and the day they are about. */
export type DatedDraft = { readonly day: string; readonly answers: CheckIn };

const draftSchema = v.object({ day: v.pipe(v.string(), v.isoDate()), answers: checkInSchema });

export function parseDatedDraft(stored: unknown): Parsed<DatedDraft> {
  const parsed = v.safeParse(draftSchema, stored);
  return parsed.success ? { kind: 'value', value: parsed.output } : { kind: 'damaged' };
}

/** How somebody is today says nothing about tomorrow: a draft of another day is as good as none. */
export function makeTodaysDraft(slot: Slot<DatedDraft>, today: () => string): Slot<CheckIn> {
  const dated = (answers: CheckIn): DatedDraft => ({ day: today(), answers });
  return {
    async read() {
      const read = await slot.read();
      if (read.kind !== 'value') return read;
      return read.value.day === today() ? { kind: 'value', value: read.value.answers } : { kind: 'empty' };
    },
    write: (answers) => slot.write(dated(answers)),
    update: (change) =>
      slot.update((draft) => dated(change(draft?.day === today() ? draft.answers : undefined))),
    setAside: () => slot.setAside(),
    clear: () => slot.clear(),
  };
}
