import { MPEGDecoder } from 'mpg123-decoder';
import { openVoicePack } from '../../src/adapters/audio/voice-pack.ts';
import type { CueId } from '../../src/planning/cue-ids.ts';
import { type Cue, cueLeadMs, type VoiceTimings } from '../../src/planning/session-plan.ts';
import { recordingKey } from '../../src/track/build-track.ts';
import { trackFormat } from '../../src/track/track-format.ts';

export type RecordedVoice = {
  readonly timings: VoiceTimings;
  /** The first 0.6 s of what is heard of a cue, at 48 kHz. */
  soundOf(cue: Pick<Cue, 'id' | 'variant'>): Float32Array;
};

/** Enough of a sound to know it by; the shortest words are about as long. */
const soughtMs = 600;

/** Doubles the rate: a sample of the middle by its neighbours, as every resampler does up to half the rate. */
function doubled(samples: Float32Array): Float32Array {
  const reach = 32;
  const taps = Array.from({ length: 2 * reach }, (_, k) => {
    const away = k - reach + 0.5;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * away) / reach);
    return (Math.sin(Math.PI * away) / (Math.PI * away)) * window;
  });
  const out = new Float32Array(samples.length * 2);
  for (let i = 0; i < samples.length; i += 1) {
    out[2 * i] = samples[i] ?? 0;
    out[2 * i + 1] = taps.reduce((sum, tap, k) => sum + tap * (samples[i + k - reach + 1] ?? 0), 0);
  }
  return out;
}

async function decode(bytes: Uint8Array): Promise<Float32Array> {
  const decoder = new MPEGDecoder({ enableGapless: false });
  await decoder.ready;
  const { channelData } = decoder.decode(bytes);
  decoder.free();
  return channelData[0] ?? new Float32Array();
}

function samplesIn(ms: number): number {
  return (ms * trackFormat.sampleRate) / 1000;
}

/**
 * The voice as the app at `address` serves it, read by the app's own code: the sounds of `wanted`, or of every recording.
 * Rejects where one is missing.
 */
export async function readVoice(
  address: string,
  wanted?: readonly Pick<Cue, 'id' | 'variant'>[],
): Promise<RecordedVoice> {
  const pack = openVoicePack({ voice: 'heart', folder: new URL('audio/', address) });
  const timings = await pack.timings();
  const all = Object.entries(timings).flatMap(([id, takes]) =>
    takes.map((_, variant) => ({ id: id as CueId, variant })),
  );
  const { found, missing } = await pack.recordings(wanted ?? all);
  if (missing.length > 0) throw new Error(`the voice has no recording of ${missing.join(', ')}`);
  const sounds = new Map<string, Float32Array>();
  for (const [key, { frames }] of found) {
    const heard = (await decode(frames)).subarray(samplesIn(cueLeadMs), samplesIn(cueLeadMs + soughtMs));
    sounds.set(key, doubled(heard));
  }
  return { timings, soundOf: (cue) => sounds.get(recordingKey(cue)) ?? new Float32Array() };
}
