import type { AfterCareAdvice, AfterCareFlag } from '../../../domain/check-in/after-care.ts';
import type { Words } from '../words.ts';

export const afterCare = {
  complete: 'This was a complete session.',
  outTitle: 'In your own time',
  outLead: 'Breathe out. Take it out slowly, when you are ready.',
  isOut: 'It is out',
  stuck: 'If there is sharp pain, or it does not come, leave it there and call your local urgent care line.',
  title: 'Did you notice any of these?',
  lead: 'This is asked once, so that the right help is near.',
  sharpPain: 'Sharp, burning or sudden pain',
  painNow: 'How is that pain now?',
  pains: { eased: 'It has eased', goesOn: 'It goes on, or is severe' },
  bleeding: 'Bleeding',
  bleedingMuch: 'How much is it?',
  bleedings: { spotting: 'A little, pink or light', more: 'More than that' },
  gave: 'Something felt as if it gave way',
  panic: 'Panic, or feeling far away',
  none: 'None of these',
  goOn: 'Go on',
  whichOne: 'One more tap: the answer decides what helps now.',
  noticed: 'What you noticed',
  flags: {
    gave: 'Something felt as if it gave way',
    painGoesOn: 'Pain that goes on, or is severe',
    bleedingMore: 'Bleeding that is more than a little',
  } satisfies Record<AfterCareFlag, string>,
  callNote: 'Nothing more is asked. Unfurl cannot tell what is wrong; a person can.',
  groundTitle: 'You are here, and it is over',
  ground: [
    'Feel your feet, and what holds you up.',
    'Look around the room, and name what you see.',
    'Hold something cool, or something warm.',
  ],
  company: (words: Words) =>
    `You do not have to be alone with this. Someone you trust, or ${words.clinician}, can be with you. In a crisis, your local emergency number helps too.`,
  caredFor: 'You are well cared for. Nothing more is asked.',
  restTitle: 'Rest for today',
  restLead: 'Nothing inside for the rest of today. Another day can be smaller, and slower.',
  because: {
    pain: 'Pain is a reason to stop, and stopping was right.',
    spotting: 'A little light bleeding can come when a stretch was quick. Tomorrow can be a day of rest.',
  } satisfies Record<Extract<AfterCareAdvice, { kind: 'rest' }>['because'][number], string>,
  lookOut: 'What to look out for',
  lookOutFor: [
    'Bleeding for more than a day, or more than a little',
    'Pain that grows, or burning when you pass urine',
    'A temperature of 38 °C or more',
    'A new smell or discharge',
  ],
  thenCall: 'Then call your doctor, midwife or clinic on that day.',
  notKeptTitle: 'Not kept yet',
};
