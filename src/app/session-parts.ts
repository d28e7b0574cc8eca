import { openHowlerSpeaker } from '../adapters/audio/howler-speaker.ts';
import { makeVoiceSample } from '../adapters/audio/howler-voice-sample.ts';
import type { MediaElements } from '../adapters/audio/media-elements.ts';
import { chooseTrackAddresses } from '../adapters/audio/track-address.ts';
import { makeTrackPlayer } from '../adapters/audio/track-player.ts';
import { openVoicePack } from '../adapters/audio/voice-pack.ts';
import { asRecorded } from '../track/loudness.ts';
import { estimatedLengthMs } from '../ui/copy/spoken.ts';
import type { SessionOpener } from './join-services.ts';
import { openSession, plannedLengthMs, type SessionParts } from './open-session.ts';

type GivenParts = Omit<SessionParts, 'voiceTimings' | 'makePlayer'> & { readonly elements: MediaElements };

const voiceFolder = 'heart';

let opener: SessionOpener | undefined;

/** What sessions need beyond the first screen: the voice and the players. Made once, with whatever comes first. */
export function openSessionParts({ elements, ...given }: GivenParts): SessionOpener {
  if (opener) return opener;
  const pack = openVoicePack({ voice: voiceFolder, estimateMs: (id) => estimatedLengthMs(id, 0) });
  const parts: SessionParts = {
    ...given,
    voiceTimings: () => pack.timings(),
    makePlayer: makeTrackPlayer({ elements, pack, loudness: () => asRecorded }),
  };
  void chooseTrackAddresses().clear();
  opener = {
    open: (wish) => openSession(wish, parts),
    lengthMsOf: (protocol) => plannedLengthMs(protocol, parts),
    voiceSample: makeVoiceSample(pack, openHowlerSpeaker),
  };
  return opener;
}
