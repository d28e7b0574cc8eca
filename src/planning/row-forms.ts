import { longOut } from '../domain/protocol/breath-patterns.ts';
import { squeezeSeconds } from '../domain/protocol/drop-limits.ts';
import { phaseLimits, type PhaseOf } from '../domain/protocol/phase.ts';
import { limit } from '../domain/limit.ts';
import type { Line } from './line.ts';
import { breathMs, planBreaths } from './phases/breathe.ts';
import { planSet } from './phases/drops.ts';
import { planBreathsAtOpening } from './phases/insert.ts';
import { planRounds } from './phases/move.ts';
import type { RowStart } from './phases/row-start.ts';
import { planLifts } from './phases/toning.ts';
import type { BeatKind } from './session-plan.ts';

export const moreBreaths = limit(4, 'breaths', 'ourDefault');
const moreDrops = limit(3, 'repetitions', 'ourDefault');
const moreMovement = limit(60, 'seconds', 'ourDefault');

export type RowPhase = PhaseOf<'breathe' | 'drops' | 'move' | 'rest-at-opening' | 'toning'>;

/** How a row of a kind is made: of what, how much more of it may be had, and how it is written. */
export type RowForm = {
  /** The beat with which each breath, drop or lift begins. */
  readonly begins: BeatKind;
  readonly eachMs: number;
  /** What is added, and the most in one row. */
  readonly more: number;
  readonly most: number;
  readonly mayShrink: boolean;
  readonly write: (line: Line, total: number, start: RowStart, isFirst: boolean) => void;
};

export function formOf(phase: RowPhase): RowForm {
  const common = { begins: 'breatheIn', mayShrink: true } as const;
  switch (phase.kind) {
    case 'breathe':
      return {
        ...common,
        eachMs: breathMs(phase.pattern),
        more: moreBreaths.value,
        most: phaseLimits.breaths.value,
        write: (line, total, start) => planBreaths(line, phase.pattern, total, start),
      };
    case 'drops': {
      const squeezeMs = phase.contractRelax ? squeezeSeconds(phase.pattern) * 1000 : 0;
      return {
        ...common,
        begins: phase.contractRelax ? 'lift' : 'drop',
        eachMs: breathMs(phase.pattern) + squeezeMs,
        more: moreDrops.value,
        most: phaseLimits.reps.value,
        write: (line, total, start, isFirst) => planSet(line, phase, total, isFirst, start),
      };
    }
    case 'move':
      return {
        ...common,
        eachMs: breathMs(longOut),
        more: (moreMovement.value * 1000) / breathMs(longOut),
        most: (phaseLimits.seconds.value * 1000) / breathMs(longOut),
        write: (line, total, start) => planRounds(line, phase.technique, total, start),
      };
    // Fewer breaths at the opening would bring the insertion nearer.
    case 'rest-at-opening':
      return {
        ...common,
        mayShrink: false,
        eachMs: breathMs(longOut),
        more: moreBreaths.value,
        most: phaseLimits.breaths.value,
        write: (line, total, { from }) => planBreathsAtOpening(line, total, from),
      };
    case 'toning':
      return {
        ...common,
        begins: 'lift',
        eachMs: (2 * phase.holdSeconds + Math.max(phase.holdSeconds, phase.restSeconds)) * 1000,
        more: 0,
        most: 0,
        write: (line, total, { from }) => planLifts(line, phase, total, from),
      };
  }
}
