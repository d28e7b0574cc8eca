import type { Storage } from '../../adapters/storage/storage.ts';
import { parseInstallOffer } from '../../domain/installing/install-offer.ts';
import { wasHard } from '../../domain/support/was-hard.ts';
import type { OwnDevice } from '../../machines/own-device.ts';
import type { Stamp } from '../../machines/session-events.ts';
import type { JournalStore } from '../../machines/stores.ts';
import type { Privacy } from '../../ui/privacy.ts';
import { openDeleting } from './open-deleting.ts';
import { parseAskedToStay } from '../parse-later.ts';

type Parts = {
  readonly storage: Storage;
  readonly stampNow: () => Stamp;
  readonly device: OwnDevice;
  readonly lockOver: () => void;
};

/** Whether a session of the newest month came to its end and was not hard. */
async function wentWell(journal: JournalStore): Promise<boolean> {
  const found = await journal.months();
  const newest = found.kind === 'read' ? found.months[0] : undefined;
  const read = newest === undefined ? undefined : await journal.month(newest);
  if (read?.kind !== 'read') return false;
  return read.records.some(
    (record) => record.kind === 'session' && record.outcome === 'finished' && !wasHard(record),
  );
}

/** What a person can see, delete and secure. Loaded when a screen asks for it. */
export function openPrivacy({ storage, stampNow, device, lockOver }: Parts): Privacy {
  const offer = storage.slot('install offer', parseInstallOffer);
  const askedToStay = storage.slot('asked to stay', parseAskedToStay);
  return {
    device,
    deleting: openDeleting({ storage, stampNow, device, lockOver }),
    installOffer: {
      async isDue() {
        if (device.installing() === 'added' || storage.kind === 'memoryOnly') return false;
        // It is written after the first session that was kept.
        if ((await askedToStay.read()).kind !== 'value') return false;
        return (await offer.read()).kind === 'empty' && wentWell(storage.journal);
      },
      dismiss: () => offer.write({ schema: 1 }),
    },
    lockState: () => storage.lock.state(),
  };
}
