import { usualCheckInRules } from '../check-in/check-in-rules.ts';
import { neighbourThatGoesIn } from '../ladder/ladder.ts';
import type { Rung } from '../ladder/rung.ts';
import { limit } from '../limit.ts';
import type { Because } from './because.ts';
import { mostOf, type Practice, wasHeld } from './practice.ts';
import { painCapOf, type ProgressionPlan } from './progression-plan.ts';

/** Sessions in a row that were too much before a smaller size is named. */
export const hardInARow = limit(2, 'sessions in a row', 'ourDefault');

function wasTooMuch({ pain, outcome, feltHarder }: Practice, cap: number): boolean {
  return (pain !== undefined && pain > cap) || (outcome === 'stoppedEarly' && feltHarder);
}

/** Insertion that was begun and came to nothing counts only with a sign that it was hard: life interrupts too. */
function hardIn(practice: Practice, own: Rung, cap: number): readonly Because[] {
  const { pain, feltHarder, hurtSharply } = practice;
  const severe = usualCheckInRules.severePainFrom;
  const isOver = pain !== undefined && pain > cap;
  const cameToNothing = !wasHeld(practice, own) && (feltHarder || isOver);
  return [
    ...(pain !== undefined && pain >= severe.value
      ? [{ kind: 'severePain', seen: pain, limit: severe } as const]
      : []),
    ...(hurtSharply || cameToNothing ? [{ kind: 'hardInsertion', rung: own } as const] : []),
  ];
}

/**
 * Why a smaller size suits better, from `practices` at `own`, oldest first; empty for no reason. One hard insertion is
 * enough, otherwise two sessions in a row over the plan's cap. A session that tells nothing of pain is passed over: it
 * neither hurt nor did not.
 * @source S65 do not force, try a smaller one; the counts are our default
 */
export function whyStepDown(
  practices: readonly Practice[],
  own: Rung,
  plan: ProgressionPlan,
): readonly Because[] {
  const cap = painCapOf(plan);
  const last = practices.at(-1);
  const hard = last ? hardIn(last, own, cap.value) : [];
  const telling = practices.filter(({ pain, feltHarder }) => pain !== undefined || feltHarder);
  const row = telling.slice(-hardInARow.value);
  const isRow = row.length === hardInARow.value && row.every((one) => wasTooMuch(one, cap.value));
  if (!isRow) return hard;
  const seen = mostOf(row.map(({ pain }) => pain));
  const over: Because =
    seen !== undefined && seen > cap.value
      ? { kind: 'painOverCap', seen, limit: cap }
      : { kind: 'feltHarder', sessions: hardInARow.value };
  return [...hard, over];
}

/** The next easier size, or else the easier step before insertion; undefined where the ladder has neither. */
export function easierThan(rungs: readonly Rung[], own: Rung): Rung | undefined {
  const at = rungs.findIndex(({ id }) => id === own.id);
  return neighbourThatGoesIn(rungs, own.id, -1) ?? rungs[at - 1];
}
