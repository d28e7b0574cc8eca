import { own } from '../gaps.ts';
import { learnNames } from './learn-names.ts';
import { number, plural } from '../written.ts';

/** What stands around the pages to read. */
export const learn = {
  title: 'Read and learn',
  lead: 'Short pages in plain words. They are in the app, and work without a network.',
  search: 'Look for a word',
  searchLead: 'Such as oil, bleeding, or gap.',
  found: (count: number) => plural(count, { one: 'On 1 page', other: `On ${number(count)} pages` }),
  nothing:
    'No page has these words. Try one word, or a shorter one. You can clear the field to see all pages.',
  nothingBut: 'If something is wrong, or feels too much, these are here:',
  toSupport: 'Something to hold on to',
  clear: 'Show all pages',
  leftOut: (count: number) =>
    plural(count, {
      one: 'Your plan leaves one page out',
      other: `Your plan leaves ${number(count)} pages out`,
    }),
  leftOutLead:
    'Whoever made your plan thought that this does not fit you now. You may ask why. Nothing is kept from you.',
  leftOutHere: 'Your plan leaves this page out. Whoever made it thought that it does not fit you now.',
  readAllTheSame: 'Read it all the same',
  theirs: 'From your plan',
  theirsBy: (author: string) => `From the plan of ${author}`,
  inTheirWords: (title: string) => `In your plan’s words: “${title}”`,
  theirsLead: 'These words came with your plan. They are not ours, and we have not read them.',
  theirsBelow: 'Your plan has words about this too. They come at the end of this page.',
  unknown: 'This page is not here',
  unknownLead: 'It may have another address now. All pages are in the list.',
  all: 'All pages',
  next: 'Read on',
  names: learnNames,
  sources: 'Where this comes from',
  sourcesLead:
    'The numbers are those of our list of sources. The addresses are for reading: the app opens none of them.',
  grades: {
    G: 'guideline, trial or review',
    H: 'hospital or public health page',
    P: 'a practitioner’s page',
    V: 'a seller’s page',
    U: 'second-hand',
    '?': 'not graded',
  } as Readonly<Record<string, string>>,
  ownGuess: 'Some of it is our own guess. No page that we found says it.',
  pictures: { floor: 'See the floor', drops: 'See how a drop looks' },
  written: (day: string) => `Written on ${day}.`,
  unreviewed: 'No clinician has reviewed this page.',
  reviewed: (name: string) => `Reviewed by ${name}.`,
  notCare: `It does not replace ${own.clinician}.`,
};
