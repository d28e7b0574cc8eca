import * as v from 'valibot';
import { limit } from '../limit.ts';
import { protocolLimits } from '../protocol/protocol-limits.ts';
import { shownLine, shownText } from '../protocol/shown-text.ts';

export const learnLimits = {
  /** Of one plan; more than there are pages, so that those of later versions have room. */
  edits: limit(24, 'pages', 'ourDefault'),
} as const;

/** A page of this version or of a later one. */
const topic = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

export const learnEditSchema = v.variant('kind', [
  v.looseObject({ kind: v.literal('hide'), topic }),
  v.looseObject({
    kind: v.literal('replace'),
    topic,
    title: v.pipe(
      v.string(),
      v.transform(shownLine),
      v.minLength(1),
      v.maxLength(protocolLimits.lineCharacters.value),
    ),
    text: v.pipe(
      v.string(),
      v.transform(shownText),
      v.trim(),
      v.minLength(1),
      v.maxLength(protocolLimits.characters.value),
    ),
  }),
]);

/** What a plan makes of the pages to read: left out, or in the words of its author. A page that is not named is as it is. */
export const learnEditsSchema = v.pipe(
  v.array(v.unknown()),
  v.maxLength(learnLimits.edits.value),
  v.array(learnEditSchema),
  v.check((edits) => new Set(edits.map((edit) => edit.topic)).size === edits.length),
);

export type LearnEdit = v.InferOutput<typeof learnEditSchema>;
