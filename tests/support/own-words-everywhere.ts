import {
  noOwnWords,
  type Named,
  namesOf,
  type OwnText,
  type OwnWords,
  parseOwnWords,
  withName,
  withOwnText,
} from '../../src/domain/words/own-words.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';

/** Words that are in no catalogue, one for each thing that can be named. */
export const madeUp: Readonly<Record<OwnText, string>> = {
  tool: 'quizzmop',
  tools: 'quizzmops',
  body: 'the zwibbledoor',
  outside: 'the plumkrag',
  clinician: 'vexnurse',
};

export const anyMadeUp = /quizzmop|zwibbledoor|plumkrag|vexnurse/i;

function allMadeUp(): OwnWords {
  const named = (Object.keys(namesOf) as Named[]).reduce(
    (words, thing) => withName(words, thing, 'own'),
    noOwnWords,
  );
  return (Object.keys(madeUp) as OwnText[]).reduce(
    (words, which) => withOwnText(words, which, madeUp[which]),
    named,
  );
}

/** Lets somebody call everything by words of their own. */
export async function speakInMadeUpWords(storage: Storage): Promise<void> {
  await storage.slot('own words', parseOwnWords).write(allMadeUp());
}
