import { showSessionCard } from '../../adapters/audio/media-session.ts';
import { openQuestion } from '../../machines/open-question.ts';
import type { SessionActor } from '../../ui/services.ts';

type Snapshot = ReturnType<SessionActor['getSnapshot']>;
type Wish = `session.${'resume' | 'pause' | 'carryOn' | 'skip' | 'easeBack' | 'stop'}`;

function stands(snapshot: Snapshot): boolean {
  return (['paused', 'interrupted'] as const).some((state) =>
    snapshot.matches({ inSession: { guiding: state } }),
  );
}

/** A press on a headset arrives as pause. While "when you are ready" is asked, it is the yes that the voice asks for. */
function onPause(snapshot: Snapshot): Wish {
  const question = openQuestion(snapshot.context);
  const isAsked = question?.kind === 'ready' && !question.isAnswered;
  return isAsked && !stands(snapshot) ? 'session.carryOn' : 'session.pause';
}

/** On with what was planned where a question stands; elsewhere on to the next part. */
function onNext({ context }: Snapshot): Wish {
  return openQuestion(context) ? 'session.carryOn' : 'session.skip';
}

type Clocks = {
  readonly playheadMs: () => number;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
};

/** Pause, go on, answer, skip, ease back and stop from the lock screen or a headset, while a session is guided. */
export function putOnLockScreen(actor: SessionActor, title: string, { playheadMs, now }: Clocks): () => void {
  let card: ReturnType<typeof showSessionCard> | undefined;
  /** A press may be what wakes the page: where the session is comes first, and then what is wished there. */
  const pressed = (wish: (here: Snapshot) => Wish) => () => {
    actor.send({ type: 'playhead.moved', atMs: playheadMs(), at: now() });
    actor.send({ type: wish(actor.getSnapshot()) });
  };
  const subscription = actor.subscribe((snapshot) => {
    const isGuiding = snapshot.matches({ inSession: 'guiding' });
    if (isGuiding)
      card ??= showSessionCard(title, {
        play: pressed(() => 'session.resume'),
        pause: pressed(onPause),
        next: pressed(onNext),
        previous: pressed(() => 'session.easeBack'),
        stop: pressed(() => 'session.stop'),
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
