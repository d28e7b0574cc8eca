import { useState } from 'react';
import {
  hasOwnWords,
  inPlainWords,
  type Named,
  namesOf,
  type OwnWords,
} from '../../../domain/words/own-words.ts';
import { isSameJson } from '../../../domain/same-json.ts';
import { useOwnWordsCopy } from '../../copy/use-own-words-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useFocusStays } from '../../parts/use-focus-stays.ts';
import { useOwnWords } from './use-own-words.ts';
import { WordFor } from './word-for.tsx';
import styles from './words.module.css';

type WordsChoiceProps = {
  /** What to ask a word for; everything unless told. */
  readonly things?: readonly Named[];
};

const allThings = Object.keys(namesOf) as Named[];

/**
 * What the person calls things, changed and kept at once: there is nothing to submit. Stands in any page; it has no
 * heading of its own.
 */
export function WordsChoice({ things = allThings }: WordsChoiceProps) {
  const { copy } = useOwnWordsCopy();
  const { isRead, value: own, unreadable, failure, changeBy, tryAgain } = useOwnWords();
  if (!isRead) return <div className={styles.waiting} />;
  if (unreadable === 'newer') return <Notice calm>{copy.ownWords.unreadable.newer}</Notice>;
  return (
    <div className={styles.words}>
      {unreadable === 'damaged' ? <Notice calm>{copy.ownWords.unreadable.damaged}</Notice> : null}
      {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      {things.map((thing) => (
        <WordFor key={thing} thing={thing} own={own} onChange={changeBy} />
      ))}
      <PlainWords own={own} onChange={changeBy} />
    </div>
  );
}

type PlainWordsProps = {
  readonly own: OwnWords;
  readonly onChange: (step: (now: OwnWords) => OwnWords) => void;
};

/** The way back to plain words, and from there back again. */
function PlainWords({ own, onChange }: PlainWordsProps) {
  const { copy } = useOwnWordsCopy();
  const [before, setBefore] = useState<OwnWords>();
  const [told, setTold] = useState<{ readonly of: OwnWords; readonly words: string }>();
  const take = (next: OwnWords, left: OwnWords | undefined, words: string) => {
    onChange(() => next);
    setBefore(left);
    setTold({ of: next, words });
  };
  const isPlain = !hasOwnWords(own);
  const part = useFocusStays<HTMLDivElement>(isPlain);
  return (
    <div ref={part} className={styles.plain}>
      <output className={styles.told}>{told && isSameJson(told.of, own) ? told.words : null}</output>
      {isPlain && before ? (
        <Button onClick={() => take(before, undefined, copy.ownWords.ownTold)}>
          {copy.ownWords.plainAgain}
        </Button>
      ) : null}
      {isPlain ? null : (
        <Button onClick={() => take(inPlainWords(own), own, copy.ownWords.plainTold)}>
          {copy.ownWords.plain}
        </Button>
      )}
    </div>
  );
}
