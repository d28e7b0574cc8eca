import { usualCheckInRules } from '../../domain/check-in/check-in-rules.ts';
import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { wasHard } from '../../domain/support/was-hard.ts';
import { firstSteps } from '../../domain/protocol/starters/first-steps.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import type { Slot } from '../../machines/stores.ts';
import type { HintOfToday } from '../../ui/services.ts';
import { type KnownStores, knownToday } from './known-today.ts';

/** Whether a record may keep a day outside, or makes it a gentle one; the rules say whether it does. */
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
      const isHard = record.kind === 'session' && wasHard(record);
      return isHard || isSevere || bleeding !== undefined || 'afterCare' in record;
    }
    default:
      return false;
  }
}

/** What keeps today outside, by the plan in use, and whether it comes after a hard session. */
export async function hintOfToday(
  protocol: Pick<Slot<Protocol>, 'read'>,
  stores: KnownStores,
): Promise<HintOfToday> {
  const stored = await protocol.read();
  const plan = stored.kind === 'value' ? stored.value : firstSteps;
  const { staysOutside, isAfterHard = false } = await knownToday(plan, true, stores);
  return { staysOutside, isAfterHard };
}
