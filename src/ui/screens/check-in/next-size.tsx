import { useId } from 'react';
import type { Rung } from '../../../domain/ladder/rung.ts';
import type { Because } from '../../../domain/progression/because.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { dayName } from '../journal/dates.ts';
import styles from './offering.module.css';

type NextSizeProps = {
  readonly next: Rung;
  readonly because: readonly Because[];
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

/** A little of the next size, where it is on offer, and why it is. Off until the person wants it. */
export function NextSize({ next, because, isOn, onToggle }: NextSizeProps) {
  const { copy } = useCopy();
  const id = useId();
  return (
    <div className={styles.next}>
      <label className={styles.optional}>
        <input autoComplete="off" type="checkbox" checked={isOn} onChange={onToggle} aria-describedby={id} />
        {copy.offer.nextTitle(copy.sizes.rungName(next))}
      </label>
      <p id={id} className={styles.small}>
        {because.map((reason) => copy.progress.because(reason, dayName)).join(' ')} {copy.offer.nextFree}
      </p>
    </div>
  );
}
