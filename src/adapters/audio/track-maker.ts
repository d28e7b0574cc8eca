import type { CueId } from '../../planning/cue-ids.ts';
import { before } from '../../planning/plan-parts.ts';
import { cuesOf, gridMs, type SessionPlan } from '../../planning/session-plan.ts';
import { buildTrack, recordingKey, restTrack, type Track } from '../../track/build-track.ts';
import { trackFormat } from '../../track/track-format.ts';
import type { FindSounds } from './find-sounds.ts';
import type { TrackAddress, TrackAddresses } from './track-address.ts';

/** A track that a media element can be given. */
export type TrackAtHand = Omit<Track, 'bytes'> & {
  readonly url: string;
  readonly missing: readonly CueId[];
  free(): void;
};

export type TrackMaker = {
  /**
   * `plan` from `fromMs` to `toMs`; `undefined` where that is too long to be held, or cannot be given an address. What is
   * missing of the whole plan is told all the same.
   */
  session(plan: SessionPlan, fromMs: number, toMs: number): Promise<TrackAtHand | undefined>;
  rest(): Promise<TrackAtHand | undefined>;
  /** Lets go every track, and those still being made as soon as they are. */
  close(): void;
};

/** 90 MB, made and held twice at a change of plan: about what a phone lets a page have. Open waits make it so long. */
const sessionLimitMs = 4 * 60 * 60_000;
const restLimitMs = 10 * 60_000;
const restCue = { id: 'pause.here', variant: 0 } as const;

export function makeTrackMaker(findSounds: FindSounds, addresses: TrackAddresses): TrackMaker {
  const held = new Set<TrackAddress>();
  let isClosed = false;

  async function atHand(track: Track, missing: readonly CueId[]): Promise<TrackAtHand | undefined> {
    const address = await addresses.make(track.bytes);
    if (isClosed) address?.free();
    if (isClosed || !address) return undefined;
    held.add(address);
    const { startsAtMs, fromMs, endsAtMs } = track;
    const free = () => {
      if (held.delete(address)) address.free();
    };
    return { url: address.url, startsAtMs, fromMs, endsAtMs, missing, free };
  }

  return {
    async session(plan, fromMs, toMs) {
      if (toMs - fromMs > sessionLimitMs) return undefined;
      const sounds = await findSounds(cuesOf(plan));
      const heard = { segments: before(plan, toMs), totalMs: toMs };
      return atHand(buildTrack(heard, fromMs, sounds), sounds.missing);
    },
    async rest() {
      const { recordings, fill } = await findSounds([restCue]);
      const mostMs = (addresses.maxBytes() / trackFormat.frameBytes - 2) * gridMs;
      const opening = recordings.get(recordingKey(restCue));
      return atHand(restTrack(Math.min(restLimitMs, mostMs), fill, opening), []);
    },
    close() {
      isClosed = true;
      for (const address of held) address.free();
      held.clear();
    },
  };
}
