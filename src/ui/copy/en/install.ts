import type { Installing } from '../../../machines/own-device.ts';

type ByHand = { readonly why: string; readonly steps: readonly string[] };

export const install = {
  title: 'Add it to the home screen',
  lead: 'Then it opens like any other app, without a network, and with less around it.',
  face: 'Choose its name and picture first',
  faceLead:
    'The name and the picture are what others see on your screen. A browser takes them over once, at the moment you add it.',
  button: 'Add it now',
  answered: {
    added: 'It is added. Open it from there from now on.',
    notNow: 'Not now, then. You can do it at any time, from the browser’s menu too.',
  },
  isAdded: 'It is: you have opened it from there.',
  ownKeeping:
    'What you noted in this browser may not be there yet in the added app: on iPhones and iPads the two keep their things apart. Make a backup here, and bring it back there.',
  backup: 'Make a backup',
  byHand: {
    iosSafari: {
      why: 'Safari deletes what a page keeps after seven days without a visit. For an app on the home screen those days do not count.',
      steps: [
        'Press the share button: a square with an arrow that points up.',
        'Choose “Add to Home Screen”, then “Add”.',
        'From now on, open it from there.',
      ],
    },
    iosOther: {
      why: 'On iPhones and iPads every browser is bound to Safari’s rule: what a page keeps may be deleted after seven days without a visit. For an app on the home screen those days do not count.',
      steps: [
        'Press the share button, in the address bar or the menu.',
        'Choose “Add to Home Screen”. If it is not there, open this page in Safari.',
        'From now on, open it from there.',
      ],
    },
    android: {
      why: 'A browser leaves what an added app keeps alone for longer when the device runs out of room.',
      steps: ['Open the browser’s menu: three dots.', 'Choose “Install app” or “Add to Home screen”.'],
    },
    firefox: {
      why: 'Firefox on a computer has no home screen for pages. A bookmark does, and the app opens without a network all the same.',
      steps: ['Press the star in the address bar.', 'Give the bookmark any name you like.'],
    },
    desktop: {
      why: 'A browser leaves what an added app keeps alone for longer when the device runs out of room.',
      steps: [
        'Look for a small screen with an arrow at the end of the address bar, or open the browser’s menu.',
        'Choose “Install” or “Add to Dock”. Where there is neither, a bookmark does.',
      ],
    },
  } satisfies Record<Exclude<Installing, 'added' | 'asks'>, ByHand>,
};
