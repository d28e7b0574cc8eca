import { showSessionCard } from '../adapters/audio/media-session.ts';
import type { SessionActor } from '../ui/services.ts';

/** Pause, go on, skip, ease back and stop from the lock screen or a headset, while a session is guided. */
export function putOnLockScreen(actor: SessionActor, title: string, playheadMs: () => number): () => void {
  let card: ReturnType<typeof showSessionCard> | undefined;
  const subscription = actor.subscribe((snapshot) => {
    const isGuiding = snapshot.matches({ inSession: 'guiding' });
    if (isGuiding)
      card ??= showSessionCard(title, {
        play: () => actor.send({ type: 'session.resume' }),
        pause: () => actor.send({ type: 'session.pause' }),
        next: () => actor.send({ type: 'session.skip' }),
        previous: () => actor.send({ type: 'session.easeBack' }),
        stop: () => actor.send({ type: 'session.stop' }),
      });
    if (!isGuiding) {
      card?.close();
      card = undefined;
    }
    const stands =
      snapshot.matches({ inSession: { guiding: 'paused' } }) ||
      snapshot.matches({ inSession: { guiding: 'interrupted' } });
    card?.update(stands ? 'paused' : 'playing', playheadMs(), snapshot.context.plan?.totalMs ?? 0);
  });
  return () => {
    subscription.unsubscribe();
    card?.close();
  };
}
