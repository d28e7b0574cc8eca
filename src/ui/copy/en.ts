import { afterCare } from './en/after-care.ts';
import { checkIn, notToday, offer, scale } from './en/check-in.ts';
import { entries } from './en/entries.ts';
import { further } from './en/further.ts';
import { journal } from './en/journal.ts';
import { phases } from './en/phases.ts';
import { moreStarters, plan } from './en/plan.ts';
import { progress } from './en/progress.ts';
import { questions } from './en/questions.ts';
import { reflection, session } from './en/session.ts';
import { short } from './en/short.ts';
import { sizes } from './en/sizes.ts';
import { reminders } from './en/reminders.ts';
import { settings, ways } from './en/settings.ts';
import { sound } from './en/sound.ts';
import { told } from './en/told.ts';
import { firstEn } from './first.en.ts';

/** Every sentence of the app in English. Another language is another value of this type. */
export const en = {
  ...firstEn,
  starters: { ...firstEn.starters, ...moreStarters },
  scale,
  checkIn,
  offer,
  phases,
  progress,
  session,
  afterCare,
  notToday,
  reflection,
  further,
  journal,
  entries,
  questions,
  told,
  plan,
  sizes,
  short,
  settings,
  sound,
  reminders,
  ways,
};

export type Copy = typeof en;
