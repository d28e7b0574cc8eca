import type { SaveOutcome } from '../../machines/stores.ts';
import type { KeepTrouble } from '../../ui/services.ts';

/** What of a session is written as it goes: the answers before it, its plan, how far it has come. */
type Written = 'draft' | 'whole' | 'mark';

/** Notes how writes end. Each stays a trouble until the next write of its kind is well. */
export function makeKeepTroubles() {
  const failing = new Set<Written>();
  const listeners = new Set<() => void>();
  const trouble = (): KeepTrouble | undefined => {
    if (failing.has('whole') || failing.has('mark')) return 'session';
    return failing.has('draft') ? 'answers' : undefined;
  };
  return {
    has: (written: Written) => failing.has(written),
    note(written: Written, { ok }: SaveOutcome): void {
      const before = trouble();
      if (ok) failing.delete(written);
      else failing.add(written);
      if (trouble() !== before) for (const listener of listeners) listener();
    },
    trouble,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
