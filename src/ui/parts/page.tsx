import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './page.module.css';

type PageProps = {
  readonly title: string;
  readonly lead?: string;
  /** Where there is more to see side by side than words to read. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A screen with its heading. It opens at its top, and its heading takes the focus: a screen reader begins there. */
export function Page({ title, lead, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main
      id="content"
      data-wide={wide || undefined}
      className={wide ? `${styles.page} ${styles.wide}` : styles.page}
    >
      <header className={styles.header}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
      </header>
      {children}
    </main>
  );
}
