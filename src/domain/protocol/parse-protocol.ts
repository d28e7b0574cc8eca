import * as v from 'valibot';
import type { Parsed } from '../parsed.ts';
import { isSameJson } from '../same-json.ts';
import { nestsDeeper } from './nests-deeper.ts';
import { starterIds } from './starter-ids.ts';
import { phaseKinds } from './phase.ts';
import { type ProtocolProblem, problemOfWhole } from './protocol-problem.ts';
import { shownLine } from './shown-text.ts';
import { type Protocol, protocolSchema } from './protocol.ts';
import { protocolLimits, protocolSchemaVersion } from './protocol-limits.ts';

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

/** Whether `protocol` is one of `ours` as it came with the app, but for the figures of a clinician in it. */
function isOneOf(ours: readonly Protocol[], { clinician: _figures, ...rest }: Protocol): boolean {
  return ours.some((starter) => isSameJson(starter, rest));
}

/**
 * As `parseProtocol`, from a text that somebody else made. One under the id of a starter is refused, unless it is one of
 * `ours`.
 */
export function parseProtocolText(text: string, ours: readonly Protocol[] = []): ParsedProtocol {
  try {
    const written: unknown = JSON.parse(text);
    if (nestsDeeper(written, protocolLimits.depth.value)) return refuse({ kind: 'notAProtocol' });
    const parsed = parseProtocol(written);
    if (!parsed.ok || !starterIds.includes(parsed.protocol.id)) return parsed;
    return isOneOf(ours, parsed.protocol) ? parsed : refuse({ kind: 'idIsOurs', id: parsed.protocol.id });
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
