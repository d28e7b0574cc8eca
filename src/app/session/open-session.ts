import { createActor, fromPromise } from 'xstate';
import type { Guidance, VoiceName } from '../../domain/sound/sound-wishes.ts';
import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { asTold } from '../../domain/protocol/as-told.ts';
import type { Clearances } from '../../domain/protocol/clearances.ts';
import type { OpeningNote } from '../../domain/protocol/opening-note.ts';
import type { SessionWays } from '../../domain/ways/session-ways.ts';
import type { MakeTrackPlayer } from '../../machines/ports.ts';
import { sessionMachine } from '../../machines/session.machine.ts';
import type { SaveOutcome, Slot } from '../../machines/stores.ts';
import type { VoiceTimings } from '../../planning/session-plan.ts';
import type { RunningSession, SessionKind, SessionWish } from '../../ui/services.ts';
import { mannersOf } from './manners.ts';
import type { ResumeSlots } from './resume-slot.ts';
import { makeSessionKeeper, type SessionStores } from './session-keeper.ts';
import { putOnLockScreen } from './session-on-lock-screen.ts';
import { makeSessionPlayer } from './session-player.ts';
import { type KnownStores, knownToday } from '../today/known-today.ts';
import { needsProgress } from '../today/progress-today.ts';
import type { ReviewTold } from './review-told.ts';
import { sayReviewOnce } from './say-review-once.ts';
import { timesDone } from './times-done.ts';

/** Where sessions keep themselves; each kind is under way in slots of its own, so that neither ends the other. */
export type SessionPlaces = Omit<SessionStores, 'resume'> &
  KnownStores & {
    readonly resume: Readonly<Record<SessionKind, ResumeSlots>>;
    readonly ways: Slot<SessionWays>;
    readonly clearances: Slot<Clearances>;
    readonly reviewTold: Slot<ReviewTold>;
    /** Told that today stays outside, for whoever opens the app next. */
    readonly noteOutside: () => Promise<SaveOutcome>;
  };

/** How a session is heard, from its beginning to its end. */
export type SessionSound = {
  readonly speaker: VoiceName;
  /** What guides it unless something else is chosen for this once. */
  readonly guidance: Guidance;
  readonly timings: VoiceTimings;
  readonly playerFor: (guidance: Guidance, ways: SessionWays, note?: OpeningNote) => MakeTrackPlayer;
};

export type SessionParts = SessionPlaces & {
  /** The sound of one session, in the voice that `speaker` names or else the wished one. */
  readonly soundOf: (speaker?: VoiceName) => Promise<SessionSound>;
  /** No update takes over while a session is open; answers how to let them through again. */
  readonly holdUpdates: () => () => void;
  /** What anybody near may read on the lock screen. */
  readonly cardTitle: () => string;
};

/** Gives the session machine its ports and starts it. */
export async function openSession(
  { kind, ...wish }: SessionWish,
  parts: SessionParts,
): Promise<RunningSession> {
  const { id: protocolId, version } = wish.resume?.plan.protocol ?? wish.protocol;
  const protocol = asTold(wish.protocol, parts.today());
  const isAsked = needsProgress(protocol) || wish.resume?.hadCheckIn === true;
  const look = () => knownToday(wish.protocol, isAsked, parts);
  const [sound, ways, done, { isFlagged: _, ...known }, reviewPassed] = await Promise.all([
    parts.soundOf(wish.resume?.speaker),
    parts.ways.read(),
    timesDone(parts.journal, protocolId, version),
    look(),
    wish.opening === 'checkIn' && !wish.resume ? sayReviewOnce(protocol, parts) : undefined,
  ]);
  if (known.staysOutside.length > 0) void parts.noteOutside();
  const silent = isAsked ? [{ kind: 'journalSilent' } as const] : [];
  const unknownNow = { ...known, isFlagged: false, staysOutside: [...known.staysOutside, ...silent] };
  const keeper = makeSessionKeeper({ ...parts, resume: parts.resume[kind] });
  const manners = mannersOf(protocolId, sound.guidance, ways);
  let { guidance } = manners;
  const hearsNote = () => guidance === 'voice' && done.ofThisVersion === 0;
  const player = makeSessionPlayer(
    () => sound.playerFor(guidance, manners.ways, protocol.openingNote),
    parts.now,
  );
  const machine = sessionMachine.provide({
    actors: {
      player: player.actor,
      keepRecord: fromPromise<SaveOutcome, JournalRecord>(({ input }) => keeper.keepRecord(input)),
    },
  });
  const actor = createActor(machine, {
    input: {
      ...wish,
      ...known,
      protocol,
      voice: sound.timings,
      speaker: sound.speaker,
      turn: done.ofThisPlan,
      hearsNote: hearsNote(),
      openedAt: parts.now(),
    },
  });
  const playheadMs = () => player.playheadMs() ?? actor.getSnapshot().context.playheadMs;
  const endings = [
    keeper.follow(actor),
    putOnLockScreen(actor, parts.cardTitle(), { playheadMs, now: parts.now }),
    parts.holdUpdates(),
  ];
  actor.start();
  return {
    actor,
    guidance: () => guidance,
    guideBy(wished) {
      guidance = wished;
      actor.send({ type: 'offer.hearNote', hears: hearsNote() });
    },
    ways: manners.ways,
    reviewPassed,
    async start(stamp) {
      const isRest = actor.getSnapshot().context.offer === 'rest';
      const now = isRest ? undefined : await look().catch(() => unknownNow);
      actor.send({ type: 'session.start', stamp, ...(now ? { known: now } : {}) });
    },
    playheadMs,
    keepTrouble: keeper.keepTrouble,
    settled: keeper.settled,
    leave() {
      for (const end of endings) end();
      actor.stop();
    },
  };
}
