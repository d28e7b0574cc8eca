import { usualCheckInRules } from '../domain/check-in/check-in-rules.ts';
import type { StaysOutside } from '../domain/check-in/readiness.ts';
import type { JournalRecord } from '../domain/journal/journal-record.ts';
import { firstSteps } from '../domain/protocol/starters/first-steps.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { Slot } from '../machines/stores.ts';
import { type KnownStores, knownToday } from './known-today.ts';

/** Whether a record may keep a day outside; the rules say whether it does. */
export function mayKeepOutside(record: JournalRecord): boolean {
  switch (record.kind) {
    case 'circumstance':
    case 'remainder':
    case 'checkIn':
      return true;
    case 'session':
    case 'practice': {
      const { bleeding, worstPain = 0 } = record.reflection;
      const isSevere = worstPain >= usualCheckInRules.severePainFrom.value;
      return isSevere || bleeding !== undefined || 'afterCare' in record;
    }
    default:
      return false;
  }
}

/** What keeps today outside, by the plan in use. */
export async function outsideToday(
  protocol: Pick<Slot<Protocol>, 'read'>,
  stores: KnownStores,
): Promise<readonly StaysOutside[]> {
  const stored = await protocol.read();
  const plan = stored.kind === 'value' ? stored.value : firstSteps;
  return (await knownToday(plan, true, stores)).staysOutside;
}
