import { useState } from 'react';
import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../parts/button.tsx';
import styles from './plan.module.css';

/** In characters: about six lines on a phone. */
const shortEnough = 280;

function beginningOf(text: string): string {
  const cut = text.slice(0, shortEnough);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), shortEnough / 2))}…`;
}

/** Somebody's text of any length: its beginning, and the rest on request. */
export function LongText({ text }: { readonly text: string }) {
  const { copy } = useCopy();
  const [isWhole, setIsWhole] = useState(false);
  if (text.length <= shortEnough) return <p className={styles.long}>{text}</p>;
  return (
    <div className={styles.long}>
      <p>{isWhole ? text : beginningOf(text)}</p>
      <Button look="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
        {isWhole ? copy.plan.showLess : copy.plan.showAll}
      </Button>
    </div>
  );
}
