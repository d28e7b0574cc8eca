import type { JournalRecord } from '../../domain/journal/journal-record.ts';
import { emptyLadder, type Ladder } from '../../domain/ladder/ladder.ts';
import { progressionPlanOn } from '../../domain/progression/progression-plan.ts';
import { noClearances, saidGates } from '../../domain/protocol/clearances.ts';
import type { Protocol } from '../../domain/protocol/protocol.ts';
import { firstSteps } from '../../domain/protocol/starters/first-steps.ts';
import {
  type DeletionFacts,
  type HeldBack,
  holdsBack,
  ladderAfter,
  remainderOf,
} from '../../machines/holds-back.ts';
import type { Stamp } from '../../machines/session-events.ts';
import type { SaveOutcome, Slot, SlotRead } from '../../machines/stores.ts';
import { readWholeJournal } from '../../machines/whole-journal.ts';
import type { DeletionWord, TakeOutOutcome } from '../../ui/progress-book.ts';
import type { ProgressStores } from '../today/progress-today.ts';

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

type KnownFacts = {
  readonly facts: DeletionFacts;
  /** Something that it is judged by is kept and cannot be read, so that more may be held back than `facts` tell. */
  readonly isPartial: boolean;
};

function valueOf<Value>(read: SlotRead<Value>, otherwise: Value): Value {
  return read.kind === 'value' ? read.value : otherwise;
}

/** Undefined where something of it does not answer. */
async function factsNow(
  protocol: SlotRead<Protocol>,
  stores: DeletionStores,
): Promise<KnownFacts | undefined> {
  const [records, ladder, clearances] = await Promise.all([
    readWholeJournal(stores.journal),
    stores.ladder.read(),
    stores.clearances.read(),
  ]);
  const unreadable = [protocol, ladder, clearances].flatMap((read) =>
    read.kind === 'unreadable' ? [read.why] : [],
  );
  if (!records || unreadable.includes('blocked')) return undefined;
  const { day: today, at: now } = stores.stampNow();
  const said = valueOf(clearances, noClearances);
  const facts = {
    records,
    ladder: valueOf(ladder, emptyLadder),
    plan: progressionPlanOn(valueOf(protocol, firstSteps), saidGates(said), today),
    today,
    now,
    ...(said.toning ? { toningClearedOn: said.toning.on } : {}),
  };
  return { facts, isPartial: unreadable.length > 0 };
}

/** What cannot be judged as a whole may speak for less. No size is said on a ladder that may be the one unread. */
function heldBackBy(record: JournalRecord, { facts, isPartial }: KnownFacts): HeldBack | undefined {
  const held = holdsBack(record, facts);
  return isPartial ? { remains: held?.remains ?? [], own: undefined, frees: true } : held;
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

/**
 * Deletes an entry really. What would open by it stays closed, unless the person says that it was told by mistake. Where
 * sizes, clearances or plan are damaged or newer it counts as holding back; where they, or the journal, do not answer
 * nothing is deleted.
 */
export async function takeOutEntry(
  record: JournalRecord,
  word: DeletionWord,
  protocol: SlotRead<Protocol>,
  stores: DeletionStores,
): Promise<TakeOutOutcome> {
  const { id, month } = placeOf(record);
  if (word === 'toldByMistake' || weighless.includes(record.kind)) return stores.journal.remove(id, month);
  const known = await factsNow(protocol, stores);
  if (!known) return { ok: false, reason: 'blocked' };
  const held = heldBackBy(record, known);
  if (held && word === 'nothing') return { ok: false, reason: 'holdsBack', held };
  return held ? removeButFor(record, held, stores) : stores.journal.remove(id, month);
}
