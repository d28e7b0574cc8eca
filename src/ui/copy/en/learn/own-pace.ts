import { own } from '../../gaps.ts';
import type { LearnText } from '../../learn-text.ts';

/** For survivors, and for whoever goes into this with fear. The app never asks who that is. */
export const ownPace: LearnText = {
  title: 'Going at your own pace',
  lead: 'For anyone who was hurt, and for anyone who is afraid. You need not say why you read this.',
  writtenOn: '2026-11-23',
  sections: [
    {
      title: 'You choose',
      paragraphs: [
        'This page has some hard words on it. You can stop reading at any line.',
        'Your body is yours. Here you pick what happens, when, and how much. You can change your mind at any time, also in the middle.',
        'Nothing here has to be earned, and nothing is owed to anybody.',
      ],
      sources: ['S9', 'ourDefault'],
    },
    {
      title: 'You are never asked',
      paragraphs: [
        'The app has no question about what was done to you. It does not guess. No answer is needed to go on, and every question can stay blank.',
        'What you write stays on this device, in your own journal.',
      ],
      sources: ['S9', 'ourDefault'],
    },
    {
      title: 'Stop is always there',
      paragraphs: [
        'One tap on Stop ends a session. One tap on Pause makes it quiet. A session of one breath is a whole session.',
        '“Steady me” stands on every screen of a session. It makes the sound stop, and helps you come back to the room. Then you choose what comes next.',
      ],
      sources: ['S9', 'ourDefault'],
    },
    {
      title: 'When the past comes close',
      searchWords: [
        'panic',
        'panicking',
        'flashback',
        'trigger',
        'trauma',
        'dissociation',
        'memories',
        'shaking',
      ],
      paragraphs: [
        'A touch, a smell or a word can bring old fear back. The body may freeze, go numb or feel far away. That is one way a body tries to keep safe. It is not your fault.',
        'These may help at that moment:',
      ],
      list: [
        'Open your eyes, and look around the room.',
        'Feel your feet, and what holds you up.',
        'Hold something cool or warm.',
        'Say today’s date, and where you are.',
        'Let the practice be over. It can wait for as long as you like.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'Make it yours',
      paragraphs: ['You can set things up so that you feel more in charge:'],
      list: [
        'Lock the door, or leave it open.',
        'Keep your clothes on. Keep the light on.',
        'Keep your eyes open.',
        'Turn the voice off, and read the words.',
        'Choose your own words for your body, in Settings.',
        'Leave out any part before you begin, or skip it on the way.',
        'Do only what is outside, or only the breath, for as long as you like.',
        `Keep the ${own.tools} in a box, and begin with looking at the box.`,
      ],
      sources: ['S9', 'ourDefault'],
    },
    {
      title: 'Choosing who helps',
      paragraphs: [
        'You do not have to do this alone. You choose who is let in, and how far.',
        `Before a visit you can ask ${own.clinician} for these things:`,
      ],
      list: [
        'Tell me first what you will do. Ask me before each touch.',
        'When I say stop, stop at once.',
        'I would like somebody with me.',
        'I would like to choose who looks after me.',
        'I would like to talk today, and not be touched.',
      ],
      sources: ['S9', 'ourDefault'],
    },
    {
      title: 'Telling, or not telling',
      searchWords: ['suicide', 'suicidal', 'self-harm', 'crisis', 'therapy', 'counselling'],
      paragraphs: [
        'You can tell all of it, a little, or none of it. “I find this hard, please go slowly” is enough.',
        'It can help to talk to someone who knows about trauma. Reasons may be that old fear comes often, or that sleep is bad. Another is that you think of hurting yourself. The app cannot do their work.',
        'If you think of hurting yourself now, you need not wait for a visit. Somebody can listen today. The numbers are here:',
      ],
      goesTo: 'support',
      sources: ['ourDefault'],
    },
    {
      title: 'If somebody hurts you now',
      searchWords: ['rape', 'raped', 'assault', 'abuse', 'abused', 'violence', 'unsafe'],
      paragraphs: [
        'You did not cause it. If you are in danger, call the emergency number.',
        'A help line can listen, also when it was long ago. You need not be sure what it was. You need not give your name. The page “Something to hold on to” has numbers.',
        'Nobody may make you use this app, or look into it. It can be covered, left quickly, and locked.',
      ],
      goesTo: 'support',
      sources: ['ourDefault'],
    },
  ],
};
