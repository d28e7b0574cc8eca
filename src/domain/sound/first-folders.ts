import type { VoiceName } from './sound-wishes.ts';

/** The folders below `audio/` that come with the app: the tones, and the first voice. Any other is fetched by wish. */
export const firstFolders = ['tones', 'heart'] as const satisfies readonly ['tones', VoiceName];
