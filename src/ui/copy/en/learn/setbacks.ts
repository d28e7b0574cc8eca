import { own } from '../../gaps.ts';
import type { LearnText } from '../../learn-text.ts';
import { learnNames } from '../learn-names.ts';

/** Setbacks, gaps and plateaus. */
export const setbacks: LearnText = {
  title: learnNames.setbacks,
  lead: 'What to do after a hard day, after a break, and when nothing seems to change.',
  writtenOn: '2026-11-23',
  next: ['signs', 'talking'],
  sections: [
    {
      title: 'It goes up and down',
      paragraphs: [
        'It seldom goes forward in a straight line. Some days the floor is calm, and some days it guards. Sleep, worry, a period or a cold can be enough.',
        'One hard day does not undo the calm ones.',
      ],
      sources: ['S92', 'ourDefault'],
    },
    {
      title: 'After a hard day',
      searchWords: ['setback', 'worse', 'cry', 'tired', 'give up'],
      paragraphs: ['Some things that people found kind:'],
      list: [
        'Take a day off, or do only breathing.',
        'Go back to a size or a step that felt fine.',
        'Make it short. A short session is a whole one.',
        `Keep the larger ${own.tool} sizes out of sight.`,
        'Write down what was different, if you feel like it.',
      ],
      sources: ['S65', 'S92', 'S93', 'ourDefault'],
    },
    {
      title: 'After a gap',
      searchWords: ['break', 'pause', 'restart', 'holiday', 'illness'],
      paragraphs: [
        'Breaks are part of life. There is nothing to catch up on. No page that we found says how to begin again, so these steps are our own guess:',
      ],
      list: [
        'After more than 7 days, the next session is shorter.',
        'From 14 days on, it begins one size down.',
        'After more than 28 days, it begins with the smallest size.',
      ],
      sources: ['ourDefault', 'S65'],
    },
    {
      title: 'When your team set a calendar',
      searchWords: ['cancer', 'radiation', 'surgery', 'stenosis', 'narrowing', 'vaginoplasty', 'agenesis'],
      paragraphs: [
        'After an operation or radiotherapy a gap can matter more. Call your team and ask how to go on. You need not give a reason.',
      ],
      sources: ['ourDefault', 'S40'],
    },
    {
      title: 'When nothing changes',
      paragraphs: [
        'A plateau is a time when things stay as they are. The app names one after 28 days and at least 4 sessions. That is our guess too.',
        'It may mean that your body is taking its time. You can stay where you are. Or you can try one small new thing:',
      ],
      list: [
        'another position',
        'a little gentle movement, if your plan has room for it',
        'more drops before you begin',
        'a talk with a therapist',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'When things get worse',
      paragraphs: [
        'If pain grows week by week, that is worth a call. So is pain that is new, or bleeding. The page on signs says when.',
      ],
      sources: ['S10', 'ourDefault'],
    },
    {
      title: 'You are in good company',
      searchWords: ['cancer', 'radiation', 'adherence'],
      paragraphs: [
        'One review looked at 21 studies. At the least, 25 in 100 people did what was planned. At the most, it was 89 in 100. The studies did not all count in the same way, and most were about the time after radiotherapy.',
        'In one study after radiotherapy, people did 42 of every 100 sessions that were planned for a year.',
        `What stood in the way most was how life was at the time, and how people felt about the ${own.tool}.`,
      ],
      sources: ['S80', 'S81'],
    },
    {
      title: 'What helped others to go on',
      paragraphs: ['People in studies told of these:'],
      list: [
        'a fixed time, such as after a shower',
        'a time of day that was their own choice',
        'a smaller size on hard days',
        'enough lubricant',
        'somebody who was on their side',
      ],
      sources: ['S80', 'S91', 'S93'],
    },
  ],
};
