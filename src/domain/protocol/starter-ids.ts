/** Ids of the protocols that come with the app. */
export const starterIds: readonly string[] = [
  'first-steps',
  'breathe-with-me',
  'gradual-dilators',
  'fingers-tampons',
];
