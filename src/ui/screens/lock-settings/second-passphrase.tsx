import { useLockCopy } from '../../copy/use-lock-copy.ts';
import { More } from '../../parts/more.tsx';
import { useServices } from '../../services.ts';
import { GivePassphrase } from './give-passphrase.tsx';
import styles from './lock-settings.module.css';
import { NewPassphrase } from './new-passphrase.tsx';

type SecondPassphraseProps = { readonly isThere: boolean; readonly onDone: (told: string) => void };

/** A passphrase that opens a space of its own; what it cannot do is said before. */
export function SecondPassphrase({ isThere, onDone }: SecondPassphraseProps) {
  const { copy } = useLockCopy();
  const { lock } = useServices().locking;
  return (
    <More summary={copy.lock.secondTitle}>
      <p>{isThere ? copy.lock.secondIs : copy.lock.secondLead}</p>
      <ul className={styles.lines}>
        {copy.lock.secondLimits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isThere ? (
        <GivePassphrase
          lead={copy.lock.secondGiveUpLead}
          button={copy.lock.secondGiveUp}
          change={(present) => lock.giveUpSecond(present)}
          onDone={() => onDone(copy.lock.secondGivenUp)}
        />
      ) : (
        <NewPassphrase
          forget={copy.lock.secondForget}
          button={copy.lock.secondMake}
          asksPresent
          change={(second, present) => lock.makeSecond(present, second)}
          onDone={() => onDone(copy.lock.secondMade)}
        />
      )}
    </More>
  );
}
