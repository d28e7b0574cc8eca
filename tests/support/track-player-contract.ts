import { afterEach, describe, expect, test } from 'vitest';
import type { TrackPlayer, TrackPlayerEvent } from '../../src/machines/ports.ts';
import type { CueId } from '../../src/planning/cue-ids.ts';
import type { Cue, SessionPlan } from '../../src/planning/session-plan.ts';

/** A player under test, what it has told, and a way to let its time run. */
export type PlayerRig = {
  readonly player: TrackPlayer;
  readonly told: readonly TrackPlayerEvent[];
  /** Lets time run until the player has told a playhead of at least `ms`. */
  readonly reach: (ms: number) => Promise<void>;
  /** Lets time run until the player has told the end. */
  readonly end: () => Promise<void>;
  /** Lets some real time pass, in which a standing player must not move. */
  readonly idle: () => Promise<void>;
  readonly close: () => void;
};

export type MakeRig = (kind: 'audible' | 'soundless') => Promise<PlayerRig>;

export function cue(id: CueId, atMs: number, variant = 0): Cue {
  return { id, variant, atMs, lengthMs: 1008 };
}

/** One segment of one beat. */
export function planWith(totalMs: number, cues: readonly Cue[]): SessionPlan {
  const beat = { kind: 'listen', atMs: 0, endMs: totalMs, cues } as const;
  return {
    protocol: { id: 'fixture', version: 1 },
    offer: 'asPlanned',
    segments: [{ id: 'fixture', kind: 'settle', atMs: 0, endMs: totalMs, beats: [beat] }],
    totalMs,
    leftOut: [],
  };
}

const fewCues = [
  cue('welcome.back', 48),
  cue('breath.in', 2400),
  cue('breath.out', 4800),
  cue('chime.in', 7200),
];
export const aWhile = planWith(20_016, fewCues);
/** Long enough to be changed in good time although it is played much faster than life. */
export const aLongWhile = planWith(120_000, fewCues);

function playheads(rig: PlayerRig): number[] {
  return rig.told.flatMap((event) => (event.type === 'playhead.moved' ? [event.atMs] : []));
}

function count(rig: PlayerRig, type: TrackPlayerEvent['type']): number {
  return rig.told.filter((event) => event.type === type).length;
}

/** What every filling of the `TrackPlayer` port promises. */
export function trackPlayerContract(name: string, makeRig: MakeRig): void {
  describe(`${name} keeps the promises of a track player`, () => {
    const open: PlayerRig[] = [];
    const ready = async (plan: SessionPlan = aWhile, fromMs = 0) => {
      const rig = await makeRig('audible');
      open.push(rig);
      return { rig, prepared: await rig.player.prepare(plan, fromMs) };
    };
    afterEach(() => {
      for (const rig of open.splice(0)) rig.close();
    });

    test('nothing runs before it is asked to play', async () => {
      const { rig, prepared } = await ready();
      expect(prepared.hearing).not.toBe('captionsOnly');
      expect(prepared.missing).toEqual([]);
      await rig.idle();
      expect(rig.player.playheadMs()).toBe(0);
      expect(rig.told).toEqual([]);
    });

    test('playing moves the playhead to the end, which is told once and last, and never backwards', async () => {
      const { rig } = await ready();
      rig.player.play();
      await rig.end();
      const told = playheads(rig);
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBe(20_016);
      await rig.idle();
      expect(rig.told.at(-1)).toEqual({ type: 'track.ended' });
      expect(count(rig, 'track.ended')).toBe(1);
      expect(rig.player.playheadMs()).toBe(20_016);
    });

    test('a session taken up again begins where it was left', async () => {
      const { rig } = await ready(aWhile, 6000);
      expect(rig.player.playheadMs()).toBe(6000);
      rig.player.play();
      await rig.reach(6500);
      expect(Math.min(...playheads(rig))).toBeGreaterThanOrEqual(6000);
      await rig.end();
      expect(count(rig, 'track.ended')).toBe(1);
    });

    test('a pause stops guided time exactly and costs none of it', async () => {
      const { rig } = await ready();
      rig.player.play();
      await rig.reach(1000);
      rig.player.pause();
      const stoodAt = rig.player.playheadMs();
      await rig.idle();
      expect(rig.player.playheadMs()).toBe(stoodAt);
      const toldBefore = rig.told.length;
      rig.player.play();
      await rig.reach(stoodAt + 500);
      const after = playheads(rig).slice(-(rig.told.length - toldBefore));
      expect(after[0]).toBeGreaterThanOrEqual(stoodAt);
      expect(count(rig, 'sound.interrupted')).toBe(0);
      expect(count(rig, 'sound.resumed')).toBe(0);
    });

    test('pausing and playing again and again loses nothing', async () => {
      const { rig } = await ready();
      for (const ms of [500, 1500, 2500]) {
        rig.player.play();
        rig.player.play();
        await rig.reach(ms);
        rig.player.pause();
        rig.player.pause();
      }
      rig.player.play();
      await rig.end();
      expect(playheads(rig)).toEqual(playheads(rig).toSorted((a, b) => a - b));
      expect(count(rig, 'sound.interrupted')).toBe(0);
      expect(count(rig, 'track.ended')).toBe(1);
    });

    test('a change keeps the past and swaps the rest', async () => {
      const { rig } = await ready(aLongWhile);
      rig.player.play();
      await rig.reach(500);
      await rig.player.change(planWith(24_000, [cue('welcome.back', 48), cue('breath.out', 17_016)]), 16_008);
      await rig.end();
      expect(playheads(rig)).toEqual(playheads(rig).toSorted((a, b) => a - b));
      await rig.idle();
      expect(rig.player.playheadMs()).toBe(24_000);
      expect(count(rig, 'track.ended')).toBe(1);
    });

    test('a change can make the session longer, even from its very end on', async () => {
      const { rig } = await ready(planWith(3000, []));
      rig.player.play();
      await rig.reach(500);
      await rig.player.change(planWith(6000, [cue('breath.out', 4008)]), 3000);
      await rig.end();
      expect(rig.player.playheadMs()).toBe(6000);
      expect(count(rig, 'track.ended')).toBe(1);
    });

    test('a change in a pause is taken over silently and heard when time goes on', async () => {
      const { rig } = await ready();
      rig.player.play();
      await rig.reach(1000);
      rig.player.pause();
      const stoodAt = rig.player.playheadMs();
      await rig.player.change(planWith(5016, []), stoodAt);
      await rig.idle();
      expect(rig.player.playheadMs()).toBe(stoodAt);
      rig.player.play();
      await rig.end();
      expect(rig.player.playheadMs()).toBe(5016);
    });

    test('a wish in a pause may be played in the same breath', async () => {
      const { rig } = await ready();
      rig.player.play();
      await rig.reach(1000);
      rig.player.pause();
      const stoodAt = rig.player.playheadMs();
      void rig.player.change(planWith(5016, []), stoodAt);
      rig.player.play();
      await rig.end();
      expect(playheads(rig)).toEqual(playheads(rig).toSorted((a, b) => a - b));
      expect(rig.player.playheadMs()).toBe(5016);
      expect(count(rig, 'sound.interrupted')).toBe(0);
    });

    test('of two changes the later one wins', async () => {
      const { rig } = await ready(aLongWhile);
      rig.player.play();
      await rig.reach(500);
      const first = rig.player.change(planWith(36_000, []), 16_008);
      const second = rig.player.change(planWith(24_000, []), 16_008);
      await Promise.all([first, second]);
      await rig.end();
      await rig.idle();
      expect(rig.player.playheadMs()).toBe(24_000);
      expect(count(rig, 'track.ended')).toBe(1);
    });

    test('after close nothing is told any more', async () => {
      const { rig } = await ready();
      rig.player.play();
      await rig.reach(1000);
      rig.player.close();
      const told = rig.told.length;
      rig.player.play();
      await rig.player.change(planWith(24_000, []), 16_008);
      await rig.idle();
      expect(rig.told.length).toBe(told);
    });

    test('with no sound at all the session is in captions and time still runs', async () => {
      const rig = await makeRig('soundless');
      open.push(rig);
      const prepared = await rig.player.prepare(aWhile, 0);
      expect(prepared.hearing).toBe('captionsOnly');
      expect(new Set(prepared.missing)).toEqual(
        new Set(['welcome.back', 'breath.in', 'breath.out', 'chime.in']),
      );
      rig.player.play();
      await rig.end();
      expect(count(rig, 'track.ended')).toBe(1);
    });
  });
}
