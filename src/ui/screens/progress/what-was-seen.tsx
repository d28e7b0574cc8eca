import type { Because } from '../../../domain/progression/because.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { WhereFrom } from '../../parts/where-from.tsx';
import { dayName } from '../journal/dates.ts';
import styles from './progress.module.css';

/** The reasons of a suggestion, each in a sentence, and where the figures come from that they were held against. */
export function WhatWasSeen({ because }: { readonly because: readonly Because[] }) {
  const { copy } = useCopy();
  const limits = because.flatMap((reason) => ('limit' in reason ? [reason.limit] : []));
  return (
    <>
      <ul className={styles.reasons}>
        {because.map((reason) => {
          const said = copy.progress.because(reason, dayName);
          return <li key={said}>{said}</li>;
        })}
      </ul>
      <WhereFrom limits={limits} />
    </>
  );
}
