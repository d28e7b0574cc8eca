import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useFirstCopy } from '../copy/use-first-copy.ts';
import { Button } from './button.tsx';
import styles from './ask.module.css';

type AskProps = {
  readonly open: boolean;
  readonly title: string;
  readonly lead: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A question that waits for an answer; Escape is a no. */
export function Ask({ open, title, lead, onClose, children }: AskProps) {
  const { copy } = useFirstCopy();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const leadId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby={titleId} aria-describedby={leadId} onClose={onClose}>
      <div className={styles.ask}>
        <h2 id={titleId}>{title}</h2>
        <p id={leadId}>{lead}</p>
        {children}
        <p className={styles.leave}>
          <Button look="quiet" data-leave="">
            {copy.leaving.leave}
          </Button>
        </p>
      </div>
    </dialog>
  );
}
