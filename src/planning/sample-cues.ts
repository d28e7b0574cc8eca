/** A tone, a sentence and a tone: what is heard of a session before there is one. */
export const sampleCues = [
  { id: 'chime.in', variant: 0 },
  { id: 'settle.support', variant: 0 },
  { id: 'chime.out', variant: 0 },
] as const;
