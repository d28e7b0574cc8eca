import { createActor, fromPromise } from 'xstate';
import { currentRung } from '../domain/ladder/ladder.ts';
import type { Guidance, VoiceName } from '../domain/sound/sound-wishes.ts';
import type { JournalRecord } from '../domain/journal/journal-record.ts';
import { releaseGoesWell } from '../domain/progression/toning-gate.ts';
import { asTold } from '../domain/protocol/as-told.ts';
import { type Clearances, noClearances, saidGates, shownBy } from '../domain/protocol/clearances.ts';
import { lockOf } from '../domain/protocol/lock-of.ts';
import type { SessionWays } from '../domain/ways/session-ways.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { MakeTrackPlayer } from '../machines/ports.ts';
import { sessionMachine } from '../machines/session.machine.ts';
import type { JournalStore, SaveOutcome, Slot } from '../machines/stores.ts';
import { plan } from '../planning/plan.ts';
import { timeLeftMs } from '../planning/time-left.ts';
import type { VoiceTimings } from '../planning/session-plan.ts';
import type { SizesToday } from '../planning/sizes-today.ts';
import type { ProgressToday, RunningSession, SessionKind, SessionWish } from '../ui/services.ts';
import { mannersOf } from './manners.ts';
import type { ResumeSlots } from './resume-slot.ts';
import { makeSessionKeeper, type SessionStores } from './session-keeper.ts';
import { putOnLockScreen } from './session-on-lock-screen.ts';
import { makeSessionPlayer } from './session-player.ts';
import {
  anySizes,
  needsProgress,
  type ProgressStores,
  progressToday,
  sizesFor,
  whyOutsideToday,
} from './progress-today.ts';

/** Where sessions keep themselves; each kind is under way in slots of its own, so that neither ends the other. */
export type SessionPlaces = Omit<SessionStores, 'resume'> &
  ProgressStores & {
    readonly resume: Readonly<Record<SessionKind, ResumeSlots>>;
    readonly ways: Slot<SessionWays>;
    readonly clearances: Slot<Clearances>;
    /** ISO 8601 in UTC. */
    readonly now: () => string;
  };

/** How a session is heard, from its beginning to its end. */
export type SessionSound = {
  readonly speaker: VoiceName;
  /** What guides it unless something else is chosen for this once. */
  readonly guidance: Guidance;
  readonly timings: VoiceTimings;
  readonly playerFor: (guidance: Guidance, ways: SessionWays) => MakeTrackPlayer;
};

export type SessionParts = SessionPlaces & {
  /** The sound of one session, in the voice that `speaker` names or else the wished one. */
  readonly soundOf: (speaker?: VoiceName) => Promise<SessionSound>;
  /** No update takes over while a session is open; answers how to let them through again. */
  readonly holdUpdates: () => () => void;
  /** Neutral: the lock screen shows it to anybody. */
  readonly cardTitle: string;
};

const nothingToKnow: ProgressToday = { ladder: undefined, progress: undefined };

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

async function readClearances({ clearances }: SessionPlaces): Promise<Clearances> {
  const read = await clearances.read();
  return read.kind === 'value' ? read.value : noClearances;
}

/** Gives the session machine its ports and starts it. */
export async function openSession(
  { kind, ...wish }: SessionWish,
  parts: SessionParts,
): Promise<RunningSession> {
  const protocolId = wish.resume?.plan.protocol.id ?? wish.protocol.id;
  const clearances = await readClearances(parts);
  const protocol = asTold(wish.protocol, parts.today());
  const isAsked = needsProgress(protocol) || wish.resume?.hadCheckIn === true;
  const [sound, ways, turn, found] = await Promise.all([
    parts.soundOf(wish.resume?.speaker),
    parts.ways.read(),
    turnOf(parts.journal, protocolId),
    isAsked ? progressToday(protocol, parts) : nothingToKnow,
  ]);
  const { progress } = found;
  const lock = lockOf(wish.protocol, saidGates(clearances), parts.today());
  const sizes = sizesFor(protocol, found);
  const keeper = makeSessionKeeper({ ...parts, resume: parts.resume[kind] });
  const manners = mannersOf(protocolId, sound.guidance, ways);
  let { guidance } = manners;
  const player = makeSessionPlayer(() => sound.playerFor(guidance, manners.ways), parts.now);
  const machine = sessionMachine.provide({
    actors: {
      player: player.actor,
      keepRecord: fromPromise<SaveOutcome, JournalRecord>(({ input }) => keeper.keepRecord(input)),
    },
  });
  const actor = createActor(machine, {
    input: {
      ...wish,
      protocol,
      voice: sound.timings,
      speaker: sound.speaker,
      turn,
      staysOutside: isAsked ? await whyOutsideToday(progress, lock, parts) : [],
      shown: shownBy(clearances, progress !== undefined && releaseGoesWell(progress.toning)),
      openedAt: parts.now(),
      ...(sizes ? { sizes } : {}),
      ...(progress ? { progress } : {}),
    },
  });
  const playheadMs = () => player.playheadMs() ?? actor.getSnapshot().context.playheadMs;
  const endings = [
    keeper.follow(actor),
    putOnLockScreen(actor, parts.cardTitle, { playheadMs, now: parts.now }),
    parts.holdUpdates(),
  ];
  actor.start();
  return {
    actor,
    guidance: () => guidance,
    guideBy: (wished) => void (guidance = wished),
    ways: manners.ways,
    playheadMs,
    keepTrouble: keeper.keepTrouble,
    leave() {
      for (const end of endings) end();
      actor.stop();
    },
  };
}

/** The journal is left alone: several plans are asked about at once, and none of it changes how long they take. */
async function sizesForLength({ ladder }: ProgressStores): Promise<SizesToday> {
  const read = await ladder.read();
  const own = read.kind === 'value' ? currentRung(read.value) : undefined;
  return read.kind === 'value' && own
    ? { rungs: read.value.rungs, currentId: own.id, offersNext: false }
    : anySizes;
}

/**
 * How long a session of `protocol` takes as planned, in ms, without its open waits. Where the person has no sizes yet,
 * as long as it would be with a smaller and an own one.
 */
export async function plannedLengthMs(protocol: Protocol, parts: SessionParts): Promise<number> {
  const [{ timings }, clearances, turn, sizes] = await Promise.all([
    parts.soundOf(),
    readClearances(parts),
    turnOf(parts.journal, protocol.id),
    sizesForLength(parts),
  ]);
  const shown = shownBy(clearances, true);
  const told = asTold(protocol, parts.today());
  return timeLeftMs(
    plan({ protocol: told, offer: 'asPlanned', turn, chosen: [], sizes, shown, voice: timings }),
  );
}
