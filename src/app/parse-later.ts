import type { Parsed } from '../domain/parsed.ts';

/**
 * Shapes that the first screen seldom meets: what judges them is loaded once something of them was kept. Each is as its
 * namesake.
 */
function later<Value>(load: () => Promise<(stored: unknown) => Parsed<Value>>) {
  return async (stored: unknown): Promise<Parsed<Value>> => (await load())(stored);
}

export const parseAskedToStay = later(
  async () => (await import('../domain/backup/asked-to-stay.ts')).parseAskedToStay,
);
export const parseAutoLock = later(async () => (await import('../domain/lock/auto-lock.ts')).parseAutoLock);
export const parseClearances = later(
  async () => (await import('../domain/protocol/clearances.ts')).parseClearances,
);
export const parseDesk = later(async () => (await import('../domain/composing/parse-desk.ts')).parseDesk);
export const parseKeptPlans = later(
  async () => (await import('../domain/protocol/kept-plans.ts')).parseKeptPlans,
);
export const parseLadder = later(async () => (await import('../domain/ladder/ladder.ts')).parseLadder);
export const parseOwnWords = later(async () => (await import('../domain/words/own-words.ts')).parseOwnWords);
export const parseRegularQuestions = later(
  async () => (await import('../domain/journal/regular-questions.ts')).parseRegularQuestions,
);
export const parseLastBackup = later(
  async () => (await import('../domain/backup/last-backup.ts')).parseLastBackup,
);
export const parseLeavingPlace = later(
  async () => (await import('../domain/leaving/leaving-place.ts')).parseLeavingPlace,
);
export const parseOwnHelp = later(async () => (await import('../domain/support/own-help.ts')).parseOwnHelp);
export const parseReminders = later(
  async () => (await import('../domain/reminders/reminders.ts')).parseReminders,
);
export const parseResumePoint = later(
  async () => (await import('../machines/parse-resume-point.ts')).parseResumePoint,
);
export const parseStoredProtocol = later(
  async () => (await import('../domain/protocol/parse-protocol.ts')).parseStoredProtocol,
);
export const parseSessionToAskAbout = later(
  async () => (await import('./today/session-to-ask-about.ts')).parseSessionToAskAbout,
);
export const parseSessionWays = later(
  async () => (await import('../domain/ways/session-ways.ts')).parseSessionWays,
);
export const parseSettingUp = later(
  async () => (await import('../domain/setting-up/parse-setting-up.ts')).parseSettingUp,
);
export const parseSoundWishes = later(
  async () => (await import('../domain/sound/sound-wishes.ts')).parseSoundWishes,
);
