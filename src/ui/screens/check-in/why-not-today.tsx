import { useState } from 'react';
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
  const [kept, setKept] = useState(record);
  const [wanted, setWanted] = useState<NotTodayReason>();
  const [failure, setFailure] = useState<SaveFailure>();
  const note = async (reason: NotTodayReason | undefined) => {
    setWanted(reason);
    const changed = { ...withReason(kept, reason), id: stampNow().id };
    const outcome = await journal.replace(changed, { id: kept.id, month: kept.day.slice(0, 7) });
    if (outcome.ok) setKept(changed);
    setFailure(outcome.ok || outcome.reason === 'known' ? undefined : outcome.reason);
  };
  return (
    <>
      <OneChoice
        inRow
        question={copy.notToday.why}
        choices={notTodayReasons.map((value) => ({ value, label: copy.notToday.reasons[value] }))}
        value={wanted}
        onChange={(reason) => void note(reason)}
        onClear={() => void note(undefined)}
      />
      {failure ? <SaveTrouble failure={failure} onAgain={() => void note(wanted)} /> : null}
    </>
  );
}
