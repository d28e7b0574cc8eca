import type { FaceId } from '../../../domain/face/faces.ts';
import type { AddressProblem } from '../../../domain/leaving/leaving-place.ts';

export const leaving = {
  title: 'Leaving quickly, and covering',
  lead: 'Two buttons stand above every screen, for when somebody comes near.',

  leaveTitle: 'Leave quickly',
  leave: [
    'All sound stops at once, and what was on the screen is gone. Another page takes its place: a table of kitchen measures.',
    'Pressing Shift three times within five seconds does the same. Dots show how often it was pressed.',
    'Nothing that was kept is lost. A session waits for you where it was.',
    'Back does not show what you left. It shows a plain dark page with the time, and “Open” in a corner. With a passphrase set, it asks for that.',
  ],

  coverTitle: 'Cover',
  cover: [
    'A plain dark page with the time lies over everything. A session goes on under it, with its sound.',
    '“Go on” takes it off. On a keyboard, Escape puts it there and takes it off.',
  ],

  tryTitle: 'Try it',
  tryLead: 'Once in peace is worth it: it shows you what is left to see, and how you come back.',
  tryLeave: 'Leave now, to try it',
  tryCover: 'Cover, to try it',
  comeBack: 'To come back, open the app again as you always do, or press Back and then “Open”.',

  whereTitle: 'Where it leads',
  where: 'Where does leaving lead?',
  places: {
    ourPage: {
      label: 'To the kitchen measures',
      lead: 'Always here, also without a network. Nobody is asked for anything.',
    },
    outside: {
      label: 'To a site that I choose',
      lead: 'That site sees that somebody came, as with any visit. Without a network the kitchen measures come instead.',
    },
  },
  address: 'Address of the site',
  addressLead:
    'A site that it is no wonder to see on your screen: the weather, the news. Such as example.org',
  keep: 'Lead there from now on',
  kept: (address: string) => `Leaving leads to ${address} now.`,
  problems: {
    noAddress: 'This cannot be read as the address of a site. Such as example.org',
    notSecure: 'Only a site with a secure address can be used. It begins with https.',
    tooLong: 'This address is too long.',
  } satisfies Record<AddressProblem, string>,

  limitsTitle: 'What it cannot do',
  limits: [
    'The browser’s history still has the address of this app, and the times you came. Words from your journal are not in it.',
    'A private window keeps no such history once it is closed. But it keeps no journal either: all is gone with it.',
    'Whoever can open this browser can open the app. A passphrase closes it.',
    'It hides a screen in a hurry, and is no lock. Somebody who looks on sees you leave, and leaving often can be noticed. A place and a time to yourself do more.',
    'Whoever has put a watching program on this device sees all of it.',
  ],
};

export const face = {
  title: 'Name and icon',
  lead: 'What the app is called in the tab, on the home screen, on the lock screen and among your downloads.',
  question: 'Which one?',
  choices: {
    unfurl: 'The name it comes with.',
    notes: 'A sheet of paper.',
    timer: 'A clock.',
    breathing: 'Three waves.',
    plain: 'A grey dot.',
  } satisfies Record<FaceId, string>,
  before: 'Choose before you put the app on your home screen: it is put there with what is chosen now.',
  already:
    'Is it there already? Then it keeps its old name and icon. Take it off and add it again. Some browsers change it by themselves after some days, others never do. Before you take it off, make a backup: some devices delete what is kept along with it.',
  inside:
    'Inside, it stays what it is: whoever reads a screen knows what it is for. Its address in the browser stays the same, too.',
};
