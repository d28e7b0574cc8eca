/** Sounds that are tones and not speech. Every plan with a voice may ask for them, and tones stand in for words. */
export const toneCueIds = [
  'chime.start',
  'chime.in',
  'chime.out',
  'chime.drop',
  'chime.minute',
  'chime.half',
  'chime.last',
  'chime.switch',
  'chime.pause',
  'chime.stop',
  'chime.end',
  'chime.alert',
] as const;

export type ToneCueId = (typeof toneCueIds)[number];
