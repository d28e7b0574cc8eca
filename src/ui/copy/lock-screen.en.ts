import { lockScreen } from './en/lock-screen.ts';

/** The sentences of the lock screen and none of the others, which are not loaded while it is locked. */
export const lockScreenEn = { lockScreen };
