import { createActor, fromCallback, fromPromise } from 'xstate';
import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { JournalRecord } from '../domain/journal/journal-record.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { MakeTrackPlayer, Prepared, TrackPlayer } from '../machines/ports.ts';
import type { PlayerOrder, SessionEvent } from '../machines/session-events.ts';
import { sessionMachine } from '../machines/session.machine.ts';
import type { PlayerInput } from '../machines/session-setup.ts';
import type { JournalStore, SaveOutcome, Slot } from '../machines/stores.ts';
import { plan } from '../planning/plan.ts';
import type { VoiceTimings } from '../planning/session-plan.ts';
import type { RunningSession, SessionWish } from '../ui/services.ts';
import { keepAsItGoes } from './keep-as-it-goes.ts';
import type { ResumeSlots } from './resume-slot.ts';
import { putOnLockScreen } from './session-on-lock-screen.ts';

export type SessionParts = {
  readonly journal: JournalStore;
  readonly draft: Slot<CheckIn>;
  readonly resume: ResumeSlots;
  readonly voiceTimings: () => Promise<VoiceTimings>;
  readonly makePlayer: MakeTrackPlayer;
  /** No update takes over while a session is open; answers how to let them through again. */
  readonly holdUpdates: () => () => void;
  /** Neutral: the lock screen shows it to anybody. */
  readonly cardTitle: string;
};

/** A session stopped before this has not told its instructions. */
const heardMs = 60_000;
/** Months looked back on to know how familiar a protocol is; after a longer gap it is told in full again. */
const familiarMonths = 2;

async function turnOf(journal: JournalStore, protocolId: string): Promise<number> {
  const found = await journal.months();
  if (found.kind === 'blocked') return 0;
  const months = await Promise.all(
    found.months.slice(0, familiarMonths).map((month) => journal.month(month)),
  );
  const isTurn = (record: JournalRecord) =>
    record.kind === 'session' && record.protocol.id === protocolId && record.guidedMs >= heardMs;
  return months.flatMap((month) => (month.kind === 'read' ? month.records.filter(isTurn) : [])).length;
}

function obey(player: TrackPlayer, order: PlayerOrder): void {
  if (order.type === 'play') player.play();
  if (order.type === 'pause') player.pause();
  if (order.type === 'change') void player.change(order.plan, order.fromMs);
}

/** Gives the session machine its ports and starts it. */
export async function openSession(wish: SessionWish, parts: SessionParts): Promise<RunningSession> {
  const [voice, turn] = await Promise.all([
    parts.voiceTimings(),
    turnOf(parts.journal, wish.resume?.plan.protocol.id ?? wish.protocol.id),
  ]);
  let player: TrackPlayer | undefined;
  const machine = sessionMachine.provide({
    actors: {
      player: fromCallback<PlayerOrder, PlayerInput, SessionEvent>(({ input, receive, sendBack }) => {
        const mine = parts.makePlayer(sendBack);
        player = mine;
        receive((order) => obey(mine, order));
        void mine
          .prepare(input.plan, input.fromMs)
          .catch((): Prepared => ({ hearing: 'captionsOnly', missing: [] }))
          .then((prepared) => sendBack({ type: 'track.prepared', ...prepared }));
        return () => {
          mine.close();
          player = undefined;
        };
      }),
      keepRecord: fromPromise<SaveOutcome, JournalRecord>(({ input }) => parts.journal.add(input)),
    },
  });
  const actor = createActor(machine, { input: { ...wish, voice, turn } });
  const playheadMs = () => player?.playheadMs() ?? actor.getSnapshot().context.playheadMs;
  const endings = [
    keepAsItGoes(actor, parts.draft, parts.resume),
    putOnLockScreen(actor, parts.cardTitle, playheadMs),
    parts.holdUpdates(),
  ];
  actor.start();
  return {
    actor,
    playheadMs,
    leave() {
      for (const end of endings) end();
      actor.stop();
    },
  };
}

/** How long a session of `protocol` takes as planned, in ms. */
export async function plannedLengthMs(protocol: Protocol, parts: SessionParts): Promise<number> {
  const [voice, turn] = await Promise.all([parts.voiceTimings(), turnOf(parts.journal, protocol.id)]);
  return plan({ protocol, offer: 'asPlanned', turn, chosen: [], voice }).totalMs;
}
