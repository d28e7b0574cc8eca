import { showSessionCard } from '../adapters/audio/media-session.ts';
import { openQuestion } from '../machines/open-question.ts';
import type { SessionActor } from '../ui/services.ts';

type Snapshot = ReturnType<SessionActor['getSnapshot']>;

function stands(snapshot: Snapshot): boolean {
  return (['paused', 'interrupted'] as const).some((state) =>
    snapshot.matches({ inSession: { guiding: state } }),
  );
}

/** A press on a headset arrives as pause. While "when you are ready" is asked, it is the yes that the voice asks for. */
function onPause(snapshot: Snapshot): 'session.carryOn' | 'session.pause' {
  const question = openQuestion(snapshot.context);
  const isAsked = question?.kind === 'ready' && !question.isAnswered;
  return isAsked && !stands(snapshot) ? 'session.carryOn' : 'session.pause';
}

/** On with what was planned where a question stands; elsewhere on to the next part. */
function onNext({ context }: Snapshot): 'session.carryOn' | 'session.skip' {
  return openQuestion(context) ? 'session.carryOn' : 'session.skip';
}

/** Pause, go on, answer, skip, ease back and stop from the lock screen or a headset, while a session is guided. */
export function putOnLockScreen(actor: SessionActor, title: string, playheadMs: () => number): () => void {
  let card: ReturnType<typeof showSessionCard> | undefined;
  const subscription = actor.subscribe((snapshot) => {
    const isGuiding = snapshot.matches({ inSession: 'guiding' });
    if (isGuiding)
      card ??= showSessionCard(title, {
        play: () => actor.send({ type: 'session.resume' }),
        pause: () => actor.send({ type: onPause(actor.getSnapshot()) }),
        next: () => actor.send({ type: onNext(actor.getSnapshot()) }),
        previous: () => actor.send({ type: 'session.easeBack' }),
        stop: () => actor.send({ type: 'session.stop' }),
      });
    if (!isGuiding) {
      card?.close();
      card = undefined;
    }
    card?.update(stands(snapshot) ? 'paused' : 'playing', playheadMs(), snapshot.context.plan?.totalMs ?? 0);
  });
  return () => {
    subscription.unsubscribe();
    card?.close();
  };
}
