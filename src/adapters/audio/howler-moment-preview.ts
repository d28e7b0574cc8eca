import type { TrackPlayer } from '../../machines/ports.ts';
import { pieceFrom } from '../../planning/piece-from.ts';
import type { SessionPlan } from '../../planning/session-plan.ts';
import type { CueSpeaker } from './cue-speaker.ts';
import type { FindSounds } from './find-sounds.ts';
import { openHowlerSpeaker } from './howler-speaker.ts';
import { type HowlerTrackParts, makeHowlerTrackPlayer } from './howler-track-player.ts';

export type MomentPreview = {
  /** See `PlanPreview.hear`. */
  readonly hear: (
    plan: SessionPlan,
    fromMs: number,
    onMoved: (atMs: number | undefined) => void,
  ) => Promise<boolean>;
  readonly hush: () => void;
};

type PreviewParts = Omit<HowlerTrackParts, 'findSounds'> & {
  /** Asked anew each time: the voice may have been changed. */
  readonly findSounds: () => Promise<FindSounds>;
};

/** A moment of a plan, heard by itself: a piece of it, cue by cue on the clock of the fallback player. */
export function makeMomentPreview({
  findSounds,
  openSpeaker = openHowlerSpeaker,
  ...clock
}: PreviewParts): MomentPreview {
  let playing: TrackPlayer | undefined;
  let latest = 0;

  /** Some browsers let no sound through that was not asked for inside a tap. */
  async function openAwake(): Promise<CueSpeaker | undefined> {
    const speaker = await openSpeaker();
    await speaker?.wake();
    return speaker;
  }

  function hush(): void {
    latest += 1;
    playing?.close();
    playing = undefined;
  }

  return {
    hush,
    async hear(plan, fromMs, onMoved) {
      hush();
      const mine = latest;
      const piece = pieceFrom(plan, fromMs);
      const parts = { ...clock, openSpeaker: openAwake, findSounds: await findSounds() };
      const player = makeHowlerTrackPlayer(parts, (event) => {
        if (mine !== latest) return;
        if (event.type === 'playhead.moved') return onMoved(event.atMs);
        hush();
        onMoved(undefined);
      });
      const { hearing } = await player.prepare(piece.plan, piece.fromMs);
      if (mine !== latest) {
        player.close();
        return true;
      }
      playing = player;
      player.play();
      return hearing !== 'captionsOnly';
    },
  };
}
