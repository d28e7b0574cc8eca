import type { PregnancyBar } from '../../../domain/progression/pregnancy-gate.ts';
import type { PlanCaution } from '../../../domain/setting-up/plans-named-first.ts';
import type { SetUpStep } from '../../../domain/setting-up/setting-up.ts';
import type { ToldSituation } from '../../../domain/protocol/told-situation.ts';
import { initial, own } from '../gaps.ts';
import { listed, number, plural } from '../written.ts';
import { progress } from './progress.ts';

/** As they are ticked: what it is called, and how it feels. */
const situations = {
  vaginismus: 'Vaginismus: it closes or hurts when something is to go in',
  overactiveFloor: 'A pelvic floor that holds on',
  vestibulodynia: `Vestibulodynia: ${own.opening} burns or stings when it is touched`,
  vulvodynia: `Vulvodynia: pain around ${own.opening}`,
  afterBirth: 'After childbirth',
  menopause: 'Menopause, or low oestrogen for another reason',
  radiotherapy: 'Cancer treatment in the pelvis, such as radiotherapy',
  lichen: 'Lichen sclerosus or lichen planus',
  endometriosis: 'Endometriosis',
  bladderUrgency: 'An overactive bladder: it is often urgent',
  painfulOrgasm: 'Painful orgasm',
  vaginoplasty: 'After vaginoplasty',
  agenesis: 'Vaginal agenesis (MRKH)',
  afterBreak: 'Starting again after a break',
} satisfies Record<ToldSituation, string>;

/** As they stand in a sentence. */
const reasons = {
  vaginismus: 'vaginismus',
  overactiveFloor: 'a pelvic floor that holds on',
  vestibulodynia: 'vestibulodynia',
  vulvodynia: 'vulvodynia',
  afterBirth: 'the time after childbirth',
  menopause: 'menopause or low oestrogen',
  radiotherapy: 'the time after cancer treatment in the pelvis',
  lichen: 'lichen sclerosus or planus',
  endometriosis: 'endometriosis',
  bladderUrgency: 'an overactive bladder',
  painfulOrgasm: 'painful orgasm',
  vaginoplasty: 'the time after vaginoplasty',
  agenesis: 'vaginal agenesis',
  afterBreak: 'starting again after a break',
} satisfies Record<ToldSituation, string>;

const cautions = {
  journalSilent:
    'Your journal does not answer at the moment, so the app cannot tell what is closed for you. Until it does, only First steps is named: breath and letting go, and nothing goes in.',
  closed: (bars: readonly PregnancyBar[]) =>
    `${progress.pregnancyBars(bars)} ${initial(own.clinician)} can tell you more. First steps has nothing that goes in.`,
  teamFirst: `${initial(own.clinician)} says when to begin, and for how long. A plan of this kind waits until you enter their figures.`,
} satisfies Record<PlanCaution['kind'], unknown>;

export const setUp = {
  place: (step: number, steps: number, lead: string) => `${number(step)} of ${number(steps)}. ${lead}`,
  next: 'Go on',
  skip: 'Skip this one',
  back: 'Back',
  enough: 'That is enough for now',
  done: 'Done',
  unreadable: {
    damaged: 'What you answered here before cannot be read. A new answer puts it aside and keeps it.',
    newer:
      'What you answered here before was kept by a newer version of Unfurl. It stays as it is, and what brings you here is held only while you are on these pages.',
  },
  situation: {
    title: 'What brings you here?',
    lead: 'You can say as much or as little as you like.',
    tick: 'Tick all that are yours',
    does: 'It chooses which plans are named first. It stays on this device.',
    situations: {
      ...situations,
      pregnancy: 'I am pregnant',
      noneOfThese: 'None of these',
      ratherNot: 'I would rather not say',
    },
    pregnancyDoes: `This one does more: it is noted in your journal, and nothing goes in until ${own.clinician} has agreed.`,
    pregnancyWaits: 'You can tick this once your journal is open.',
    journalSilent:
      'Your journal does not answer at the moment, so a pregnancy can be neither seen nor noted here. Until it answers, only breath and letting go are named for you.',
    afterPregnancy: `After a pregnancy this stays so until ${own.clinician} has answered.`,
    askFirst: `It stays so until ${own.clinician} has answered.`,
    byMistake: 'If it was a slip, take the entry out of your journal.',
    toProgress: `Tell what ${own.clinician} answered`,
  },
  words: {
    title: 'Which words do you like?',
    lead: 'The app then uses them everywhere.',
  },
  sizes: {
    title: 'Is there something you practise with?',
    lead: 'Nothing is needed to begin.',
    question: 'What do you have?',
    choices: {
      set: `A set, or one ${own.tool}`,
      others: 'Fingers, tampons, or touch on the outside',
      none: 'Nothing, and that is fine',
      later: 'I will add it later',
    },
    choiceLeads: {
      set: 'Find it by name.',
      others: 'Tick what you would like to begin with.',
    },
    othersTitle: 'What would you like to begin with?',
    onList: (count: number) =>
      plural(count, {
        one: `${number(count)} is on your list now.`,
        other: `${number(count)} are on your list now.`,
      }),
    all: 'Your whole list, and sizes by their millimetres',
  },
  voice: {
    title: 'Who guides you?',
    lead: 'Try them. It can be changed at any time.',
    question: 'How do you want to be guided?',
    spoken: (name: string) => `A voice: ${name}`,
  },
  plan: {
    title: 'Which plan do you want to begin with?',
    lead: 'These are only suggestions. Nothing is decided by them, and you can change it at any time.',
    because: (told: readonly ToldSituation[]) =>
      told.length > 0 ? `You told of ${listed(told.map((each) => reasons[each]))}.` : 'For anyone.',
    cautions,
    yours: 'This is your plan now.',
    others: 'See all plans',
    fromTherapist: 'I was given a plan',
  },
  ready: {
    title: 'Ready',
    lead: 'That is all. You can begin now, or another day.',
    stepsTitle: 'What you set up',
    stepsLead: 'All of it can be changed.',
    steps: {
      situation: 'What brings you here',
      words: 'Your words',
      sizes: 'What you practise with',
      voice: 'Who guides you',
      plan: 'Your plan',
    } satisfies Record<SetUpStep, string>,
    standing: { answered: 'done', skipped: 'skipped' },
    change: 'Change',
    changeNamed: (step: string) => `Change: ${step}`,
    today: 'To the first screen',
  },
};
