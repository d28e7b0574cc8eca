import { counted } from './counted.ts';

const entries = (count: number) => counted(count, 'entry', 'entries');

/** What is seldom said on the first screen. */
export const besideToday = {
  entriesTitle: (count: number, day: string) => `${entries(count)} will be deleted from ${day} on`,
  entriesLead: (before: string) =>
    `All of them are from before ${before}. It happens because you chose it in the settings, when you open the app on that day or a later one.`,
  allTitle: (day: string) => `Everything will be deleted from ${day} on`,
  allLead:
    'The app was not opened for as long as you once chose in the settings. If you are back, say so, or write something new.',
  keep: 'Keep it',
  keepEntries: 'Keep them for another month',
  change: 'Change what goes by itself',
  kept: 'It is kept.',
  installTitle: 'Keep it at hand',
  installLead: 'On the home screen it opens like an app, and browsers are slower to clear away what is here.',
  install: 'How that is done',
  dismiss: 'No, thank you',
};
