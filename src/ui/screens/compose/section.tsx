import { type ReactNode, useState } from 'react';
import { useComposeCopy } from '../../copy/use-compose-copy.ts';
import { FoldHead } from '../../parts/fold-head.tsx';
import styles from './compose.module.css';
import { usePlaceMark } from './use-place-mark.ts';

type SectionProps = {
  readonly title: string;
  /** What it says of itself. */
  readonly digest: string;
  /** The first parts of the places whose fields are in it. */
  readonly places: readonly string[];
  readonly isOpenFirst?: boolean;
  readonly children: ReactNode;
};

/** A part of the composer, closed to one line for whoever does not need it today. */
export function Section({ title, digest, places, isOpenFirst = false, children }: SectionProps) {
  const { copy } = useComposeCopy();
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  const mark = usePlaceMark(...places);
  return (
    <details
      className={styles.section}
      data-holds={places.join(' ')}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <FoldHead title={title}>
        {mark ? <span className={styles[mark]}>{copy.compose.marks[mark]}</span> : null}
        <span className={styles.digest}>{digest}</span>
      </FoldHead>
      {isOpen ? <div className={styles.fields}>{children}</div> : null}
    </details>
  );
}
