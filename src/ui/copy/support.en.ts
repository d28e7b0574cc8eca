import { support } from './en/support.ts';
import { firstEn } from './first.en.ts';

/** What support is told with: only its screens load it. */
export const supportEn = { ...firstEn, support };
