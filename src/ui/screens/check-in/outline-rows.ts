import type { Rung } from '../../../domain/ladder/rung.ts';
import { rungGoesIn } from '../../../domain/ladder/rung.ts';
import { insideKinds } from '../../../domain/protocol/goes-inside.ts';
import type { PhaseKind } from '../../../domain/protocol/phase.ts';
import type { LeftOut, Segment, SegmentKind, SessionPlan } from '../../../planning/session-plan.ts';

/** Parts of the plan that a person sees as one. */
export type OutlineRow = {
  readonly id: string;
  readonly kinds: readonly SegmentKind[];
  /** The size that it is about, where naming it says something. */
  readonly rung: Rung | undefined;
  readonly lengthMs: number;
  /** How far in at most, in mm, where the plan says so. */
  readonly depthMm?: number;
};

/** What is left out and worth saying. */
export type LeftOutRow = LeftOut & { readonly why: Exclude<LeftOut['why'], 'noSuchSize' | 'notOffered'> };

const withOneSize: readonly SegmentKind[] = ['change-size', 'rest-at-opening', 'insert', 'hold'];
const afterwards: readonly SegmentKind[] = ['remove', 'clean-up'];
const openKinds: readonly SegmentKind[] = ['ready', 'ease', 'wait'];

function rungShown({ kind, rungId }: Segment, rungs: readonly Rung[]): Rung | undefined {
  const rung = rungs.find(({ id }) => id === rungId);
  if (!rung) return undefined;
  if (kind === 'touch') return rungGoesIn(rung) ? undefined : rung;
  return withOneSize.includes(kind) || kind === 'move' ? rung : undefined;
}

function depthOf({ phase }: Segment): Pick<OutlineRow, 'depthMm'> {
  const depthMm = phase?.kind === 'insert' ? phase.depthMm : undefined;
  return depthMm === undefined ? {} : { depthMm };
}

function belongTogether(row: OutlineRow, segment: Segment, rung: Rung | undefined): boolean {
  const areAll = (kinds: readonly SegmentKind[]) =>
    kinds.includes(segment.kind) && row.kinds.every((kind) => kinds.includes(kind));
  return (areAll(withOneSize) && row.rung?.id === rung?.id) || areAll(afterwards);
}

/**
 * The parts of today's session in their order: what is done with one size is one row, and the open waits between parts
 * are none. `optional` parts, by id, stay rows of their own.
 */
export function outlineRows(plan: SessionPlan, optional: readonly string[]): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  for (const segment of plan.segments.filter(({ kind }) => !openKinds.includes(kind))) {
    const rung = rungShown(segment, plan.rungs ?? []);
    const lengthMs = segment.endMs - segment.atMs;
    const last = rows.at(-1);
    const isApart = optional.includes(segment.id) || (last !== undefined && optional.includes(last.id));
    if (last && !isApart && belongTogether(last, segment, rung))
      rows[rows.length - 1] = {
        ...last,
        kinds: [...last.kinds, segment.kind],
        lengthMs: last.lengthMs + lengthMs,
        ...depthOf(segment),
      };
    else rows.push({ id: segment.id, kinds: [segment.kind], rung, lengthMs, ...depthOf(segment) });
  }
  return rows;
}

/** Left out by choice, or for another reason that helps to know. What needs a size is told by the sizes themselves. */
export function leftOutRows(plan: SessionPlan, apart: readonly string[]): readonly LeftOutRow[] {
  const inside: readonly PhaseKind[] = insideKinds;
  return plan.leftOut.flatMap((left): LeftOutRow[] => {
    const { why, kind, phaseId } = left;
    if (why === 'noSuchSize' || why === 'notOffered' || apart.includes(phaseId)) return [];
    return why === 'notToday' && inside.includes(kind) ? [] : [{ ...left, why }];
  });
}
