import { makeFindSounds } from '../../src/adapters/audio/find-sounds.ts';
import { makeMediaElements } from '../../src/adapters/audio/media-elements.ts';
import { makeTrackPlayer } from '../../src/adapters/audio/track-player.ts';
import { openVoicePack } from '../../src/adapters/audio/voice-pack.ts';
import { usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { cuesOf } from '../../src/planning/session-plan.ts';
import { buildTrack } from '../../src/track/build-track.ts';
import { longBreathing, todayOf } from './long-breathing.ts';
import { timed } from './timing.ts';

const pack = openVoicePack({ voice: usualSound.voice });
const findSounds = makeFindSounds(pack, usualSound);

/** Reads the recordings that every one of these sessions needs, so that they weigh alike before and after. */
export async function readRecordings(): Promise<void> {
  await findSounds(cuesOf(todayOf(longBreathing(10), await pack.timings())));
}

/** Plays a session's track by the app's own player from now on; answers how long making it ready took, in ms. */
export async function playSession(minutes: number): Promise<number> {
  const today = todayOf(longBreathing(minutes), await pack.timings());
  const elements = makeMediaElements();
  const player = makeTrackPlayer({ elements, findSounds })(() => undefined);
  const startedMs = performance.now();
  const { hearing } = await player.prepare(today, 0);
  const prepareMs = performance.now() - startedMs;
  if (hearing !== 'track') throw new Error(`${minutes} minutes are heard as ${hearing}`);
  player.play();
  return prepareMs;
}

/** How long the bytes alone take, again and again; nothing of them is kept. */
export async function timeBuilds(minutes: number): Promise<readonly number[]> {
  const today = todayOf(longBreathing(minutes), await pack.timings());
  const sounds = await findSounds(cuesOf(today));
  return timed(11, () => buildTrack(today, 0, sounds));
}
