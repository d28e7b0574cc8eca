/** The person's own words for body and tool; sentences take them as arguments. */
export type Words = {
  readonly tool: string;
  readonly opening: string;
  readonly clinician: string;
};

export const plainWords: Words = {
  tool: 'dilator',
  opening: 'the opening',
  clinician: 'your clinician',
};
