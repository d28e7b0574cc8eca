import { parseDesk } from '../composing/parse-desk.ts';
import { parseRegularQuestions } from '../journal/regular-questions.ts';
import { parseLadder } from '../ladder/ladder.ts';
import type { Parsed } from '../parsed.ts';
import { parseClearances } from '../protocol/clearances.ts';
import { parseKeptPlans } from '../protocol/kept-plans.ts';
import { parseStoredProtocol } from '../protocol/parse-protocol.ts';
import { parseReminders } from '../reminders/reminders.ts';
import { parseSettingUp } from '../setting-up/parse-setting-up.ts';
import { parseSoundWishes } from '../sound/sound-wishes.ts';
import { parseSessionWays } from '../ways/session-ways.ts';
import { parseOwnWords } from '../words/own-words.ts';
import { parseOwnHelp } from '../support/own-help.ts';
import type { SettingName } from './kept-history.ts';

/** Judges each setting as the rest of the app does when it reads it back. */
export const parseSetting: Readonly<Record<SettingName, (stored: unknown) => Parsed<unknown>>> = {
  ladder: parseLadder,
  plan: parseStoredProtocol,
  'plans kept': parseKeptPlans,
  'plan being composed': parseDesk,
  clearances: parseClearances,
  'regular questions': parseRegularQuestions,
  reminders: parseReminders,
  'help lines': parseOwnHelp,
  'setting up': parseSettingUp,
  sound: parseSoundWishes,
  ways: parseSessionWays,
  'own words': parseOwnWords,
};
