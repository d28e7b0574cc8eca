import * as v from 'valibot';
import type { Parsed } from '../parsed.ts';
import { starterIds } from './starter-ids.ts';
import { usualSeconds } from './phase-length.ts';
import { phaseKinds } from './phase.ts';
import { shownLine } from './shown-text.ts';
import { type Protocol, protocolLimits, protocolSchema, protocolSchemaVersion } from './protocol.ts';

/** What is wrong with a protocol; `at` is where, such as `phases.3.breaths`, for the reader to find the place. */
export type ProtocolProblem =
  | { readonly kind: 'notAProtocol' }
  | { readonly kind: 'newerVersion'; readonly schema: number }
  | { readonly kind: 'tooManyPhases'; readonly count: number; readonly atMost: number }
  | { readonly kind: 'unknownPhase'; readonly at: string; readonly named: string }
  | { readonly kind: 'wrongValue'; readonly at: string; readonly found: string }
  | { readonly kind: 'phaseIdTwice'; readonly id: string }
  /** The id of one of our starters: another plan under it would be taken for ours. */
  | { readonly kind: 'idIsOurs'; readonly id: string }
  /** Of the calendar: `part` (from 0) ends before it begins, or begins before the one in front of it has ended. */
  | { readonly kind: 'calendarCrosses'; readonly part: number }
  | { readonly kind: 'tooLong'; readonly minutes: number; readonly atMost: number };

export type ParsedProtocol =
  | { readonly ok: true; readonly protocol: Protocol }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] };

const enoughProblems = 5;

function refuse(...problems: ProtocolProblem[]): ParsedProtocol {
  return { ok: false, problems };
}

/** A found value in a few harmless characters: it may be markup, long, or nested without end. */
function shorten(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const text = isPlain ? shownLine(String(value).slice(0, 200)) : 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const knownKinds: readonly string[] = phaseKinds;

function problemOf(issue: v.BaseIssue<unknown>): ProtocolProblem {
  const at = v.getDotPath(issue) ?? '';
  const found = shorten(issue.input);
  return /^phases\.\d+\.kind$/.test(at) && !knownKinds.includes(found)
    ? { kind: 'unknownPhase', at, named: found }
    : { kind: 'wrongValue', at, found };
}

function firstIdTwice(protocol: Protocol): string | undefined {
  const ids = protocol.phases.map((phase) => phase.id);
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

function firstCrossing({ schedule = [] }: Protocol): number {
  return schedule.findIndex(({ fromWeek, untilWeek }, index) => {
    const earlier = schedule[index - 1];
    const freeFrom = earlier ? (earlier.untilWeek ?? Infinity) : 0;
    return fromWeek < freeFrom || (untilWeek !== undefined && untilWeek <= fromWeek);
  });
}

/** What only shows in the protocol as a whole. */
function problemOfWhole(protocol: Protocol): ProtocolProblem | undefined {
  const twice = firstIdTwice(protocol);
  if (twice !== undefined) return { kind: 'phaseIdTwice', id: twice };
  const part = firstCrossing(protocol);
  if (part >= 0) return { kind: 'calendarCrosses', part };
  const minutes = Math.ceil(protocol.phases.reduce((sum, phase) => sum + usualSeconds(phase), 0) / 60);
  const atMost = protocolLimits.minutes.value;
  return minutes > atMost ? { kind: 'tooLong', minutes, atMost } : undefined;
}

/**
 * Reads a protocol from anywhere: a file, a link, the store. Never throws. A newer schema is refused, not guessed;
 * unknown fields are kept. Reports at most five problems, in the order of the document.
 */
export function parseProtocol(input: unknown): ParsedProtocol {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse({ kind: 'notAProtocol' });
  const { schema, phases } = input as { schema?: unknown; phases?: unknown };
  if (typeof schema === 'number' && schema > protocolSchemaVersion)
    return refuse({ kind: 'newerVersion', schema });
  if (schema === undefined || !Array.isArray(phases)) return refuse({ kind: 'notAProtocol' });
  const atMost = protocolLimits.phases.value;
  if (phases.length > atMost) return refuse({ kind: 'tooManyPhases', count: phases.length, atMost });
  const parsed = v.safeParse(protocolSchema, input);
  if (!parsed.success) return refuse(...parsed.issues.slice(0, enoughProblems).map(problemOf));
  const problem = problemOfWhole(parsed.output);
  return problem ? refuse(problem) : { ok: true, protocol: parsed.output };
}

/** As `parseProtocol`, from the text of a file that somebody else made. */
export function parseProtocolText(text: string): ParsedProtocol {
  try {
    const parsed = parseProtocol(JSON.parse(text));
    const isOurs = parsed.ok && starterIds.includes(parsed.protocol.id);
    return isOurs ? refuse({ kind: 'idIsOurs', id: parsed.protocol.id }) : parsed;
  } catch {
    return refuse({ kind: 'notAProtocol' });
  }
}

/** As `parseProtocol`, for what was kept on this device. */
export function parseStoredProtocol(stored: unknown): Parsed<Protocol> {
  const parsed = parseProtocol(stored);
  if (parsed.ok) return { kind: 'value', value: parsed.protocol };
  return { kind: parsed.problems.some(({ kind }) => kind === 'newerVersion') ? 'newer' : 'damaged' };
}
