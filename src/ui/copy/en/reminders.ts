import type { NeutralTitle } from '../../../domain/reminders/reminders.ts';

/** Times for a calendar of the person's own. */
export const reminders = {
  title: 'Times in your calendar',
  lead: 'Unfurl never calls you. It can make a file with times that you choose, and your own calendar does the rest.',
  limits: 'A calendar cannot know what you did. It calls at its time all the same, and you may let it.',
  called: 'What the calendar shows',
  calledLead:
    'It says nothing about what it is for. Whoever looks at your calendar sees these words and the hour.',
  titles: {
    quietTime: 'Quiet time',
    timeForMe: 'Time for me',
    pause: 'Pause',
    stretch: 'Stretch',
  } satisfies Record<NeutralTitle, string>,
  none: 'No times yet.',
  time: (number: number) => `Time ${number}`,
  at: 'At',
  days: 'On these days',
  daysLead: 'As many or as few as do you good.',
  add: 'Add a time',
  full: (most: number) => `${most} times is the most.`,
  remove: (number: number) => `Take time ${number} away`,
  removed: 'The time is taken away.',
  bringBack: 'Bring it back',
  noHour: 'Please choose an hour.',
  noDays: 'Please choose at least one day.',
  make: 'Make the file',
  made: 'The file is made. Open it, and your calendar offers to take it in. After a change here, make it anew: the calendar then changes what it has.',
  file: 'times.ics',
  otherPlan:
    'Your plan has changed since the file was made. If your times have changed with it, make the file anew.',
  takeOut: 'To end it, take the entries out of your calendar. Unfurl cannot reach them.',
  today: (time: string) => `Your time today is ${time}. Later, or not at all, is fine too.`,
  change: 'Your times',
};
