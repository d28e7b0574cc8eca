import { useRef, useState } from 'react';
import { editedRecord } from '../../../domain/journal/edited-record.ts';
import {
  type CheckInRecord,
  type NotTodayReason,
  notTodayReasons,
} from '../../../domain/journal/journal-record.ts';
import type { SaveFailure } from '../../../machines/stores.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { OneChoice } from '../../parts/choices.tsx';
import { SaveTrouble } from '../../parts/save-trouble.tsx';
import { useServices } from '../../services.ts';

/** The record with that reason, or with none. */
function withReason(
  { reason: _, ...record }: CheckInRecord,
  reason: NotTodayReason | undefined,
): CheckInRecord {
  return reason === undefined ? record : { ...record, reason };
}

/** Why there is no session today, if the person likes to say. It goes into the record that is in the journal already. */
export function WhyNotToday({ record }: { readonly record: CheckInRecord }) {
  const { copy } = useCopy();
  const { journal, stampNow } = useServices();
  const [wanted, setWanted] = useState<NotTodayReason>();
  const [failure, setFailure] = useState<SaveFailure>();
  const kept = useRef(record);
  const lastPut = useRef<Promise<void>>(undefined);
  const put = async (reason: NotTodayReason | undefined) => {
    const former = kept.current;
    const changed = editedRecord(former, withReason(former, reason), stampNow().id);
    const outcome = await journal.replace(changed, { id: former.id, month: former.day.slice(0, 7) });
    if (outcome.ok) kept.current = changed;
    setFailure(outcome.ok || outcome.reason === 'known' ? undefined : outcome.reason);
  };
  /** One after the other: two at once would each leave an entry. */
  const note = (reason: NotTodayReason | undefined) => {
    setWanted(reason);
    lastPut.current = Promise.resolve(lastPut.current).then(() => put(reason));
  };
  return (
    <>
      <OneChoice
        inRow
        question={copy.notToday.why}
        choices={notTodayReasons.map((value) => ({ value, label: copy.notToday.reasons[value] }))}
        value={wanted}
        onChange={note}
        onClear={() => note(undefined)}
      />
      {failure ? <SaveTrouble failure={failure} onAgain={() => note(wanted)} /> : null}
    </>
  );
}
