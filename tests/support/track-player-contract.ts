import { afterEach, describe, expect, test } from 'vitest';
import type { TrackPlayer, TrackPlayerEvent } from '../../src/machines/ports.ts';
import type { CueId } from '../../src/planning/cue-ids.ts';
import { type Cue, gridMs, type Segment, type SessionPlan } from '../../src/planning/session-plan.ts';

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

type Part = Omit<Segment, 'beats' | 'atMs' | 'id'> & { readonly cues: readonly Cue[] };

/** Parts one after another, of one beat each. */
function planOfParts(parts: readonly Part[]): SessionPlan {
  const segments = parts.map(({ cues, ...part }, index): Segment => {
    const atMs = parts[index - 1]?.endMs ?? 0;
    const beats = [{ kind: 'listen', atMs, endMs: part.endMs, cues } as const];
    return { ...part, id: `part-${index}`, atMs, beats };
  });
  return { ...planWith(segments.at(-1)?.endMs ?? 0, []), segments };
}

const settling: Part = { kind: 'settle', endMs: 6000, cues: [cue('welcome.back', 48)] };
const inserting: Part = { kind: 'insert', endMs: 20_016, cues: [cue('breath.in', 12_048)] };
/** It asks from 6 to 12 seconds; unanswered, its time is up a moment before its end. */
export const askingPlan = planOfParts([
  settling,
  { kind: 'ready', endMs: 12_000, cues: [cue('breath.out', 6048)] },
  inserting,
]);
/** The furthest moment that is heard of it without an answer. */
export const unansweredMs = 12_000 - gridMs;

/** It was answered at `atMs`; what was to come goes on from there. */
export function answeredPlan(atMs: number): SessionPlan {
  return planOfParts([
    settling,
    { kind: 'ready', endMs: atMs, cues: [cue('breath.out', 6048)], isAnswered: true },
    { kind: 'insert', endMs: atMs + 8016, cues: [cue('breath.in', atMs + 2016)] },
  ]);
}

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

    test('a change in the very breath of going on lets the old plan say nothing more', async () => {
      const { rig } = await ready(aLongWhile);
      rig.player.play();
      await rig.reach(1000);
      rig.player.pause();
      const stoodAt = rig.player.playheadMs();
      rig.player.play();
      rig.player.pause();
      void rig.player.change(planWith(9000, []), stoodAt);
      rig.player.play();
      await rig.end();
      expect(playheads(rig)).toEqual(playheads(rig).toSorted((a, b) => a - b));
      expect(rig.player.playheadMs()).toBe(9000);
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

    test('the end of an open question is as far as it plays unasked: it tells the moment, and no end', async () => {
      const { rig } = await ready(askingPlan);
      rig.player.play();
      await rig.reach(unansweredMs);
      await rig.idle();
      expect(rig.player.playheadMs()).toBe(unansweredMs);
      expect(Math.max(...playheads(rig))).toBe(unansweredMs);
      expect(rig.told.every(({ type }) => type === 'playhead.moved')).toBe(true);
    });

    test.each([
      ['having been paused there meanwhile', (rig: PlayerRig) => rig.player.pause()],
      ['at once', () => {}],
    ])('to play on from there is the answer, and the rest follows to its end: %s', async (_, meanwhile) => {
      const { rig } = await ready(askingPlan);
      rig.player.play();
      await rig.reach(unansweredMs);
      meanwhile(rig);
      await rig.idle();
      expect(rig.player.playheadMs()).toBe(unansweredMs);
      rig.player.play();
      await rig.end();
      expect(playheads(rig)).toEqual(playheads(rig).toSorted((a, b) => a - b));
      expect(rig.player.playheadMs()).toBe(20_016);
      expect(count(rig, 'track.ended')).toBe(1);
      expect(count(rig, 'sound.interrupted')).toBe(0);
    });

    test('to play on in the midst of a question is no answer to it', async () => {
      const { rig } = await ready(askingPlan);
      rig.player.play();
      await rig.reach(7000);
      rig.player.pause();
      await rig.idle();
      rig.player.play();
      await rig.reach(unansweredMs);
      await rig.idle();
      expect(rig.player.playheadMs()).toBe(unansweredMs);
    });

    test('an answer before its end goes on without a stop', async () => {
      const { rig } = await ready(askingPlan, 5000);
      rig.player.play();
      await rig.reach(5100);
      await rig.player.change(answeredPlan(11_016), 11_016);
      await rig.end();
      expect(rig.player.playheadMs()).toBe(11_016 + 8016);
      expect(count(rig, 'track.ended')).toBe(1);
    });

    test('an answer once it has run out is heard when time goes on', async () => {
      const { rig } = await ready(askingPlan);
      rig.player.play();
      await rig.reach(unansweredMs);
      void rig.player.change(answeredPlan(unansweredMs), unansweredMs);
      rig.player.play();
      await rig.end();
      expect(playheads(rig)).toEqual(playheads(rig).toSorted((a, b) => a - b));
      expect(rig.player.playheadMs()).toBe(unansweredMs + 8016);
    });

    test.each([11_760, unansweredMs])(
      'a session that is taken up at %i ms, where a question ran out, goes on past it when it is played',
      async (fromMs) => {
        const { rig } = await ready(askingPlan, fromMs);
        expect(rig.player.playheadMs()).toBe(fromMs);
        rig.player.play();
        await rig.end();
        expect(rig.player.playheadMs()).toBe(20_016);
      },
    );

    test('a session that is taken up within a question is asked to its end', async () => {
      const { rig } = await ready(askingPlan, 8016);
      rig.player.play();
      await rig.reach(unansweredMs);
      await rig.idle();
      expect(rig.player.playheadMs()).toBe(unansweredMs);
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
