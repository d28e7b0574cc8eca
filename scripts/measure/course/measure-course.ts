import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keepAudioFirst, mayBeRealTime } from '../audio-priority.ts';
import { median } from '../figures.ts';
import { readHeard } from '../heard-room.ts';
import { keepFigures } from '../keep-figures.ts';
import { readVoice } from '../recorded-voice.ts';
import { say, table } from '../say.ts';
import { serveCourse } from './build-course.ts';
import { conditionNames } from './course.ts';
import { findLateness } from './find-lateness.ts';
import { openChromiumWindow } from './open-chromium-window.ts';
import { openFirefoxWindow } from './open-firefox-window.ts';
import { playCourseBy, watchLoad } from './play-course.ts';
import { ranDry, summarise, type WayFigures } from './summarise.ts';
import { wayNames, ways } from './ways.ts';

export const courseBrowsers = { chromium: openChromiumWindow, firefox: openFirefoxWindow } as const;
export type CourseBrowser = keyof typeof courseBrowsers;

export type CourseFigures = {
  readonly browser: CourseBrowser;
  readonly version: string;
  readonly minutes: number;
  readonly audioWentFirst: boolean;
  readonly cores: number;
  /** Processes that wanted to run, by the system's count over a minute. */
  readonly load: { readonly median: number; readonly max: number };
  readonly ways: readonly WayFigures[];
};

function show(figures: CourseFigures): void {
  const rows = figures.ways[0]?.conditions.map(({ condition, cues }) => {
    const cells = figures.ways.map(({ way, conditions }): [string, string] => {
      const own = conditions.find((each) => each.condition === condition);
      const heard = own && own.found < cues ? `, ${own.found} heard` : '';
      return [wayNames[way], own ? `${own.medianMs.toFixed(1)} / ${own.maxMs.toFixed(1)}${heard}` : ''];
    });
    return { condition: conditionNames[condition], cues, ...Object.fromEntries(cells) };
  });
  say(`${figures.browser} ${figures.version}: heard lateness in ms, median / most`);
  table(rows ?? []);
  for (const { way, steps, recorderStrayMs, troubles } of figures.ways) {
    const dry = steps.filter(ranDry).map(({ laterMs }) => laterMs);
    const told = [
      `ran dry ${dry.length} times, ${dry.join(' + ')} ms`,
      `${steps.length - dry.length} other steps`,
      `recorder astray ${recorderStrayMs} ms`,
      ...troubles,
    ];
    say(`${way}: ${told.join('; ')}`);
  }
}

/**
 * Plays the same cues as a track and by timers, side by side, at normal speed, in pages that are seen, blocked and hidden,
 * and tells how late each was heard. The recordings, 11 MB a minute and way, stay in `keptIn`.
 */
export async function measureCourse(
  browser: CourseBrowser,
  minutes: number,
  keptIn?: string,
): Promise<CourseFigures> {
  const folder = keptIn ?? mkdtempSync(path.join(os.tmpdir(), 'unfurl-course-'));
  const served = await serveCourse(path.join(folder, 'page'), minutes);
  const letGo = keepAudioFirst(process.pid, 'near');
  try {
    const voice = await readVoice(served.address, served.course.cues);
    say(`${browser}: ${served.course.cues.length} cues in ${minutes} minutes`);
    const stopWatching = watchLoad(served.course);
    const played = await Promise.all(
      ways.map((way) => playCourseBy(way, courseBrowsers[browser], served, folder)),
    );
    const loads = stopWatching();
    say('looking for the cues');
    const figures: CourseFigures = {
      browser,
      version: played[0]?.version ?? '',
      minutes,
      audioWentFirst: mayBeRealTime,
      cores: os.cpus().length,
      load: { median: median(loads), max: Math.max(...loads) },
      ways: played.map((each) => {
        const heard = readHeard(each.file);
        return summarise(each, served.course, heard, findLateness(heard, served.course, voice));
      }),
    };
    show(figures);
    say(`kept in ${keepFigures(`course-${browser}-${minutes}`, figures)}`);
    return figures;
  } finally {
    letGo();
    await served.close();
    if (keptIn === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
