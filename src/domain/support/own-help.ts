import * as v from 'valibot';
import { limit } from '../limit.ts';
import { parseVersioned } from '../parse-versioned.ts';
import type { Parsed } from '../parsed.ts';
import { readPhoneNumber } from './phone-number.ts';

const ownHelpSchemaVersion = 1;

export const ownHelpLimits = {
  lines: limit(20, 'lines', 'ourDefault'),
  nameLength: limit(60, 'characters', 'ourDefault'),
} as const;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const ids = v.pipe(v.array(v.unknown()), v.maxLength(500), v.array(id));

const ownLine = v.looseObject({
  /** Random, and never that of a listed line. */
  id,
  /** A service, or somebody whom the person trusts. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(ownHelpLimits.nameLength.value)),
  /** As the person wrote it. */
  number: v.pipe(
    v.string(),
    v.check((text) => readPhoneNumber(text).ok),
  ),
});

const schema = v.looseObject({
  schema: v.literal(ownHelpSchemaVersion),
  /** ISO 3166, only once it was chosen. */
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  own: v.pipe(v.array(v.unknown()), v.maxLength(ownHelpLimits.lines.value), v.array(ownLine)),
  /** Ids of listed lines that are not wanted. */
  hidden: ids,
  /** Ids of lines, own and listed, that stand first, in this order. */
  first: ids,
});

/** What a person made of the help lines. */
export type OwnHelp = v.InferOutput<typeof schema>;
export type OwnLine = v.InferOutput<typeof ownLine>;

export const noOwnHelp: OwnHelp = { schema: ownHelpSchemaVersion, own: [], hidden: [], first: [] };

export function parseOwnHelp(stored: unknown): Parsed<OwnHelp> {
  return parseVersioned(schema, ownHelpSchemaVersion, stored);
}

const without = (ids: readonly string[], gone: string) => ids.filter((each) => each !== gone);

/** With `line` in the place of the one of its id, or as the last; unchanged where there is no room for another. */
export function withOwnLine(help: OwnHelp, line: OwnLine): OwnHelp {
  const isThere = help.own.some((each) => each.id === line.id);
  if (!isThere && help.own.length >= ownHelpLimits.lines.value) return help;
  const own = isThere ? help.own.map((each) => (each.id === line.id ? line : each)) : [...help.own, line];
  return { ...help, own };
}

export function withoutOwnLine(help: OwnHelp, gone: string): OwnHelp {
  return { ...help, own: help.own.filter((each) => each.id !== gone), first: without(help.first, gone) };
}

/** With a listed line hidden, or shown again. */
export function withHidden(help: OwnHelp, line: string, isHidden: boolean): OwnHelp {
  const hidden = without(help.hidden, line);
  return { ...help, hidden: isHidden ? [...hidden, line] : hidden };
}

/** With a line before all others. */
export function withFirst(help: OwnHelp, line: string): OwnHelp {
  return { ...help, first: [line, ...without(help.first, line)] };
}

/** With one line there, hidden or in its place as it was `before`. What was changed since then, in it or beside it, stays. */
export function withLineAsBefore(help: OwnHelp, before: OwnHelp, line: string): OwnHelp {
  const isThere = help.own.some((each) => each.id === line);
  return {
    ...help,
    own: isThere ? help.own : placedAsIn(before.own, help.own, (each) => each.id === line),
    hidden: placedAsIn(before.hidden, help.hidden, (each) => each === line),
    first: placedAsIn(before.first, help.first, (each) => each === line),
  };
}

/** `now` with the one that is meant where it stands in `before`, or without it. */
function placedAsIn<One>(before: readonly One[], now: readonly One[], isMeant: (one: One) => boolean): One[] {
  const place = before.findIndex(isMeant);
  const others = now.filter((one) => !isMeant(one));
  return place === -1 ? others : others.toSpliced(place, 0, ...before.slice(place, place + 1));
}
