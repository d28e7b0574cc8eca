import * as v from 'valibot';
import { noteSchema } from './note-record.ts';
import { stored, type Stored } from './stored-record.ts';

/** What may be done at a clinic. The app logs it and never instructs it. */
export const visitParts = ['manualTherapy', 'ultrasound', 'laser', 'examination', 'talk', 'other'] as const;
export type VisitPart = (typeof visitParts)[number];

/** A visit to a clinic. Nothing done and no note is a visit all the same: what was done is then not recorded. */
export type VisitRecord = Stored & {
  readonly kind: 'visit';
  readonly done: readonly VisitPart[];
  readonly note?: string;
};

export const visitSchema = v.looseObject({
  ...stored,
  kind: v.literal('visit'),
  done: v.pipe(v.array(v.picklist(visitParts)), v.maxLength(visitParts.length)),
  note: v.exactOptional(noteSchema),
});
