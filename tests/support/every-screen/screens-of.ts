import type { paths } from '../../../src/ui/paths.ts';

/**
 * By address, the screens of the walk that show what is there: at least one each. A new address fails the compiler until
 * it has a line here, and a test until a screen of that name is in the list of its room.
 */
export const screensOf = {
  today: ['today'],
  session: ['check-in', 'offer', 'session', 'afterwards', 'kept', 'a red flag'],
  breathe: ['breathing at once'],
  journal: ['journal'],
  pictures: ['pictures'],
  addEntry: ['an entry to add', 'A note, to add'],
  editEntry: ['an entry to edit'],
  searchJournal: ['journal, searched'],
  visit: ['summary for a visit'],
  readVisit: ['a summary to open, a file refused'],
  plan: ['plan'],
  openPlan: ['a plan to open', 'a plan to accept'],
  planFrom: ['a plan out of a damaged link'],
  handOver: ['a plan to hand on'],
  compose: ['compose, where it begins', 'compose'],
  sizes: ['sizes, none yet'],
  progress: ['where you are'],
  short: ['short'],
  minute: ['a quiet minute'],
  settings: ['settings'],
  sound: ['sound'],
  ways: ['ways'],
  times: ['times, one that is none'],
  backup: ['backup'],
  install: ['on the home screen'],
  check: ['check it yourself'],
  deleteAll: ['delete'],
  lock: ['lock, off'],
  leaving: ['leaving, a site not understood'],
  face: ['name and icon'],
  firstSteps: ['first steps'],
  setUp: ['setting up, what brings you here'],
  words: ['words, the plain ones', 'words, all of their own'],
  support: ['support', 'support, a number not understood'],
  learn: ['pages to read', 'a page to read', 'a page that is not there'],
} as const satisfies Record<keyof typeof paths, readonly string[]>;
