import { Link } from 'wouter';
import type { EntryRecord } from '../../../domain/journal/journal-record.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import styles from '../settings/settings.module.css';
import { useDevicesOffered } from './use-devices-offered.ts';

const kinds: readonly EntryRecord['kind'][] = ['practice', 'visit', 'note', 'questionnaire', 'score'];

/** What can be added to the journal. A device is on offer only where nothing told speaks against it. */
export function AddEntry() {
  const { copy } = useCopy();
  const devices = useDevicesOffered();
  const offered = devices === 'offered' ? [...kinds, 'reading' as const] : kinds;
  return (
    <Page title={copy.entries.add} lead={copy.entries.addLead}>
      <ul className={styles.places}>
        {offered.map((kind) => (
          <li key={kind}>
            <Link href={`${paths.addEntry}/${kind}`} className={styles.place}>
              <span className={styles.name}>{copy.entries.kinds[kind].name}</span>
              <span className={styles.lead}>{copy.entries.kinds[kind].lead}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
