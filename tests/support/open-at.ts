import type { KeyCost } from '../../src/adapters/passphrase/key-cost.ts';
import { openStorage } from '../../src/adapters/storage/open-storage.ts';

/** As little as Argon2 takes. */
const cheapest: KeyCost = { memoryKiB: 8, passes: 1, lanes: 1 };

/** A clock that a test sets. */
export type Clock = { ms: number };

/** Never the lower half: so little is filled up at first that a test need not wait for it. */
const chance = () => (1 + Math.random()) / 2;

/** As the app is opened, by a clock of the test's own. */
export function openAt(databaseName: string, clock: Clock = { ms: 0 }) {
  return openStorage({ today: '2026-11-22', databaseName, kdf: cheapest, nowMs: () => clock.ms, chance });
}
