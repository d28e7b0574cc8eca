import { checkYourself } from './en/check-yourself.ts';
import { deleting } from './en/deleting.ts';
import { install } from './en/install.ts';
import { en } from './en.ts';

/** All sentences, and those about what is kept in this browser: only their screens load them. */
export const privacyEn = { ...en, checkYourself, deleting, install };
