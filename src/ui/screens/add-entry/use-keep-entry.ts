import { useState } from 'react';
import { editedRecord } from '../../../domain/journal/edited-record.ts';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import type { AddOutcome, SaveFailure } from '../../../machines/stores.ts';
import { useServices } from '../../services.ts';

type Keeping =
  | { readonly kind: 'writing' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'failed'; readonly failure: SaveFailure }
  | { readonly kind: 'kept'; readonly record: JournalRecord };

/** Ids are random: one that is known is a try before that was kept after all, and several are a store that is broken. */
const mostIds = 3;

/** Keeps an entry, new or in the place of `former`. One that could not be kept is tried again under the same id. */
export function useKeepEntry(former: JournalRecord | undefined) {
  const { journal, stampNow } = useServices();
  const [firstId] = useState(() => stampNow().id);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'writing' });

  function put(record: JournalRecord): Promise<AddOutcome> {
    return former
      ? journal.replace(record, { id: former.id, month: former.day.slice(0, 7) })
      : journal.add(record);
  }

  /** Answers the record as it is kept; undefined where it is not. */
  async function keep(told: JournalRecord): Promise<JournalRecord | undefined> {
    setKeeping({ kind: 'keeping' });
    let id = firstId;
    for (let tries = 0; tries < mostIds; tries += 1, { id } = stampNow()) {
      const record = former ? editedRecord(former, told, id) : { ...told, id };
      const outcome = await put(record);
      if (outcome.ok) {
        setKeeping({ kind: 'kept', record });
        return record;
      }
      if (outcome.reason !== 'known') {
        setKeeping({ kind: 'failed', failure: outcome.reason });
        return undefined;
      }
    }
    setKeeping({ kind: 'failed', failure: 'broken' });
    return undefined;
  }
  return { keeping, keep };
}
