import * as v from 'valibot';
import { askWorker } from './ask-worker.ts';

const schema = v.object({ changes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(12)) });

/** What the version that waits brings, in its own words, also without a network; undefined where it does not say. */
export async function readChanges(): Promise<readonly string[] | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const parsed = v.safeParse(schema, await askWorker(registration?.waiting, { kind: 'changes.tell' }));
  return parsed.success && parsed.output.changes.length > 0 ? parsed.output.changes : undefined;
}
