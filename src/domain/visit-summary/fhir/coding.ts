import type { SummarySize } from '../size.ts';
import type { LineWhat, SummaryLine } from '../summary-line.ts';
import type { Unit } from '../unit-of.ts';
import { loinc, observationCategory, own, ucum } from './code-systems.ts';

type Coding = { readonly system: string; readonly code: string; readonly display: string };
export type Concept = { readonly coding: readonly Coding[] };

/** What our codes are called, as a code system has it: in English, wherever the person is. */
const displays: Readonly<Record<LineWhat, string>> = {
  plan: 'Plan in use',
  nextVisit: 'Next visit',
  practised: 'Home practice',
  withSize: 'Home practice with a size in',
  minutes: 'Length of home practice',
  offer: 'What a session was',
  notToday: 'No session that day',
  stop: 'Session stopped early',
  held: 'Time a size was held',
  largest: 'Largest size held on the day',
  painBefore: 'Pain before, 0 to 10',
  painWorst: 'Worst pain, 0 to 10',
  painAfter: 'Pain after, 0 to 10',
  worry: 'Worry, 0 to 10',
  depth: 'Insertion depth',
  redFlag: 'Red flag ticked before a session',
  bleeding: 'Bleeding after practice',
  clinicianSpoken: 'Spoken with a clinician about a red flag',
  clinicianAnswer: 'Answer of a clinician, as told by the person',
  decision: 'Decision of the person about their size',
  homework: 'Homework',
  reading: 'Reading of a device',
  visit: 'Visit to a clinic',
  score: 'Result of a questionnaire, as given by a clinician',
  pair: 'Sum of a two-item questionnaire',
  change: 'Change against four weeks before',
  circumstance: 'Circumstance told by the person',
};

const painOf10: Coding = {
  system: loinc,
  code: '72514-3',
  display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
};
const phq2Sum: Coding = {
  system: loinc,
  code: '55758-7',
  display: 'Patient Health Questionnaire 2 item (PHQ-2) total score [Reported]',
};

/** `painGoesOn` as "pain goes on". */
function inWords(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

export function ownConcept(code: string, display = inWords(code)): Concept {
  return { coding: [{ system: own, code, display }] };
}

/** The code of LOINC for what a line tells, where there is one. */
function loincOf(line: SummaryLine): readonly Coding[] {
  switch (line.what) {
    case 'painBefore':
    case 'painWorst':
    case 'painAfter':
      return [painOf10];
    case 'pair':
      return line.of === 'phq2' ? [phq2Sum] : [];
    default:
      return [];
  }
}

export function displayOf({ what }: Pick<SummaryLine, 'what'>): string {
  return displays[what];
}

/** What an observation of `line` is of: LOINC first where it has a code, and always our own, which tells the moment. */
export function conceptOf(line: SummaryLine): Concept {
  const ours = { system: own, code: line.what, display: displays[line.what] };
  return { coding: [...loincOf(line), ours] };
}

const surveyed: readonly LineWhat[] = [
  'painBefore',
  'painWorst',
  'painAfter',
  'worry',
  'score',
  'pair',
  'change',
];

export function categoryOf({ what }: Pick<SummaryLine, 'what'>): Concept {
  const [code, display] = surveyed.includes(what) ? ['survey', 'Survey'] : ['activity', 'Activity'];
  return { coding: [{ system: observationCategory, code, display }] };
}

const ucumOf: Readonly<Record<Unit | 'd' | 'times', string>> = {
  s: 's',
  mm: 'mm',
  uV: 'uV',
  points: '{score}',
  d: 'd',
  times: '{times}',
};

export function quantity(value: number, unit: keyof typeof ucumOf) {
  return { value, unit: ucumOf[unit], system: ucum, code: ucumOf[unit] };
}

/** A size as parts of an observation. */
export function sizeComponents(size: SummarySize | undefined): readonly object[] {
  if (!size) return [];
  if (size.kind === 'step')
    return [{ code: ownConcept('size'), valueCodeableConcept: ownConcept(size.place) }];
  if (size.kind !== 'dilator')
    return [{ code: ownConcept('size'), valueCodeableConcept: ownConcept(size.size) }];
  const { diameterMm, expandsToMm } = size;
  return [
    { code: ownConcept('diameter'), valueQuantity: quantity(diameterMm, 'mm') },
    ...(expandsToMm === undefined
      ? []
      : [{ code: ownConcept('expandsTo'), valueQuantity: quantity(expandsToMm, 'mm') }]),
  ];
}
