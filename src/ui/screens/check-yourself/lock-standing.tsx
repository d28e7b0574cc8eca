import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Card } from '../../parts/card.tsx';
import type { Privacy } from '../../privacy.ts';
import { useMeasured } from './use-measured.ts';

/** Whether a passphrase is asked for. */
export function LockStanding({ isLockOn }: Pick<Privacy, 'isLockOn'>) {
  const { copy } = usePrivacyCopy();
  const lock = useMeasured(isLockOn);
  if (!lock) return null;
  return (
    <Card title={copy.checkYourself.lockTitle}>
      <p>{lock.value ? copy.checkYourself.lockOn : copy.checkYourself.lockOff}</p>
    </Card>
  );
}
