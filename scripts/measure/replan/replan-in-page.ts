import { type Actor, createActor, fromPromise } from 'xstate';
import { makeFindSounds } from '../../../src/adapters/audio/find-sounds.ts';
import { makeMediaElements } from '../../../src/adapters/audio/media-elements.ts';
import { makeTrackPlayer } from '../../../src/adapters/audio/track-player.ts';
import { openVoicePack } from '../../../src/adapters/audio/voice-pack.ts';
import { makeSessionPlayer } from '../../../src/app/session/session-player.ts';
import type { JournalRecord } from '../../../src/domain/journal/journal-record.ts';
import { usualSound } from '../../../src/domain/sound/sound-wishes.ts';
import { openQuestion } from '../../../src/machines/open-question.ts';
import { sessionMachine } from '../../../src/machines/session.machine.ts';
import type { SaveOutcome } from '../../../src/machines/stores.ts';
import { cuesOf, type SessionPlan } from '../../../src/planning/session-plan.ts';
import { protocols, sizes } from './sessions.ts';
import { takeTurns } from './take-turns.ts';
import {
  type NotedCue,
  notePath,
  type ReplanNote,
  type SessionName,
  type WishName,
  wishesOf,
} from './wishes.ts';

type SessionActor = Actor<typeof sessionMachine>;
type PlayheadMs = () => number | undefined;

const noteAheadMs = 90_000;
const lookEveryMs = 50;

const asked = new URLSearchParams(location.search);
const name = (asked.get('session') ?? 'breathing') as SessionName;
const stamp = { id: 'measured', at: '2026-11-22T09:00:00Z', day: '2026-11-22' };

function note(told: ReplanNote): void {
  const words = encodeURIComponent(JSON.stringify(told));
  void fetch(`${notePath}${words}`).catch(() => undefined);
}

function ahead(plan: SessionPlan, fromMs: number): readonly NotedCue[] {
  return cuesOf(plan)
    .filter(({ atMs }) => atMs >= fromMs && atMs < fromMs + noteAheadMs)
    .map(({ id, variant, atMs, lengthMs }) => [id, variant, atMs, lengthMs]);
}

/** The app's own machine, player and sounds. Begins by itself. */
async function openSession(): Promise<{ actor: SessionActor; playheadMs: PlayheadMs }> {
  const elements = makeMediaElements();
  elements.touch();
  const pack = openVoicePack({ voice: usualSound.voice, folder: new URL('audio/', location.href) });
  const findSounds = makeFindSounds(pack, usualSound);
  const { actor: player, playheadMs } = makeSessionPlayer(
    () => makeTrackPlayer({ elements, findSounds }),
    () => new Date().toISOString(),
  );
  const keepRecord = fromPromise<SaveOutcome, JournalRecord>(() => Promise.resolve({ ok: true }));
  const machine = sessionMachine.provide({ actors: { player, keepRecord } });
  const voice = await pack.timings();
  const opening = { startAtOnce: stamp };
  const actor = createActor(machine, {
    input: { protocol: protocols[name], voice, turn: 0, sizes, opening },
  });
  return { actor: actor.start(), playheadMs };
}

function press(actor: SessionActor, playheadMs: PlayheadMs, wish: WishName) {
  const pressedAtMs = playheadMs() ?? 0;
  const before = actor.getSnapshot().context.plan;
  actor.send({ type: `session.${wish}` });
  const { plan, changesAtMs } = actor.getSnapshot().context;
  if (!plan || plan === before) return undefined;
  return { wish, pressedAtMs, fromMs: changesAtMs, cues: ahead(plan, changesAtMs) };
}

function noteBeginning(actor: SessionActor): void {
  const watching = actor.subscribe(({ context: { plan, playheadMs, hearing } }) => {
    if (!plan || playheadMs === 0) return;
    watching.unsubscribe();
    if (hearing !== 'track') note({ kind: 'trouble', what: `heard as ${hearing}` });
    note({ kind: 'begun', cues: ahead(plan, 0) });
  });
}

async function begin(): Promise<void> {
  const { actor, playheadMs } = await openSession();
  const nextTurn = takeTurns(wishesOf[name]);
  noteBeginning(actor);
  const timer = setInterval(() => {
    const { context } = actor.getSnapshot();
    const atMs = playheadMs();
    if (!context.plan || atMs === undefined || context.playheadMs === 0) return;
    const question = openQuestion(context);
    const isAsking = question !== undefined && !question.isAnswered;
    const turn = nextTurn({ plan: context.plan, atMs, changesAtMs: context.changesAtMs, isAsking });
    if (turn.kind === 'press') {
      const changed = press(actor, playheadMs, turn.wish);
      const { wish, isInWord } = turn;
      note(changed ? { kind: 'changed', isInWord, ...changed } : { kind: 'unchanged', wish });
    }
    if (turn.kind !== 'over') return;
    clearInterval(timer);
    note({ kind: 'done', atMs });
  }, lookEveryMs);
}

function beginOrTell(): void {
  begin().catch((reason: unknown) => note({ kind: 'trouble', what: String(reason) }));
}

if (asked.has('tap'))
  document.querySelector('button')?.addEventListener('click', beginOrTell, { once: true });
else beginOrTell();
