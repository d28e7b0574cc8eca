import type { Reflection } from '../../../domain/journal/reflection.ts';

type Of<Name extends 'lubricant' | 'position' | 'place' | 'bleeding'> = NonNullable<Reflection[Name]>;
type Scale = 'worry' | 'ease' | 'control' | 'confidence';
type YesOrNo = 'warmBath' | 'onPeriod' | 'partnerPresent';
type Pain = 'painBefore' | 'painWorst' | 'painAfter';

/** What may be told beyond the two taps. */
export const further = {
  title: 'Add more, if you like',
  lead: 'Each of these can stay blank.',
  pains: {
    painBefore: 'Pain before',
    painWorst: 'Worst pain',
    painAfter: 'Pain after',
  } satisfies Record<Pain, string>,
  depth: 'Depth, if you want it noted',
  depthOf: (name: string) => `Depth with ${name}`,
  unit: 'Unit',
  scales: {
    worry: { question: 'Worry during it', ends: ['None', 'Very strong'] },
    ease: { question: 'How easy it was', ends: ['Not at all', 'Very'] },
    control: { question: 'How much it was in my hands', ends: ['Not at all', 'Fully'] },
    confidence: { question: 'Confidence for another time', ends: ['None', 'A lot'] },
  } satisfies Record<Scale, { question: string; ends: readonly [string, string] }>,
  asLastTime: 'As last time',
  lubricant: 'Lubricant',
  lubricants: {
    water: 'Water-based',
    silicone: 'Silicone-based',
    oil: 'Oil',
    other: 'Another',
  } satisfies Record<Of<'lubricant'>, string>,
  position: 'Position',
  positions: {
    back: 'On my back',
    halfSitting: 'Half sitting',
    side: 'On my side',
    butterfly: 'Knees apart, supported',
    standing: 'Standing',
    bath: 'In the bath',
  } satisfies Record<Of<'position'>, string>,
  place: 'Place',
  places: {
    bed: 'Bed',
    sofa: 'Sofa',
    floor: 'Floor',
    bathroom: 'Bathroom',
    other: 'Elsewhere',
  } satisfies Record<Of<'place'>, string>,
  yesOrNo: {
    warmBath: 'A warm bath before',
    onPeriod: 'On a period',
    partnerPresent: 'Someone was with me',
  } satisfies Record<YesOrNo, string>,
  yes: 'Yes',
  no: 'No',
  bleeding: 'Bleeding',
  bleedings: {
    none: 'None',
    spotting: 'A little, pink or light',
    more: 'More than that',
  } satisfies Record<Of<'bleeding'>, string>,
  bleedingStopped: 'Has it stopped?',
  bleedingGoesOn: 'If it is still there after a day, call your doctor, midwife or clinic.',
  note: 'A note, in your own words',
};
