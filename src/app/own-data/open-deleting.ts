import type { Storage } from '../../adapters/storage/storage.ts';
import {
  chosen,
  deletingStep,
  entriesBefore,
  kept,
  opened,
  withoutOutgrown,
} from '../../domain/deleting/deleting-step.ts';
import {
  type DeletingWishes,
  noDeleting,
  parseDeletingWishes,
} from '../../domain/deleting/deleting-wishes.ts';
import type { OwnDevice } from '../../machines/own-device.ts';
import type { Stamp } from '../../machines/session-events.ts';
import type { Deleting, ToGo } from '../../ui/privacy.ts';
import type { OldEntries } from '../journal/old-entries.ts';
import { parseClearances, parseLadder, parseStoredProtocol } from '../parse-later.ts';

type Parts = {
  readonly storage: Storage;
  readonly stampNow: () => Stamp;
  readonly device: OwnDevice;
  /** To be told when there is nothing left to lock. */
  readonly lockOver: () => void;
};

const nothingToGo: ToGo = { entries: undefined, all: undefined };
/** So often what was chosen meanwhile, perhaps in another window, is looked at anew. */
const triesAtMost = 3;

/** What goes by itself, over a storage. */
export function openDeleting({ storage, stampNow, device, lockOver }: Parts): Deleting {
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
    const { findOldEntries } = await import('../journal/old-entries.ts');
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
    lockOver();
    device.showGone();
    return outcome;
  }

  /** `changed`: the wishes are no longer `read`, and stay as they are. */
  async function replace(read: DeletingWishes, next: DeletingWishes): Promise<'done' | 'changed' | 'failed'> {
    let isSame = false;
    const outcome = await slot.update((now = noDeleting(today())) => {
      isSame = JSON.stringify(now) === JSON.stringify(read);
      return isSame ? next : now;
    });
    if (!outcome.ok) return 'failed';
    return isSame ? 'done' : 'changed';
  }

  /** What is old by what was named; of more than that, by what is named today. */
  async function oldBy(wishes: DeletingWishes) {
    const before = entriesBefore(wishes, today());
    const old = await findOld(before);
    const named = withoutOutgrown(wishes, old?.count ?? 0);
    const anew = entriesBefore(named, today());
    return anew === before ? { named, before, old } : { named, before: anew, old: await findOld(anew) };
  }

  /** Undefined where the person has chosen something else meanwhile: then nothing was done. */
  async function goOn(read: DeletingWishes): Promise<ToGo | undefined> {
    const { named, before, old } = await oldBy(read);
    const facts = { today: today(), mayGo: old?.count ?? 0, newestDay: await newestDay() };
    const { goes, wishes } = deletingStep(named, facts);
    const outcome = await replace(read, goes === 'nothing' ? wishes : read);
    if (outcome === 'changed') return undefined;
    if (goes !== 'nothing' && outcome === 'failed') return nothingToGo;
    if (goes === 'all') {
      await everything();
      return nothingToGo;
    }
    // What could not go is still announced, and goes the next time.
    if (goes === 'entries' && (await old?.letGo()) === true) await replace(read, wishes);
    const { entries, all } = wishes;
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
    choose: (choice) => slot.update((wishes = noDeleting(today())) => chosen(wishes, choice, today())),
    async atOpening() {
      for (let tries = 0; tries < triesAtMost; tries += 1) {
        const read = await slot.read();
        const toGo = read.kind === 'value' ? await goOn(read.value) : nothingToGo;
        if (toGo) return toGo;
      }
      return nothingToGo;
    },
    async noteOpened() {
      const read = await slot.read();
      if (read.kind !== 'value' || read.value.openedOn === today()) return;
      await slot.update((wishes = noDeleting(today())) => opened(wishes, today()));
    },
    keep: () => slot.update((wishes = noDeleting(today())) => kept(wishes, today())),
    everything,
  };
}
