import type { CheckIn } from '../domain/check-in/check-in.ts';
import type { ResumePoint } from '../machines/resume-point.ts';
import { resumePointOf } from '../machines/session-context.ts';
import type { Slot } from '../machines/stores.ts';
import type { SessionActor } from '../ui/services.ts';
import { makeLatestWriter } from './latest-writer.ts';
import type { ResumeSlots } from './resume-slot.ts';

const markEveryMs = 1000;

type Snapshot = ReturnType<SessionActor['getSnapshot']>;

function stageOf(snapshot: Snapshot): ResumePoint['stage'] | undefined {
  if (snapshot.matches({ inSession: 'guiding' })) return 'guiding';
  return snapshot.matches('reflecting') || snapshot.matches('saving') ? 'reflecting' : undefined;
}

/** Everything of a resume point but the playhead: it changes seldom, and is written whole when it does. */
function isSame(a: ResumePoint | undefined, b: ResumePoint): boolean {
  return (
    a !== undefined &&
    a.stage === b.stage &&
    a.plan === b.plan &&
    a.easedBack === b.easedBack &&
    a.endedEarly === b.endedEarly &&
    a.reflection === b.reflection
  );
}

/**
 * Keeps answers and the running session as they go, so that a reload or crash finds the draft there, or the session
 * paused where it was. Both are let go once what they led to is in the journal.
 */
export function keepAsItGoes(actor: SessionActor, draftSlot: Slot<CheckIn>, resume: ResumeSlots): () => void {
  const draft = makeLatestWriter(draftSlot);
  const whole = makeLatestWriter(resume.whole);
  const mark = makeLatestWriter(resume.mark);
  let keptAnswers = actor.getSnapshot().context.checkIn;
  let kept: ResumePoint | undefined;
  let markedMs = -markEveryMs;

  function keepSession(point: ResumePoint): void {
    if (!isSame(kept, point)) {
      whole.write(point);
      draft.clear();
    }
    kept = point;
    if (point.playheadMs - markedMs < markEveryMs) return;
    markedMs = point.playheadMs;
    mark.write({ sessionId: point.stamp.id, playheadMs: point.playheadMs });
  }

  function keep(snapshot: Snapshot): void {
    const { context } = snapshot;
    const stage = stageOf(snapshot);
    const point = stage && resumePointOf(context, stage);
    if (point) keepSession(point);
    else if (snapshot.matches('checkingIn') && context.checkIn !== keptAnswers) draft.write(context.checkIn);
    else if (snapshot.matches({ notToday: 'kept' })) draft.clear();
    else if (snapshot.matches('saved')) {
      mark.clear();
      void resume.whole.read().then((read) => {
        const isNewer = read.kind === 'unreadable' && read.why === 'newer';
        if (!isNewer) whole.clear();
      });
    }
    keptAnswers = context.checkIn;
  }

  const subscription = actor.subscribe(keep);
  return () => subscription.unsubscribe();
}
