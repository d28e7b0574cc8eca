/** The person's own words for body and tool, each as it stands within a sentence. */
export type Words = {
  readonly tool: string;
  readonly tools: string;
  readonly aTool: string;
  /** Where something is touched or goes in. */
  readonly opening: string;
  /** What lies behind the opening. Never a word that could be mistaken for another part of the body. */
  readonly canal: string;
  readonly outside: string;
  readonly clinician: string;
  readonly myClinician: string;
};

export const plainWords: Words = {
  tool: 'dilator',
  tools: 'dilators',
  aTool: 'a dilator',
  opening: 'the opening',
  canal: 'the vagina',
  outside: 'the external genitals',
  clinician: 'your clinician',
  myClinician: 'my clinician',
};
