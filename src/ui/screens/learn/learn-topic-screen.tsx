import { useState } from 'react';
import { Link } from 'wouter';
import type { LearnTopic } from '../../../domain/learn/learn-topics.ts';
import { type Readable, readingList } from '../../../domain/learn/reading-list.ts';
import type { Protocol } from '../../../domain/protocol/protocol.ts';
import type { LearnText } from '../../copy/learn-text.ts';
import { useLearnCopy } from '../../copy/use-learn-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { OurPage, useOurPage } from './our-page.tsx';
import { TheirPage } from './their-page.tsx';
import { useReading } from './use-reading.ts';

/** One page, as the plan in use has it. */
export function LearnTopicScreen({ topics }: { readonly topics: readonly [LearnTopic] }) {
  const reading = useReading(topics);
  const [topic] = topics;
  const page = reading?.pages.get(topic);
  return page ? <TopicPage key={topic} topic={topic} page={page} plan={reading?.plan} /> : <Loading />;
}

type TopicPageProps = {
  readonly topic: LearnTopic;
  readonly page: LearnText;
  readonly plan: Protocol | undefined;
};

function TopicPage({ topic, page, plan }: TopicPageProps) {
  const { title, lead } = useOurPage(page);
  const readable = readingList(plan?.learn).listed.find((one) => one.topic === topic);
  return (
    <Page title={title} {...(readable?.kind === 'theirs' ? {} : { lead })}>
      <WhatIsRead topic={topic} page={page} readable={readable} author={plan?.author} />
      <ReadOn page={page} plan={plan} />
    </Page>
  );
}

/** Pages that go on from this one, as far as the plan has them, and the way to all. */
function ReadOn({ page, plan }: Pick<TopicPageProps, 'page' | 'plan'>) {
  const { copy } = useLearnCopy();
  const { listed } = readingList(plan?.learn);
  const next = listed.filter(({ topic }) => page.next?.includes(topic));
  return (
    <nav aria-label={copy.learn.next}>
      <ul>
        {next.map(({ topic }) => (
          <li key={topic}>
            <Link href={`${paths.learn}/${topic}`}>{copy.learn.names[topic]}</Link>
          </li>
        ))}
        <li>
          <Link href={paths.learn}>{copy.learn.all}</Link>
        </li>
      </ul>
    </nav>
  );
}

type WhatIsReadProps = Pick<TopicPageProps, 'topic' | 'page'> & {
  readonly readable: Readable | undefined;
  readonly author: string | undefined;
};

function WhatIsRead({ topic, page, readable, author }: WhatIsReadProps) {
  const { copy } = useLearnCopy();
  const [isReadAnyway, setIsReadAnyway] = useState(false);
  const ours = <OurPage topic={topic} page={page} />;
  switch (readable?.kind) {
    case 'ours':
      return ours;
    case 'theirs':
      return <TheirPage theirs={readable.theirs} author={author} />;
    case 'oursFirst':
      return (
        <>
          <p>{copy.learn.theirsBelow}</p>
          {ours}
          <TheirPage theirs={readable.theirs} author={author} />
        </>
      );
    case undefined:
      return (
        <>
          <Notice calm>
            <p>{copy.learn.leftOutHere}</p>
            {isReadAnyway ? null : (
              <Button onClick={() => setIsReadAnyway(true)}>{copy.learn.readAllTheSame}</Button>
            )}
          </Notice>
          {isReadAnyway ? ours : null}
        </>
      );
  }
}
