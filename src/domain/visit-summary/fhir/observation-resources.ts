import { daysOf, type Fact, factsOf, kindOf, sizeOfLine } from '../facts.ts';
import type { LineOf, LineWhat, SummaryLine } from '../summary-line.ts';
import { unitOf } from '../unit-of.ts';
import type { VisitSummary } from '../visit-summary.ts';
import { categoryOf, conceptOf, ownConcept, quantity, sizeComponents } from './coding.ts';
import { type Make, referTo, type Resource } from './resource.ts';
import type { Responses } from './response-resources.ts';

/** Their facts are events: one without a word more is an event all the same. */
const events: readonly LineWhat[] = ['withSize', 'notToday', 'visit', 'clinicianSpoken'];

function valueOf(line: SummaryLine, { value, code }: Fact): object | undefined {
  const unit = unitOf(line);
  if (unit) return value === undefined ? undefined : { valueQuantity: quantity(value, unit) };
  if (code !== undefined) return { valueCodeableConcept: ownConcept(code) };
  const kind = kindOf(line);
  if (kind !== undefined) return { valueCodeableConcept: ownConcept(kind) };
  return events.includes(line.what) ? {} : undefined;
}

/** What tells one line from another of its kind, where the value does not. */
function partsOf(line: SummaryLine, { size }: Fact): readonly object[] {
  const named = line.what === 'score' ? [{ code: ownConcept('name'), valueString: line.name }] : [];
  const outOf =
    line.what === 'score' && line.outOf !== undefined
      ? [{ code: ownConcept('outOf'), valueQuantity: quantity(line.outOf, 'points') }]
      : [];
  const isOfKind = line.what === 'reading' || line.what === 'homework' || line.what === 'pair';
  const kind = isOfKind ? [{ code: ownConcept('kind'), valueCodeableConcept: ownConcept(line.of) }] : [];
  return [...named, ...outOf, ...kind, ...sizeComponents(size ?? sizeOfLine(line))];
}

/** Home practice as a whole, beside what the plan asks for. */
function practisedFields({ facts, asked }: LineOf<'practised'>, { from, to }: VisitSummary) {
  const part = (code: string, value: number, unit: 'd' | 'times') => ({
    code: ownConcept(code),
    valueQuantity: quantity(value, unit),
  });
  const component = [
    part('days', daysOf(facts).length, 'd'),
    part('times', facts.length, 'times'),
    ...(asked
      ? [
          part('askedDaysLeast', asked.days.least, 'd'),
          part('askedDaysMost', asked.days.most, 'd'),
          part('askedTimesLeast', asked.times.least, 'times'),
          part('askedTimesMost', asked.times.most, 'times'),
        ]
      : []),
  ];
  return { effectivePeriod: { start: from, end: to }, component };
}

/** An observation for each fact that was told, and one of home practice as a whole. A blank is none. */
export function observationResources(
  summary: VisitSummary,
  {
    subject,
    responses,
    make,
  }: { readonly subject: Resource; readonly responses: Responses; readonly make: Make },
): readonly Resource[] {
  const observe = (line: SummaryLine, fields: object) =>
    make('Observation', {
      status: 'final',
      category: [categoryOf(line)],
      code: conceptOf(line),
      subject: referTo(subject),
      performer: [referTo(subject)],
      ...fields,
    });
  return summary.lines.flatMap((line) => {
    if (line.what === 'plan') return [];
    if (line.what === 'practised')
      return line.facts.length > 0 ? [observe(line, practisedFields(line, summary))] : [];
    if (line.what === 'nextVisit')
      return line.facts.map(({ day }) =>
        observe(line, { effectiveDateTime: summary.madeOn, valueDateTime: day }),
      );
    return factsOf(line).flatMap((fact) => {
      const value = valueOf(line, fact);
      if (!value) return [];
      const component = partsOf(line, fact);
      const response = responses.responseTo(line, fact);
      return [
        observe(line, {
          effectiveDateTime: fact.day,
          ...value,
          ...(component.length > 0 ? { component } : {}),
          ...(response ? { derivedFrom: [referTo(response)] } : {}),
        }),
      ];
    });
  });
}
