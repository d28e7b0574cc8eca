/**
 * What can be read, in the order in which it is listed. The ids stand in addresses and in protocols: neutral words only,
 * and none is ever given to another page.
 */
export const learnTopics = [
  'floor',
  'drops',
  'care',
  'signs',
  'setbacks',
  'talking',
  'own-pace',
  'together',
] as const;

export type LearnTopic = (typeof learnTopics)[number];

/** What keeps people safe stays, whatever a plan says: a plan can come from anybody. */
const staying: ReadonlySet<string> = new Set<LearnTopic>(['signs', 'own-pace']);

export function isLearnTopic(id: string): id is LearnTopic {
  return learnTopics.some((topic) => topic === id);
}

/** Whether no plan can leave this page out, or put other words in its place; its words may stand after ours. */
export function isAlwaysThere(topic: string): boolean {
  return staying.has(topic);
}
