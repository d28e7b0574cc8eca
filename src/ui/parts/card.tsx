import type { ReactNode } from 'react';
import styles from './card.module.css';

type CardProps = {
  readonly title?: string;
  readonly lead?: string | undefined;
  readonly tone?: 'plain' | 'soft' | 'care';
  readonly children?: ReactNode;
};

export function Card({ title, lead, tone = 'plain', children }: CardProps) {
  return (
    <section className={`${styles.card} ${styles[tone]}`}>
      {title ? <h2>{title}</h2> : null}
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </section>
  );
}
