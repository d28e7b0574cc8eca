import { makeFindSounds } from '../../../src/adapters/audio/find-sounds.ts';
import { makeMediaElements } from '../../../src/adapters/audio/media-elements.ts';
import { makeTrackPlayer } from '../../../src/adapters/audio/track-player.ts';
import { openVoicePack } from '../../../src/adapters/audio/voice-pack.ts';
import { usualSound } from '../../../src/domain/sound/sound-wishes.ts';
import { keepBlocking } from './block-page.ts';
import { type Course, planOf } from './course.ts';
import { speakByTimers } from './speak-by-timers.ts';
import { courseFile, type CourseNote, notePath, type Way } from './ways.ts';

const way = new URLSearchParams(location.search).get('way') as Way;

function note(told: CourseNote): void {
  const words = encodeURIComponent(JSON.stringify(told));
  void fetch(`${notePath}${way}=${words}`).catch(() => undefined);
}

async function playAsTrack({ cues, totalMs }: Course): Promise<void> {
  const elements = makeMediaElements();
  const pack = openVoicePack({ voice: usualSound.voice, folder: new URL('audio/', location.href) });
  const make = makeTrackPlayer({ elements, findSounds: makeFindSounds(pack, usualSound) });
  const player = make(({ type }) => {
    if (type !== 'playhead.moved' && type !== 'track.ended') note({ kind: 'trouble', what: type });
  });
  const { hearing, missing } = await player.prepare(planOf(cues, totalMs), 0);
  if (hearing !== 'track' || missing.length > 0)
    note({ kind: 'trouble', what: `${hearing}, missing: ${missing.join(' ')}` });
  elements.touch();
  player.play();
}

async function begin(): Promise<void> {
  const course = (await (await fetch(courseFile)).json()) as Course;
  if (way === 'track') await playAsTrack(course);
  else await speakByTimers(course.cues, way);
  const startedAt = performance.now();
  const seen = () =>
    note({ kind: 'seen', visibility: document.visibilityState, atMs: performance.now() - startedAt });
  document.addEventListener('visibilitychange', seen);
  note({ kind: 'started' });
  seen();
  keepBlocking(course.conditions, startedAt);
}

begin().catch((reason: unknown) => note({ kind: 'trouble', what: String(reason) }));
