import { MPEGDecoder } from 'mpg123-decoder';
import { openVoicePack } from '../../src/adapters/audio/voice-pack.ts';
import { cueLeadMs, cuesOf, type SessionPlan } from '../../src/planning/session-plan.ts';
import { buildTrack, recordingKey } from '../../src/track/build-track.ts';
import { trackFormat } from '../../src/track/track-format.ts';
import { findOnset } from '../../scripts/measure/find-onset.ts';
import { furthest, mean } from '../../scripts/measure/figures.ts';

/** How far the sounds of a decoded track lie from where the plan has them. */
export type DecodedFigures = {
  readonly minutes: number;
  readonly cues: number;
  readonly found: number;
  readonly meanErrorMs: number;
  readonly maxErrorMs: number;
};

const partBytes = trackFormat.frameBytes * 8192;
const soughtMs = 600;
const reachMs = 60;
const leastLikeness = 0.8;

function samplesIn(ms: number): number {
  return Math.round((ms * trackFormat.sampleRate) / 1000);
}

/** By mpg123, which is no browser's decoder, and from the first byte on, as one long stream. */
async function decode(bytes: Uint8Array): Promise<Float32Array> {
  const decoder = new MPEGDecoder({ enableGapless: false });
  await decoder.ready;
  const out = new Float32Array((bytes.length / trackFormat.frameBytes) * trackFormat.samplesPerFrame);
  let written = 0;
  for (let at = 0; at < bytes.length; at += partBytes) {
    const { channelData } = decoder.decode(bytes.subarray(at, at + partBytes));
    const samples = channelData[0] ?? new Float32Array();
    out.set(samples.subarray(0, out.length - written), written);
    written += samples.length;
  }
  decoder.free();
  return out;
}

/** Decodes the track of a whole plan and seeks every cue in it, by the sound that its recording has alone. */
export async function decodedFigures(today: SessionPlan, audio: URL): Promise<DecodedFigures> {
  const pack = openVoicePack({ voice: 'heart', folder: audio });
  const cues = cuesOf(today);
  const [{ found }, fill] = await Promise.all([pack.recordings(cues), pack.fill('none')]);
  const track = buildTrack(today, 0, { recordings: found, fill });
  const heard = await decode(track.bytes);
  const sounds = new Map<string, Float32Array>();
  for (const [key, { frames }] of found) sounds.set(key, await decode(frames));
  const errorsMs = cues.flatMap((cue) => {
    const from = samplesIn(cueLeadMs);
    const sound = sounds
      .get(recordingKey(cue))
      ?.subarray(from, from + samplesIn(Math.min(soughtMs, cue.lengthMs - cueLeadMs)));
    if (!sound) return [];
    const due = samplesIn(cue.atMs - track.startsAtMs);
    const { at, likeness } = findOnset(heard, sound, due - samplesIn(reachMs), due + samplesIn(reachMs));
    return likeness < leastLikeness ? [] : [((at - due) * 1000) / trackFormat.sampleRate];
  });
  return {
    minutes: today.totalMs / 60_000,
    cues: cues.length,
    found: errorsMs.length,
    meanErrorMs: mean(errorsMs.map(Math.abs)),
    maxErrorMs: Math.abs(furthest(errorsMs)),
  };
}
