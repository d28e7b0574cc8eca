import type { MakeTrackPlayer, TrackPlayer, TrackPlayerEvent } from '../../machines/ports.ts';
import type { SessionPlan } from '../../planning/session-plan.ts';
import type { FindSounds } from './find-sounds.ts';
import { makeHowlerTrackPlayer } from './howler-track-player.ts';
import type { MediaElements } from './media-elements.ts';
import { makeMediaTrackPlayer } from './media-track-player.ts';
import { chooseTrackAddresses } from './track-address.ts';

export type TrackPlayerParts = {
  readonly elements: MediaElements;
  readonly findSounds: FindSounds;
};

/** The player of the app: one track on a media element, cue by cue where that fails. */
export function makeTrackPlayer({ elements, findSounds }: TrackPlayerParts): MakeTrackPlayer {
  const now = () => performance.now();
  const addresses = chooseTrackAddresses();
  return makeFallingBack(
    (report) => makeMediaTrackPlayer({ elements, findSounds, addresses, now }, report),
    (report) => makeHowlerTrackPlayer({ findSounds, now }, report),
  );
}

/** Plays by `first`; where it cannot be prepared, or its sound is lost on the way, by `second` from the same moment. */
export function makeFallingBack(first: MakeTrackPlayer, second: MakeTrackPlayer): MakeTrackPlayer {
  return (report) => {
    let active: TrackPlayer = first(hear);
    let hasFallenBack = false;
    let isClosed = false;
    let isWanted = false;
    let plan: SessionPlan | undefined;

    function hear(event: TrackPlayerEvent): void {
      if (event.type === 'sound.lost') return void fallBackMidway();
      if (event.type === 'sound.interrupted') isWanted = false;
      if (event.type === 'sound.resumed') isWanted = true;
      report(event);
    }

    function fallBack(): void {
      active.close();
      hasFallenBack = true;
      active = second(report);
    }

    async function fallBackMidway(): Promise<void> {
      if (!plan || isClosed) return;
      const fromMs = active.playheadMs();
      fallBack();
      const prepared = await active.prepare(plan, fromMs);
      if (isClosed) return;
      if (prepared.hearing === 'captionsOnly') report({ type: 'sound.lost' });
      else report({ type: 'hearing.changed', ...prepared });
      if (isWanted) active.play();
    }

    return {
      async prepare(wished, fromMs) {
        plan = wished;
        const prepared = await active.prepare(wished, fromMs);
        if (isClosed || hasFallenBack || prepared.hearing !== 'captionsOnly') return prepared;
        fallBack();
        return active.prepare(wished, fromMs);
      },
      play() {
        isWanted = true;
        active.play();
      },
      pause() {
        isWanted = false;
        active.pause();
      },
      change(wished, fromMs) {
        plan = wished;
        return active.change(wished, fromMs);
      },
      playheadMs: () => active.playheadMs(),
      close() {
        isClosed = true;
        active.close();
      },
    };
  };
}
