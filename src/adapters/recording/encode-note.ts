import { createEncoder } from 'wasm-media-encoders';
import type { OpeningNote } from '../../domain/protocol/opening-note.ts';
import { trackFormat } from '../../track/track-format.ts';

/** As loud as the recorded voices are, about: their mean power while somebody speaks, in dB below full scale. */
const speechDb = -20;
/** Below this nobody speaks. */
const silenceDb = -50;
/** What stays free above the highest peak. */
const peak = 0.79;
const windowSamples = trackFormat.sampleRate / 50;

function powerOf(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length);
}

/**
 * By how much to raise `samples` so that speech in them is as loud as the voices, and nothing clips; undefined where nobody
 * speaks.
 */
export function gainFor(samples: Float32Array): number | undefined {
  const windows = Array.from({ length: Math.floor(samples.length / windowSamples) }, (_, index) =>
    powerOf(samples.subarray(index * windowSamples, (index + 1) * windowSamples)),
  );
  const spoken = windows.filter((power) => power > 10 ** (silenceDb / 10));
  if (spoken.length === 0) return undefined;
  const power = spoken.reduce((sum, one) => sum + one) / spoken.length;
  const highest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return Math.min(Math.sqrt(10 ** (speechDb / 10) / power), peak / highest);
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/**
 * A voice as frames of a track: `samples` at 24 kHz, mono, -1 to 1, are raised or lowered to the loudness of the recorded
 * voices. `wasm` is the encoder's own code, or where it lies.
 */
export async function encodeNote(
  samples: Float32Array,
  wasm: string | Uint8Array<ArrayBuffer>,
): Promise<Pick<OpeningNote, 'mp3'>> {
  const gain = gainFor(samples) ?? 1;
  const encoder = await createEncoder('audio/mpeg', wasm);
  encoder.configure({ sampleRate: trackFormat.sampleRate, channels: 1, bitrate: trackFormat.kbps });
  // What it answers is its own memory, overwritten by the next call.
  const frames = encoder.encode([samples.map((sample) => sample * gain)]).slice();
  const last = encoder.finalize();
  return { mp3: base64Of(Uint8Array.from([...frames, ...last])) };
}
