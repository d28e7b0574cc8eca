import type { StaysOutside } from '../domain/check-in/readiness.ts';
import type { JournalRecord } from '../domain/journal/journal-record.ts';
import type { Parsed } from '../domain/parsed.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import type { AddOutcome, JournalStore, Slot } from '../machines/stores.ts';
import type { KnownStores } from './known-today.ts';

/** That something was told which may keep a day outside. */
export type OutsideHint = true;

export function parseOutsideHint(stored: unknown): Parsed<OutsideHint> {
  return stored === true ? { kind: 'value', value: true } : { kind: 'damaged' };
}

type HintParts = KnownStores & {
  readonly hint: Slot<OutsideHint>;
  readonly protocol: Pick<Slot<Protocol>, 'read'>;
};

const loadRules = () => import('./outside-today.ts');

/**
 * Whether today stays outside, for the first screen. Reading years for it each time would hold the app up, so that it is
 * looked at only after something was told that may have such a bearing, until it has none. `journal` notes what is told.
 */
export function makeOutsideHint({ hint, protocol, ...stores }: HintParts) {
  const note = () => hint.write(true);
  async function noted(record: JournalRecord, adding: Promise<AddOutcome>): Promise<AddOutcome> {
    const outcome = await adding;
    const rules = outcome.ok ? await loadRules().catch(() => undefined) : undefined;
    if (rules?.mayKeepOutside(record)) await note();
    return outcome;
  }
  const { journal } = stores;
  const noting: JournalStore = {
    ...journal,
    add: (record) => noted(record, journal.add(record)),
    replace: (record, former) => noted(record, journal.replace(record, former)),
  };
  async function read(): Promise<readonly StaysOutside[]> {
    if ((await hint.read()).kind !== 'value') return [];
    const found = await (await loadRules()).outsideToday(protocol, stores);
    if (found.length === 0) await hint.clear();
    return found.filter(({ kind }) => kind !== 'journalSilent');
  }
  return { journal: noting, note, read };
}
