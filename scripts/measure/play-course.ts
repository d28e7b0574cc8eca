import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Cue, cuesOf, endOfCue } from '../../src/planning/session-plan.ts';
import { type Planned, type Rehearsal, silenceAfter } from './rehearse.ts';
import { say } from './say.ts';
import { press, pressForChange, start, untilGuidedTo } from './visit-session.ts';

/** Cues that are heard in one go, from one track. */
export type Stretch = {
  readonly name: string;
  readonly cues: readonly Cue[];
  /** How much later than before, by the recording's clock, its guided time may lie; in ms, least and most. */
  readonly laterMs: readonly [number, number];
  /** Guided time at which its track was to take over from the one before; absent where it is the same track. */
  readonly takesOverAtMs?: number;
};

const untouchedMs = 210_000;
const pauseMs = 8000;
const afterPauseMs = 30_000;
const beforeAnswerMs = 9000;
const afterAnswerMs = 45_000;
const handOverMs = [-300, 1500] as const;
/** As much of a cue must be heard before the next change; matches what is sought of it. */
const knownByMs = 700;

function cuesBetween({ plan }: Planned, fromMs: number, toMs: number): readonly Cue[] {
  return cuesOf(plan).filter(
    (cue) => cue.atMs >= fromMs && Math.min(endOfCue(cue), cue.atMs + knownByMs) <= toMs,
  );
}

async function change(
  page: Page,
  rehearsal: Rehearsal,
  name: string,
  wish: Parameters<Rehearsal['press']>[0],
) {
  const pressed = await pressForChange(page, name);
  const planned = rehearsal.press(wish, pressed.atMs);
  if (planned.plan.totalMs !== pressed.totalMs) throw new Error(`after “${name}” the app has another plan`);
  say(`pressed “${name}” at ${pressed.atMs} ms; the plan changes at ${planned.changesAtMs} ms`);
  return planned;
}

function isWait({ kind }: { readonly kind: string }): boolean {
  return kind === 'wait';
}

/** Plays a session as a person might: long untouched, a pause, an ease back, its answer. All at normal speed. */
export async function playCourse(page: Page, rehearsal: Rehearsal): Promise<readonly Stretch[]> {
  const first = rehearsal.planned();
  const totalMs = await start(page);
  if (totalMs !== first.plan.totalMs)
    throw new Error(`the app planned ${totalMs} ms, not ${first.plan.totalMs}`);

  const silentAtMs = silenceAfter(first.plan, untouchedMs, 2400);
  say(`untouched until ${Math.round(silentAtMs / 1000)} s`);
  await untilGuidedTo(page, silentAtMs - 600);
  const paused = await press(page, 'Pause');
  await wait(pauseMs);
  await press(page, 'Go on');
  say(`paused at ${paused.atMs} ms for about ${pauseMs} ms`);

  await untilGuidedTo(page, paused.atMs + afterPauseMs);
  const eased = await change(page, rehearsal, 'Ease back', 'session.easeBack');
  const asked = eased.plan.segments.find(isWait)?.atMs ?? eased.changesAtMs;
  await untilGuidedTo(page, asked + beforeAnswerMs);
  const carriedOn = await change(page, rehearsal, 'Go on as planned', 'session.carryOn');
  const endMs = carriedOn.changesAtMs + afterAnswerMs;
  await untilGuidedTo(page, endMs);

  return [
    { name: 'untouched', cues: cuesBetween(first, 0, paused.atMs), laterMs: [0, 60_000] },
    {
      name: 'after the pause',
      cues: cuesBetween(first, paused.atMs, eased.changesAtMs),
      laterMs: [pauseMs - 1000, pauseMs + 4000],
    },
    {
      name: 'eased back',
      cues: cuesBetween(eased, eased.changesAtMs, carriedOn.changesAtMs),
      laterMs: handOverMs,
      takesOverAtMs: eased.changesAtMs,
    },
    {
      name: 'as planned again',
      cues: cuesBetween(carriedOn, carriedOn.changesAtMs, endMs - 1000),
      laterMs: handOverMs,
      takesOverAtMs: carriedOn.changesAtMs,
    },
  ];
}
