import { useMemo } from 'react';
import { autoLockChoices, type AutoLockMinutes, usualAutoLock } from '../../../domain/lock/auto-lock.ts';
import { useLockCopy } from '../../copy/use-lock-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneChoice } from '../../parts/choices.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useServices } from '../../services.ts';
import styles from './lock-settings.module.css';

/** When the app locks by itself; it holds from now on. */
export function AutoLockChoice() {
  const { copy } = useLockCopy();
  const { locking } = useServices();
  const slot = useMemo(() => {
    const { autoLock, changed } = locking;
    const update: typeof autoLock.update = async (change) => {
      const outcome = await autoLock.update(change);
      changed();
      return outcome;
    };
    return { ...autoLock, update };
  }, [locking]);
  const { isRead, value, failure, change, tryAgain } = useKept(slot, usualAutoLock);
  if (!isRead) return null;
  const choose = (wished: string) => {
    const minutes = autoLockChoices.find((each) => String(each) === wished);
    if (minutes !== undefined) change({ ...value, minutes });
  };
  const choiceOf = (minutes: AutoLockMinutes) => ({ value: String(minutes), ...copy.lock.after[minutes] });
  return (
    <Card title={copy.lock.autoTitle}>
      <OneChoice
        question={copy.lock.autoWhich}
        choices={autoLockChoices.map(choiceOf)}
        value={String(value.minutes)}
        onChange={choose}
      />
      <p className={styles.lead}>{copy.lock.autoLead}</p>
      <p className={styles.lead}>{copy.lock.autoSession}</p>
      {failure ? <SaveTrouble failure={failure} onAgain={tryAgain} /> : null}
      <Button wide onClick={locking.lockNow}>
        {copy.lock.now}
      </Button>
    </Card>
  );
}
