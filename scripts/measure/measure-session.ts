import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serveBuiltApp } from '../../tests/support/built-app.ts';
import { browserArguments, findBrowser } from '../steps/find-browser.mjs';
import { keepAudioFirst } from './audio-priority.ts';
import { compare } from './compare.ts';
import { drawHeard } from './draw-heard.ts';
import { type HeardRoom, openHeardRoom, readHeard } from './heard-room.ts';
import { playSession } from './play-session.ts';
import { readVoice } from './recorded-voice.ts';
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

/** Records a session in the built app as it is heard, and holds it against the plan. Recording and picture stay in `keptIn`. */
export async function measureSession(keptIn?: string): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-heard-'));
  const file = path.join(keptIn ?? folder, 'heard.f32');
  const app = await serveBuiltApp();
  const room = await openHeardRoom(folder);
  const server = await launch(room.env);
  const letGo = keepAudioFirst(server.process().pid ?? 0, 'first');
  try {
    const { timings } = await readVoice(app.address, []);
    const browser = await chromium.connect(server.wsEndpoint());
    say(`a session in Chromium ${browser.version()}`);
    const page = await openSession(browser, app.address);
    const recorder = await room.record(file);
    const course = await playSession(page, rehearse(timings));
    await recorder.close();
    const voice = await readVoice(
      app.address,
      course.flatMap(({ cues }) => cues),
    );
    const heard = readHeard(file);
    const stretches = compare(heard, course, voice);
    report(heard, stretches);
    if (keptIn !== undefined) await drawHeard(heard, stretches, path.join(keptIn, 'heard.png'));
  } finally {
    letGo();
    await server.close();
    await room.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
