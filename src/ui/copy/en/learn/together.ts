import { own } from '../../gaps.ts';
import type { LearnText } from '../../learn-text.ts';

/** For a partner, or somebody who is trusted, to read. */
export const together: LearnText = {
  title: 'How to be useful',
  lead: 'To hand to your partner or someone you trust, if you want to. It speaks to them.',
  writtenOn: '2026-11-23',
  sections: [
    {
      title: 'Thank you for reading this',
      paragraphs: [
        'Someone who matters to you does some quiet practice for the muscles of the pelvis. They have let you see this page. That is trust.',
        'You are not needed for every step. Being kind, and being patient, is most of it.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'What is going on',
      paragraphs: [
        'A group of muscles holds on when it is meant to let go. Nobody does that on purpose. It can come from pain, illness, birth, an operation, fear, or from nothing that can be found.',
        'It says nothing about love, and nothing about you.',
      ],
      sources: ['S74', 'S75', 'S101', 'ourDefault'],
    },
    {
      title: 'Ask first',
      paragraphs: ['Before you help, ask what would help. The answer can change from day to day.'],
      list: [
        'Would you like company, or time to yourself?',
        'Shall I take over something, so that you have half an hour?',
        'Do you want to talk about it, or about something else?',
        'Is a hug all right?',
      ],
      sources: ['S9', 'ourDefault'],
    },
    {
      title: 'No goal, no clock',
      paragraphs: [
        'There is no day by which it has to be done. How far it has come is theirs to tell, or to keep.',
        'Sex does not have to be the goal. For many it is a tampon, a check-up, or less pain. A goal that somebody else sets can press.',
      ],
      sources: ['S94', 'S95', 'ourDefault'],
    },
    {
      title: 'Words that help',
      paragraphs: ['These are kind, and they ask for nothing:'],
      list: [
        'I am glad that you told me.',
        'There is no hurry.',
        'You can stop at any time, and that is fine with me.',
        'What would be nice today?',
        'I am sorry that it hurts.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'Words that hurt',
      paragraphs: ['They are often meant well, and they press:'],
      list: [
        'Only let go. It is all in your head.',
        'How far are you now?',
        'Are you done with it soon?',
        'You did it last week.',
        'Others manage.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'When you are close',
      paragraphs: [
        'A yes is for one thing, and for now. It can be taken back at any time. If you see them freeze, hold their breath or go quiet, stop and ask.',
        'Being close can be many things. Leave out what hurts. Nothing needs to go in for it to count.',
      ],
      sources: ['S9', 'ourDefault'],
    },
    {
      title: 'Helping with the hands',
      paragraphs: [
        'Massage is only for you to do once a therapist has shown both of you how, at a visit. Until then, please leave it.',
        `The same goes for a ${own.tool}. It stays in their own hand, unless they ask you.`,
        'Stop at the first word, or at pain. Then ask what would feel good now.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'On a hard day',
      paragraphs: [
        'Do not look for what went wrong. Bring something warm to drink. Sit nearby, if they want that. Say that stopping was right.',
        'In studies, support from others was among what helped people most to go on.',
      ],
      sources: ['S80', 'ourDefault'],
    },
    {
      title: 'What is private',
      paragraphs: [
        'The app and its journal belong to the one person. Please do not look into it, and do not ask to see it.',
      ],
      sources: ['ourDefault'],
    },
    {
      title: 'And you',
      paragraphs: [
        'You may be sad, or tired, or unsure. That is allowed. A friend or a counsellor of your own can listen.',
      ],
      sources: ['ourDefault'],
    },
  ],
};
