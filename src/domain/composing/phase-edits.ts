import * as v from 'valibot';
import { type Phase, type PhaseKind, phaseSchema } from '../protocol/phase.ts';
import { protocolLimits } from '../protocol/protocol-limits.ts';
import type { Draft } from './draft.ts';
import { freeId } from './free-id.ts';
import { withPhases, withoutUnreadBelow } from './unread.ts';

/** Whether there is room for another phase. */
export function hasRoom({ protocol: { phases } }: Draft): boolean {
  return phases.length < protocolLimits.phases.value;
}

function idsOf({ protocol: { phases } }: Draft): readonly string[] {
  return phases.map(({ id }) => id);
}

const insideKinds: readonly PhaseKind[] = ['insert', 'hold', 'move', 'change-size'];

/** What a phase of `kind` goes before, unless told, the nearest first. The close is that only where it is last. */
function goesBefore(kind: PhaseKind): readonly PhaseKind[] {
  if (insideKinds.includes(kind)) return ['remove', 'clean-up'];
  return kind === 'remove' ? ['clean-up'] : [];
}

/** Where a new phase of `kind` goes unless told: before what ends it, and the close stays last. */
function usualPlace({ protocol: { phases } }: Draft, kind: PhaseKind): number {
  const places = goesBefore(kind).map((ending) => phases.findLastIndex((phase) => phase.kind === ending));
  const beforeTheClose = phases.at(-1)?.kind === 'close' ? phases.length - 1 : phases.length;
  return places.find((place) => place >= 0) ?? beforeTheClose;
}

/**
 * With `phase` under an id of its own, at place `at` from 0; unless told, before the last “Take it out” where something
 * is inside during it, and otherwise before the close. Unchanged where there is no room.
 */
export function withPhaseAdded(draft: Draft, phase: Phase, at = usualPlace(draft, phase.kind)): Draft {
  if (!hasRoom(draft)) return draft;
  const added = { ...phase, id: freeId(phase.id, idsOf(draft)) };
  return withPhases(draft, draft.protocol.phases.toSpliced(at, 0, added));
}

/** With a copy of the phase of `id` behind it. Unchanged where there is none, or no room. */
export function withPhaseDuplicated(draft: Draft, id: string): Draft {
  const at = idsOf(draft).indexOf(id);
  const phase = draft.protocol.phases[at];
  return phase ? withPhaseAdded(draft, phase, at + 1) : draft;
}

/** With the phase of `id` at place `to`, from 0; beyond an end it is at that end. */
export function withPhaseMoved(draft: Draft, id: string, to: number): Draft {
  const { phases } = draft.protocol;
  const from = idsOf(draft).indexOf(id);
  const phase = phases[from];
  const place = Math.min(Math.max(0, to), phases.length - 1);
  if (!phase || place === from) return draft;
  return withPhases(draft, phases.toSpliced(from, 1).toSpliced(place, 0, phase));
}

/** Without the phase of `id`, and what was written into its fields. */
export function withPhaseRemoved(draft: Draft, id: string): Draft {
  const phases = draft.protocol.phases.filter((phase) => phase.id !== id);
  return withoutUnreadBelow(withPhases(draft, phases), `phases.${id}`);
}

/**
 * With these fields of the phase of `id`; one that is undefined is taken out. Unchanged where the phase would be none any
 * more: an unknown value, one out of bounds, a field that it cannot do without.
 */
export function withPhaseChanged(draft: Draft, id: string, fields: Readonly<Record<string, unknown>>): Draft {
  const { phases } = draft.protocol;
  const at = idsOf(draft).indexOf(id);
  const phase = phases[at];
  if (!phase) return draft;
  const given = Object.entries({ ...phase, ...fields, id }).filter(([, value]) => value !== undefined);
  const parsed = v.safeParse(phaseSchema, Object.fromEntries(given));
  return parsed.success && parsed.output.kind === phase.kind
    ? withPhases(draft, phases.with(at, parsed.output))
    : draft;
}
