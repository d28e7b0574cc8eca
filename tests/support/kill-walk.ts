import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { makeChance } from './chance.ts';
import {
  type Account,
  accountOf,
  type Heard,
  type Loss,
  makeKillLedger,
  type Missing,
} from './kill-ledger.ts';
import { killKinds, openVisit, type Visit } from './kill-visit.ts';
import { makeFinds } from './kill-walk-finds.ts';
import { soundsOf } from './kill-walk-hands.ts';
import { makeWay, type Place, places } from './kill-walk-way.ts';
import { copyProfile, removeProfile } from './killable-browser.ts';

/** More often where more can be lost. */
const goals: readonly Place[] = [...places, 'guiding', 'guiding'];
/** How long after the last tap a kill may come, in ms, from and to; most often soon. */
const delays = [
  [0, 0],
  [0, 40],
  [0, 400],
  [500, 1200],
] as const;

/** Only a hang takes this long. */
export const walkPatienceMs = 150_000;

export type WalkReport = {
  readonly seed: number;
  /** Where the session was, and how it was killed. */
  readonly kills: readonly string[];
  readonly losses: readonly Loss[];
  readonly missing: readonly Missing[];
  /** What each write took, and how long after an answer it was there, in ms. */
  readonly wroteMs: readonly number[];
  readonly sinceAnswerMs: readonly number[];
};

export type WalkGround = {
  readonly address: string;
  /** A profile in which the app was opened before, with sizes and the plan of the walk. */
  readonly profile: string;
};

/**
 * One session from the first screen to the journal, with kills on the way. The seed decides what is tapped and when; how
 * fast a machine is has its say, too. Rejects with the seed and all steps.
 */
export async function walkWithKills(seed: number, ground: WalkGround): Promise<WalkReport> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'unfurl-walk-'));
  copyProfile(ground.profile, profile);
  const visit = await openVisit(profile, ground.address);
  const steps: string[] = [];
  try {
    return await withinPatience(walk(seed, visit, (step) => void steps.push(step)));
  } catch (fault) {
    const sight = await sightOf(visit).catch(() => 'the page does not answer');
    throw new Error(`seed ${seed}\n${steps.join('\n')}\n${String(fault)}\n${sight}`, { cause: fault });
  } finally {
    await visit.end();
    await removeProfile(profile);
  }
}

/** A walk that hangs is to say where. */
async function withinPatience<Result>(work: Promise<Result>): Promise<Result> {
  const done = new AbortController();
  const late = pass(walkPatienceMs, undefined, { signal: done.signal }).then(() => {
    throw new Error('the walk did not come to its end');
  });
  late.catch(() => undefined);
  return Promise.race([work, late]).finally(() => done.abort());
}

/** For who has to find out why a walk failed. */
async function sightOf(visit: Visit): Promise<string> {
  const page = visit.page();
  return `${await page.locator('main').innerText()}\n${JSON.stringify(await soundsOf(page))}`;
}

async function walk(seed: number, visit: Visit, note: (step: string) => void): Promise<WalkReport> {
  const chance = makeChance(seed);
  const ledger = makeKillLedger();
  const [kills, losses]: [string[], Loss[]] = [[], []];
  let guided: Account | undefined;
  const onGuided = (heard: Heard) => {
    guided = accountOf(heard);
    if (guided.problem !== undefined) throw new Error(guided.problem);
  };
  const goTowards = makeWay({ chance, ledger, visit, note, onGuided });
  const finds = makeFinds(ledger, visit);
  const isKept = () => ledger.latest('stage') === 'kept';

  async function kill(): Promise<void> {
    const kind = chance.pick(killKinds);
    const [least, most] = chance.pick(delays);
    const delayMs = chance.between(least, most);
    await pass(delayMs);
    ledger.killed(visit.heard().seen);
    kills.push(`${ledger.latest('stage') ?? 'checkIn'}, ${kind}`);
    const heard = await visit.kill(kind);
    note(`after ${delayMs} ms ${kind}`);
    const loss = await finds.comeBack(heard, onGuided);
    note(`it comes back${loss ? `, ${Math.round(loss.ofMs)} ms earlier` : ''}`);
    if (loss) losses.push(loss);
  }

  const chosen = Array.from({ length: chance.between(2, 3) }, () => chance.pick(goals));
  for (const goal of chosen.toSorted((a, b) => places.indexOf(a) - places.indexOf(b))) {
    note(`→ ${goal}`);
    while (!(await goTowards(goal)));
    await kill();
    if (isKept()) break;
  }
  note('→ the end');
  while (!isKept() && !(await goTowards('end')));
  await finds.record(guided);
  await finds.nothingWaiting();

  const kept = visit.seen().flatMap((one) => (one.kind === 'kept' ? [one] : []));
  return {
    seed,
    kills,
    losses,
    missing: ledger.missing,
    wroteMs: kept.map(({ tookMs }) => tookMs),
    sinceAnswerMs: kept.flatMap(({ sinceAnswerMs }) => sinceAnswerMs ?? []),
  };
}
