import type { Slot } from '../machines/stores.ts';

/** Writes one value at a time and skips what was overtaken; `clear` comes after whatever is under way. */
export function makeLatestWriter<Value>(slot: Pick<Slot<Value>, 'write' | 'clear'>) {
  type Job = { readonly kind: 'write'; readonly value: Value } | { readonly kind: 'clear' };
  let next: Job | undefined;
  let isBusy = false;

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      while (next) {
        const job = next;
        next = undefined;
        await (job.kind === 'write' ? slot.write(job.value) : slot.clear());
      }
    } finally {
      isBusy = false;
    }
  }

  return {
    write(value: Value): void {
      next = { kind: 'write', value };
      void work();
    },
    clear(): void {
      next = { kind: 'clear' };
      void work();
    },
  };
}
