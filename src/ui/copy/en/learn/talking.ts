import type { LearnText } from '../../learn-text.ts';
import { learnNames } from '../learn-names.ts';

/** Talking with a partner and a therapist, and what trials have found. */
export const talking: LearnText = {
  title: learnNames.talking,
  lead: 'With a therapist, with somebody close if you wish, and what studies can and cannot tell you.',
  writtenOn: '2026-11-22',
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
      title: 'And all of them together',
      paragraphs: [
        'A team looked for every trial up to 2012. They found 5 and could use 4, with 282 people. They saw no clear difference between practice in small steps and other ways, or waiting. They also wrote that the studies could mislead.',
        'For pain at the entrance, 10 weekly visits to a physiotherapist did better than a numbing cream. Work at home was only a part of that.',
      ],
      sources: ['S33', 'S76'],
    },
    {
      title: 'What that means for you',
      paragraphs: [
        'Help from a person seems to matter a lot. Nobody can say what share of people this app would help. It has never been tested.',
        'No study knows how often or how long is best. Numbers tell of groups. They do not know you.',
      ],
      sources: ['S77', 'S80', 'S94', 'ourDefault'],
    },
  ],
};
