import type { Protocol } from '../domain/protocol/protocol.ts';
import type { SessionPlan } from '../planning/session-plan.ts';
import type { SizesToday } from '../planning/sizes-today.ts';

/** For whom a plan is looked at. */
export type PreviewWish = {
  /** Without them nothing goes in. */
  readonly sizes: SizesToday | undefined;
  /** Ids of the optional phases that are switched on. */
  readonly chosen: readonly string[];
};

/** A plan as somebody will meet it for the first time, outside of any session; nothing of it is kept. */
export type PlanPreview = {
  /** With everything cleared that a plan may wait for. */
  readonly plan: (protocol: Protocol, wish: PreviewWish) => Promise<SessionPlan>;
  /**
   * Some twenty seconds of `plan` from `fromMs` on, cue by cue. Call it inside the tap. `onMoved` tells the moment, in
   * ms of guided time, and undefined once it has ended by itself. False where nothing can be heard: it goes on in silence.
   */
  readonly hear: (
    plan: SessionPlan,
    fromMs: number,
    onMoved: (atMs: number | undefined) => void,
  ) => Promise<boolean>;
  /** Silence. Nothing is told afterwards. */
  readonly hush: () => void;
};
