import { useCallback, useEffect, useRef, useState } from 'react';
import type { JournalRecord } from '../../../domain/journal/journal-record.ts';
import type { JournalStore, MonthRead } from '../../../machines/stores.ts';

type ReadMonth = Extract<MonthRead, { kind: 'read' }>;

export type JournalRead =
  | { readonly kind: 'blocked' }
  | {
      readonly kind: 'read';
      /** The first day that was asked for, YYYY-MM-DD; undefined for all time. */
      readonly from: string | undefined;
      readonly records: readonly JournalRecord[];
      readonly unreadable: number;
    };

/** So many of the months that are asked for. */
export type Progress = { readonly done: number; readonly of: number };

type Kept = Map<string, ReadMonth>;

/** How far it has come is told after so many months. */
const monthsAStep = 12;

/** Months from that of `from` on; all of them where it is absent. Each is read once a visit. */
async function readFrom(
  journal: JournalStore,
  from: string | undefined,
  kept: Kept,
  onProgress: (progress: Progress) => void,
): Promise<JournalRead> {
  const found = await journal.months();
  if (found.kind === 'blocked') return found;
  const wanted = found.months.filter((month) => from === undefined || month >= from.slice(0, 7));
  let done = 0;
  const readOnce = async (month: string): Promise<MonthRead> => {
    const read = kept.get(month) ?? (await journal.month(month));
    if (read.kind === 'read') kept.set(month, read);
    done += 1;
    if (done % monthsAStep === 0) onProgress({ done, of: wanted.length });
    return read;
  };
  const reads = await Promise.all(wanted.map(readOnce));
  const months = reads.filter((read) => read.kind === 'read');
  if (months.length < reads.length) return { kind: 'blocked' };
  return {
    kind: 'read',
    from,
    records: months.flatMap(({ records }) => records),
    unreadable: months.reduce((sum, { unreadable }) => sum + unreadable.damaged + unreadable.newer, 0),
  };
}

/**
 * The journal from the day `from` on, and a way to ask again where it did not answer. What was read for another day
 * stays until the new one is there; `progress` is how far that has come.
 */
export function useJournalMonths(journal: JournalStore, from: string | undefined) {
  const [read, setRead] = useState<JournalRead>();
  const [progress, setProgress] = useState<Progress>();
  const [attempt, setAttempt] = useState(0);
  const kept = useRef<Kept>(new Map());
  useEffect(() => {
    let isWanted = true;
    const onProgress = (now: Progress) => void (isWanted && setProgress(now));
    void readFrom(journal, from, kept.current, onProgress).then((now) => {
      if (!isWanted) return;
      setProgress(undefined);
      setRead(now);
    });
    return () => {
      isWanted = false;
    };
  }, [journal, from, attempt]);
  return { read, progress, readAgain: useCallback(() => setAttempt((before) => before + 1), []) };
}
