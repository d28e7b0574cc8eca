import { asksNoMore, assessAfterCare } from '../../domain/check-in/after-care.ts';
import type { CheckIn } from '../../domain/check-in/check-in.ts';
import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import type { ResumePoint } from '../../machines/resume-point.ts';
import type { SessionContext } from '../../machines/session-context.ts';
import { resumePointOf, sessionRecordOf } from '../../machines/session-record.ts';
import type { JournalStore, SaveOutcome, Slot } from '../../machines/stores.ts';
import type { RunningSession, SessionActor } from '../../ui/services.ts';
import { addBeside } from '../journal/add-beside.ts';
import { makeKeepTroubles } from './keep-troubles.ts';
import { makeLatestWriter } from './latest-writer.ts';
import type { ResumeSlots } from './resume-slot.ts';

/** Where a session keeps itself. */
export type SessionStores = {
  readonly journal: JournalStore;
  readonly draft: Slot<CheckIn>;
  readonly resume: ResumeSlots;
  /** Told of a session that is not to be kept: a red flag in it stands for its day all the same. */
  readonly noteLetGo: (record: JournalRecord) => Promise<void>;
  /** Told of a session as it stands now, while it could not be kept. */
  readonly holdAnew: (record: JournalRecord) => void;
};

export type SessionKeeper = {
  /** Adds the record and lets go of what led to it, as one step: what is in the journal is not asked about again. */
  readonly keepRecord: (record: JournalRecord) => Promise<SaveOutcome>;
  /** Keeps the session as it goes, until the answered function is called. */
  readonly follow: (actor: SessionActor) => () => void;
  readonly keepTrouble: RunningSession['keepTrouble'];
  readonly settled: RunningSession['settled'];
};

const markEveryMs = 1000;

type Snapshot = ReturnType<SessionActor['getSnapshot']>;

function stageOf(snapshot: Snapshot): ResumePoint['stage'] | undefined {
  if (snapshot.matches({ inSession: 'guiding' })) return 'guiding';
  if (snapshot.matches('afterCare')) return 'afterCare';
  if (!snapshot.matches('reflecting') && !snapshot.matches('saving')) return undefined;
  return asksNoMore(assessAfterCare(snapshot.context.afterCare ?? {})) ? 'afterCare' : 'reflecting';
}

/** Everything of a resume point but the playhead and when it was heard: it changes seldom, and is written whole when it does. */
function isSame(a: ResumePoint | undefined, b: ResumePoint): boolean {
  return (
    a !== undefined &&
    a.stage === b.stage &&
    a.plan === b.plan &&
    a.easedBack === b.easedBack &&
    a.endedEarly === b.endedEarly &&
    a.afterCare === b.afterCare &&
    a.reflection === b.reflection
  );
}

/**
 * Keeps answers and one session as they go, so that a reload or crash finds the draft there, or the session paused where
 * it was. The draft is let go once the session that it led to is kept.
 */
export function makeSessionKeeper(stores: SessionStores): SessionKeeper {
  const { journal, draft: draftSlot, resume, noteLetGo, holdAnew } = stores;
  const troubles = makeKeepTroubles();
  const draft = makeLatestWriter(draftSlot, (outcome) => troubles.note('draft', outcome));
  const mark = makeLatestWriter(resume.mark, (outcome) => troubles.note('mark', outcome));
  const whole = makeLatestWriter(resume.whole, (outcome) => {
    troubles.note('whole', outcome);
    if (outcome.ok && kept?.hadCheckIn) void draft.clear();
  });
  let kept: ResumePoint | undefined;
  let markedMs = -markEveryMs;

  function keepSession(point: ResumePoint): void {
    const isDue = point.playheadMs - markedMs >= markEveryMs;
    if (!isSame(kept, point) || (isDue && troubles.has('whole'))) whole.write(point);
    kept = point;
    if (!isDue) return;
    markedMs = point.playheadMs;
    const { stamp, playheadMs, heardAt } = point;
    mark.write({ sessionId: stamp.id, playheadMs, ...(heardAt === undefined ? {} : { at: heardAt }) });
  }

  async function letGo(context: SessionContext): Promise<void> {
    await noteLetGo(sessionRecordOf(context));
    await whole.clear().then(() => mark.clear());
    if (context.opening === 'checkIn') await draft.clear();
  }

  return {
    keepTrouble: { state: troubles.trouble, subscribe: troubles.subscribe },
    async settled() {
      await Promise.all([draft.settled(), whole.settled(), mark.settled()]);
    },
    async keepRecord(record) {
      const outcome = await addBeside(journal, record);
      if (!outcome.ok) return outcome;
      // A mark without its session is ignored; the other way round the session would come back.
      if (record.kind === 'session') await whole.clear().then(() => mark.clear());
      if (record.kind === 'checkIn' || (record.kind === 'session' && record.checkIn)) await draft.clear();
      return outcome;
    },
    follow(actor) {
      let keptAnswers = actor.getSnapshot().context.checkIn;
      const subscription = actor.subscribe((snapshot) => {
        const { context } = snapshot;
        const stage = stageOf(snapshot);
        const point = stage && resumePointOf(context, stage);
        if (snapshot.matches({ saving: 'notKept' })) holdAnew(sessionRecordOf(context));
        if (point) keepSession(point);
        else if (snapshot.matches('checkingIn') && context.checkIn !== keptAnswers)
          draft.write(context.checkIn);
        else if (snapshot.matches('letGo')) void letGo(context);
        keptAnswers = context.checkIn;
      });
      return () => subscription.unsubscribe();
    },
  };
}
