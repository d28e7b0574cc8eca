import * as v from 'valibot';
import { limit } from '../limit.ts';
import { parseVersioned } from '../parse-versioned.ts';
import type { Parsed } from '../parsed.ts';
import { shownLine } from '../protocol/shown-text.ts';

export const ownWordsSchemaVersion = 1;

/** What somebody may call what they practise with, their body, its outside, and who looks after them. */
export const namesOf = {
  tool: ['dilator', 'trainer', 'tool'],
  body: ['opening', 'vagina', 'frontPassage'],
  outside: ['externalGenitals', 'vulva'],
  clinician: ['clinician', 'therapist', 'doctor', 'team'],
} as const;

export type Named = keyof typeof namesOf;
export type NameFor<Thing extends Named> = (typeof namesOf)[Thing][number];

export const mostOwnCharacters = limit(24, 'characters', 'ourDefault');

const choice = v.exactOptional(v.string());
const text = v.exactOptional(v.string());

const schema = v.looseObject({
  schema: v.literal(ownWordsSchemaVersion),
  tool: choice,
  body: choice,
  outside: choice,
  clinician: choice,
  /** As typed; kept while another name is chosen, so that going back brings it back. */
  own: v.exactOptional(
    v.looseObject({ tool: text, tools: text, body: text, outside: text, clinician: text }),
  ),
});

/** The words that a person has chosen. A name that this version does not know is kept, and not spoken. */
export type OwnWords = v.InferOutput<typeof schema>;
export type OwnText = 'tool' | 'tools' | 'body' | 'outside' | 'clinician';

export const noOwnWords: OwnWords = { schema: ownWordsSchemaVersion };

export function parseOwnWords(stored: unknown): Parsed<OwnWords> {
  return parseVersioned(schema, ownWordsSchemaVersion, stored);
}

/** What was chosen for `thing`; the first name of it where nothing was, or nothing that is known here. */
export function chosenFor<Thing extends Named>(words: OwnWords, thing: Thing): NameFor<Thing> | 'own' {
  const names: readonly NameFor<Thing>[] = namesOf[thing];
  const [plain] = names;
  const stored = words[thing];
  if (stored === 'own') return 'own';
  const known = names.find((name) => name === stored) ?? plain;
  if (known === undefined) throw new Error(`nothing names ${thing}`);
  return known;
}

/** A word as it can stand in a sentence: on one line, without what is hidden; undefined where nothing that fits is left. */
export function ownWord({ own }: OwnWords, which: OwnText): string | undefined {
  const word = shownLine(own?.[which] ?? '');
  const length = Array.from(word).length;
  return length > 0 && length <= mostOwnCharacters.value ? word : undefined;
}

export function withName<Thing extends Named>(
  words: OwnWords,
  thing: Thing,
  name: NameFor<Thing> | 'own',
): OwnWords {
  return { ...words, [thing]: name };
}

/** With `typed` as the person's own word; it is as they typed it until it is spoken. */
export function withOwnText(words: OwnWords, which: OwnText, typed: string): OwnWords {
  return { ...words, own: { ...words.own, [which]: typed } };
}

/** With the plain word for everything. What was typed stays, and so does what only a newer version knows. */
export function inPlainWords(words: OwnWords): OwnWords {
  const { tool: _tool, body: _body, outside: _outside, clinician: _clinician, ...rest } = words;
  return rest;
}

/** Whether anything but the plain words was chosen. */
export function hasOwnWords(words: OwnWords): boolean {
  return (Object.keys(namesOf) as Named[]).some((thing) => chosenFor(words, thing) !== namesOf[thing][0]);
}
