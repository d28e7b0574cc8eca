import { fromCallback } from 'xstate';
import type { MakeTrackPlayer, Prepared, TrackPlayer } from '../../machines/ports.ts';
import type { PlayerOrder, SessionEvent } from '../../machines/session-events.ts';
import type { PlayerInput } from '../../machines/session-setup.ts';

function obey(player: TrackPlayer, order: PlayerOrder): void {
  if (order.type === 'play') player.play();
  if (order.type === 'pause') player.pause();
  if (order.type === 'change') void player.change(order.plan, order.fromMs);
}

/**
 * The session machine's player port, filled by what `choose` answers when a session is prepared. It adds the time to what
 * is told, `now` in ISO 8601: neither the machine nor a player has a clock.
 */
export function makeSessionPlayer(choose: () => MakeTrackPlayer, now: () => string) {
  let player: TrackPlayer | undefined;
  const actor = fromCallback<PlayerOrder, PlayerInput, SessionEvent>(({ input, receive, sendBack }) => {
    const mine = choose()((event) => sendBack({ ...event, at: now() }));
    player = mine;
    receive((order) => {
      if (order.type === 'play') sendBack({ type: 'play.ordered', at: now() });
      obey(mine, order);
    });
    void mine
      .prepare(input.plan, input.fromMs)
      .catch((): Prepared => ({ hearing: 'captionsOnly', missing: [] }))
      .then((prepared) => sendBack({ type: 'track.prepared', ...prepared }));
    return () => {
      mine.close();
      player = undefined;
    };
  });
  return { actor, playheadMs: () => player?.playheadMs() };
}
