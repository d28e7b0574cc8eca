import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import type { Stored } from '../../../domain/journal/stored-record.ts';

/** What a form tells of a record, beside its moment. An undefined field is one that was left blank, or cleared. */
export type Told<Kind extends JournalRecord> = {
  readonly [Name in keyof Omit<Kind, keyof Stored>]-?: Kind[Name] | undefined;
};

/** `unclear`: a field says what is the matter. `lacking`: the sentence says what there would have to be. */
export type FormRead<Kind extends JournalRecord> =
  | { readonly kind: 'told'; readonly told: Told<Kind> }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'lacking'; readonly sentence: string };
