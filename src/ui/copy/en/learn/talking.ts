import { own } from '../../gaps.ts';
import type { LearnText } from '../../learn-text.ts';
import { learnNames } from '../learn-names.ts';

/** Talking with a partner and a therapist, and what trials have found. */
export const talking: LearnText = {
  title: learnNames.talking,
  lead: 'With a therapist, with somebody close if you wish, and what studies can and cannot tell you.',
  writtenOn: '2026-11-23',
  next: ['together', 'own-pace'],
  sections: [
    {
      title: 'Only as much as you like',
      paragraphs: [
        'You owe nobody your story. You can tell one person, or no one. You can say a little now and more later, or stop halfway.',
        'It can help to pick a calm time with clothes on, and not a moment in bed.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'With a partner, if you have one',
      paragraphs: ['Some first lines that you could make your own:'],
      list: [
        'My muscles close up by themselves. I do not choose it, and it is not about you.',
        'I am working on it in small steps. I would like you to know.',
        'What helps me is when you ask first, and stop when I say so.',
        'For now I would like us to leave out anything that goes inside.',
        'I do not want to talk about how far I am. I will tell you when I do.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'When it is not safe to talk',
      paragraphs: [
        'If somebody presses you, or makes you afraid, you do not have to explain anything to them. A helpline can help you think. You can talk there without giving your name.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'With a therapist',
      paragraphs: [
        'You can bring a list, or hand over a sheet from this app. You can ask to keep your clothes on. You can say no to any touch, and the visit still counts.',
        'These are good things to ask:',
      ],
      list: [
        'What do you think is going on, and how do you know?',
        'What would we do first, and what would come after that?',
        'Will you ask before each touch, and stop when I say so?',
        'How will we know that it helps?',
        'What if I do not want anything inside?',
      ],
      sources: ['S9', 'ourDefault'],
    },
    {
      title: 'Your goal is yours',
      paragraphs: [
        'It may be a tampon, a check-up, sex, less pain, or peace of mind. Many studies count only sex with a partner. That is one goal among many, and it need not be yours.',
      ],
      sources: ['S95'],
    },
    {
      title: 'What the studies found',
      paragraphs: [
        'These are about vaginismus, when the muscles close by themselves, and about pain with it. All of them counted sex with something going in.',
      ],
      list: [
        'With a therapist and a partner there for up to 3 long visits, 31 of 35 people got there. Of those who waited, 4 of 35 did.',
        'In an older study with a group, or a book and calls, 14 in 100 did. Of those who waited, nobody did. And 21 in 100 left early.',
        'In a course on the web with a coach, 31 of 100 did after 12 weeks. Of those who waited, 13 of 100 did. After 6 months it was 29 and 20, and that may be chance.',
      ],
      sources: ['S77', 'S78', 'S79'],
    },
    {
      title: 'What two reviews say',
      searchWords: ['review', 'evidence', 'proof', 'trial', 'research'],
      paragraphs: [
        'A review puts many studies side by side. The older one looked for trials up to August 2012. It found 5 and could use 4, with 282 people. It saw no clear difference between practice in small steps and other ways, or waiting.',
        'Two of the three studies above are newer than that, so it does not count them.',
        'A review from 2018 put 3 trials with 264 people together. More people got there with help than by waiting. But the numbers were so unsure that it may be chance. It found no way that was better than the rest.',
        'Both are about vaginismus. The older one also says that every study in it could mislead. So nobody can say for sure.',
      ],
      sources: ['S76', 'S77', 'S79', 'S99', 'ourDefault'],
    },
    {
      title: 'For pain at the entrance',
      searchWords: ['vestibulodynia', 'vulvodynia', 'burning', 'physiotherapy'],
      paragraphs: [
        `In one trial, 10 weekly visits to a physiotherapist did better than a numbing cream. Work at home with ${own.aTool} was only a part of that. The trial did not test that part alone.`,
      ],
      sources: ['S33'],
    },
    {
      title: 'What that means for you',
      paragraphs: [
        'In these studies, nobody practised without help from a person. Nobody can say what share of people this app would help. It has never been tested.',
        'How often and how long is best is not known. Numbers tell of groups. They do not know you.',
      ],
      sources: ['S77', 'S78', 'S79', 'S94', 'ourDefault'],
    },
  ],
};
