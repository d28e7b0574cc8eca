import * as v from 'valibot';
import { limit } from '../limit.ts';
import { lineSchema, type LineWhat, shortText, summaryDay, type SummaryLine } from './summary-line.ts';

export const summaryLimits = {
  question: limit(200, 'characters', 'ourDefault'),
  name: limit(60, 'characters', 'ourDefault'),
  lines: limit(500, 'lines', 'ourDefault'),
} as const;

/** What the person can leave out as a whole, in the order of the page. */
export const sections = [
  'practice',
  'outcomes',
  'stops',
  'sizes',
  'felt',
  'depth',
  'care',
  'decisions',
  'homework',
  'devices',
  'visits',
  'scores',
  'circumstances',
] as const;
export type Section = (typeof sections)[number];

/** These are in a summary only once the person chooses them. */
export const chosenApart: readonly Section[] = ['depth', 'circumstances'];

const sectionOfWhat = {
  plan: 'practice',
  nextVisit: 'practice',
  practised: 'practice',
  withSize: 'practice',
  minutes: 'practice',
  offer: 'outcomes',
  notToday: 'outcomes',
  stop: 'stops',
  held: 'sizes',
  largest: 'sizes',
  painBefore: 'felt',
  painWorst: 'felt',
  painAfter: 'felt',
  worry: 'felt',
  depth: 'depth',
  redFlag: 'care',
  bleeding: 'care',
  clinicianSpoken: 'care',
  clinicianAnswer: 'care',
  decision: 'decisions',
  homework: 'homework',
  reading: 'devices',
  visit: 'visits',
  score: 'scores',
  pair: 'scores',
  change: 'scores',
  circumstance: 'circumstances',
} as const satisfies Record<LineWhat, Section>;

export function sectionOf({ what }: Pick<SummaryLine, 'what'>): Section {
  return sectionOfWhat[what];
}

export const summarySchema = v.pipe(
  v.looseObject({
    /** First and last day, both counted, YYYY-MM-DD. */
    from: summaryDay,
    to: summaryDay,
    madeOn: summaryDay,
    name: v.exactOptional(shortText(summaryLimits.name.value)),
    question: v.exactOptional(shortText(summaryLimits.question.value)),
    lines: v.pipe(v.array(v.unknown()), v.maxLength(summaryLimits.lines.value), v.array(lineSchema)),
  }),
  v.check(({ from, to }) => from <= to),
  v.check(({ lines }) => new Set(lines.map(({ id }) => id)).size === lines.length),
);

/**
 * What a person hands to their therapist, and all of it: page, text, CSV, FHIR and file are made of this value alone.
 * What is absent was not recorded, or was struck out, and nothing tells which.
 */
export type VisitSummary = v.InferOutput<typeof summarySchema>;
