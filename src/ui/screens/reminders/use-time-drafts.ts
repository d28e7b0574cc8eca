import { useState } from 'react';
import { noReminders, reminderLimits, type Reminders } from '../../../domain/reminders/reminders.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useServices } from '../../services.ts';
import { type TimeDraft, timesOf } from './time-draft.ts';

/** The chosen times while they are being changed. They are kept whenever all of them are whole. */
export function useTimeDrafts() {
  const { reminders: slot, stampNow } = useServices();
  const kept = useKept(slot, noReminders);
  const [edited, setEdited] = useState<readonly TimeDraft[]>();
  const [former, setFormer] = useState<readonly TimeDraft[]>();
  const drafts: readonly TimeDraft[] = edited ?? kept.value.times;
  const change = (next: readonly TimeDraft[]) => {
    setEdited(next);
    const times = timesOf(next);
    if (times) kept.change({ ...kept.value, times });
  };
  return {
    ...kept,
    drafts,
    times: timesOf(drafts),
    isFull: drafts.length >= reminderLimits.times.value,
    canBringBack: former !== undefined,
    set: (reminders: Reminders) => kept.change(reminders),
    put: (draft: TimeDraft) => change(drafts.map((one) => (one.id === draft.id ? draft : one))),
    add: () => change([...drafts, { id: stampNow().id, at: '', days: [] }]),
    remove: (id: string) => {
      setFormer(drafts);
      change(drafts.filter((one) => one.id !== id));
    },
    bringBack: () => {
      if (former) change(former);
      setFormer(undefined);
    },
  };
}
