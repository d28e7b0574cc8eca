import { createActor, fromCallback, fromPromise } from 'xstate';
import type { JournalRecord } from '../domain/journal/journal-record.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { MakeTrackPlayer, Prepared, TrackPlayer } from '../machines/ports.ts';
import type { PlayerOrder, SessionEvent } from '../machines/session-events.ts';
import { sessionMachine } from '../machines/session.machine.ts';
import type { PlayerInput } from '../machines/session-setup.ts';
import type { JournalStore, SaveOutcome } from '../machines/stores.ts';
import { plan } from '../planning/plan.ts';
import { timeLeftMs } from '../planning/time-left.ts';
import type { VoiceTimings } from '../planning/session-plan.ts';
import type { RunningSession, SessionKind, SessionWish } from '../ui/services.ts';
import type { ResumeSlots } from './resume-slot.ts';
import { makeSessionKeeper, type SessionStores } from './session-keeper.ts';
import { putOnLockScreen } from './session-on-lock-screen.ts';
import { anySizes, type SizeStores, sizesForSession, restsInsideToday } from './sizes-for-session.ts';

/** Where sessions keep themselves; each kind is under way in slots of its own, so that neither ends the other. */
export type SessionPlaces = Omit<SessionStores, 'resume'> &
  SizeStores & {
    readonly resume: Readonly<Record<SessionKind, ResumeSlots>>;
  };

export type SessionParts = SessionPlaces & {
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
export async function openSession(
  { kind, ...wish }: SessionWish,
  parts: SessionParts,
): Promise<RunningSession> {
  const [voice, turn, sizes, restsInside] = await Promise.all([
    parts.voiceTimings(),
    turnOf(parts.journal, wish.resume?.plan.protocol.id ?? wish.protocol.id),
    sizesForSession(wish.protocol, parts),
    restsInsideToday(parts),
  ]);
  const keeper = makeSessionKeeper({ ...parts, resume: parts.resume[kind] });
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
      keepRecord: fromPromise<SaveOutcome, JournalRecord>(({ input }) => keeper.keepRecord(input)),
    },
  });
  const actor = createActor(machine, {
    input: { ...wish, voice, turn, insideRests: restsInside, ...(sizes ? { sizes } : {}) },
  });
  const playheadMs = () => player?.playheadMs() ?? actor.getSnapshot().context.playheadMs;
  const endings = [
    keeper.follow(actor),
    putOnLockScreen(actor, parts.cardTitle, playheadMs),
    parts.holdUpdates(),
  ];
  actor.start();
  return {
    actor,
    playheadMs,
    keepTrouble: keeper.keepTrouble,
    leave() {
      for (const end of endings) end();
      actor.stop();
    },
  };
}

/**
 * How long a session of `protocol` takes as planned, in ms, without its open waits. Where the person has no sizes yet,
 * as long as it would be with a smaller and an own one.
 */
export async function plannedLengthMs(protocol: Protocol, parts: SessionParts): Promise<number> {
  const [voice, turn, sizes = anySizes] = await Promise.all([
    parts.voiceTimings(),
    turnOf(parts.journal, protocol.id),
    sizesForSession(protocol, parts),
  ]);
  return timeLeftMs(plan({ protocol, offer: 'asPlanned', turn, chosen: [], sizes, voice }));
}
