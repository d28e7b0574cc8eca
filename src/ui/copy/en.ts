import { afterCare } from './en/after-care.ts';
import { checkIn, notToday, offer, scale } from './en/check-in.ts';
import { further } from './en/further.ts';
import { journal } from './en/journal.ts';
import { phases } from './en/phases.ts';
import { plan } from './en/plan.ts';
import { reflection, session } from './en/session.ts';
import { sizes } from './en/sizes.ts';
import { told } from './en/told.ts';
import { firstEn } from './first.en.ts';

/** Every sentence of the app in English. Another language is another value of this type. */
export const en = {
  ...firstEn,
  scale,
  checkIn,
  offer,
  phases,
  session,
  afterCare,
  notToday,
  reflection,
  further,
  journal,
  told,
  plan,
  sizes,
};

export type Copy = typeof en;
