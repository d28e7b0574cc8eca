import { type Fact, factsOf } from '../facts.ts';
import type { LineWhat, SummaryLine } from '../summary-line.ts';
import { unitOf } from '../unit-of.ts';
import type { VisitSummary } from '../visit-summary.ts';
import { displayOf, ownConcept } from './coding.ts';
import { type Make, referTo, type Resource } from './resource.ts';

/** What the person answered, before or after practice, or to the questions of every four weeks. */
const answered: readonly LineWhat[] = [
  'painBefore',
  'painWorst',
  'painAfter',
  'worry',
  'depth',
  'bleeding',
  'stop',
  'notToday',
  'pair',
  'change',
];

/** One sitting: practice or a check-in of a day, or, without a number, the questions of that day. */
function sittingOf({ day, nth }: Fact): string {
  return nth === undefined ? day : `${day}.${nth}`;
}

function codingOf(code: string) {
  const { coding } = ownConcept(code);
  return { valueCoding: coding[0] };
}

/** The answer that a fact is; undefined for a blank, which is left out. */
function answerOf(line: SummaryLine, { value, code }: Fact): object | undefined {
  if (value !== undefined)
    return unitOf(line) === 'points' ? { valueInteger: value } : { valueDecimal: value };
  if (code !== undefined) return codingOf(code);
  return (line.what === 'stop' && line.of !== 'unsaid') || line.what === 'bleeding'
    ? codingOf(line.of)
    : undefined;
}

type Item = { readonly linkId: string; readonly text: string; readonly answer: readonly object[] };

/** By sitting, what was answered in it. A sitting of blanks is none. */
function sittingsIn({
  lines,
}: VisitSummary): ReadonlyMap<string, { readonly day: string; readonly items: Item[] }> {
  const sittings = new Map<string, { readonly day: string; readonly items: Item[] }>();
  for (const line of lines.filter(({ what }) => answered.includes(what)))
    for (const fact of factsOf(line)) {
      const answer = answerOf(line, fact);
      if (!answer) continue;
      const key = sittingOf(fact);
      const sitting = sittings.get(key) ?? { day: fact.day, items: [] };
      sitting.items.push({ linkId: line.id, text: displayOf(line), answer: [answer] });
      sittings.set(key, sitting);
    }
  return sittings;
}

/** Answers to one question of one sitting belong into one item. */
function joined(items: readonly Item[]): readonly Item[] {
  const byLink = new Map<string, Item>();
  for (const item of items) {
    const former = byLink.get(item.linkId);
    byLink.set(item.linkId, former ? { ...former, answer: [...former.answer, ...item.answer] } : item);
  }
  return [...byLink.values()];
}

export type Responses = {
  readonly resources: readonly Resource[];
  /** The response that a fact of a line was an answer in; undefined where it was none. */
  readonly responseTo: (line: SummaryLine, fact: Fact) => Resource | undefined;
};

/** What the person answered, a resource each sitting, and their question for the visit. */
export function responseResources(summary: VisitSummary, subject: Resource, make: Make): Responses {
  const respond = (authored: string, item: readonly Item[]) =>
    make('QuestionnaireResponse', {
      status: 'completed',
      subject: referTo(subject),
      authored,
      source: referTo(subject),
      item,
    });
  const ofSitting = new Map(
    [...sittingsIn(summary)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { day, items }]) => [key, respond(day, joined(items))]),
  );
  const { question, madeOn } = summary;
  const asked = question === undefined ? [] : [{ valueString: question }];
  const ofVisit = asked.map((answer) =>
    respond(madeOn, [{ linkId: 'question', text: 'Question for the visit', answer: [answer] }]),
  );
  const responseTo = (line: SummaryLine, fact: Fact) =>
    answered.includes(line.what) && answerOf(line, fact) ? ofSitting.get(sittingOf(fact)) : undefined;
  return { resources: [...ofVisit, ...ofSitting.values()], responseTo };
}
