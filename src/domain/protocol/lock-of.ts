import { daysBetween } from '../day.ts';
import { calendarPhaseOn } from './calendar-phase-on.ts';
import type { Gate } from './protocol-terms.ts';
import type { Protocol } from './protocol.ts';

/** A figure of the clinician's that a protocol led by a calendar cannot do without. */
export type Figure = 'startDate' | 'minutes' | 'frequency';

export type LockReason =
  /** The person has not said this yet. */
  | { readonly kind: 'unsaid'; readonly gate: Gate }
  | { readonly kind: 'figureMissing'; readonly figure: Figure }
  /** The clinician's start date, or the next phase of their calendar, is still ahead. */
  | { readonly kind: 'notYet'; readonly from: string }
  /** The last phase of their calendar ended on `until`: what now is for them to say. */
  | { readonly kind: 'calendarOver'; readonly until: string };

export type Lock =
  | { readonly kind: 'open' }
  | { readonly kind: 'locked'; readonly because: readonly LockReason[] };

function missingFigures({ clinician, schedule = [] }: Protocol): readonly Figure[] {
  const hasCalendar = schedule.length > 0;
  const hasMinutes = hasCalendar && schedule.every(({ minutes }) => minutes !== undefined);
  return [
    ...(clinician?.startDate === undefined ? (['startDate'] as const) : []),
    ...(clinician?.minutes === undefined && !hasMinutes ? (['minutes'] as const) : []),
    ...(clinician?.frequency === undefined && !hasCalendar ? (['frequency'] as const) : []),
  ];
}

/** Why a calendar that is known asks for nothing on `day`. */
function whyNotOn(protocol: Protocol, day: string): readonly LockReason[] {
  const today = calendarPhaseOn(protocol, day);
  switch (today.kind) {
    case 'before':
    case 'between':
      return [{ kind: 'notYet', from: today.from }];
    case 'after':
      return [{ kind: 'calendarOver', until: today.until }];
    case 'in':
      return [];
    case 'noCalendar': {
      const from = protocol.clinician?.startDate;
      return from !== undefined && daysBetween(day, from) > 0 ? [{ kind: 'notYet', from }] : [];
    }
  }
}

function calendarReasons(protocol: Protocol, day: string): readonly LockReason[] {
  if (protocol.ledBy !== 'schedule') return [];
  const missing = missingFigures(protocol).map((figure) => ({ kind: 'figureMissing', figure }) as const);
  return [...missing, ...whyNotOn(protocol, day)];
}

/**
 * Whether `protocol` may be used on `day` (YYYY-MM-DD), and what it waits for. `said` are the gates that the person has
 * spoken for. Where a calendar leads, it waits for the clinician's start date, minutes and frequency, and is open on the
 * days that their calendar asks for; where comfort leads, it waits for gates only. A missing figure is never filled in.
 */
export function lockOf(protocol: Protocol, said: readonly Gate[], day: string): Lock {
  const unsaid = (protocol.gates ?? []).filter((gate) => !said.includes(gate));
  const because = [
    ...unsaid.map((gate): LockReason => ({ kind: 'unsaid', gate })),
    ...calendarReasons(protocol, day),
  ];
  return because.length > 0 ? { kind: 'locked', because } : { kind: 'open' };
}
