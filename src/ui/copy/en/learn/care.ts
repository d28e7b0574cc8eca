import { initial, own } from '../../gaps.ts';
import type { LearnText } from '../../learn-text.ts';
import { learnNames } from '../learn-names.ts';

/** Lubricant, cleaning and care. */
export const care: LearnText = {
  title: learnNames.care,
  lead: `Which lubricant goes with which ${own.tool}, and how to keep it clean.`,
  writtenOn: '2026-11-23',
  next: ['signs'],
  sections: [
    {
      title: 'Plenty, and then some more',
      paragraphs: [
        `Lubricant makes things slide in place of rub. Put it on the ${own.tool} and around ${own.opening}. You can stop and add more at any time.`,
        'If it stings or itches, wash it off and leave it for today. Another kind may suit you better.',
      ],
      sources: ['S85', 'ourDefault'],
    },
    {
      title: 'Which kind',
      searchWords: ['lube', 'gel', 'jelly'],
      paragraphs: ['It depends on what yours is made of. The box, or the maker, can tell you.'],
      list: [
        'Silicone: only lubricant made with water. Silicone lubricant can spoil it.',
        'Hard plastic: lubricant made with water. It goes with all kinds.',
        'Glass: lubricant made with water, too.',
        'With a latex condom over it: no oil. Oil can make latex tear.',
      ],
      sources: ['S85', 'S86', 'S87', 'ourDefault'],
    },
    {
      title: 'What about oil?',
      paragraphs: [
        'Most hospital pages say no, as oil can make the skin sore. One hospital says that plant oil is fine. We could not find out who is right. So we say water first.',
      ],
      sources: ['S86'],
    },
    {
      title: 'After an operation or radiotherapy',
      searchWords: ['cancer', 'radiation', 'surgery', 'stenosis', 'narrowing'],
      paragraphs: [
        'Here the word of your team comes before this page. After vaginoplasty, for one, a surgeon asks for lubricant made with water and no other.',
      ],
      sources: ['S53'],
    },
    {
      title: 'Before you begin',
      paragraphs: ['A few things that can help:'],
      list: [
        `Wash your hands and the ${own.tool} in warm water with mild soap.`,
        `Run a finger over the ${own.tool}. If it is rough, cracked or sticky, leave it out.`,
        'Warm water also takes the chill off.',
        'Go to the toilet if you need to. There is no need to go in case. Some pages say to go first, so do what suits you.',
      ],
      sources: ['S82', 'S90', 'S91', 'ourDefault'],
    },
    {
      title: 'Afterwards',
      paragraphs: ['When you are done:'],
      list: [
        `Wash the ${own.tool} with warm water and mild soap. Rinse it well and dry it.`,
        'Put it away clean and dry.',
        'Going for a wee soon may help to keep germs away. We found only a seller that says so, and it is up to you.',
        'Do something nice. Rest is part of it.',
      ],
      sources: ['S83', 'S88', 'ourDefault'],
    },
    {
      title: 'Washing yourself',
      searchWords: ['douche', 'douching', 'rinse', 'soap', 'clean', 'hygiene'],
      paragraphs: [
        'Warm water on the outside is enough. Most people need to wash nothing inside, as it keeps itself clean.',
        'It is not so if the inside was made or changed in an operation, such as vaginoplasty. Then it may need to be rinsed. Your team says how, and how often. Their plan comes first.',
      ],
      sources: ['S102', 'S103', 'ourDefault'],
    },
    {
      title: 'Can it get lost, or stuck?',
      searchWords: ['gripped', 'trapped', 'tight', 'pull', 'remove'],
      paragraphs: [
        'A leaflet on surgery says that the far end is closed, so that it cannot get lost. After an operation there, that may not be so for you. Ask your team.',
        'If it feels stuck, the muscles may be holding on to it. There is time. These may help:',
      ],
      list: [
        'Wait. Breathe out slowly, and let your belly be soft.',
        'Try a low squat, or put one foot up on something steady.',
        'Bear down very lightly, and let it come.',
        'There is no need to pull.',
        'If there is sharp pain, or it does not come, leave it there and call your local urgent care line. It needs to come out soon, and a doctor can do that.',
      ],
      sources: ['S97', 'S98', 'ourDefault'],
    },
    {
      title: 'Yours alone',
      paragraphs: [
        `${initial(own.aTool)} is for one person, so it is best not to share it. If you also use one behind, keep a second set for that. Germs from there can cause an infection in front.`,
      ],
      sources: ['S89'],
    },
    {
      title: 'When you are sore',
      searchWords: [
        'hurts',
        'pain',
        'burning',
        'dry',
        'tight',
        'menopause',
        'atrophy',
        'oestrogen',
        'estrogen',
      ],
      paragraphs: [
        'A dull feeling of stretch that soon goes is common. Soreness that stays into the next day asks for a day off and a smaller step. Sharp, burning or sudden pain is a reason to stop.',
        `The page on signs tells you when to call. If the skin is dry or thin, ${own.clinician} can help with that too.`,
      ],
      sources: ['S38', 'ourDefault'],
    },
  ],
};
