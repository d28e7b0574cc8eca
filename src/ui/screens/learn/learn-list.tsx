import { useDeferredValue, useState } from 'react';
import { Link } from 'wouter';
import { type LearnTopic, learnTopics } from '../../../domain/learn/learn-topics.ts';
import { readingList } from '../../../domain/learn/reading-list.ts';
import { inLanguage } from '../../copy/language.ts';
import { inWords } from '../../copy/gaps.ts';
import { useLearnCopy } from '../../copy/use-learn-copy.ts';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import { Found } from './found.tsx';
import { LeftOut } from './left-out.tsx';
import styles from './learn.module.css';
import type { PageToRead } from './page-to-read.ts';
import { type Reading, useReading } from './use-reading.ts';

/** All pages, and words looked for in them. */
export function LearnList() {
  const reading = useReading(learnTopics);
  return reading ? <ListOf reading={reading} /> : <Loading />;
}

function ListOf({ reading: { pages, plan } }: { readonly reading: Reading }) {
  const { copy, words } = useLearnCopy();
  const [asked, setAsked] = useState('');
  const soughtFor = useDeferredValue(asked);
  const { listed, leftOut } = readingList(plan?.learn);
  const pageOf = (topic: LearnTopic) => {
    const page = pages.get(topic);
    return page && inLanguage(page);
  };
  const toRead = listed.flatMap((readable): PageToRead[] => {
    const page = pageOf(readable.topic);
    return page ? [{ readable, page }] : [];
  });
  return (
    <Page title={copy.learn.title} lead={copy.learn.lead}>
      <search>
        <Field label={copy.learn.search} lead={copy.learn.searchLead}>
          {(control) => (
            <input
              {...control}
              type="search"
              enterKeyHint="search"
              value={asked}
              onChange={({ currentTarget }) => setAsked(currentTarget.value)}
            />
          )}
        </Field>
      </search>
      {soughtFor.trim() === '' ? (
        <>
          <ul className={styles.pages}>
            {toRead.map(({ readable, page }) => (
              <ListedPage key={readable.topic} readable={readable} page={page} />
            ))}
          </ul>
          <LeftOut
            pages={leftOut.map((topic) => ({ topic, title: inWords(pageOf(topic)?.title ?? topic, words) }))}
          />
        </>
      ) : (
        <Found toRead={toRead} asked={soughtFor} onClear={() => setAsked('')} />
      )}
    </Page>
  );
}

/** By our own name, whatever a plan calls it: nobody’s words can pass for another page. */
function ListedPage({ readable, page }: PageToRead) {
  const { copy, words } = useLearnCopy();
  return (
    <li className={styles.entry}>
      <Link href={`${paths.learn}/${readable.topic}`}>{inWords(page.title, words)}</Link>
      {readable.kind === 'theirs' ? null : <p className={styles.lead}>{inWords(page.lead, words)}</p>}
      {readable.kind === 'ours' ? null : (
        <p className={styles.lead}>{copy.learn.inTheirWords(readable.theirs.title)}</p>
      )}
    </li>
  );
}
