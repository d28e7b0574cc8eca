/** Where the screens live, behind the `#` of the address: neutral words only, they may stay in a browser's history. */
export const paths = {
  today: '/',
  session: '/session',
  breathe: '/breathe',
  journal: '/journal',
  plan: '/plan',
  sizes: '/sizes',
  short: '/short',
  minute: '/minute',
  settings: '/settings',
  sound: '/settings/sound',
  ways: '/settings/session',
  firstSteps: '/first-steps',
} as const;
