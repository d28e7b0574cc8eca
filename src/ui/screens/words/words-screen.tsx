import { useOwnWordsCopy } from '../../copy/use-own-words-copy.ts';
import { Page } from '../../parts/page.tsx';
import { WordsChoice } from './words-choice.tsx';
import styles from './words.module.css';

/** What things are called, and where that does not reach. */
export function WordsScreen() {
  const { copy } = useOwnWordsCopy();
  return (
    <Page title={copy.ownWords.title} lead={copy.ownWords.lead}>
      <WordsChoice />
      <section className={styles.limits}>
        <h2>{copy.ownWords.voiceTitle}</h2>
        <p>{copy.ownWords.voice}</p>
      </section>
      <section className={styles.limits}>
        <h2>{copy.ownWords.othersTitle}</h2>
        <ul>
          {copy.ownWords.others.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
