import { own } from '../../gaps.ts';
import type { LearnText } from '../../learn-text.ts';
import { learnNames } from '../learn-names.ts';

/** Drops and breathing. */
export const drops: LearnText = {
  title: learnNames.drops,
  lead: 'How the floor moves with your breath, and how to let it sink a little.',
  writtenOn: '2026-11-23',
  next: ['floor', 'care'],
  sections: [
    {
      title: 'The floor moves as you breathe',
      paragraphs: [
        'When you breathe in, a big muscle under your lungs moves down. Your belly grows round. The pelvic floor gives way and sinks a little too.',
        'When you breathe out, it all comes back up by itself. You do not have to do anything.',
      ],
      sources: ['S73'],
    },
    {
      title: 'What a drop is',
      searchWords: ['reverse kegel', 'release', 'let go', 'relax', 'tight'],
      paragraphs: [
        'A drop is that same small move, with your mind on it. As you breathe in, you let the floor sink.',
        'Some people think of the very start of a wee. Some see the space from the front bone to the tailbone grow longer. Some think of a flower. Use what works for you, or none of it.',
        'A drop is small. It is letting go, and never pushing. If you hold your breath or press down, it has grown too big.',
      ],
      sources: ['S3', 'S4', 'S5', 'ourDefault'],
    },
    {
      title: 'One way to try it',
      paragraphs: ['Lie or sit so that something holds your weight. Then, if you like:'],
      list: [
        'Let your jaw, your belly and your hands grow soft.',
        'Breathe in, and let the floor sink.',
        'Breathe out, and do nothing at all.',
        'Rest for a breath whenever you want to.',
      ],
      sources: ['S4', 'S5', 'ourDefault'],
    },
    {
      title: 'How many?',
      paragraphs: [
        'We guide 10 in one set. Other pages say 10 to 15. No page that we found says that more is better. We would take a few calm ones over a lot of hurried ones.',
      ],
      sources: ['S3', 'S4', 'ourDefault'],
    },
    {
      title: 'When you feel nothing',
      paragraphs: [
        'Most people feel nothing of it. The move is small and deep inside. You can picture it, and go on breathing. A hand under your seat may feel more than you do.',
      ],
      sources: ['S73', 'ourDefault'],
    },
    {
      title: 'Slow breathing',
      paragraphs: [
        'The breath we use most is 4 seconds in and 6 seconds out, with no hold. That makes about 6 breaths a minute. You can choose a shorter one, or no count at all.',
        'A study had 84 students try this breath and some others. With it, the time between heartbeats changed the most, which is seen as a good sign. Mood and blood pressure hardly changed. It also made them breathe a little too much air.',
      ],
      sources: ['S1'],
    },
    {
      title: 'When you feel light in the head',
      searchWords: ['dizzy', 'faint', 'tingling', 'hyperventilation'],
      paragraphs: [
        'Then stop counting and breathe as you always do. It often comes from too much air, and mostly it soon passes. If it does not, the page on signs says when to call.',
        'In a small study, 16 people tried slow breathing. On the first day, about 4 in 10 of them breathed too much. After 7 days almost nobody did. What they felt of it was mild, and it stayed.',
      ],
      sources: ['S2'],
    },
    {
      title: 'In-breath or out-breath?',
      paragraphs: [
        `A drop goes with the breath in. But many people say to move ${own.aTool} on the breath out. Both can be true. You rest and soften as you breathe in, and move a little as you breathe out. A plan from ${own.clinician} may say it another way.`,
      ],
      sources: ['S4', 'S5', 'S24', 'ourDefault'],
    },
  ],
};
