import { lazy, Suspense, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { SessionRecord } from '../../../domain/journal/journal-record.ts';
import { useFirstCopy } from '../../copy/use-first-copy.ts';
import { focusHeading } from '../../parts/focus-heading.ts';
import { paths } from '../../paths.ts';
import { useServices } from '../../services.ts';
import { SetUpToday } from './set-up-today.tsx';
import styles from './today.module.css';

const BesideToday = lazy(() =>
  import('./beside-today.tsx').then((module) => ({ default: module.BesideToday })),
);
const AskedLater = lazy(() => import('./asked-later.tsx').then((module) => ({ default: module.AskedLater })));

function LastSession() {
  const { askedLater } = useServices();
  const [asked, setAsked] = useState<SessionRecord>();
  useEffect(() => void askedLater.read().then(setAsked), [askedLater]);
  if (!asked) return null;
  const done = () => {
    setAsked(undefined);
    focusHeading();
  };
  return (
    <Suspense fallback={null}>
      <AskedLater record={asked} onDone={done} />
    </Suspense>
  );
}

/** Undefined until it is known; where the journal does not answer nobody is taken for new. */
function useIsJournalEmpty(): boolean | undefined {
  const { journal } = useServices();
  const [isEmpty, setIsEmpty] = useState<boolean>();
  useEffect(() => {
    void journal.months().then(
      (found) => setIsEmpty(found.kind === 'read' && !found.months[0]),
      () => setIsEmpty(false),
    );
  }, [journal]);
  return isEmpty;
}

type BelowThePlanProps = {
  /** Not where something else needs the person first; undefined until that is known. */
  readonly offersSetUp: boolean | undefined;
};

/** The other ways from here, what is asked once, and what the app is. */
export function BelowThePlan({ offersSetUp }: BelowThePlanProps) {
  const { copy } = useFirstCopy();
  const isEmpty = useIsJournalEmpty();
  const ways = [
    { href: paths.short, name: copy.today.short },
    { href: paths.minute, name: copy.today.minute },
    { href: paths.learn, name: copy.today.learn },
    ...(isEmpty ? [{ href: paths.backup, name: copy.today.restore }] : []),
  ];
  return (
    <SetUpToday isOffered={offersSetUp} isJournalEmpty={isEmpty}>
      <ul className={styles.more}>
        {ways.map(({ href, name }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
      <LastSession />
      <Suspense fallback={null}>
        <BesideToday />
      </Suspense>
      <div className={styles.foot}>
        <p>{copy.today.privacy}</p>
        <p>
          <Link href={paths.leaving}>{copy.leaving.about}</Link>
        </p>
        <p>
          <Link href={paths.support}>{copy.today.support}</Link>
        </p>
        <p>{copy.today.notAClinician}</p>
      </div>
    </SetUpToday>
  );
}
