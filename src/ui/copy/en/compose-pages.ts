import { number, plural } from '../written.ts';
import { learnNames } from './learn-names.ts';

/** What a therapist makes of the pages to read. */
export const composePages = {
  lead: 'The app has pages to read. You can leave one out, or write your own in its place. The person sees that you did.',
  names: learnNames,
  ways: { asItIs: 'As it is', hide: 'Left out', replace: 'In my words' },
  wordsAfter: 'The page first, then my words',
  alwaysThereLead:
    'This page stays. It says when to call for help, or how to find support, and a plan can come from anybody.',
  wordsFor: (page: string) => `Your words for “${page}”`,
  title: 'Its title',
  text: 'What it says',
  textLead: 'Leave a line free between paragraphs. It is shown as coming from your plan.',
  none: 'all pages as they are',
  told: (count: number) => plural(count, { one: '1 page changed', other: `${number(count)} pages changed` }),
};
