import { own } from '../../gaps.ts';
import type { LearnText } from '../../learn-text.ts';
import { learnNames } from '../learn-names.ts';

/** How the floor guards and lets go. */
export const floor: LearnText = {
  title: learnNames.floor,
  lead: 'What these muscles do, why they hold on, and what helps them soften.',
  writtenOn: '2026-11-23',
  next: ['drops'],
  sections: [
    {
      title: 'What the floor is',
      paragraphs: [
        'The pelvic floor is a group of muscles at the base of your body. They lie like a hammock between the bone in front and the tailbone behind.',
        'They hold you up from below. They help you to keep in wee and poo. And they let go, so that you can empty, and so that something can go in.',
      ],
      sources: ['S74', 'S100'],
    },
    {
      title: 'Why it guards',
      searchWords: [
        'tight',
        'tightness',
        'tense',
        'clench',
        'spasm',
        'vaginismus',
        'hypertonic',
        'endometriosis',
        'childbirth',
      ],
      paragraphs: [
        'When something hurts, muscles can brace. They can do it as well when you think that something is about to hurt. Shoulders do the same when there is a loud bang.',
        'You do not choose it. It is your body looking after you. It is not your fault, and it is not all in your head.',
        'A floor can get used to guarding. Therapists write that it can begin with:',
      ],
      list: [
        'pain, an illness or an infection in that part of the body',
        'a birth, an operation or an injury',
        'a long time of worry or stress',
        'something that was done to you',
        'nothing that anyone can find',
      ],
      sources: ['S74', 'S75', 'S101', 'ourDefault'],
    },
    {
      title: 'How it goes round in a circle',
      paragraphs: [
        'A muscle that holds on for long can get sore. A sore muscle can hold on even more. Then the next touch hurts, and you wait for pain the time after that.',
        'So the circle can keep itself going, even when what began it is long gone.',
      ],
      sources: ['S75'],
    },
    {
      title: 'How it learns to let go',
      paragraphs: [
        'You cannot order a muscle to let go. But many therapists find that it can learn. The way there is small, calm steps that do not hurt, again and again.',
        'That is why your comfort leads here, and not speed. Going on through sharp pain can teach the floor to guard more.',
        'Your breath helps, because the floor moves with it. The page on drops and breathing tells you how.',
      ],
      sources: ['S73', 'S75', 'ourDefault'],
    },
    {
      title: 'And making it strong?',
      paragraphs: [
        'You may have heard that squeezing is good for the floor. For a floor that guards, letting go comes first. Squeezing can wait until a clinician says that it is time. If pain grows then, the way is back to letting go.',
      ],
      sources: ['S17'],
    },
    {
      title: 'What nobody knows yet',
      searchWords: ['cancer', 'radiation', 'surgery'],
      paragraphs: [
        `A review says that nobody knows how long or how often ${own.aTool} is needed. How many weeks or months it takes is not known either. So what your own body says counts for more than any number here.`,
        'If a team gave you a plan after an operation or radiotherapy, their numbers come first.',
      ],
      sources: ['S94', 'ourDefault'],
    },
  ],
};
