import { codesOf, daysOf, type Fact, factsOf, figuresOf } from '../../../domain/visit-summary/facts.ts';
import type { LineOf, LineWhat, SummaryLine } from '../../../domain/visit-summary/summary-line.ts';
import { changes, parts, reasons, sizeName } from './visit-names.ts';
import { listed, plural } from '../written.ts';

/** How days and numbers are written: on the page as people write them, in text as records do. */
export type Writing = {
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
};

const notRecorded = 'not recorded';
/** So many days are named one by one; of more, how many, the first and the last. */
const namedAtMost = 4;

function times(count: number, { number }: Writing): string {
  return plural(count, { one: 'once', other: `${number(count)} times` });
}

function days(count: number, { number }: Writing): string {
  return `${number(count)} ${plural(count, { one: 'day', other: 'days' })}`;
}

function range(least: string, most: string): string {
  return least === most ? least : `${least} to ${most}`;
}

function onDays(facts: readonly Fact[], write: Writing): string {
  const days = daysOf(facts);
  if (days.length <= namedAtMost) return listed(days.map(write.day));
  return `${write.day(days[0] ?? '')} to ${write.day(days.at(-1) ?? '')}`;
}

/** "once (3 Nov)", "6 times (3 Nov to 20 Nov)". */
function happened(facts: readonly Fact[], write: Writing): string {
  return `${times(facts.length, write)} (${onDays(facts, write)})`;
}

function minutes(seconds: number, { number }: Writing): string {
  return `${number(Math.round(seconds / 6) / 10)} min`;
}

/** Blanks by their number; empty for none. */
function blanks(facts: readonly Fact[], what: string, write: Writing): readonly string[] {
  const count = facts.filter(({ value }) => value === undefined).length;
  return count === 0 ? [] : [`${what} ${notRecorded} ${times(count, write)}`];
}

type Counted = { readonly unit?: string; readonly isByDay?: boolean };

/** "4 to 2 (9 of 11 told, range 0-5)". */
function course(
  facts: readonly Fact[],
  write: Writing,
  { unit = '', isByDay = false }: Counted = {},
): string {
  const { number } = write;
  const told = figuresOf(facts);
  const often = isByDay ? days(facts.length, write) : times(facts.length, write);
  if (!told) return `${notRecorded} (${often})`;
  const ends = `${range(number(told.first), number(told.last))}${unit}`;
  const isWithin =
    Math.min(told.first, told.last) === told.lowest && Math.max(told.first, told.last) === told.highest;
  const between = isWithin ? '' : `, range ${number(told.lowest)}-${number(told.highest)}`;
  const share = told.times === facts.length ? often : `${number(told.times)} of ${number(facts.length)} told`;
  return `${ends} (${share}${between})`;
}

function coded<Code extends string>(
  facts: readonly (Fact & { readonly code?: Code })[],
  words: Readonly<Record<Code, string>>,
  { blank, write }: { readonly blank: string; readonly write: Writing },
): string {
  return listed(
    codesOf(facts).map(([code, count]) => {
      const word = code === undefined ? blank : words[code];
      return count === 1 ? word : `${word} ${write.number(count)}`;
    }),
  );
}

function plan({ title, version, author, clinic, frequency }: LineOf<'plan'>, { number }: Writing): string {
  const often = frequency
    ? [`${range(number(frequency.times), number(frequency.upTo ?? frequency.times))} a ${frequency.per}`]
    : [];
  const by = [author, clinic].filter((one) => one !== undefined);
  return listed([
    title,
    `version ${number(version)}`,
    ...(by.length > 0 ? [`by ${listed(by)}`] : []),
    ...often,
  ]);
}

/** "9 days (plan 14), 11 times in all". */
function practised(line: LineOf<'practised' | 'withSize' | 'homework'>, write: Writing): string {
  const { facts } = line;
  const count = daysOf(facts).length;
  const asked = line.what === 'withSize' ? undefined : line.asked?.days;
  const plan = asked ? ` (plan ${range(write.number(asked.least), write.number(asked.most))})` : '';
  if (count === 0) return `none recorded${plan}`;
  const more = count === facts.length ? '' : `, ${times(facts.length, write)} in all`;
  return `${days(count, write)}${plan}${more}`;
}

function held({ facts }: Pick<LineOf<'held'>, 'facts'>, write: Writing): string {
  const stayed = facts.filter(({ value }) => value !== 0);
  const begun = facts.length - stayed.length;
  const total = figuresOf(stayed);
  const on = daysOf(stayed).length;
  return [
    ...(on > 0 ? [`${total ? `${minutes(total.sum, write)} on ` : ''}${days(on, write)}`] : []),
    ...(begun > 0 ? [`begun and not held ${times(begun, write)}`] : []),
    ...blanks(facts, 'time', write),
  ].join('; ');
}

/** What was done of homework, and for how long where that was told. */
function homeworkSaid(line: LineOf<'homework'>, write: Writing): string {
  const total = figuresOf(line.facts);
  return [
    practised(line, write),
    ...(total ? [minutes(total.sum, write)] : []),
    ...(line.facts.length > 0 ? blanks(line.facts, 'time', write) : []),
  ].join('; ');
}

function timeSaid(facts: readonly Fact[], write: Writing): string {
  const total = figuresOf(facts);
  return [...(total ? [minutes(total.sum, write)] : []), ...blanks(facts, 'time', write)].join('; ');
}

function decided({ facts }: LineOf<'decision'>, write: Writing): string {
  if (facts.length > namedAtMost) {
    const last = facts.at(-1);
    return `${happened(facts, write)}${last ? `, last at ${sizeName(last.size)}` : ''}`;
  }
  return listed(facts.map(({ day, size }) => `${sizeName(size)} (${write.day(day)})`));
}

function changed({ facts }: LineOf<'change'>, write: Writing): string {
  if (facts.length > namedAtMost) return coded(facts, changes, { blank: notRecorded, write });
  return listed(facts.map(({ day, code }) => `${code ? changes[code] : notRecorded} (${write.day(day)})`));
}

const counted: Partial<Record<LineWhat, Counted>> = {
  largest: { unit: ' mm', isByDay: true },
  depth: { unit: ' mm' },
};

/** What is recorded of a line, in chart language. Blank is said to be that. */
export function lineSaid(line: SummaryLine, write: Writing): string {
  const facts = factsOf(line);
  switch (line.what) {
    case 'plan':
      return plan(line, write);
    case 'nextVisit':
      return onDays(facts, write);
    case 'practised':
    case 'withSize':
      return practised(line, write);
    case 'homework':
      return homeworkSaid(line, write);
    case 'minutes':
      return timeSaid(facts, write);
    case 'held':
      return held(line, write);
    case 'offer':
      return times(facts.length, write);
    case 'notToday':
      return `${times(facts.length, write)} (${coded(line.facts, reasons, { blank: 'no reason told', write })})`;
    case 'visit': {
      const done = coded(line.facts, parts, { blank: `what was done ${notRecorded}`, write });
      return `${onDays(facts, write)} (${done})`;
    }
    case 'change':
      return changed(line, write);
    case 'score':
      return course(
        facts,
        write,
        line.outOf === undefined ? {} : { unit: ` of ${write.number(line.outOf)}` },
      );
    case 'reading':
      return line.of.endsWith('Minutes')
        ? timeSaid(facts, write)
        : course(facts, write, { unit: ' microvolts' });
    case 'decision':
      return decided(line, write);
    case 'largest':
    case 'depth':
    case 'painBefore':
    case 'painWorst':
    case 'painAfter':
    case 'worry':
    case 'pair':
      return course(facts, write, counted[line.what]);
    default:
      return happened(facts, write);
  }
}
