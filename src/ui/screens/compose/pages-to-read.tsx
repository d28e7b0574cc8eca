import {
  type PageWay,
  pageWayOf,
  pageWays,
  withPageAs,
  withPageWords,
} from '../../../domain/composing/page-edits.ts';
import { isAlwaysThere, type LearnTopic, learnTopics } from '../../../domain/learn/learn-topics.ts';
import { protocolLimits } from '../../../domain/protocol/protocol-limits.ts';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import styles from './compose.module.css';
import { useComposing } from './composing-context.ts';
import { PickAt, TextAt } from './fields.tsx';

const { characters, lineCharacters } = protocolLimits;

/** What the person can read in the app: as it is, left out, or in the therapist's own words. */
export function PagesToRead() {
  const { copy } = useComposeCopy();
  return (
    <>
      <p className={styles.soft}>{copy.composePages.lead}</p>
      {learnTopics.map((topic) => (
        <PageToRead key={topic} topic={topic} />
      ))}
    </>
  );
}

/** A page that keeps people safe is never left out, and other words stand after it. */
function waysFor(topic: LearnTopic): readonly PageWay[] {
  return isAlwaysThere(topic) ? pageWays.filter((way) => way !== 'hide') : pageWays;
}

function PageToRead({ topic }: { readonly topic: LearnTopic }) {
  const { copy } = useComposeCopy();
  const { draft } = useComposing();
  const name = copy.composePages.names[topic];
  const stays = isAlwaysThere(topic);
  const nameOf = (way: PageWay) =>
    stays && way === 'replace' ? copy.composePages.wordsAfter : copy.composePages.ways[way];
  const edit = draft.protocol.learn?.find((one) => one.topic === topic);
  return (
    <>
      <PickAt
        label={name}
        lead={stays ? copy.composePages.alwaysThereLead : undefined}
        place={`learn.${topic}`}
        value={pageWayOf(draft, topic)}
        choices={waysFor(topic).map((value) => ({ value, label: nameOf(value) }))}
        put={(now, way = 'asItIs') => withPageAs(now, topic, way, name)}
      />
      {edit?.kind === 'replace' ? (
        <fieldset className={styles.group}>
          <legend>{copy.composePages.wordsFor(name)}</legend>
          <TextAt
            label={copy.composePages.title}
            place={`learn.${topic}.title`}
            value={edit.title}
            atMost={lineCharacters.value}
            put={(now, title = '') => withPageWords(now, topic, { title })}
          />
          <TextAt
            label={copy.composePages.text}
            lead={copy.composePages.textLead}
            place={`learn.${topic}.text`}
            value={edit.text}
            atMost={characters.value}
            rows={6}
            put={(now, text = '') => withPageWords(now, topic, { text })}
          />
        </fieldset>
      ) : null}
    </>
  );
}
