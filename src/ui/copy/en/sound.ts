import type { BedName, Guidance, Level, VoiceName } from '../../../domain/sound/sound-wishes.ts';
import { plural } from '../written.ts';

/** Whole megabytes, as a phone's settings count them. */
function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1e6))} MB`;
}

const voices: Record<VoiceName, { readonly label: string; readonly lead: string }> = {
  heart: { label: 'Heart', lead: 'Warm and even, American English' },
  george: { label: 'George', lead: 'Lower, British English' },
};

export const sound = {
  title: 'Sound and voice',
  lead: 'How a session is heard. A change holds from the next session on.',
  guidance: 'What guides you?',
  guidances: {
    voice: { label: 'A voice', lead: 'It says each step, slowly.' },
    tones: {
      label: 'Soft tones',
      lead: 'A tone for each breath and each change. The words are on the screen.',
    },
    captions: { label: 'Words on the screen', lead: 'Nothing is heard.' },
  } satisfies Record<Guidance, { label: string; lead: string }>,
  voice: 'Whose voice?',
  voices,
  bed: 'What lies under it?',
  beds: { none: 'Quiet', soft: 'Soft noise', rain: 'Rain', sea: 'Sea' } satisfies Record<BedName, string>,
  loudness: {
    voice: 'How loud is the voice?',
    tones: 'How loud are the tones?',
    bed: 'How loud is what lies under it?',
  },
  levels: { softer: 'Softer', asRecorded: 'Usual', louder: 'Louder' } satisfies Record<Level, string>,
  hear: 'Hear it like this',
  hush: 'Silence',
  heard: (said: string) => `A tone, the voice, and a tone. The voice says: “${said}”`,
  heardTones: 'Soft tones: the first to breathe in, the last to breathe out.',
  unheard: 'Nothing can be heard here right now. Sessions go on in words on the screen.',
  onDevice: (name: string) => `${name} on this device`,
  kept: (bytes: number) => `All of it is here, ${megabytes(bytes)}. No network is needed.`,
  absent: (bytes: number) =>
    `Not here yet: ${megabytes(bytes)} to fetch. Until then a session needs a network to speak; without one it goes on in tones and words.`,
  getIt: (bytes: number) => `Fetch it, ${megabytes(bytes)}`,
  fetching: (kept: number, total: number) => `${megabytes(kept)} of ${megabytes(total)} are here`,
  incomplete: (kept: number, total: number) =>
    `${megabytes(kept)} of ${megabytes(total)} are here. The rest could not be fetched.`,
  goOn: 'Go on fetching',
  letGo: (name: string, bytes: number) => `Take ${name} off this device, ${megabytes(bytes)}`,
  isLetGo: (name: string) => `${name} is no longer on this device.`,
  checkTitle: 'Is every recording whole?',
  check: 'Look through the recordings',
  checking: (checked: number, total: number) => `${checked} of ${total} looked through`,
  allWhole: 'Every recording is whole.',
  damaged: (count: number) =>
    `${plural(count, { one: 'One recording is', other: `${count} recordings are` })} missing or damaged. A session goes on without: a tone stands in, and the words are on the screen.`,
  noList:
    'The list of the recordings cannot be read, so none can be looked for. A session goes on in words on the screen.',
  damagedFiles: 'Which ones',
  renew: (count: number) => plural(count, { one: 'Fetch it again', other: 'Fetch them again' }),
  renewing: 'Fetching',
  notRenewed: 'That did not work. It needs a network; you can try again later.',
  about: {
    title: 'Where the voice comes from',
    generated: 'The voice is computer-generated. Nobody spoke these lines, and no person’s voice was copied.',
    unreviewed: 'No person has listened to all of it and approved it yet.',
    engine:
      'It was made once with Kokoro-82M by hexgrad (Apache License 2.0), in its 8-bit form by thewh1teagle (MIT), with the dictionaries of misaki (Apache License 2.0). None of these is part of the app.',
    ours: 'The words, the tones, the rain and the sea were made for Unfurl.',
  },
};
