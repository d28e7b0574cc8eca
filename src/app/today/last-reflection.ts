import type { Reflection } from '../../domain/journal/reflection.ts';
import type { Parsed } from '../../domain/parsed.ts';
import type { JournalStore } from '../../machines/stores.ts';

const monthsLookedAt = 2;

function tellsOfSetting({ lubricant, position, place }: Reflection): boolean {
  return lubricant !== undefined || position !== undefined || place !== undefined;
}

/**
 * What was told of the newest session whose lubricant, position or place was told. Looks into the newest two months
 * that hold anything; undefined where there is none, or the journal does not answer.
 */
export async function readLastReflection(journal: JournalStore): Promise<Reflection | undefined> {
  const found = await journal.months();
  if (found.kind === 'blocked') return undefined;
  for (const month of found.months.slice(0, monthsLookedAt)) {
    const read = await journal.month(month);
    if (read.kind === 'blocked') return undefined;
    const sessions = read.records.filter((record) => record.kind === 'session');
    const last = sessions.find(({ reflection }) => tellsOfSetting(reflection));
    if (last) return last.reflection;
  }
  return undefined;
}

/** Whether the person had the further questions open when they last told about a session. */
export function parseOpenOrClosed(stored: unknown): Parsed<'open' | 'closed'> {
  return stored === 'open' || stored === 'closed' ? { kind: 'value', value: stored } : { kind: 'damaged' };
}
