/** The offer on the first screen to make the app one's own. */
export const setUpToday = {
  titles: { begin: 'Make it yours, in a minute', goOn: 'Go on setting up' },
  leads: {
    begin: 'What brings you here, your words, the voice, a plan. You can skip all of it.',
    goOn: 'What you said is kept. It goes on where you left.',
  },
  open: { begin: 'Make it yours', goOn: 'Go on' },
  notNow: 'Not now',
  putAway: 'It is put away. You find it again in the settings.',
  undo: 'Bring it back',
};
