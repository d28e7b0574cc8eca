import type { Storage } from '../adapters/storage/storage.ts';
import { chosen, deletingStep, entriesBefore, kept } from '../domain/deleting/deleting-step.ts';
import { type DeletingWishes, noDeleting, parseDeletingWishes } from '../domain/deleting/deleting-wishes.ts';
import type { OwnDevice } from '../machines/own-device.ts';
import type { Stamp } from '../machines/session-events.ts';
import type { Deleting, ToGo } from '../ui/privacy.ts';
import type { OldEntries } from './old-entries.ts';
import { parseClearances, parseLadder, parseStoredProtocol } from './parse-later.ts';

type Parts = {
  readonly storage: Storage;
  readonly stampNow: () => Stamp;
  readonly device: OwnDevice;
  /** To be told when there is nothing left to lock. */
  readonly lockChanged: () => void;
};

const nothingToGo: ToGo = { entries: undefined, all: undefined };

/** What goes by itself, over a storage. */
export function openDeleting({ storage, stampNow, device, lockChanged }: Parts): Deleting {
  const slot = storage.slot('deleting', parseDeletingWishes);
  const today = () => stampNow().day;
  const { journal } = storage;
  const settings = {
    ladder: storage.slot('ladder', parseLadder),
    clearances: storage.slot('clearances', parseClearances),
    protocol: storage.slot('plan', parseStoredProtocol),
  };

  /** Undefined where nothing is old, or the journal does not answer. Most openings read only which months there are. */
  async function findOld(before: string | undefined): Promise<OldEntries | undefined> {
    const found = await journal.months();
    if (before === undefined || found.kind === 'blocked') return undefined;
    if (!found.months.some((month) => month < before.slice(0, 7))) return undefined;
    const { findOldEntries } = await import('./old-entries.ts');
    return findOldEntries(before, { ...settings, whole: await storage.whole(), stampNow });
  }

  async function newestDay(): Promise<string | undefined> {
    const found = await journal.months();
    const [newest] = found.kind === 'read' ? found.months : [];
    const month = newest === undefined ? undefined : await journal.month(newest);
    return month?.kind === 'read' ? month.records[0]?.day : undefined;
  }

  async function everything() {
    const outcome = await device.deleteAll();
    if (outcome !== 'done') return outcome;
    // A lock that shuts by itself would open the store anew to stand before it.
    lockChanged();
    device.showGone();
    return outcome;
  }

  async function goOn(wishes: DeletingWishes): Promise<ToGo> {
    const before = entriesBefore(wishes, today());
    const old = await findOld(before);
    const facts = { today: today(), mayGo: old?.count ?? 0, newestDay: await newestDay() };
    const step = deletingStep(wishes, facts);
    if (step.goes === 'all') {
      await everything();
      return nothingToGo;
    }
    const isDone = step.goes === 'nothing' || (await old?.letGo()) === true;
    // What could not go is still announced, and goes the next time.
    if (isDone) await slot.write(step.wishes);
    const { entries, all } = step.wishes;
    return {
      entries: entries && before ? { count: facts.mayGo, before, goesOn: entries.goesOn } : undefined,
      all: all && { goesOn: all.goesOn },
    };
  }

  return {
    async choice() {
      const read = await slot.read();
      if (read.kind === 'unreadable') return undefined;
      const wishes = read.kind === 'value' ? read.value : noDeleting(today());
      return { entries: wishes.entriesAfterMonths, all: wishes.allAfterMonths };
    },
    choose: (choice) => slot.update((wishes = noDeleting(today())) => chosen(wishes, choice)),
    async atOpening() {
      const read = await slot.read();
      return read.kind === 'value' ? goOn(read.value) : nothingToGo;
    },
    keep: () => slot.update((wishes = noDeleting(today())) => kept(wishes, today())),
    everything,
  };
}
