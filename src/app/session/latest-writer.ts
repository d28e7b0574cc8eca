import type { SaveOutcome, Slot } from '../../machines/stores.ts';

/** What a writer needs of a slot. */
export type WrittenSlot<Value> = Pick<Slot<Value>, 'read' | 'write' | 'clear' | 'setAside'>;

/** A value that cannot be read is moved aside for the new one. */
async function writeFreely<Value>(slot: WrittenSlot<Value>, value: Value): Promise<SaveOutcome> {
  const outcome = await slot.write(value);
  if (outcome.ok || outcome.reason !== 'broken') return outcome;
  const moved = await slot.setAside();
  return moved.ok ? slot.write(value) : moved;
}

/** A value that cannot be read is none of ours, and stays. */
async function clearOurs<Value>(slot: WrittenSlot<Value>): Promise<void> {
  const read = await slot.read();
  if (read.kind !== 'unreadable' || read.why === 'blocked') await slot.clear();
}

/**
 * Writes one value at a time and skips what was overtaken; `clear` comes after whatever is under way, and ends once
 * nothing is. How each write ended is told to `onWritten`.
 */
export function makeLatestWriter<Value>(
  slot: WrittenSlot<Value>,
  onWritten: (outcome: SaveOutcome) => void = () => {},
) {
  type Job = { readonly kind: 'write'; readonly value: Value } | { readonly kind: 'clear' };
  let next: Job | undefined;
  let underWay: Promise<void> | undefined;

  async function work(): Promise<void> {
    try {
      while (next) {
        const job = next;
        next = undefined;
        if (job.kind === 'write') onWritten(await writeFreely(slot, job.value));
        else await clearOurs(slot);
      }
    } finally {
      underWay = undefined;
    }
  }

  function begin(job: Job): Promise<void> {
    next = job;
    return (underWay ??= work());
  }

  return {
    write: (value: Value): void => void begin({ kind: 'write', value }),
    clear: (): Promise<void> => begin({ kind: 'clear' }),
    /** Ends once nothing is under way. */
    settled: async (): Promise<void> => underWay,
  };
}
