import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './way-back.module.css';

type WayBackProps = {
  /** What was taken away, or that it is back; nothing before anything was. */
  readonly said: string | undefined;
  readonly undo: string;
  /** Left out once it is back. */
  readonly onUndo?: (() => void) | undefined;
};

/** Instead of “are you sure?”: what was taken away is said, and can be had again as long as the screen is open. */
export function WayBack({ said, undo, onUndo }: WayBackProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may have gone with what was taken away.
    if (said === undefined || document.activeElement !== document.body) return;
    (line.current?.querySelector('button') ?? line.current)?.focus({ preventScroll: true });
  }, [said, onUndo]);
  return (
    <div
      ref={line}
      className={styles.wayBack}
      aria-live="polite"
      tabIndex={-1}
      data-said={said !== undefined}
    >
      {said === undefined ? null : <span>{said}</span>}
      {said !== undefined && onUndo ? <Button onClick={onUndo}>{undo}</Button> : null}
    </div>
  );
}
