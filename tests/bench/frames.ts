import type { Browser } from 'playwright-core';
import { openVoicePack } from '../../src/adapters/audio/voice-pack.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { momentAt, progressOf } from '../../src/planning/moment.ts';
import { type Beat, cueLeadMs, type SessionPlan } from '../../src/planning/session-plan.ts';
import { poseOf } from '../../src/ui/screens/session/openness.ts';
import { furthest, median } from '../../scripts/measure/figures.ts';
import type { ServedApp } from '../support/built-app.ts';
import { prepared, stamp, startSession } from '../support/core-session.ts';
import { untilGuiding } from '../support/session-robot.ts';
import { type ShownFrame, watchFrames } from './frames-in-page.ts';

/** How many frames of the screen something comes after the playhead; below 0, before it. */
export type Following = {
  readonly what: string;
  readonly times: number;
  readonly medianFrames: number;
  readonly maxFrames: number;
};

export type FrameFigures = { readonly frameMs: number; readonly following: readonly Following[] };

const watchedMs = 120_000;
/** On either side; the element tells its position in steps of 10 to 40 ms, of which this finds the middle. */
const smoothedOver = 60;
const soughtWithin = 30;

async function planned(audio: URL): Promise<SessionPlan> {
  const voice = await openVoicePack({ voice: 'heart', folder: audio }).timings();
  const session = startSession({ protocol: breatheWithMe, voice, turn: 0, opening: { startAtOnce: stamp } });
  session.send(prepared);
  const { plan } = session.context();
  if (!plan) throw new Error('the machine made no plan');
  return plan;
}

/** Guided time at each frame. */
function playheads(frames: readonly ShownFrame[]): readonly number[] {
  return frames.map(({ atMs }, index) => {
    const near = frames.slice(Math.max(0, index - smoothedOver), index + smoothedOver);
    const ahead = near.map((frame) => frame.positionMs - frame.atMs).filter(Number.isFinite);
    return atMs + median(ahead) - cueLeadMs;
  });
}

/** How many frames after it was due each change of what is shown came. */
function changesBehind(due: readonly unknown[], shown: readonly unknown[]): readonly number[] {
  return due.flatMap((wanted, index) => {
    const before = due[index - 1];
    if (index < soughtWithin || index + soughtWithin > due.length || wanted === before) return [];
    const changes = shown.flatMap((each, at) => (at > 0 && each !== shown[at - 1] ? [at - index] : []));
    // The nearest one: a gap of two frames between two captions is two changes.
    const near = changes.filter((behind) => Math.abs(behind) < soughtWithin);
    const nearest = near.toSorted((one, other) => Math.abs(one) - Math.abs(other))[0];
    return nearest === undefined ? [] : [nearest];
  });
}

/** When within a moving beat the figure lies as it is shown, in guided ms. */
function shownAtMs(beat: Beat, open: number): number {
  let [from, to] = [beat.atMs, beat.endMs];
  const opens = poseOf(beat, to).open > poseOf(beat, from).open;
  for (let step = 0; step < 30; step += 1) {
    const middle = (from + to) / 2;
    if (poseOf(beat, middle).open < open === opens) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

function figureBehind(
  plan: SessionPlan,
  frames: readonly ShownFrame[],
  heads: readonly number[],
  frameMs: number,
): readonly number[] {
  return frames.flatMap(({ open }, index) => {
    const atMs = heads[index] ?? 0;
    const beat = momentAt(plan, atMs)?.beat;
    if (!beat || poseOf(beat, atMs).still) return [];
    const progress = progressOf(beat, atMs);
    return progress < 0.15 || progress > 0.85 ? [] : [(atMs - shownAtMs(beat, open)) / frameMs];
  });
}

function following(what: string, frames: readonly number[]): Following {
  const rounded = (figure: number) => Math.round(figure * 100) / 100 + 0;
  return {
    what,
    times: frames.length,
    medianFrames: rounded(median(frames)),
    maxFrames: rounded(furthest(frames)),
  };
}

/** Two minutes of a session in the built app, frame by frame. */
export async function frameFigures(browser: Browser, app: ServedApp): Promise<FrameFigures> {
  const plan = await planned(new URL('audio/', app.address));
  const page = await browser.newPage();
  await page.goto(app.address);
  await page.getByText('Ready to use without a network.').waitFor();
  await page.getByRole('button', { name: 'Breathe with me now' }).click();
  await untilGuiding(page);
  const frames = await page.evaluate(watchFrames, watchedMs);
  await page.close();
  const heads = playheads(frames);
  const moments = heads.map((atMs) => momentAt(plan, atMs));
  const gaps = frames.slice(1).map(({ atMs }, index) => atMs - (frames[index]?.atMs ?? 0));
  const frameMs = median(gaps);
  const captions = moments.map((moment) => moment?.caption?.id ?? '');
  const beats = moments.map((moment) => moment?.beat.kind ?? '');
  const cues = frames.map(({ cue }) => cue);
  const words = frames.map(({ beat }) => beat);
  return {
    frameMs,
    following: [
      following('caption', changesBehind(captions, cues)),
      following('word under the figure', changesBehind(beats, words)),
      following('figure, while it moves', figureBehind(plan, frames, heads, frameMs)),
    ],
  };
}
