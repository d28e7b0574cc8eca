import { useMemo } from 'react';
import { isLearnTopic } from '../../../domain/learn/learn-topics.ts';
import { LearnList } from './learn-list.tsx';
import { LearnTopicScreen } from './learn-topic-screen.tsx';
import { NoSuchPage } from './no-such-page.tsx';

/** All pages to read, or the one that the address names. */
export function LearnPlace({ topic }: { readonly topic: string }) {
  const topics = useMemo(() => (isLearnTopic(topic) ? ([topic] as const) : undefined), [topic]);
  if (topic === '') return <LearnList />;
  return topics ? <LearnTopicScreen topics={topics} /> : <NoSuchPage />;
}
