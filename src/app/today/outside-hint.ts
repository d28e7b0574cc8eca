import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import type { Parsed } from '../../domain/parsed.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import type { AddOutcome, JournalStore, Slot } from '../../machines/stores.ts';
import type { HintOfToday } from '../../ui/services.ts';
import type { KnownStores } from './known-today.ts';

/** That something was told which may keep a day outside, or makes it a gentle one. */
export type OutsideHint = true;

export function parseOutsideHint(stored: unknown): Parsed<OutsideHint> {
  return stored === true ? { kind: 'value', value: true } : { kind: 'damaged' };
}

type HintParts = KnownStores & {
  readonly hint: Slot<OutsideHint>;
  readonly protocol: Pick<Slot<Protocol>, 'read'>;
};

const nothingTold: HintOfToday = { staysOutside: [], isAfterHard: false };

const loadRules = () => import('./outside-today.ts');

/**
 * Whether today stays outside, or comes after a hard session, for the first screen. Reading years for it each time would hold the app up, so that it is
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
  async function read(): Promise<HintOfToday> {
    if ((await hint.read()).kind !== 'value') return nothingTold;
    const { staysOutside, isAfterHard } = await (await loadRules()).hintOfToday(protocol, stores);
    if (staysOutside.length === 0 && !isAfterHard) await hint.clear();
    return { isAfterHard, staysOutside: staysOutside.filter(({ kind }) => kind !== 'journalSilent') };
  }
  return { journal: noting, note, read };
}
