import type { Guidance } from '../../../domain/sound/sound-wishes.ts';
import type { CautionId, Energy } from '../../../domain/check-in/check-in.ts';
import type { NotTodayReason } from '../../../domain/journal/journal-record.ts';
import type { Offer, ReadinessReason } from '../../../domain/check-in/readiness.ts';
import type { RedFlagId, Urgency } from '../../../domain/check-in/red-flags.ts';
import type { LeftOut } from '../../../planning/session-plan.ts';
import { initial, own } from '../gaps.ts';
import { minutes } from './minutes.ts';

export const scale = {
  blank: 'Not recorded',
  clear: 'Clear answer',
  of10: (value: number) => `${value} of 10`,
};

export const checkIn = {
  title: 'How is today?',
  lead: 'Leave anything blank. Your answers stay here and shape what is offered.',
  pain: 'Pain right now',
  painEnds: ['No pain', 'Worst pain'] as const,
  worry: 'Worry right now',
  worryEnds: ['None', 'Very strong'] as const,
  energy: 'Energy',
  energies: { low: 'Low', some: 'Some', plenty: 'Plenty' } satisfies Record<Energy, string>,
  flagsTitle: 'Is any of this so today?',
  flagsLead: 'These need a person’s care, not a session.',
  flags: {
    heavyBleeding: 'Heavy bleeding, or feeling faint',
    severePain: 'Severe or sudden pain, or something gave way',
    cannotPassUrine: 'I cannot pass urine, a leg is weak, or it is newly numb between my legs',
    leaking: `Poo, pus or bowel gas comes through ${own.canal}, or wee leaks all the time`,
    fever: 'A temperature of 38 °C or more',
    unexplainedBleeding: 'Bleeding nobody has explained, or after the menopause',
    bleedingOn: 'Bleeding for over a day, or more than spotting',
    dischargeOrBurning: 'New discharge, burning, or pain that keeps growing',
  } satisfies Record<RedFlagId, string>,
  cautionsTitle: 'Or any of this?',
  cautionsLead: 'Then today keeps to the breath, or to the outside.',
  cautions: {
    infection: 'An infection or an open sore',
    healing: 'Surgery or a birth still healing',
    toldToRest: 'I was told to rest the pelvis',
    radiotherapy: 'Radiotherapy, or before my team’s date',
    notCleared:
      'Pregnancy, a coil fitted lately, a pessary, blood thinners, or a place without feeling, and no clinician has said yes',
  } satisfies Record<CautionId, string>,
  done: 'See what today could be',
  breatheNow: 'Straight to breathing',
  distressToday:
    'A session today ended in panic, or with feeling far away. Only the breath is a whole session, and it can be enough for today.',
  reviewPassed: (day: string) =>
    `Your plan was to be looked at again by ${day}. You can go on; a word with whoever made it would be good.`,
  notToday: 'Not today',
};

export const offer = {
  title: 'Today could be',
  names: {
    asPlanned: 'As planned',
    gentler: 'Gentler and shorter',
    outsideOnly: 'Outside only',
    breathingOnly: 'Breathing only',
    rest: 'Rest',
  } satisfies Record<Offer, string>,
  leads: {
    asPlanned: 'The whole session, at your pace.',
    gentler: 'About half as long.',
    outsideOnly: 'Nothing goes in.',
    breathingOnly: 'Only the breath, for a few minutes.',
    rest: 'No session. Rest is a choice, and it counts.',
  } satisfies Record<Offer, string>,
  because: (reason: ReadinessReason): string => {
    switch (reason.kind) {
      case 'asUsual':
        return 'Nothing you said asks for less.';
      case 'painMild':
        return `Pain ${reason.pain} of 10 is in the mild range.`;
      case 'painModerate':
        return `Pain ${reason.pain} of 10 is in the moderate range (from ${reason.limit.value} on), so less is suggested.`;
      case 'painSevere':
        return `Pain ${reason.pain} of 10 is in the severe range (from ${reason.limit.value} on), so rest is offered. If it is new or does not settle, call your doctor or clinic.`;
      case 'worryRaised':
        return `Worry ${reason.worry} of 10. From ${reason.limit.value} on, a shorter session can feel safer.`;
      case 'worryHigh':
        return `Worry ${reason.worry} of 10. From ${reason.limit.value} on, the breath alone is enough.`;
      case 'energyLow':
        return 'Energy is low, so the session is shorter.';
      case 'distressToday':
        return 'A session today ended in panic, or with feeling far away. The breath alone is enough.';
      case 'insideRests':
        return 'Something hurt or bled in a session today, so nothing goes in for the rest of the day.';
      case 'journalSilent':
        return 'Your journal does not answer at the moment. It may hold something that speaks against it, so nothing goes in today.';
      case 'waits':
        return 'Something has to be answered or said first, so nothing goes in today.';
      case 'oftenEnough':
        return 'Your plan sets how often, and that is reached, so nothing goes in today.';
      case 'caution':
        return 'Something you ticked is best asked about first.';
    }
  },
  askFirst: `Ask ${own.clinician} when it is all right to do more.`,
  weighedAgain: 'Something new was told since you answered. This is what today could be now.',
  suggested: 'Suggested',
  lessIsOneTap: 'You can always choose less.',
  moreTitle: 'More than that',
  moreAsk: (name: string) => `Your answers suggest less today. Choose “${name}” all the same?`,
  moreYes: 'Yes, I choose this',
  moreNo: 'Stay with the suggestion',
  planTitle: 'What will happen',
  length: (ms: number) => `About ${minutes(ms)}`,
  readAll: 'Read all that will be said',
  readAllLead: 'Times are without pauses and waits, which take as long as you like. Tones are left out.',
  start: 'Start',
  startLead: 'Then you can put the phone down. Pause, ease back and stop are always there.',
  guidedBy: 'This time, guided by',
  guidances: { voice: 'The voice', tones: 'Soft tones', captions: 'Words only' } satisfies Record<
    Guidance,
    string
  >,
  hearFirst: 'Hear it first',
  unheard: 'It cannot be played right now. Every word is also on the screen.',
  soundLeads: {
    voice: 'The voice is made by a computer. Everything it says is also on the screen.',
    tones: 'A tone marks each breath and each change. Every word is on the screen.',
    captions: 'Every word is on the screen, and nothing is heard.',
  } satisfies Record<Guidance, string>,
  leftOut: {
    notChosen: 'off today',
    notToday: 'not today',
    notShown: 'once you were both shown how',
    notCleared: `once ${own.clinician} agrees`,
    releaseNotYet: 'once letting go goes well',
    releaseFirst: 'only after letting go',
  } satisfies Record<Exclude<LeftOut['why'], 'noSuchSize' | 'notOffered'>, string>,
  shown: {
    partnerMassage: {
      open: 'We were both shown this massage',
      title: 'Were you both shown this massage at an appointment?',
      lead: 'It is part of this plan, and waits until somebody who knows how has shown it to both of you.',
      yes: 'Yes, we were both shown',
    },
    toning: {
      open: `${initial(own.myClinician)} agrees to toning`,
      title: `Has ${own.clinician} said that you can begin toning?`,
      lead: 'Toning comes once letting go is easy. Begun too early, it can bring more pain and more gripping.',
      yes: `Yes, ${own.myClinician} has said so`,
    },
  },
  shownNo: 'Not yet',
  noSizes: 'You have no sizes here yet, so nothing goes in.',
  toSizes: 'Your sizes',
  sizeTitle: 'Today’s size',
  sizeUsual: 'where you are',
  largerTitle: 'Larger than usual',
  largerAsk: (own: string, wanted: string) => `You are at “${own}”. Choose “${wanted}” today all the same?`,
  largerNo: (own: string) => `Stay with “${own}”`,
  easeInAndHold: 'Ease in and hold',
  takeOutAndClean: 'Take it out, clean up',
  withDepth: (name: string, mm: number) => `${name}, ${mm} mm in at most`,
  withSize: (part: string, size: string) => `${part} · ${size}`,
  nextTitle: (name: string) => `A little of the next size (${name})`,
  nextFree: 'Only if you would like it. Staying is a whole session too.',
};

export const notToday = {
  title: 'Not today',
  lead: 'Rest is a choice. There is nothing to catch up on.',
  kept: 'It is in your journal as a choice.',
  why: 'Would you like to note why?',
  reasons: {
    tired: 'Tired',
    sore: 'Sore',
    period: 'My period',
    noTime: 'No time',
    noPrivacy: 'No privacy',
    ratherNot: 'I would rather not',
    other: 'Other',
  } satisfies Record<NotTodayReason, string>,
  flagTitle: {
    now: 'This needs care now',
    today: 'This needs care today',
    soon: 'This is worth asking about soon',
  } satisfies Record<Urgency, string>,
  flagLead: {
    now: 'Call your local emergency number, or go to the nearest emergency department. If you can, ask someone you trust to stay with you.',
    today: 'Call your doctor, midwife or clinic today. Out of hours, use your local urgent care line.',
    soon: 'Ask your doctor or clinic at the next chance.',
  } satisfies Record<Urgency, string>,
  flagSaid: 'What you ticked',
  flagNote: 'No session is offered today. Unfurl cannot tell what is wrong; a person can.',
  signs: 'To read: red flags and spotting',
  inJournal: 'It is in your journal.',
  takeOut: 'Take it out of the journal',
  takeOutTitle: 'Take this check-in out of the journal?',
  takeOutLead:
    'It is deleted for good. Today stays without a session all the same, and a clinician’s answer still comes before anything goes in.',
  takeOutYes: 'Take it out',
  takeOutNo: 'Leave it there',
  takenOut: 'It is no longer in your journal.',
  spoken: 'I have spoken with a clinician',
  spokenTitle: 'Have you spoken with a clinician today?',
  spokenLead: 'About what you ticked. It is noted in your journal, and the check-in asks anew how today is.',
  spokenYes: 'Yes, I have',
  spokenNo: 'Not yet',
  home: 'Back to today',
};
