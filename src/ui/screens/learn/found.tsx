import { Link } from 'wouter';
import { findInPages, type Piece } from '../../../domain/learn/find-in-pages.ts';
import { useLearnCopy } from '../../copy/use-learn-copy.ts';
import { Button } from '../../parts/button.tsx';
import { paths } from '../../paths.ts';
import type { PageToRead } from './page-to-read.ts';
import styles from './learn.module.css';
import { toSearch } from './to-search.ts';

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, at) =>
    // Nothing else tells two pieces apart.
    isMatch ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}

type FoundProps = {
  readonly toRead: readonly PageToRead[];
  readonly asked: string;
  readonly onClear: () => void;
};

/** The pages with the words that were asked for, each with the sentences that hold them. */
export function Found({ toRead, asked, onClear }: FoundProps) {
  const { copy, words } = useLearnCopy();
  const found = findInPages(
    toRead.map((page) => toSearch(page, words)),
    asked,
  );
  return (
    <>
      <output>{found.length > 0 ? copy.learn.found(found.length) : copy.learn.nothing}</output>
      <ul className={styles.pages}>
        {found.map(({ topic, title, sentences }) => (
          <li key={topic} className={styles.entry}>
            <Link href={`${paths.learn}/${topic}`}>
              <Marked pieces={title} />
            </Link>
            {sentences.map((pieces, at) => (
              <p key={at} className={styles.lead}>
                <Marked pieces={pieces} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      {found.length > 0 ? null : <NothingFound onClear={onClear} />}
    </>
  );
}

/** Who finds nothing may be looking because something is wrong. */
function NothingFound({ onClear }: Pick<FoundProps, 'onClear'>) {
  const { copy } = useLearnCopy();
  return (
    <>
      <Button onClick={onClear}>{copy.learn.clear}</Button>
      <p>{copy.learn.nothingBut}</p>
      <ul className={styles.others}>
        <li>
          <Link href={paths.support}>{copy.learn.toSupport}</Link>
        </li>
        <li>
          <Link href={`${paths.learn}/signs`}>{copy.learn.names.signs}</Link>
        </li>
      </ul>
    </>
  );
}
