import { parseJournalRecord } from '../../domain/journal/parse-journal-record.ts';
import { emptyLadder, type Ladder } from '../../domain/ladder/ladder.ts';
import { progressionPlanOn } from '../../domain/progression/progression-plan.ts';
import { type Clearances, noClearances, saidGates } from '../../domain/protocol/clearances.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import { firstSteps } from '../../domain/protocol/starters/first-steps.ts';
import type { DeletionFacts } from '../../machines/holds-back.ts';
import { goesByAge } from '../../machines/may-go.ts';
import type { Stamp } from '../../machines/session-events.ts';
import type { Slot } from '../../machines/stores.ts';
import type { Besides, WholeStore } from '../../machines/whole-store.ts';

/** What was here before a restore would hold what goes; and whether today stays outside is looked at anew. */
const besides: Besides = { 'before the restore': undefined, 'may stay outside': true };

type Stores = {
  readonly whole: WholeStore;
  readonly ladder: Pick<Slot<Ladder>, 'read'>;
  readonly clearances: Pick<Slot<Clearances>, 'read'>;
  readonly protocol: Pick<Slot<Protocol>, 'read'>;
  readonly stampNow: () => Stamp;
};

export type OldEntries = {
  /** How many go: of those that hold something back only what a remainder can stand for. */
  readonly count: number;
  /** In one step, each with a tombstone. False where it was changed meanwhile, or does not answer: then nothing went. */
  readonly letGo: () => Promise<boolean>;
};

/** Undefined where something is kept, and cannot be read. */
async function valueOf<Value>(slot: Pick<Slot<Value>, 'read'>, whenEmpty: Value): Promise<Value | undefined> {
  const read = await slot.read();
  if (read.kind === 'unreadable') return undefined;
  return read.kind === 'value' ? read.value : whenEmpty;
}

/** Undefined where one of them cannot be read: without sizes nothing counts as larger, and all might go. */
async function factsBeside(stores: Stores): Promise<Omit<DeletionFacts, 'records'> | undefined> {
  const [said, ladder, protocol] = await Promise.all([
    valueOf(stores.clearances, noClearances),
    valueOf(stores.ladder, emptyLadder),
    valueOf(stores.protocol, firstSteps),
  ]);
  if (!said || !ladder || !protocol) return undefined;
  const { day: today, at: now } = stores.stampNow();
  return {
    ladder,
    plan: progressionPlanOn(protocol, saidGates(said), today),
    today,
    now,
    ...(said.toning ? { toningClearedOn: said.toning.on } : {}),
  };
}

/** Entries of days before `before`, YYYY-MM-DD; undefined where the journal, or what it is judged by, cannot be read. */
export async function findOldEntries(before: string, stores: Stores): Promise<OldEntries | undefined> {
  const { whole, stampNow } = stores;
  const beside = await factsBeside(stores);
  if (!beside) return undefined;
  const read = await whole.read();
  if (read.kind === 'blocked') return undefined;
  const parsed = read.kept.records.map(parseJournalRecord);
  const records = parsed.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  const old = records.filter(({ day }) => day < before);
  const { gone, left } = goesByAge(old, { ...beside, records }, () => stampNow().id);
  const bury = gone.map(({ id }) => id);
  const change = { put: left, takeOut: gone, bury, unbury: [], settings: [] };
  return {
    count: gone.length,
    letGo: async () => (await whole.change(read.seen, change, besides)).ok,
  };
}
