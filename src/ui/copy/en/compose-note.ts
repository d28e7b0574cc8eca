import type { NoNote } from '../../../machines/note-recorder.ts';

/** The therapist's own voice before a session. */
export const composeNote = {
  title: 'Your own voice, at the beginning',
  lead: (seconds: number) =>
    `Up to ${seconds} seconds, heard once, before the first session with this version. It is recorded on this device and goes with the file; a link and a QR code have no room for it.`,
  record: 'Record',
  again: 'Record it anew',
  recording: 'Recording. Speak as you would in the room.',
  full: 'That is as long as it can be. It stopped by itself.',
  done: 'Done',
  cancel: 'Do not keep it',
  making: 'It is being made ready',
  listen: 'Listen to it',
  length: (ms: number) => `${Math.round(ms / 1000)} seconds`,
  remove: 'Take it away',
  removed: 'It is taken away.',
  bringBack: 'Bring it back',
  words: 'What you say, in writing',
  wordsLead: 'For those who read or cannot hear. Shown while your voice is heard.',
  none: {
    refused: 'The browser did not allow the microphone. It can be allowed in the settings of this page.',
    noMicrophone: 'There is no microphone that can be used right now.',
    unsupported: 'This browser cannot record here. It needs a page that came over https.',
    silent: 'There was nothing to be heard in it. Please try once more, a little closer.',
    unreadable: 'This could not be made into a sound. Please try once more.',
  } satisfies Record<NoNote, string>,
};
