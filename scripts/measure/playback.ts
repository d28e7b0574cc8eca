import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serveBuiltApp } from '../../tests/support/built-app.ts';
import { browserArguments, findBrowser } from '../steps/find-browser.mjs';
import { keepAudioFirst, mayBeRealTime } from './audio-priority.ts';
import { compare } from './compare.ts';
import { drawHeard } from './draw-heard.ts';
import { type HeardRoom, openHeardRoom, readHeard } from './heard-room.ts';
import { playCourse, type Stretch } from './play-course.ts';
import { type RecordedVoice, readVoice } from './recorded-voice.ts';
import { rehearse } from './rehearse.ts';
import { report } from './report.ts';
import { say } from './say.ts';
import { openSession } from './visit-session.ts';

/** What browsers under test switch off, and people have. */
const notAsPeopleHaveIt = [
  '--mute-audio',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** What was done, and the voice that it was done with. */
type Recorded = { readonly course: readonly Stretch[]; readonly voice: RecordedVoice };

async function launch(env: HeardRoom['env']) {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chrome or Chromium was found; CHROMIUM may name one');
  return chromium.launchServer({
    executablePath,
    headless: false,
    args: browserArguments,
    ignoreDefaultArgs: notAsPeopleHaveIt,
    env: { ...process.env, ...env },
  });
}

async function playAndRecord(folder: string, file: string): Promise<Recorded> {
  const app = await serveBuiltApp();
  const room = await openHeardRoom(folder);
  const server = await launch(room.env);
  const letGo = keepAudioFirst(server.process().pid ?? 0);
  try {
    const voice = await readVoice(app.address);
    const browser = await chromium.connect(server.wsEndpoint());
    say(`Chromium ${browser.version()}`);
    const page = await openSession(browser, app.address);
    const recorder = await room.record(file);
    const course = await playCourse(page, rehearse(voice.timings));
    await recorder.close();
    return { course, voice };
  } finally {
    letGo();
    await server.close();
    await room.close();
    await app.close();
  }
}

/**
 * Records one session as it is heard and holds it against the plan. A folder may be named to keep the recording and a
 * picture of it in.
 */
export async function measure([kept]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-heard-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  if (!mayBeRealTime) say('audio cannot go first here (chrt is refused); if it runs dry, steps will show');
  const file = path.join(kept ?? folder, 'heard.f32');
  const { course, voice } = await playAndRecord(folder, file);
  const heard = readHeard(file);
  say('looking for the cues');
  const stretches = compare(heard, course, voice);
  report(heard, stretches);
  if (kept !== undefined) await drawHeard(heard, stretches, path.join(kept, 'heard.png'));
}
