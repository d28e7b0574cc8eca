import type { AddOutcome, SaveFailure, SaveOutcome } from '../../machines/stores.ts';
import type { ChangeOutcome } from '../../machines/whole-store.ts';

/** AbortError and InvalidStateError are also what a deleted database answers. */
const blockedNames: readonly string[] = ['SecurityError', 'InvalidStateError', 'VersionError', 'AbortError'];

/** The name of a failure of the browser's. Anything else is a fault of ours and is thrown on. */
export function browserFailureOf(error: unknown): string {
  if (error instanceof DOMException) return error.name;
  throw error;
}

function failureOf(error: unknown): SaveFailure {
  const name = browserFailureOf(error);
  if (name === 'QuotaExceededError') return 'full';
  return blockedNames.includes(name) ? 'blocked' : 'broken';
}

/** Runs a write and says how it ended. A write that answers nothing went well. */
export async function saving<Outcome extends AddOutcome | ChangeOutcome | void = SaveOutcome | void>(
  write: () => Promise<Outcome>,
): Promise<Exclude<Outcome, void> | SaveOutcome> {
  try {
    return ((await write()) as Exclude<Outcome, void> | undefined) ?? { ok: true };
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
}

/** Runs a read; `otherwise` where the browser fails to answer. */
export async function reading<Read, Otherwise>(
  read: () => Promise<Read>,
  otherwise: Otherwise,
): Promise<Read | Otherwise> {
  try {
    return await read();
  } catch (error) {
    browserFailureOf(error);
    return otherwise;
  }
}
