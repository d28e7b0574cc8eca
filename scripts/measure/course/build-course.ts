import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openVoicePack } from '../../../src/adapters/audio/voice-pack.ts';
import { usualSound } from '../../../src/domain/sound/sound-wishes.ts';
import type { CueId } from '../../../src/planning/cue-ids.ts';
import { cuesOf, type VoiceTimings } from '../../../src/planning/session-plan.ts';
import { buildTrack } from '../../../src/track/build-track.ts';
import { serve } from '../../serve.mjs';
import { buildPage } from '../build-page.ts';
import { type Course, makeCourse, type Phrase, phrasesIn, sheetOf } from './course.ts';
import { courseFile, sheetFile } from './ways.ts';

const shortestMs = 1100;
const longestMs = 2400;
const mostOfAFamily = 2;

/** Short sentences that begin differently enough to be told apart by their first 0.6 s. */
export function choosePhrases(timings: VoiceTimings): readonly Phrase[] {
  const families = new Map<string, Phrase[]>();
  for (const [id, takes] of Object.entries(timings)) {
    const fits = takes.findIndex(({ lengthMs }) => lengthMs >= shortestMs && lengthMs <= longestMs);
    const take = takes[fits];
    const family = id.split('.', 1)[0] ?? id;
    if (!take || family === 'chime' || family === 'count') continue;
    const phrase = { id: id as CueId, variant: fits, lengthMs: take.lengthMs };
    families.set(family, [...(families.get(family) ?? []), phrase]);
  }
  return [...families.values()].flatMap((family) => family.slice(0, mostOfAFamily));
}

export type ServedCourse = {
  readonly course: Course;
  readonly address: string;
  /** Called with every path that is asked for from now on. */
  onRequest(see: (path: string) => void): void;
  close(): Promise<void>;
};

/** The page with all it plays, in a folder of its own: what is edited meanwhile does not reach it. */
export async function serveCourse(folder: string, minutes: number): Promise<ServedCourse> {
  mkdirSync(folder, { recursive: true });
  await buildPage('course/course.html', folder);
  const seers: ((path: string) => void)[] = [];
  const { address, close } = await serve({
    root: folder,
    onRequest: (seen) => seers.forEach((see) => see(seen.path)),
  });
  const pack = openVoicePack({ voice: usualSound.voice, folder: new URL('audio/', address) });
  const course = makeCourse(minutes, choosePhrases(await pack.timings()));
  const sheet = sheetOf(phrasesIn(course.cues));
  const [{ found }, fill] = await Promise.all([pack.recordings(cuesOf(sheet)), pack.fill('none')]);
  writeFileSync(path.join(folder, sheetFile), buildTrack(sheet, 0, { recordings: found, fill }).bytes);
  writeFileSync(path.join(folder, courseFile), JSON.stringify(course));
  return { course, address, onRequest: (see) => void seers.push(see), close };
}
