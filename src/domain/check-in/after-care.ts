import * as v from 'valibot';
import type { Source } from '../limit.ts';
import type { Urgency } from './red-flags.ts';

export const painAfterwards = ['eased', 'goesOn'] as const;
export const bleedingAfterwards = ['spotting', 'more'] as const;

/** What was noticed when a session was stopped. Absent means that it was not, or was not said. */
export const afterCareSchema = v.looseObject({
  /** Sharp, burning or sudden pain. */
  sharpPain: v.exactOptional(v.picklist(painAfterwards)),
  bleeding: v.exactOptional(v.picklist(bleedingAfterwards)),
  /** Something felt to give. */
  gave: v.exactOptional(v.literal(true)),
  /** Panic, a flashback, or feeling far away. */
  panic: v.exactOptional(v.literal(true)),
});

export type AfterCare = v.InferOutput<typeof afterCareSchema>;

export const afterCareFlags = ['gave', 'painGoesOn', 'bleedingMore'] as const;
/** A red flag that shows in the middle of a session. */
export type AfterCareFlag = (typeof afterCareFlags)[number];

/** How soon care is needed after each flag. */
export const afterCareUrgency: Record<AfterCareFlag, { readonly urgency: Urgency; readonly source: Source }> =
  {
    gave: { urgency: 'now', source: 'ourDefault' },
    painGoesOn: { urgency: 'now', source: 'ourDefault' },
    bleedingMore: { urgency: 'today', source: 'S10' },
  };

/**
 * What the answers ask for. `call`: somebody has to be called, and nothing else is asked. `ground`: no question about
 * the body. `rest`: nothing inside for the day, and what to look out for. `nothing`: an end like any other.
 */
export type AfterCareAdvice =
  | { readonly kind: 'call'; readonly urgency: Urgency; readonly flags: readonly AfterCareFlag[] }
  | { readonly kind: 'ground' }
  | { readonly kind: 'rest'; readonly because: readonly ('pain' | 'spotting')[] }
  | { readonly kind: 'nothing' };

function flagsOf({ gave, sharpPain, bleeding }: AfterCare): readonly AfterCareFlag[] {
  return [
    ...(gave ? (['gave'] as const) : []),
    ...(sharpPain === 'goesOn' ? (['painGoesOn'] as const) : []),
    ...(bleeding === 'more' ? (['bleedingMore'] as const) : []),
  ];
}

/**
 * What to do after a session was stopped. A flag comes before everything else, panic before pain that has eased.
 * @source S10 for bleeding that is more than spotting; the rest is our default, from clinicians' pages on stopping
 */
export function assessAfterCare(afterCare: AfterCare): AfterCareAdvice {
  const flags = flagsOf(afterCare);
  if (flags.length > 0) {
    const isNow = flags.some((flag) => afterCareUrgency[flag].urgency === 'now');
    return { kind: 'call', urgency: isNow ? 'now' : 'today', flags };
  }
  if (afterCare.panic) return { kind: 'ground' };
  const because = [
    ...(afterCare.sharpPain ? (['pain'] as const) : []),
    ...(afterCare.bleeding ? (['spotting'] as const) : []),
  ];
  return because.length > 0 ? { kind: 'rest', because } : { kind: 'nothing' };
}

/** After a red flag, or panic, nothing else is asked of the person. */
export function asksNoMore({ kind }: AfterCareAdvice): boolean {
  return kind === 'call' || kind === 'ground';
}

type Sign = 'sharpPain' | 'bleeding' | 'gave' | 'panic';

/** `afterCare` with one sign noticed, changed or (undefined) taken back; a sign taken back leaves no trace. */
export function withSign<Name extends Sign>(
  afterCare: AfterCare,
  name: Name,
  noticed: AfterCare[Name] | undefined,
): AfterCare {
  const { [name]: _, ...others } = afterCare;
  return noticed === undefined ? others : { ...others, [name]: noticed };
}
