import * as v from 'valibot';
import { mostCharacters } from './reflection.ts';
import { stored, type Stored } from './stored-record.ts';

/** Words of the person's own, about nothing else in the journal. */
export type NoteRecord = Stored & { readonly kind: 'note'; readonly text: string };

/** A note beside other answers. */
export const noteSchema = v.pipe(v.string(), v.maxLength(mostCharacters));

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

export const noteRecordSchema = v.looseObject({
  ...stored,
  kind: v.literal('note'),
  text: v.pipe(noteSchema, v.check(isWritten)),
});
