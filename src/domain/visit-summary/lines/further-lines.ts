import { practiceKinds } from '../../journal/practice-record.ts';
import { pairs, sumOf } from '../../journal/questionnaire-record.ts';
import type { ReadingRecord } from '../../journal/reading-record.ts';
import type { HomeworkItem } from '../../protocol/homework.ts';
import type { Protocol } from '../../protocol/protocol.ts';
import { shownLine } from '../../protocol/shown-text.ts';
import { askedBetween } from '../asked-between.ts';
import { type Fact, ifAny } from '../facts.ts';
import type { ReadingKind, SummaryLine } from '../summary-line.ts';
import { type Between, type Entry, entriesOf } from './entry.ts';
import { isOfAll } from './practice-lines.ts';

/** What the plan asks for of one kind; undefined where two items of it would have to be told apart. */
function askedOf(items: readonly HomeworkItem[], between: Between) {
  const [item, another] = items;
  if (!item?.frequency || another) return undefined;
  const { frequency } = item;
  return askedBetween(() => frequency, between);
}

/** Homework by its kind: what was done, and, of what the plan asks for, also what was not recorded. */
export function homeworkLines(
  entries: readonly Entry[],
  between: Between,
  protocol: Protocol | undefined,
): readonly SummaryLine[] {
  const done = entriesOf(entries, 'practice').filter(({ record }) => record.homework);
  return practiceKinds.flatMap((of) => {
    const items = protocol?.homework?.filter(({ what }) => what === of) ?? [];
    const asked = protocol && isOfAll(protocol, between) ? askedOf(items, between) : undefined;
    const facts = done
      .filter(({ record }) => record.what === of)
      .map(({ record: { minutes }, time }) =>
        minutes === undefined ? time : { ...time, value: minutes * 60 },
      );
    const isThere = facts.length > 0 || items.length > 0;
    return isThere
      ? [{ id: `homework.${of}`, what: 'homework', of, facts, ...(asked ? { asked } : {}) }]
      : [];
  });
}

const readings: readonly {
  readonly of: ReadingKind;
  readonly device: ReadingRecord['device'];
  readonly valueIn: (record: ReadingRecord) => number | undefined;
}[] = (['biofeedback', 'eStim'] as const).flatMap((device) => [
  { of: `${device}Resting` as const, device, valueIn: ({ restingMicrovolts }) => restingMicrovolts },
  { of: `${device}Strongest` as const, device, valueIn: ({ strongestMicrovolts }) => strongestMicrovolts },
  {
    of: `${device}Minutes` as const,
    device,
    valueIn: ({ minutes }) => (minutes === undefined ? undefined : minutes * 60),
  },
]);

/** What a device of the person's own showed. */
export function readingLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const told = entriesOf(entries, 'reading').map(({ record }) => record);
  return readings.flatMap(({ of, device, valueIn }) => {
    const facts = told
      .filter((record) => record.device === device)
      .flatMap((record) => {
        const value = valueIn(record);
        return value === undefined ? [] : [{ day: record.day, value }];
      });
    return ifAny({ id: `reading.${of}`, what: 'reading', of, facts });
  });
}

/** Visits to a clinic; one without a word on what was done has a fact without a code. */
export function visitLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const facts = entriesOf(entries, 'visit').flatMap(({ record: { day, done } }) =>
    done.length > 0 ? done.map((code) => ({ day, code })) : [{ day }],
  );
  return ifAny({ id: 'visit', what: 'visit', facts });
}

function resultLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const byName = new Map<
    string,
    { name: string; outOf: number | undefined; facts: Required<Pick<Fact, 'day' | 'value'>>[] }
  >();
  for (const { record } of entriesOf(entries, 'score')) {
    const { day, value, outOf } = record;
    const name = shownLine(record.name);
    if (name === '') continue;
    const id = `score.${name}${outOf === undefined ? '' : `.${outOf}`}`;
    const scale = byName.get(id) ?? { name, outOf, facts: [] };
    scale.facts.push({ day, value });
    byName.set(id, scale);
  }
  return [...byName].map(([id, { name, outOf, facts }]) => ({
    id,
    what: 'score',
    name,
    facts,
    ...(outOf === undefined ? {} : { outOf }),
  }));
}

/** Results of questionnaires: the sums of the app's own two, what has changed, and what a clinician gave. */
export function scoreLines(entries: readonly Entry[]): readonly SummaryLine[] {
  const asked = entriesOf(entries, 'questionnaire').map(({ record }) => record);
  const changes = asked.flatMap(({ day, change }) => (change === undefined ? [] : [{ day, code: change }]));
  return [
    ...pairs.flatMap((of) => {
      const facts = asked
        .filter((record) => record[of] !== undefined)
        .map((record) => {
          const value = sumOf(record[of]);
          return value === undefined ? { day: record.day } : { day: record.day, value };
        });
      return ifAny({ id: `pair.${of}`, what: 'pair', of, facts });
    }),
    ...ifAny({ id: 'change', what: 'change', facts: changes }),
    ...resultLines(entries),
  ];
}
