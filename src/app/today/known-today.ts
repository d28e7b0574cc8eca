import { stoppedInDistress } from '../../domain/check-in/stopped-in-distress.ts';
import type { StandingRedFlag } from '../../domain/check-in/standing-red-flag.ts';
import { hardLately } from '../../domain/support/was-hard.ts';
import { releaseGoesWell } from '../../domain/progression/toning-gate.ts';
import { asTold } from '../../domain/protocol/as-told.ts';
import { noClearances, saidGates, shownBy } from '../../domain/protocol/clearances.ts';
import { lockOf } from '../../domain/protocol/lock-of.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import type { KnownToday } from '../../machines/known-today.ts';
import type { ProgressToday } from '../../ui/progress-book.ts';
import {
  progressToday,
  type ProgressStores,
  recordsOfLately,
  sizesFor,
  whyOutside,
} from './progress-today.ts';

export type KnownStores = ProgressStores & {
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  /** The red flag in force today. */
  readonly standing: () => Promise<StandingRedFlag | undefined>;
};

const nothingToKnow: ProgressToday = { ladder: undefined, progress: undefined };

/** What is known of today for a session of `protocol`. `isAsked`: whether it has to know where the person is. */
export async function knownToday(
  protocol: Protocol,
  isAsked: boolean,
  stores: KnownStores,
): Promise<KnownToday> {
  const today = stores.today();
  const told = asTold(protocol, today);
  const [flag, clearances, lately, found] = await Promise.all([
    stores.standing(),
    stores.clearances.read(),
    recordsOfLately(stores),
    isAsked ? progressToday(told, stores) : nothingToKnow,
  ]);
  const { progress } = found;
  const said = clearances.kind === 'value' ? clearances.value : noClearances;
  const sizes = sizesFor(told, found);
  const lock = lockOf(protocol, saidGates(said), today);
  return {
    isFlagged: flag !== undefined,
    wasDistressed: stoppedInDistress(lately.records, today, stores.now()),
    isAfterHard: hardLately(lately.records, today),
    staysOutside: isAsked ? whyOutside(progress, lock, lately, { today, now: stores.now() }) : [],
    shown: shownBy(said, progress !== undefined && releaseGoesWell(progress.toning)),
    ...(sizes ? { sizes } : {}),
    ...(progress ? { progress } : {}),
  };
}
