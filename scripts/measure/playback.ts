import { parseArgs } from 'node:util';
import { mayBeRealTime } from './audio-priority.ts';
import { courseBrowsers, measureCourse } from './course/measure-course.ts';
import { measureSession } from './measure-session.ts';
import { measureReplan, replanBrowsers } from './replan/measure-replan.ts';
import { say } from './say.ts';

const shortMinutes = 3;

function isKey<Key extends string>(names: Readonly<Record<Key, unknown>>, name: string): name is Key {
  return Object.hasOwn(names, name);
}

/**
 * What is heard, recorded. `--minutes` of the course of cues (36 or more for all its conditions), `--browser` chromium,
 * firefox or webkitgtk, `--only` course, replan or session; a folder to keep recordings in.
 */
export async function measure(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: String(shortMinutes) },
      browser: { type: 'string', default: 'chromium' },
      only: { type: 'string' },
    },
  });
  const { browser, only } = values;
  const [keptIn] = positionals;
  const minutes = Number(values.minutes);
  if (!(minutes >= 1 && minutes <= 180)) throw new Error('--minutes is a number from 1 to 180');
  if (!isKey(replanBrowsers, browser))
    throw new Error(`--browser is one of ${Object.keys(replanBrowsers).join(', ')}`);
  const wanted = (part: string) => only === undefined || only === part;
  if (!mayBeRealTime) say('audio cannot go first here (chrt is refused); if it runs dry, steps will show');
  if (wanted('course') && isKey(courseBrowsers, browser)) await measureCourse(browser, minutes, keptIn);
  if (wanted('replan')) await measureReplan(browser, 'breathing', keptIn);
  if (wanted('replan') && browser !== 'webkitgtk') await measureReplan(browser, 'dilators', keptIn);
  if (wanted('session') && browser === 'chromium') await measureSession(keptIn);
}
