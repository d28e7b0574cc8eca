import { minutes } from './minutes.ts';

export const short = {
  title: 'Something short',
  lead: 'Each by itself. Your plan stays as it is.',
  groups: { body: 'For the body', breath: 'A breath' },
  length: (ms: number) => `About ${minutes(ms)}`,
  begin: 'Begin',
  beginNamed: (title: string) => `Begin: ${title}`,
  minuteTitle: 'One quiet minute',
  minuteLead:
    'Nothing is heard. A few plain words on the screen, and the phone may buzz softly in your hand.',
};
