import type { LearnEdit } from './learn-edits.ts';
import { isAlwaysThere, type LearnTopic, learnTopics } from './learn-topics.ts';

/** What a plan's author wrote about a topic. */
export type TheirPage = { readonly title: string; readonly text: string };

/** One page to read: our words, those of the plan, or ours with those of the plan after them. */
export type Readable =
  | { readonly kind: 'ours'; readonly topic: LearnTopic }
  | { readonly kind: 'theirs' | 'oursFirst'; readonly topic: LearnTopic; readonly theirs: TheirPage };

export type ReadingList = {
  readonly listed: readonly Readable[];
  /** What the plan leaves out. The person can always see which. */
  readonly leftOut: readonly LearnTopic[];
};

function readableOf(topic: LearnTopic, edit: LearnEdit | undefined): Readable | undefined {
  if (edit?.kind === 'replace') {
    const theirs = { title: edit.title, text: edit.text };
    return { kind: isAlwaysThere(topic) ? 'oursFirst' : 'theirs', topic, theirs };
  }
  return edit && !isAlwaysThere(topic) ? undefined : { kind: 'ours', topic };
}

/** Every page of this version as `edits` of the plan in use make it, in our order. Pages that we do not know are not in it. */
export function readingList(edits: readonly LearnEdit[] = []): ReadingList {
  const read = learnTopics.map((topic) => ({
    topic,
    page: readableOf(
      topic,
      edits.find((edit) => edit.topic === topic),
    ),
  }));
  return {
    listed: read.flatMap(({ page }) => page ?? []),
    leftOut: read.filter(({ page }) => !page).map(({ topic }) => topic),
  };
}
