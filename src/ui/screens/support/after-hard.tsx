import { Link } from 'wouter';
import type { SessionRecord } from '../../../domain/journal/journal-record.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { Card } from '../../parts/card.tsx';
import { paths } from '../../paths.ts';
import { SupportLink } from './support-link.tsx';
import styles from './support.module.css';

/** After a hard session: what may help now, and what tomorrow could be. It asks nothing. */
export function AfterHard({ outcome }: Pick<SessionRecord, 'outcome'>) {
  const { copy } = useSupportCopy();
  return (
    <Card tone="soft" title={copy.support.hardTitle} lead={copy.support.hardLead[outcome]}>
      <SupportLink />
      <ul className={styles.steps}>
        {copy.support.hardNow.map((help) => (
          <li key={help}>{help}</li>
        ))}
      </ul>
      <p>{copy.support.hardTomorrow}</p>
      <p>
        <Link href={`${paths.learn}/setbacks`}>{copy.support.toSetbacks}</Link>
      </p>
    </Card>
  );
}
