import type { Figure } from '../../../domain/protocol/lock-of.ts';
import type { ProtocolProblem } from '../../../domain/protocol/protocol-problem.ts';
import type { Gate } from '../../../domain/protocol/protocol-terms.ts';
import { pageNamed } from './learn-names.ts';
import { minutes } from './minutes.ts';
import { listed } from '../written.ts';
import { initial, own } from '../gaps.ts';

/** `phases.3.breaths` as a place that a reader can find: "Part 4, breaths". */
function place(at: string): string {
  const [first, index, ...rest] = at.split('.');
  if (first === 'phases' && index !== undefined) return listed([`Part ${Number(index) + 1}`, ...rest]);
  return at === '' ? 'The plan' : `“${at}”`;
}

/** Titles of the starters that the first screen does not name; until they are there, their own English title is shown. */
export const moreStarters = {
  'vestibule-gentle': 'Gentle touch',
  'after-birth': 'A slow return',
  'gsm-ease': 'Comfort and ease',
  'skin-care-maintenance': 'Keeping what is there',
  'stretch-led-release': 'Release with stretches',
  'restart-kind': 'Starting again',
  'rt-gentle': 'With your team, gently',
  'vaginoplasty-timekeeper': 'The timetable of your team',
  'mrkh-team-led': 'Your own pace, with your team',
  'micro-toning': 'Toning, after letting go',
  'stretches-alone': 'Stretches',
  'massage-alone': 'Massage with your own hand',
  'drops-alone': 'Pelvic drops',
  'discreet-drops': 'Drops that nobody sees',
  'breathe-even': 'Even breath',
  'breathe-gentle': 'Gentle breath',
  'breathe-box': 'Box breath',
  'breathe-478': '4-7-8 breath',
  'breathe-free': 'Breath without a count',
} as Readonly<Record<string, string>>;

export const plan = {
  title: 'Your plan',
  lead: 'What a session is made of. A therapist can give you another one.',
  starterNote: 'A starter made by us from published leaflets. No clinician has reviewed it.',
  sources: 'Where this plan comes from',
  parts: 'What it is made of',
  optional: 'only if you choose it',
  open: 'Open a plan from a file',
  openLead: 'It is read on this device and sent nowhere.',
  chosen: (title: string) => `“${title}” is your plan now.`,
  decline: 'Keep the plan I have',
  nothingToGuide: 'There is nothing to guide in this plan, so it cannot be used. Your plan has not changed.',
  saidTitle: 'What you said',
  said: {
    partnerMassage: (day: string) => `On ${day}: you were both shown the massage.`,
    toning: (day: string) => `On ${day}: ${own.clinician} agrees to toning.`,
  },
  takeBack: { partnerMassage: 'Take back: shown the massage', toning: 'Take back: agrees to toning' },
  saidUnkept: 'That could not be kept. What you said before still holds.',
  showAll: 'Show all of it',
  showLess: 'Show less',
  /** The same as in the plans themselves, which go to others as files. */
  aims: {
    'first-steps': 'Learn breathing, drops and choice. Nothing goes in.',
    'gradual-dilators': 'Unlearn guarding, at a size that stays easy.',
    'fingers-tampons': 'Own touch first, then a thin, familiar thing.',
    'vestibule-gentle': `Touch near ${own.opening} that can be neutral.`,
    'after-birth': 'Soften first, then touch, then something small if you like.',
    'gsm-ease': 'Comfort with little force. Begin with your smallest size, whatever you used before.',
    'skin-care-maintenance': 'A few quiet minutes between flares, at a size that stays easy.',
    'stretch-led-release': 'Less tension in the pelvic floor at rest. More minutes come before more size.',
    'restart-kind': 'Comfort first. Begin with the size that feels easiest; there is nothing to catch up on.',
    'rt-gentle': 'Examinations and your own choices that stay comfortable.',
    'vaginoplasty-timekeeper': 'The timetable of your surgical team, kept gently.',
    'mrkh-team-led': 'Slow and steady, at your own pace. Not doing it is a choice too.',
  } as Readonly<Record<string, string>>,
  forWhom: {
    'first-steps': 'For anyone new, worried, or in a harder week.',
    'gradual-dilators': `For anyone who uses ${own.tools}, or would like to begin.`,
    'fingers-tampons': 'For anyone who would rather begin with touch, then something thin and familiar.',
    'vestibule-gentle': `For pain or burning when ${own.opening} is touched, as with vestibulodynia or vulvodynia.`,
    'after-birth':
      'After a birth of any kind: from the check at about 6 weeks on, once everything has healed.',
    'gsm-ease': 'For dryness and thinner skin, in menopause or when oestrogen is low for another reason.',
    'skin-care-maintenance': 'For lichen sclerosus or lichen planus, between flares.',
    'stretch-led-release':
      'For endometriosis, a bladder in a hurry, painful orgasm, or a pelvic floor that holds on.',
    'restart-kind': 'After an illness, a holiday, a flare, or any other break.',
    'rt-gentle': 'After pelvic radiotherapy, when your team has asked for it. Never during treatment.',
    'vaginoplasty-timekeeper': 'After vaginoplasty, as your surgical team has planned it.',
    'mrkh-team-led':
      'For vaginal agenesis (MRKH), as your team has taught you. You can say no, today or for ever.',
    'micro-toning': `Once letting go comes easily, and ${own.clinician} agrees. Drops come first and last.`,
    'stretches-alone':
      'For a stiff or tired day. In pregnancy, with thin bones, or after surgery on the hip, back or belly, ask first.',
    'massage-alone': 'Your own hand, on the outside. Not where the skin is sore or still healing.',
    'drops-alone': 'For anyone who knows the drops, or wants to get to know them.',
    'discreet-drops': 'One minute on a chair, among other people. Tones are enough.',
    'breathe-even': '5 in, 5 out. If a longer breath out feels short of air.',
    'breathe-gentle': '3 in, 4 out. For beginners, a lung condition, or late pregnancy.',
    'breathe-box':
      'Four sides of 4, with the breath held twice. Sitting or lying. Not in pregnancy, or when you are short of air or dizzy.',
    'breathe-478':
      '4 in, 7 held, 8 out, 4 times at most. Sitting or lying. Not in pregnancy, or when you are short of air or dizzy.',
    'breathe-free': 'No counting. For when a count feels like pressure.',
  } as Readonly<Record<string, string>>,
  groups: {
    begin: 'To begin, or to begin again',
    goingIn: 'When something going in hurts',
    changed: 'After a birth, in menopause, with a skin condition',
    tension: 'When the pelvic floor holds on',
    withTeam: 'When a team sets the time',
  },
  gatesTitle: (title: string) => `Before you use “${title}”`,
  gatesLead: 'Unfurl cannot know this. Is all of it so for you?',
  gatesYes: 'Yes, all of it is so',
  gatesNo: 'Not now',
  gates: {
    clinicianSaidWhen: 'My team has told me on which day to begin.',
    shownByTeam: 'My team has shown me how.',
    ownChoice: 'This is my own choice. If I am not of age, my team and I decided it together.',
    clinicianAgrees: `${initial(own.myClinician)} agrees that I use ${own.aTool} now.`,
    healedAfterBirth:
      'The check after the birth is done, everything has healed, there is no infection, and a clinician agrees.',
    surgeonsPlanFirst: 'I had no surgery there, or my surgeon agrees to this plan.',
    skinLookedAt: 'A clinician has looked at the skin, and nothing there is waiting for treatment.',
    skinQuiet: 'The skin has been treated, and is quiet now.',
    bleedingExplained: 'There is no bleeding that nobody has explained.',
    drynessCaredFor: `I use a moisturiser, and what else ${own.myClinician} advised, if anything.`,
    deepPainKnown: 'I have no deep or growing pain, or a clinician knows about it.',
    teamAskedAfterBreak:
      'If a team had planned this for me, as after radiotherapy or surgery, I have asked them how to begin again.',
    toningAllowed: `${initial(own.myClinician)} agrees to toning.`,
  } satisfies Record<Gate, string>,
  waitsForWord: 'Until you have said something first, nothing goes in with this plan.',
  sayIt: 'See what it is',
  saidGate: (day: string, gate: string) => `On ${day}: ${gate}`,
  takeBackGate: (gate: string) => `Take back: ${gate}`,
  locked: (figures: readonly string[]) =>
    `This plan is locked. It waits for figures from your team: ${listed(figures)}.`,
  figures: {
    startDate: 'the day to begin',
    minutes: 'for how many minutes',
    frequency: 'how often',
  } satisfies Record<Figure, string>,
  lockedNote:
    'Published minutes differ widely, so Unfurl chooses none. Enter those that your team has given you, or open a plan of theirs from a file.',
  reviewPassed: (day: string) =>
    `This plan was to be looked at again by ${day}. You can go on; a word with whoever made it would be good.`,
  figuresCorrect: 'Correct the figures of your team',
  figuresThere: 'What is here already',
  figuresEnter: 'Enter what your team has given you',
  figuresLead: 'As it stands on their sheet. If anything is not clear, ask them first.',
  figuresStart: 'The day to begin',
  figuresNoDay: 'A day is needed, from your team.',
  figuresMinutes: 'Minutes to hold it',
  figuresTimes: 'How often',
  figuresPer: 'In a day, or in a week?',
  figuresNoSpan: 'Please choose: in a day, or in a week.',
  figuresSpans: { day: 'times a day', week: 'times a week' },
  figuresUse: 'Use this plan with these figures',
  notYet: (day: string) => `This plan can be used from ${day} on.`,
  calendarOver: (day: string) =>
    `The last part of this plan ended on ${day}. What comes now is for your team to say.`,
  usually: (ms: number) => `Usually about ${minutes(ms)}.`,
  inside: 'Something goes in, as far as you choose.',
  outside: 'Nothing goes in.',
  sizes: 'Your sizes',
  compose: 'For therapists: compose a plan',
  others:
    'Other plans that come with Unfurl. They too are made by us from published leaflets, and no clinician has reviewed them.',
  choose: 'Choose this plan',
  chooseNamed: (title: string) => `Choose this plan: ${title}`,
  insteadTitle: (title: string, current: string) => `“${title}” instead of “${current}”?`,
  insteadLead: 'The plan you have is put by, and you can go back to it.',
  insteadYes: 'Yes, change it',
  tooLarge: 'The file is too large to be a plan.',
  problem: (problem: ProtocolProblem): string => {
    switch (problem.kind) {
      case 'notAProtocol':
        return 'It is not a plan for Unfurl.';
      case 'newerVersion':
        return 'It was made with a newer version of Unfurl. Update first, then open it again.';
      case 'tooManyPhases':
        return `It has ${problem.count} parts; ${problem.atMost} is the most.`;
      case 'unknownPhase':
        return `${place(problem.at)} is of a kind this version does not know: “${problem.named}”.`;
      case 'wrongValue':
        return `${place(problem.at)} has a value that cannot be right: “${problem.found}”.`;
      case 'phaseIdTwice':
        return `Two parts have the same id, “${problem.id}”.`;
      case 'idIsOurs':
        return `Its id, “${problem.id}”, belongs to a plan that comes with Unfurl. It needs an id of its own.`;
      case 'calendarCrosses':
        return `Part ${problem.part + 1} of its calendar ends before it begins, or begins before the one in front of it has ended.`;
      case 'sizeAboveCeiling':
        return `Part ${problem.at + 1} asks for ${problem.diameterMm} mm, and the plan itself allows ${problem.ceilingMm} mm at most.`;
      case 'easyAboveCap':
        return `It calls a size easy at a pain of ${problem.pain}, and asks to stop above ${problem.cap}. Both cannot be so.`;
      case 'dayBeforeMade':
        return `${problem.which === 'reviewBy' ? 'The day to look at it again' : 'The next visit'} lies before the day it was made.`;
      case 'pageStays':
        return `It leaves out ${pageNamed(problem.topic)}. That page helps to keep people safe, so no plan can leave it out.`;
      case 'tooLong':
        return `It would take ${problem.minutes} minutes; ${problem.atMost} is the most for one sitting.`;
    }
  },
  length: minutes,
};
