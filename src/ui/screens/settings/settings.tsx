import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useCopy } from '../../copy/use-copy.ts';
import { Page } from '../../parts/page.tsx';
import { paths } from '../../paths.ts';
import styles from './settings.module.css';

const LastBackupLine = lazy(() =>
  import('../backup/last-backup-line.tsx').then((module) => ({ default: module.LastBackupLine })),
);

/** The way to everything that a person sets once and seldom changes. */
export function Settings() {
  const { copy } = useCopy();
  const places = [
    { path: paths.setUp, name: copy.settings.setUp, lead: copy.settings.setUpLead },
    { path: paths.sound, name: copy.settings.sound, lead: copy.settings.soundLead },
    { path: paths.ways, name: copy.settings.ways, lead: copy.settings.waysLead },
    { path: paths.words, name: copy.settings.words, lead: copy.settings.wordsLead },
    { path: paths.times, name: copy.settings.times, lead: copy.settings.timesLead },
    { path: paths.lock, name: copy.settings.lock, lead: copy.settings.lockLead },
    { path: paths.backup, name: copy.settings.backup, lead: copy.settings.backupLead },
    { path: paths.install, name: copy.settings.install, lead: copy.settings.installLead },
    { path: paths.check, name: copy.settings.check, lead: copy.settings.checkLead },
    { path: paths.deleteAll, name: copy.settings.deleting, lead: copy.settings.deletingLead },
    { path: paths.leaving, name: copy.settings.leaving, lead: copy.settings.leavingLead },
    { path: paths.face, name: copy.settings.face, lead: copy.settings.faceLead },
  ];
  return (
    <Page title={copy.settings.title} lead={copy.settings.lead}>
      <ul className={styles.places}>
        {places.map(({ path, name, lead }) => (
          <li key={path}>
            <Link href={path} className={styles.place}>
              <span className={styles.name}>{name}</span>
              <span className={styles.lead}>{lead}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        <LastBackupLine />
      </Suspense>
    </Page>
  );
}
