import { useId } from 'react';
import type { Rung } from '../../../domain/ladder/rung.ts';
import { comfortLimits } from '../../../domain/progression/comfort-limits.ts';
import { useCopy } from '../../copy/use-copy.ts';
import styles from './offering.module.css';

type NextSizeProps = {
  readonly own: Rung;
  readonly next: Rung;
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

/** A little of the next size, where it is on offer, and why it is. Off until the person wants it. */
export function NextSize({ own, next, isOn, onToggle }: NextSizeProps) {
  const { copy } = useCopy();
  const id = useId();
  const { sessions, worstPainAtMost, worryAtMost } = comfortLimits;
  return (
    <div className={styles.next}>
      <label className={styles.optional}>
        <input type="checkbox" checked={isOn} onChange={onToggle} aria-describedby={id} />
        {copy.offer.nextTitle(copy.sizes.rungName(next))}
      </label>
      <p id={id} className={styles.small}>
        {copy.offer.nextBecause(
          sessions.value,
          copy.sizes.rungName(own),
          worstPainAtMost.value,
          worryAtMost.value,
        )}{' '}
        {copy.offer.nextFree}
      </p>
    </div>
  );
}
