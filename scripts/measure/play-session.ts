import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Cue, cuesOf, endOfCue, type SessionPlan } from '../../src/planning/session-plan.ts';
import { timeLeftMs } from '../../src/planning/time-left.ts';
import type { Stretch } from './compare.ts';
import { silenceAfter } from './rehearse.ts';
import { say } from './say.ts';
import { press, start, untilGuidedTo } from './visit-session.ts';

const untouchedMs = 120_000;
const pauseMs = 8000;
const afterPauseMs = 45_000;
/** As much of a cue must be heard before the session stands or ends; matches what is sought of it. */
const knownByMs = 700;

function cuesBetween(plan: SessionPlan, fromMs: number, toMs: number): readonly Cue[] {
  return cuesOf(plan).filter(
    (cue) => cue.atMs >= fromMs && Math.min(endOfCue(cue), cue.atMs + knownByMs) <= toMs,
  );
}

/** Plays a session in the app, untouched and then with a pause. All at normal speed. */
export async function playSession(page: Page, plan: SessionPlan): Promise<readonly Stretch[]> {
  const shownMs = await start(page);
  if (shownMs !== timeLeftMs(plan)) throw new Error(`the app shows ${shownMs} ms, not ${timeLeftMs(plan)}`);
  const silentAtMs = silenceAfter(plan, untouchedMs, 2400);
  say(`untouched until ${Math.round(silentAtMs / 1000)} s`);
  await untilGuidedTo(page, silentAtMs - 600);
  const paused = await press(page, 'Pause');
  await wait(pauseMs);
  await press(page, 'Go on');
  say(`paused at ${paused.atMs} ms for about ${pauseMs} ms`);
  const endMs = paused.atMs + afterPauseMs;
  await untilGuidedTo(page, endMs);
  return [
    { name: 'untouched', cues: cuesBetween(plan, 0, paused.atMs), laterMs: [0, 60_000] },
    {
      name: 'after the pause',
      cues: cuesBetween(plan, paused.atMs, endMs - 1000),
      laterMs: [pauseMs - 1000, pauseMs + 4000],
    },
  ];
}
