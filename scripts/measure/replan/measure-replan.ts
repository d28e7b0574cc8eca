import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Cue } from '../../../src/planning/session-plan.ts';
import { cueLeadMs } from '../../../src/planning/session-plan.ts';
import { serve } from '../../serve.mjs';
import { keepAudioFirst } from '../audio-priority.ts';
import { buildPage } from '../build-page.ts';
import { compare, type HeardStretch, type Stretch } from '../compare.ts';
import { openChromiumWindow } from '../course/open-chromium-window.ts';
import { openFirefoxWindow } from '../course/open-firefox-window.ts';
import { median } from '../figures.ts';
import { keepFigures } from '../keep-figures.ts';
import { openHeardRoom, readHeard } from '../heard-room.ts';
import { holeNear } from '../noise-floor.ts';
import { type RecordedVoice, readVoice } from '../recorded-voice.ts';
import { say, table } from '../say.ts';
import { until } from '../start-program.ts';
import { openWebKitWindow } from './open-webkit-window.ts';
import { type NotedCue, notePath, type ReplanNote, type SessionName, type WishName } from './wishes.ts';

export const replanBrowsers = {
  chromium: openChromiumWindow,
  firefox: openFirefoxWindow,
  webkitgtk: openWebKitWindow,
} as const;
export type ReplanBrowser = keyof typeof replanBrowsers;

/** How one change of the plan was heard. All in ms. */
export type ReplanFigure = {
  readonly wish: WishName;
  readonly isInWord: boolean;
  /** From the press to the moment at which the old plan could be left: the end of the word, at least 240 ms. */
  readonly waitedMs: number;
  /** From there to the first sound of the new track. */
  readonly runsAfterMs: number;
  /** The longest time without comfort noise about the change. */
  readonly holeMs: number;
};

export type ReplanFigures = {
  readonly browser: ReplanBrowser;
  readonly version: string;
  readonly session: SessionName;
  readonly load: number;
  readonly changes: readonly ReplanFigure[];
  readonly troubles: readonly string[];
};

const longestMs = 480_000;
const usualNoiseDb = -66.6;
const knownByMs = 700;

type Changed = Extract<ReplanNote, { kind: 'changed' }>;

function cueOf([id, variant, atMs, lengthMs]: NotedCue): Cue {
  return { id, variant, atMs, lengthMs };
}

/** What each plan said until the next one took over. */
function stretchesOf(notes: readonly ReplanNote[]): { stretches: Stretch[]; changes: Changed[] } {
  const begun = notes.find((note) => note.kind === 'begun');
  const changes = notes.filter((note) => note.kind === 'changed');
  const doneMs = notes.find((note) => note.kind === 'done')?.atMs ?? Infinity;
  const spoken = [{ wish: 'begin', fromMs: 0, cues: begun?.cues ?? [] }, ...changes];
  const stretches = spoken.map(({ wish, cues }, index): Stretch => {
    const untilMs = spoken[index + 1]?.fromMs ?? doneMs - 3000;
    const heard = cues.map(cueOf).filter((cue) => cue.atMs + knownByMs <= untilMs);
    return { name: wish, cues: heard, laterMs: index === 0 ? [0, 60_000] : [-300, 8000] };
  });
  return { stretches, changes };
}

function figureOf(heard: Float32Array, changed: Changed, stretch: HeardStretch): ReplanFigure {
  return {
    wish: changed.wish,
    isInWord: changed.isInWord,
    waitedMs: Math.round(changed.fromMs - changed.pressedAtMs),
    runsAfterMs: Math.round((stretch.afterMs - stretch.beforeMs - cueLeadMs) * 10) / 10,
    holeMs: holeNear(heard, changed.fromMs + stretch.beforeMs, usualNoiseDb),
  };
}

function show({ browser, version, session, changes, troubles }: ReplanFigures): void {
  say(`${browser} ${version}, ${session}`);
  table(changes.map((each) => ({ ...each, isInWord: String(each.isInWord) })));
  const runs = changes.map(({ runsAfterMs }) => runsAfterMs);
  const holes = changes.map(({ holeMs }) => holeMs);
  say(
    `runs after ${median(runs)} ms, at most ${Math.max(...runs)}; hole ${median(holes)} ms, at most ${Math.max(...holes)}; ${troubles.join(', ')}`,
  );
}

type Recorded = {
  readonly version: string;
  readonly load: number;
  readonly notes: readonly ReplanNote[];
};

async function serveReplan(folder: string, take: (note: ReplanNote) => void) {
  await buildPage('replan/replan.html', folder);
  return serve({
    root: folder,
    onRequest({ path: asked }) {
      const mark = `/${notePath}`;
      if (asked.startsWith(mark))
        take(JSON.parse(decodeURIComponent(asked.slice(mark.length))) as ReplanNote);
    },
  });
}

async function playAndRecord(
  browser: ReplanBrowser,
  session: SessionName,
  folder: string,
  file: string,
): Promise<Recorded & { readonly voice: RecordedVoice }> {
  const notes: ReplanNote[] = [];
  const served = await serveReplan(path.join(folder, 'page'), (note) => {
    notes.push(note);
    say(`${browser}: ${note.kind} ${'wish' in note ? note.wish : ''}`);
  });
  const room = await openHeardRoom(folder);
  const letGo = keepAudioFirst(process.pid, 'first');
  try {
    const recorder = await room.record(file);
    const address = new URL(`replan.html?session=${session}`, served.address).href;
    const window = await replanBrowsers[browser](address, room.env);
    await until('the last change', () => notes.some(({ kind }) => kind === 'done'), longestMs);
    const load = os.loadavg()[0] ?? 0;
    await window.close();
    await recorder.close();
    const cues = stretchesOf(notes).stretches.flatMap((stretch) => stretch.cues);
    const voice = await readVoice(served.address, cues);
    return { version: window.version, load, notes, voice };
  } finally {
    letGo();
    await room.close();
    await served.close();
  }
}

function troublesIn(notes: readonly ReplanNote[]): readonly string[] {
  return notes.flatMap((note) => {
    if (note.kind === 'trouble') return [note.what];
    return note.kind === 'unchanged' ? [`${note.wish} changed nothing`] : [];
  });
}

/**
 * Changes the plan of a session again and again by the app's own machine and player, and measures what was heard. The
 * recording stays in `keptIn`.
 */
export async function measureReplan(
  browser: ReplanBrowser,
  session: SessionName,
  keptIn?: string,
): Promise<ReplanFigures> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-replan-'));
  const file = path.join(keptIn ?? folder, `replan-${browser}-${session}.f32`);
  const { voice, notes, ...recorded } = await playAndRecord(browser, session, folder, file);
  const { stretches, changes } = stretchesOf(notes);
  const heard = readHeard(file);
  const [, ...after] = compare(heard, stretches, voice);
  const heardChanges = changes.flatMap((changed, index) => {
    const stretch = after[index];
    return stretch && stretch.found.length > 0 ? [figureOf(heard, changed, stretch)] : [];
  });
  const figures = { browser, session, ...recorded, changes: heardChanges, troubles: troublesIn(notes) };
  show(figures);
  say(`kept in ${keepFigures(`replan-${browser}-${session}`, figures)}`);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return figures;
}
