import type { OpeningNote } from '../../domain/protocol/opening-note.ts';
import type { SoundWishes } from '../../domain/sound/sound-wishes.ts';
import type { Cue } from '../../planning/session-plan.ts';
import { type CueId, noteCueId } from '../../planning/cue-ids.ts';
import type { ToneCueId } from '../../planning/tone-cue-ids.ts';
import { toneInsteadOf } from '../../planning/tone-instead.ts';
import { recordingKey, type Sounds } from '../../track/build-track.ts';
import { atLoudness } from '../../track/loudness.ts';
import { readOpeningNote } from './read-opening-note.ts';
import type { Recordings, VoicePack } from './voice-pack.ts';

type WantedCue = Pick<Cue, 'id' | 'variant'>;

/** The sounds of some cues as they are wished, and the cues whose own recordings cannot be had. */
export type FoundSounds = Sounds & { readonly missing: readonly CueId[] };

/** Never rejects. */
export type FindSounds = (cues: readonly WantedCue[]) => Promise<FoundSounds>;

/** What stands in where a recording is missing that no tone belongs to: it says "there are words on the screen". */
const wordsOnScreen: ToneCueId = 'chime.switch';

function isTone({ id }: WantedCue): boolean {
  return id.startsWith('chime.');
}

/** The cues of which something is to be heard. */
function heard(cues: readonly WantedCue[], { guidance }: SoundWishes): readonly WantedCue[] {
  if (guidance === 'captions') return [];
  return guidance === 'voice' ? cues : cues.filter(isTone);
}

/** Under which tone each cue is heard that is not said. */
function tonesFor(cues: readonly WantedCue[], wishes: SoundWishes, missing: readonly CueId[]) {
  const unsaid = cues.filter((cue) => !isTone(cue));
  if (wishes.guidance === 'captions') return [];
  return unsaid.flatMap((cue) => {
    if (wishes.guidance === 'voice' && !missing.includes(cue.id)) return [];
    const own = toneInsteadOf(cue.id);
    const tone = wishes.guidance === 'voice' ? (own ?? wordsOnScreen) : own;
    return tone ? [{ cue, tone: { id: tone, variant: 0 } }] : [];
  });
}

function isNote({ id }: WantedCue): boolean {
  return id === noteCueId;
}

/** With the therapist's own voice where it is wanted; missing where it cannot be heard. */
function withNote({ found, missing }: Recordings, wanted: WantedCue | undefined, note?: OpeningNote) {
  if (!wanted) return { found, missing };
  const recording = note && readOpeningNote(note);
  return recording
    ? { found: new Map([...found, [recordingKey(wanted), recording] as const]), missing }
    : { found, missing: [...missing, wanted.id] };
}

/**
 * Finds the sounds of a session in `pack` as `wishes` has them: said, as tones, or none; at the wished loudness, over the
 * wished bed. Where the recording of a cue is missing or damaged, a tone stands in for it. `note` is the protocol's own.
 */
export function makeFindSounds(pack: VoicePack, wishes: SoundWishes, note?: OpeningNote): FindSounds {
  return async (cues) => {
    const wanted = heard(cues, wishes);
    const [own, fill] = await Promise.all([
      pack.recordings(wanted.filter((cue) => !isNote(cue))),
      pack.fill(wishes.bed),
    ]);
    const { found, missing } = withNote(own, wanted.find(isNote), note);
    const instead = tonesFor(cues, wishes, missing);
    const tones = await pack.recordings(instead.map(({ tone }) => tone));
    const sounds = atLoudness({ recordings: new Map([...found, ...tones.found]), fill }, wishes.levels);
    const recordings = new Map([...sounds.recordings].filter(([key]) => found.has(key)));
    for (const { cue, tone } of instead) {
      const sound = sounds.recordings.get(recordingKey(tone));
      if (sound && !recordings.has(recordingKey(cue))) recordings.set(recordingKey(cue), sound);
    }
    return { fill: sounds.fill, recordings, missing };
  };
}
