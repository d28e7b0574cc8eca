import { daysOf, type Fact, factsOf, figuresOf } from '../../../domain/visit-summary/facts.ts';
import type { LineOf, LineWhat, SummaryLine } from '../../../domain/visit-summary/summary-line.ts';
import type { VisitSummary } from '../../../domain/visit-summary/visit-summary.ts';
import { redFlags, stopSigns } from './visit-names.ts';
import type { Writing } from './visit-said.ts';
import { listed, plural } from '../written.ts';

function linesOf<What extends LineWhat>(lines: readonly SummaryLine[], what: What): readonly LineOf<What>[] {
  return lines.filter((line): line is LineOf<What> => line.what === what);
}

/** "4 to 2": the first that was recorded and the last; one number where both are the same. */
function course(facts: readonly Fact[], { number }: Writing): string | undefined {
  const told = figuresOf(facts);
  if (!told) return undefined;
  return told.first === told.last ? number(told.first) : `${number(told.first)} to ${number(told.last)}`;
}

function homeExercise(lines: readonly SummaryLine[], { number }: Writing): readonly string[] {
  return linesOf(lines, 'practised').map(({ facts, asked }) => {
    const days = daysOf(facts).length;
    const done = days === 0 ? 'none recorded' : number(days);
    if (!asked) return days === 0 ? `HEP ${done}` : `HEP ${done} d`;
    const { least, most } = asked.days;
    if (days > 0 && least === most) return `HEP ${done}/${number(least)} d`;
    const planned = least === most ? number(least) : `${number(least)}-${number(most)}`;
    return `HEP ${done}${days === 0 ? '' : ' d'} (plan ${planned} d)`;
  });
}

function sizesHeld(lines: readonly SummaryLine[], write: Writing): readonly string[] {
  return linesOf(lines, 'largest').flatMap(({ facts }) => {
    const told = course(facts, write);
    return told === undefined ? [] : [`${told} mm`];
  });
}

function ratings(lines: readonly SummaryLine[], write: Writing): readonly string[] {
  const overall = linesOf(lines, 'painWorst').filter(({ size }) => size === undefined);
  const worst = overall.map(({ facts }) => `NPRS worst ${course(facts, write) ?? 'not recorded'}`);
  const worry = linesOf(lines, 'worry').flatMap(({ facts }) => {
    const told = course(facts, write);
    return told === undefined ? [] : [`worry ${told}/10`];
  });
  return [...worst, ...worry];
}

/** A session with two signs is one stop. */
function stops(lines: readonly SummaryLine[], { number }: Writing): readonly string[] {
  const stopped = linesOf(lines, 'stop');
  const all = new Set(stopped.flatMap(factsOf).map(({ day, nth }) => `${day}.${nth}`));
  if (all.size === 0) return [];
  const signs = stopped.map(({ of, facts }) =>
    facts.length === all.size ? stopSigns[of] : `${stopSigns[of]} ${number(facts.length)}`,
  );
  return [`${number(all.size)} ${plural(all.size, { one: 'stop', other: 'stops' })}: ${listed(signs)}`];
}

function flags(lines: readonly SummaryLine[]): readonly string[] {
  const named = linesOf(lines, 'redFlag').map(({ of }) => redFlags[of]);
  return named.length > 0 ? [`red flags: ${listed(named)}`] : [];
}

/** `HEP 9/14 d; 22 to 24 mm; NPRS worst 4 to 2; 2 stops: panic`. Empty where nothing of it is told. */
export function chartLine({ lines }: VisitSummary, write: Writing): string {
  return [
    ...homeExercise(lines, write),
    ...sizesHeld(lines, write),
    ...ratings(lines, write),
    ...stops(lines, write),
    ...flags(lines),
  ].join('; ');
}
