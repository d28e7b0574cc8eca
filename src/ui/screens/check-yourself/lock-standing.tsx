import { usePrivacyCopy } from '../../copy/use-privacy-copy.ts';
import { Card } from '../../parts/card.tsx';
import type { Privacy } from '../../privacy.ts';
import { useMeasured } from './use-measured.ts';

/** Whether a passphrase is asked for. */
export function LockStanding({ lockState }: Pick<Privacy, 'lockState'>) {
  const { copy } = usePrivacyCopy();
  const lock = useMeasured(lockState);
  if (!lock) return null;
  const words = {
    on: copy.checkYourself.lockOn,
    off: copy.checkYourself.lockOff,
    unknown: copy.checkYourself.lockUnknown,
  };
  return (
    <Card title={copy.checkYourself.lockTitle}>
      <p>{words[lock.value]}</p>
    </Card>
  );
}
