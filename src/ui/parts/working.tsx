import styles from './working.module.css';

/** Says that work goes on, by `words`, and shows after a second that it still does. Undefined: there is none. */
export function Working({ words }: { readonly words: string | undefined }) {
  return (
    <>
      <output className={styles.words}>{words}</output>
      {words === undefined ? null : <progress className={styles.bar} aria-label={words} />}
    </>
  );
}
