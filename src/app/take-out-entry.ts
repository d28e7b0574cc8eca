import type { JournalRecord } from '../domain/journal/journal-record.ts';
import { emptyLadder, type Ladder } from '../domain/ladder/ladder.ts';
import { progressionPlanOn } from '../domain/progression/progression-plan.ts';
import { noClearances, saidGates } from '../domain/protocol/clearances.ts';
import type { Protocol } from '../domain/protocol/protocol.ts';
import {
  type DeletionFacts,
  type HeldBack,
  holdsBack,
  ladderAfter,
  remainderOf,
} from '../machines/holds-back.ts';
import type { Stamp } from '../machines/session-events.ts';
import type { SaveOutcome, Slot } from '../machines/stores.ts';
import { readWholeJournal } from '../machines/whole-journal.ts';
import type { DeletionWord, TakeOutOutcome } from '../ui/services.ts';
import type { ProgressStores } from './progress-today.ts';

export type DeletionStores = Omit<ProgressStores, 'ladder'> & {
  readonly ladder: Slot<Ladder>;
  readonly stampNow: () => Stamp;
};

/** Kinds that no rule of today asks about. */
const weighless: readonly JournalRecord['kind'][] = [
  'note',
  'reading',
  'visit',
  'questionnaire',
  'score',
  'clinician',
];

/** Undefined where too little of it answers to say what an entry holds back. */
async function factsNow(protocol: Protocol, stores: DeletionStores): Promise<DeletionFacts | undefined> {
  const [records, ladder, clearances] = await Promise.all([
    readWholeJournal(stores.journal),
    stores.ladder.read(),
    stores.clearances.read(),
  ]);
  if (!records) return undefined;
  const { day: today, at: now } = stores.stampNow();
  const said = clearances.kind === 'value' ? clearances.value : noClearances;
  return {
    records,
    ladder: ladder.kind === 'value' ? ladder.value : emptyLadder,
    plan: progressionPlanOn(protocol, saidGates(said), today),
    today,
    now,
    ...(said.toning ? { toningClearedOn: said.toning.on } : {}),
  };
}

function placeOf({ id, day }: JournalRecord) {
  return { id, month: day.slice(0, 7) };
}

/** Deletes `record`; what it held back stays in force, and nothing of what it told. */
async function removeButFor(
  record: JournalRecord,
  { remains, own }: HeldBack,
  { journal, ladder, stampNow }: DeletionStores,
): Promise<SaveOutcome> {
  const { id, month } = placeOf(record);
  if (own) {
    // First, since the page may die between the two: then both say the same size.
    const said = await ladder.update((kept = emptyLadder) => ladderAfter(kept, own, record));
    if (!said.ok) return said;
  }
  if (remains.length === 0) return journal.remove(id, month);
  const outcome = await journal.replace(remainderOf(record, remains, stampNow().id), { id, month });
  if (outcome.ok || outcome.reason !== 'known') return outcome;
  return { ok: false, reason: 'broken' };
}

/** Deletes an entry really. What would open by it stays closed, unless the person says that it was told by mistake. */
export async function takeOutEntry(
  record: JournalRecord,
  word: DeletionWord,
  protocol: Protocol,
  stores: DeletionStores,
): Promise<TakeOutOutcome> {
  const { id, month } = placeOf(record);
  if (word === 'toldByMistake' || weighless.includes(record.kind)) return stores.journal.remove(id, month);
  const facts = await factsNow(protocol, stores);
  if (!facts) return { ok: false, reason: 'blocked' };
  const held = holdsBack(record, facts);
  if (held && word === 'nothing') return { ok: false, reason: 'holdsBack', held };
  return held ? removeButFor(record, held, stores) : stores.journal.remove(id, month);
}
