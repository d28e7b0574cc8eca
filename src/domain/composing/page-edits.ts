import type { LearnEdit } from '../learn/learn-edits.ts';
import type { LearnTopic } from '../learn/learn-topics.ts';
import type { Draft } from './draft.ts';
import { withTerms } from './term-edits.ts';
import { withoutUnreadBelow } from './unread.ts';

export const pageWays = ['asItIs', 'hide', 'replace'] as const;
/** What a plan makes of a page to read. */
export type PageWay = (typeof pageWays)[number];

function editOf({ protocol: { learn = [] } }: Draft, topic: LearnTopic): LearnEdit | undefined {
  return learn.find((edit) => edit.topic === topic);
}

export function pageWayOf(draft: Draft, topic: LearnTopic): PageWay {
  return editOf(draft, topic)?.kind ?? 'asItIs';
}

function withEdit(draft: Draft, topic: LearnTopic, edit: LearnEdit | undefined): Draft {
  const { learn = [] } = draft.protocol;
  const isThere = learn.some((one) => one.topic === topic);
  const others = isThere ? learn.flatMap((one) => (one.topic === topic ? (edit ?? []) : one)) : undefined;
  const edits = others ?? [...learn, ...(edit ? [edit] : [])];
  return withTerms(draft, { learn: edits.length > 0 ? edits : undefined });
}

/** With the page of `topic` as it is, left out, or to be written under `title`. Unchanged where it is so already. */
export function withPageAs(draft: Draft, topic: LearnTopic, way: PageWay, title: string): Draft {
  if (pageWayOf(draft, topic) === way) return draft;
  const cleared = withoutUnreadBelow(draft, `learn.${topic}`);
  if (way === 'asItIs') return withEdit(cleared, topic, undefined);
  return withEdit(
    cleared,
    topic,
    way === 'hide' ? { kind: way, topic } : { kind: way, topic, title, text: '' },
  );
}

/** With these words on the page of `topic`. Unchanged where the plan does not replace it. */
export function withPageWords(
  draft: Draft,
  topic: LearnTopic,
  change: { readonly title?: string; readonly text?: string },
): Draft {
  const edit = editOf(draft, topic);
  return edit?.kind === 'replace' ? withEdit(draft, topic, { ...edit, ...change }) : draft;
}
