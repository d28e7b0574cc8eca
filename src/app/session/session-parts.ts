import { takeTheSpeaker } from '../../adapters/audio/audio-session.ts';
import { askToStay } from '../../adapters/device/staying.ts';
import { makeFindSounds } from '../../adapters/audio/find-sounds.ts';
import { makeHowlerTrackPlayer } from '../../adapters/audio/howler-track-player.ts';
import { makeMomentPreview } from '../../adapters/audio/howler-moment-preview.ts';
import { openHowlerSpeaker } from '../../adapters/audio/howler-speaker.ts';
import type { MediaElements } from '../../adapters/audio/media-elements.ts';
import { makeSoundSample } from '../../adapters/audio/sound-sample.ts';
import { chooseTrackAddresses } from '../../adapters/audio/track-address.ts';
import { makeTrackPlayer } from '../../adapters/audio/track-player.ts';
import { openVoicePack, type VoicePack } from '../../adapters/audio/voice-pack.ts';
import type { AskedToStay } from '../../domain/backup/asked-to-stay.ts';
import { type SoundWishes, usualSound, type VoiceName } from '../../domain/sound/sound-wishes.ts';
import type { Slot } from '../../machines/stores.ts';
import { estimatedLengthMs } from '../../ui/copy/spoken.ts';
import type { MakeTrackPlayer } from '../../machines/ports.ts';
import { silentFill } from '../../track/fill.ts';
import { askOnceKept } from '../journal/ask-once-kept.ts';
import type { SessionOpener } from '../join-services.ts';
import { openSession, type SessionParts } from './open-session.ts';
import { plannedLengthMs } from './planned-length.ts';
import { makePlanPreview } from './plan-preview.ts';

type GivenParts = Omit<SessionParts, 'soundOf'> & {
  readonly elements: MediaElements;
  readonly sound: Slot<SoundWishes>;
  readonly askedToStay: Slot<AskedToStay>;
};

/** Words on the screen need no sound; what the person listens to besides goes on. */
const silentPlayer: MakeTrackPlayer = (report) =>
  makeHowlerTrackPlayer(
    {
      findSounds: () => Promise.resolve({ recordings: new Map(), fill: silentFill(), missing: [] }),
      now: () => performance.now(),
      openSpeaker: () => Promise.resolve(undefined),
    },
    report,
  );

/** What sessions need beyond the first screen: the voices and the players. */
export function openSessionParts({ elements, sound, askedToStay, ...given }: GivenParts): SessionOpener {
  const packs = new Map<VoiceName, VoicePack>();
  const packOf = (voice: VoiceName): VoicePack => {
    const pack = packs.get(voice) ?? openVoicePack({ voice, estimateMs: (id) => estimatedLengthMs(id, 0) });
    packs.set(voice, pack);
    return pack;
  };
  const wished = async (): Promise<SoundWishes> => {
    const read = await sound.read();
    return read.kind === 'value' ? read.value : usualSound;
  };
  const parts: SessionParts = {
    ...given,
    journal: askOnceKept(given.journal, askedToStay, askToStay),
    async soundOf(speaker) {
      const wishes = await wished();
      const pack = packOf(speaker ?? wishes.voice);
      return {
        speaker: speaker ?? wishes.voice,
        guidance: wishes.guidance,
        timings: await pack.timings(),
        playerFor(guidance, { ownMusic }, note) {
          if (guidance === 'captions') return silentPlayer;
          takeTheSpeaker(ownMusic ? 'overMusic' : 'alone');
          return makeTrackPlayer({
            elements,
            findSounds: makeFindSounds(pack, { ...wishes, guidance }, note),
          });
        },
      };
    },
  };
  const sample = makeSoundSample(openHowlerSpeaker, (wishes) => makeFindSounds(packOf(wishes.voice), wishes));
  const moments = makeMomentPreview({
    now: () => performance.now(),
    async findSounds() {
      // Whoever looks at a plan looks at what it says, however they have their own sessions guided.
      const wishes: SoundWishes = { ...(await wished()), guidance: 'voice' };
      return makeFindSounds(packOf(wishes.voice), wishes);
    },
  });
  void chooseTrackAddresses().clear();
  return {
    open: (wish) => openSession(wish, parts),
    lengthMsOf: (protocol) => plannedLengthMs(protocol, parts),
    hear: async (wishes) => sample.play({ ...(await wished()), ...wishes }),
    hush: sample.hush,
    preview: makePlanPreview(parts, moments),
    checkRecordings: (voice, onProgress) => packOf(voice).check(onProgress),
  };
}
