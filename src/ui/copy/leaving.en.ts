import { face, leaving } from './en/leaving.ts';
import { firstEn } from './first.en.ts';

/** What leaving, covering and the faces are told with: only their screens load it. */
export const leavingEn = { ...firstEn, leavingTold: leaving, face };
