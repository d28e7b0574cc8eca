import type { PassphraseStrength } from '../../../domain/passphrase/passphrase.ts';

export const passphrase = {
  which: 'Which passphrase?',
  offered: 'Six words, drawn by chance',
  own: 'One of my own',
  offeredWords: 'Your six words',
  offeredWorth:
    'There are 18 thousand million million such sets of six. A thief with a million guesses a second would need 285 years on average.',
  otherWords: 'Draw six others',
  label: 'Passphrase',
  again: 'The passphrase once more',
  show: 'Show what I type',
  differs: 'The two are not the same.',
  worth: {
    tooShort: 'At least 8 characters are needed.',
    weak: 'Easy to guess for a strong computer that has a copy of what it seals: in hours, perhaps. More words help most.',
    fair: 'It withstands a single strong computer for some time. One or two more words make it strong.',
    strong:
      'Long enough, if it is no line of a song, no name and no date: whether it is one, no app can tell.',
  } satisfies Record<PassphraseStrength, string>,
  written: 'I have written it down, or know it by heart',
  writeFirst: 'Please write it down first, and tick that you have.',
};
