import type { RedFlagId } from '../../../domain/check-in/red-flags.ts';
import type { Offer } from '../../../domain/check-in/readiness.ts';
import type {
  Circumstance,
  ClinicianAnswer,
  DecisionChoice,
  NotTodayReason,
} from '../../../domain/journal/journal-record.ts';
import type { PracticeKind } from '../../../domain/journal/practice-record.ts';
import type { ChangeAnswer, Pair } from '../../../domain/journal/questionnaire-record.ts';
import type { VisitPart } from '../../../domain/journal/visit-record.ts';
import type { StepPlace } from '../../../domain/ladder/rung.ts';
import type { SummarySize } from '../../../domain/visit-summary/size.ts';
import type { ReadingKind, StopSign, SummaryLine } from '../../../domain/visit-summary/summary-line.ts';
import { sizes } from './sizes.ts';

/** A therapist reads this page: it keeps the words of the field, whatever the person calls things. */
const steps = {
  outside: 'On the outside',
  near: 'Beside the opening',
  opening: 'At the opening',
} satisfies Record<StepPlace, string>;

const offers = {
  asPlanned: 'As planned',
  gentler: 'Gentler',
  outsideOnly: 'Outside only',
  breathingOnly: 'Breathing only',
  rest: 'Rest',
} satisfies Record<Offer, string>;

export const reasons = {
  tired: 'tired',
  sore: 'sore',
  period: 'period',
  noTime: 'no time',
  noPrivacy: 'no privacy',
  ratherNot: 'rather not',
  other: 'other',
} satisfies Record<NotTodayReason, string>;

export const stopSigns = {
  painEased: 'sharp pain that eased',
  painGoesOn: 'pain that went on',
  spotting: 'light bleeding',
  bleedingMore: 'more bleeding',
  gave: 'something gave',
  panic: 'panic',
  unsaid: 'no reason told',
} satisfies Record<StopSign, string>;

export const redFlags = {
  heavyBleeding: 'heavy bleeding',
  bleedingOn: 'bleeding that went on',
  severePain: 'severe pain',
  cannotPassUrine: 'could not pass urine, a weak leg, or numbness between the legs',
  leaking: 'leaking',
  fever: 'fever',
  dischargeOrBurning: 'discharge or burning',
  unexplainedBleeding: 'unexplained bleeding',
} satisfies Record<RedFlagId, string>;

const decisions = {
  started: 'Began at',
  steppedUp: 'Stepped up',
  stayed: 'Stayed',
  steppedBack: 'Stepped back',
  maintaining: 'Keeping the size',
} satisfies Record<DecisionChoice, string>;

const homework = {
  dilator: 'Dilator',
  drops: 'Drops',
  breathing: 'Breathing',
  stretches: 'Stretches',
  massage: 'Massage',
  strength: 'Strength',
  other: 'Other',
} satisfies Record<PracticeKind, string>;

const readings = {
  biofeedbackResting: 'Biofeedback, at rest',
  biofeedbackStrongest: 'Biofeedback, strongest',
  biofeedbackMinutes: 'Biofeedback, time',
  eStimResting: 'E-stim, at rest',
  eStimStrongest: 'E-stim, strongest',
  eStimMinutes: 'E-stim, time',
} satisfies Record<ReadingKind, string>;

export const parts = {
  manualTherapy: 'manual therapy',
  ultrasound: 'ultrasound',
  laser: 'laser',
  examination: 'examination',
  talk: 'talk',
  other: 'other',
} satisfies Record<VisitPart, string>;

const pairs = {
  gad2: 'GAD-2, of 6',
  phq2: 'PHQ-2, of 6',
} satisfies Record<Pair, string>;

export const changes = {
  muchEasier: 'much easier',
  easier: 'easier',
  same: 'the same',
  harder: 'harder',
  muchHarder: 'much harder',
} satisfies Record<ChangeAnswer, string>;

const answers = {
  mayGoOn: 'Clinician: can go on',
  notYet: 'Clinician: not yet',
} satisfies Record<ClinicianAnswer, string>;

const circumstances = {
  flare: 'Flare told',
  pregnancyBegan: 'Pregnancy told',
  pregnancyEnded: 'Pregnancy ended, told',
} satisfies Record<Circumstance, string>;

const felt = {
  painBefore: 'Pain before',
  painWorst: 'Worst pain',
  painAfter: 'Pain after',
  worry: 'Worry',
} as const;

/** "22 mm", "15 to 40 mm", "One finger". */
export function sizeName(size: SummarySize): string {
  switch (size.kind) {
    case 'step':
      return steps[size.place];
    case 'finger':
      return sizes.fingerNames[size.size];
    case 'tampon':
      return sizes.tamponNames[size.size];
    case 'dilator': {
      const { diameterMm, expandsToMm } = size;
      return sizes.diameterOf({ diameterMm, ...(expandsToMm === undefined ? {} : { expandsToMm }) });
    }
  }
}

export function lineName(line: SummaryLine): string {
  switch (line.what) {
    case 'plan':
      return 'Plan';
    case 'nextVisit':
      return 'Next visit';
    case 'practised':
      return 'Practised';
    case 'withSize':
      return 'With a size in';
    case 'minutes':
      return 'Time practised';
    case 'offer':
      return offers[line.of];
    case 'notToday':
      return 'Not today';
    case 'stop':
      return `Stopped, ${stopSigns[line.of]}`;
    case 'held':
      return `Held ${sizeName(line.size)}`;
    case 'largest':
      return 'Largest size of the day';
    case 'painBefore':
    case 'painWorst':
    case 'painAfter':
      return line.size ? `${felt[line.what]}, ${sizeName(line.size)}` : felt[line.what];
    case 'worry':
      return felt.worry;
    case 'depth':
      return `Depth, ${sizeName(line.size)}`;
    case 'redFlag':
      return `Red flag, ${redFlags[line.of]}`;
    case 'bleeding':
      return line.of === 'more' ? 'More than light bleeding' : 'Light bleeding';
    case 'clinicianSpoken':
      return 'Spoken with a clinician';
    case 'clinicianAnswer':
      return answers[line.of];
    case 'decision':
      return decisions[line.of];
    case 'homework':
      return homework[line.of];
    case 'reading':
      return readings[line.of];
    case 'visit':
      return 'Visits';
    case 'score':
      return line.name;
    case 'pair':
      return pairs[line.of];
    case 'change':
      return 'Against four weeks before';
    case 'circumstance':
      return circumstances[line.of];
  }
}

/** The moment that a line of one size is about, beside its size. */
export function momentName({ what }: Pick<SummaryLine, 'what'>): string {
  return what === 'painBefore' ? 'before' : what === 'painAfter' ? 'after' : 'worst';
}
