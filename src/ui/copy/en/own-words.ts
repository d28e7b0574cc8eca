import type { Named, NameFor, OwnText } from '../../../domain/words/own-words.ts';
import { initial, own } from '../gaps.ts';

type Names = { readonly [Thing in Named]: Readonly<Record<NameFor<Thing> | 'own', string>> };

const names: Names = {
  tool: { dilator: 'Dilator', trainer: 'Trainer', tool: 'Tool', own: 'A word of my own' },
  body: {
    opening: 'The opening',
    vagina: 'The vagina',
    frontPassage: 'The front passage',
    own: 'A word of my own',
  },
  outside: { externalGenitals: 'The external genitals', vulva: 'The vulva', own: 'A word of my own' },
  clinician: {
    clinician: 'My clinician',
    therapist: 'My therapist',
    doctor: 'My doctor',
    team: 'My team',
    own: 'A word of my own',
  },
};

/** Choosing what things are called. */
export const ownWords = {
  title: 'Your words',
  lead: 'What things are called here. Choose what sounds right to you. It can change at any time.',
  names,
  questions: {
    tool: 'What you practise with',
    body: 'This part of your body',
    outside: 'The outside of it',
    clinician: 'Who looks after you',
  } satisfies Record<Named, string>,
  fields: {
    tool: { label: 'Your word for one', lead: 'Until a word is here, the plain one is used.' },
    tools: { label: 'And for more than one', lead: 'Where this is blank, it is the same word.' },
    body: { label: 'Your word for it', lead: 'As you would say it in a sentence, such as “the entrance”.' },
    outside: {
      label: 'Your word for the outside',
      lead: 'As you would say it in a sentence, such as “the outer part”.',
    },
    clinician: {
      label: 'Your word for them',
      lead: 'Such as midwife or nurse. A name works too: begin it with a capital letter.',
    },
  } satisfies Record<OwnText, { label: string; lead: string }>,
  reads: 'It reads like this:',
  examples: {
    tool: [`Have ${own.aTool} near, if you like.`, `Wash your ${own.tools} with plain soap.`],
    body: [`Let the tip rest at ${own.opening}.`],
    outside: [`A warm hand on ${own.outside} can be enough.`],
    clinician: [`Ask ${own.clinician} when you are not sure.`, `${initial(own.myClinician)} agrees.`],
  } satisfies Record<Named, readonly string[]>,
  plain: 'Back to plain words',
  plainAgain: 'Put my own words back',
  plainTold: 'These are the plain words again.',
  ownTold: 'Your own words are back.',
  unreadable: {
    damaged: 'The words you chose cannot be read. A new choice puts them aside and keeps them.',
    newer: 'The words you chose were kept by a newer version of Unfurl. They stay as they are.',
  },
  voiceTitle: 'What the voice says',
  voice:
    'The voice was recorded once, so it cannot learn a new word. It says “the opening”, “your clinician” and “your team”. The words under the picture show what it says. It has no name for what you practise with.',
  othersTitle: 'Where other words stay',
  others: [
    'The page for a visit keeps the words that clinicians use.',
    'A plan that somebody wrote for you keeps theirs, and so does the name of a set that you can buy.',
    'Names of conditions and operations stay as they are.',
  ],
};
