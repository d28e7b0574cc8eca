import type { Phase } from '../domain/protocol/phase.ts';
import type { CueId } from './cue-ids.ts';
import {
  type Beat,
  type BeatKind,
  type Cue,
  cueLeadMs,
  type CueTiming,
  gridMs,
  onGrid,
  type Segment,
  type SegmentKind,
  type VoiceTimings,
} from './session-plan.ts';

/** Time to read a sentence of which there is no recording; it is still captioned. */
const readingMs = 170 * gridMs;

/** A sound within a beat; `afterMs` counts from the beat's start. */
export type CueWish = { readonly id: CueId; readonly afterMs?: number };

/** The line of time on which phases write their beats, one after another. Everything lands on the grid. */
export class Line {
  private readonly done: Segment[] = [];
  private open: (Omit<Segment, 'endMs' | 'beats'> & { readonly beats: Beat[] }) | undefined;
  private readonly used = new Map<CueId, number>();
  private readonly voice: VoiceTimings;
  private readonly turn: number;
  /** Unrounded, so that rounding to the grid never adds up over a session. */
  private exactMs: number;

  /** `turn` counts the sessions before this one, so that wordings take turns from day to day. */
  constructor(fromMs: number, voice: VoiceTimings, turn: number) {
    this.exactMs = fromMs;
    this.voice = voice;
    this.turn = turn;
  }

  begin(id: string, kind: SegmentKind, rungId?: string, phase?: Phase): void {
    this.close();
    this.open = {
      id,
      kind,
      atMs: this.nowMs,
      beats: [],
      ...(rungId === undefined ? {} : { rungId }),
      ...(phase === undefined ? {} : { phase }),
    };
  }

  /** A beat of `ms`; its sounds must fit, which `fits` tells beforehand. Less than half a grid step of quiet is none. */
  beat(kind: BeatKind, ms: number, wishes: readonly CueWish[] = []): void {
    if (!this.open) throw new Error('a beat needs a segment');
    const atMs = this.nowMs;
    this.exactMs += ms;
    const cues = wishes.map((wish) => this.cue(wish.id, atMs + (wish.afterMs ?? 0)));
    if (this.nowMs > atMs) this.open.beats.push({ kind, atMs, endMs: this.nowMs, cues });
  }

  /** Where the next beat begins, on the grid. */
  get nowMs(): number {
    return onGrid(this.exactMs);
  }

  /** A sentence, and `pauseMs` of quiet after it. */
  say(id: CueId, pauseMs: number): void {
    const lengthMs = this.lengthOf(id);
    this.beat('listen', lengthMs, [{ id, afterMs: cueLeadMs }]);
    if (pauseMs > 0) this.beat('quiet', pauseMs);
  }

  /** Length in ms, in whole grid steps, of the wording of `id` that would be heard next. */
  lengthOf(id: CueId): number {
    return Math.ceil((this.takesOf(id)[this.nextVariant(id)]?.lengthMs ?? readingMs) / gridMs) * gridMs;
  }

  /** Whether `id` said `afterMs` into a beat of `ms` is over a moment before the beat is. */
  fits(id: CueId, afterMs: number, ms: number): boolean {
    return afterMs + this.lengthOf(id) + gridMs * 8 <= ms;
  }

  segments(): readonly Segment[] {
    this.close();
    return this.done;
  }

  private cue(id: CueId, atMs: number): Cue {
    const variant = this.nextVariant(id);
    const lengthMs = this.lengthOf(id);
    this.used.set(id, (this.used.get(id) ?? 0) + 1);
    const pausesMs = this.takesOf(id)[variant]?.pausesMs ?? [];
    const pauses = pausesMs.length > 0 ? { pausesMs } : {};
    return { id, variant, atMs: onGrid(atMs), lengthMs, ...pauses };
  }

  private takesOf(id: CueId): readonly CueTiming[] {
    return this.voice[id] ?? [];
  }

  private nextVariant(id: CueId): number {
    return (this.turn + (this.used.get(id) ?? 0)) % Math.max(1, this.takesOf(id).length);
  }

  private close(): void {
    if (this.open && this.open.beats.length > 0) this.done.push({ ...this.open, endMs: this.nowMs });
    this.open = undefined;
  }
}
