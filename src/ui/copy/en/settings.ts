import type { SessionWays } from '../../../domain/ways/session-ways.ts';

export const settings = {
  title: 'Settings',
  lead: 'Everything here can be changed at any time.',
  setUp: 'Set up, step by step',
  setUpLead: 'What brings you here, your words, sizes, voice and plan. Again, or for the first time.',
  sound: 'Sound and voice',
  soundLead: 'What guides you, how loud, and what lies under it.',
  words: 'Your words',
  wordsLead: 'What you call your body, what you practise with, and who looks after you.',
  times: 'Times in your calendar',
  timesLead: 'A file for your own calendar, with neutral words.',
  lock: 'Lock',
  lockLead: 'A passphrase in front of what is here, and when it is asked for.',
  backup: 'Backup',
  backupLead: 'One sealed file with everything, and the way back from it.',
  install: 'On the home screen',
  installLead: 'How it opens like an app, and why that keeps things safer.',
  check: 'Check it yourself',
  checkLead: 'What was asked for, what is kept here, and which app this is.',
  deleting: 'Delete',
  deletingLead: 'Everything at once, or what is old by itself.',
  leaving: 'Leaving quickly, and covering',
  leavingLead: 'What the two buttons above every screen do, and where leaving leads.',
  face: 'Name and icon',
  faceLead: 'What the app is called where others can see it.',
  ways: 'During a session',
  waysLead: 'The screen, the look at night, and what is felt.',
};

export const ways = {
  title: 'During a session',
  lead: 'A session needs none of this. A change holds from the next session on.',
  screen: 'What the screen shows',
  screens: {
    figure: { label: 'A figure to breathe with', lead: 'With the part of the session and its words.' },
    neutral: {
      label: 'As little as possible',
      lead: 'Only the time left and the buttons: nothing tells anybody what this is.',
    },
  } satisfies Record<SessionWays['screen'], { label: string; lead: string }>,
  look: 'How it looks',
  looks: {
    asDevice: { label: 'As the device is set', lead: 'Light by day, warm and dark at night.' },
    night: { label: 'Night', lead: 'Dimmer still, and without any red.' },
  } satisfies Record<SessionWays['look'], { label: string; lead: string }>,
  more: 'And also',
  moreLead: 'Tick what helps.',
  vibrate: 'Feel each breath: short for in, twice for staying, long for out. With the screen on.',
  keepScreenOn: 'Keep the screen on while I am guided',
  tapPauses: 'A tap anywhere on the screen pauses, and goes on',
  ownMusic:
    'Let my own music go on. The voice then lies over it, and may fall silent when the phone is locked or switched to silent.',
  cannot: 'This browser cannot vibrate, so breaths are not felt here.',
};
