import { fault, nav, offline, storage, today } from './en/around.ts';
import { checkIn, notToday, offer, scale } from './en/check-in.ts';
import { journal } from './en/journal.ts';
import { phases } from './en/phases.ts';
import { plan } from './en/plan.ts';
import { reflection, session } from './en/session.ts';

/** Every sentence of the app in English. Another language is another value of this type. */
export const en = {
  appName: 'Unfurl',
  skipToContent: 'Skip to content',
  loading: 'One moment',
  back: 'Back',
  nav,
  today,
  offline,
  storage,
  scale,
  checkIn,
  offer,
  phases,
  session,
  notToday,
  reflection,
  journal,
  plan,
  fault,
};

export type Copy = typeof en;
