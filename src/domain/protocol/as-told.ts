import { calendarPhaseOn } from './calendar-phase-on.ts';
import type { Phase } from './phase.ts';
import type { Frequency } from './frequency.ts';
import type { Protocol } from './protocol.ts';

/** What the clinician asks for on one day; undefined where nothing was entered. */
export type ToldForDay = {
  readonly minutes?: number | undefined;
  readonly frequency?: Frequency | undefined;
};

/**
 * The clinician's figures for `day` (YYYY-MM-DD): those of its calendar phase, or else of the sheet. Undefined where
 * comfort leads, and on days before, between and after the phases of the calendar, which ask for nothing.
 */
export function toldFor(protocol: Protocol, day: string): ToldForDay | undefined {
  if (protocol.ledBy !== 'schedule') return undefined;
  const { clinician } = protocol;
  const sheet = { minutes: clinician?.minutes, frequency: clinician?.frequency };
  const today = calendarPhaseOn(protocol, day);
  if (today.kind === 'noCalendar') return sheet;
  if (today.kind !== 'in') return undefined;
  const { minutes, frequency } = today.phase;
  return { minutes: minutes ?? sheet.minutes, frequency };
}

/**
 * `protocol` with today's own size held for as long as the clinician asks on `day`. Unchanged where nothing was asked:
 * our drafts never stand in for a figure, since without one the protocol is locked.
 */
export function asTold(protocol: Protocol, day: string): Protocol {
  const minutes = toldFor(protocol, day)?.minutes;
  if (minutes === undefined) return protocol;
  const held = (phase: Phase): Phase =>
    phase.kind === 'hold' && (phase.size ?? 'current') === 'current'
      ? { ...phase, seconds: minutes * 60 }
      : phase;
  return { ...protocol, phases: protocol.phases.map(held) };
}

/** `asTold` of `today`, or of the day on which the plan begins where that is still ahead. */
export function asFirstTold(protocol: Protocol, today: string): Protocol {
  const begins = protocol.clinician?.startDate;
  return asTold(protocol, begins !== undefined && begins > today ? begins : today);
}
