import { openBackup, sealBackup } from '../../adapters/backup/backup-file.ts';
import type { KeyCost } from '../../adapters/passphrase/key-cost.ts';
import { packed, unpacked } from '../../adapters/backup/packed.ts';
import type { Storage } from '../../adapters/storage/storage.ts';
import { type Backup, backupFileName, backupOf } from '../../domain/backup/backup.ts';
import { changeBetween, isNothing } from '../../domain/backup/kept-change.ts';
import { type Kept, settingNames } from '../../domain/backup/kept-history.ts';
import { parseBackup } from '../../domain/backup/parse-backup.ts';
import { parseSetting } from '../../domain/backup/parse-setting.ts';
import { offeredPassphrase } from '../../domain/passphrase/passphrase.ts';
import { previewOf } from '../../domain/backup/restore-preview.ts';
import { restored, type RestoreWay } from '../../domain/backup/restored.ts';
import {
  type Brought,
  broughtBy,
  parseSnapshot,
  snapshotSchema,
  undone,
} from '../../domain/backup/snapshot.ts';
import type { Stamp } from '../../machines/session-events.ts';
import type { SaveOutcome } from '../../machines/stores.ts';
import type { Besides, WholeRead } from '../../machines/whole-store.ts';
import type { Backups } from '../../ui/backups.ts';

const snapshotName = 'before the restore';
/** Whether today stays outside is looked at anew by whoever opens the app next. */
const lookAnew: Besides = { 'may stay outside': true };

type Parts = {
  readonly storage: Storage;
  readonly stampNow: () => Stamp;
  /** What its file begins with. */
  readonly fileStem: () => string;
  /** What a passphrase costs to try; the usual unless told. */
  readonly cost?: KeyCost | undefined;
};

/** Settings that cannot be read here go nowhere, and nothing happens to them. */
function withoutUnreadable({ settings, ...history }: Kept): Kept {
  const names = settingNames.filter((name) => parseSetting[name](settings[name]).kind === 'value');
  return { ...history, settings: Object.fromEntries(names.map((name) => [name, settings[name]])) };
}

type Step = { readonly next: Kept; readonly besides: (brought: Brought) => Promise<Besides> };

/** Backups over a storage. */
export function openBackups({ storage, stampNow, fileStem, cost }: Parts): Backups {
  const snapshot = storage.slot(snapshotName, parseSnapshot);

  async function read(): Promise<WholeRead> {
    const found = await (await storage.whole()).read();
    return found.kind === 'read' ? { ...found, kept: withoutUnreadable(found.kept) } : found;
  }

  /** Makes what is here into what `plan` says, from what is here at that moment. */
  async function become(plan: (here: Kept) => Promise<Step>): Promise<SaveOutcome> {
    const whole = await storage.whole();
    for (;;) {
      const found = await read();
      if (found.kind === 'blocked') return { ok: false, reason: 'blocked' };
      const { next, besides } = await plan(found.kept);
      const change = changeBetween(found.kept, next);
      if (isNothing(change)) return { ok: true };
      const outcome = await whole.change(found.seen, change, await besides(broughtBy(change)));
      if (outcome.ok) return outcome;
      if (outcome.reason !== 'changed') return { ok: false, reason: outcome.reason };
    }
  }

  async function restore(backup: Backup, way: RestoreWay): Promise<SaveOutcome> {
    for (const name of settingNames.filter((one) => one in backup.settings)) {
      const moved = await storage.slot(name, parseSetting[name]).setAside();
      if (!moved.ok) return moved;
    }
    const { at, day } = stampNow();
    return become(async (here) => ({
      next: restored(here, backup, way),
      besides: async (brought) => ({
        ...lookAnew,
        [snapshotName]: {
          schema: snapshotSchema,
          at,
          day,
          brought,
          before: await packed(backupOf(here, { at, day })),
        },
      }),
    }));
  }

  async function undo(): Promise<SaveOutcome> {
    const kept = await snapshot.read();
    const before = kept.kind === 'value' ? parseBackup(await unpacked(kept.value.before)) : undefined;
    if (kept.kind !== 'value' || before?.kind !== 'value') return { ok: false, reason: 'broken' };
    const outcome = await become(async (here) => ({
      next: undone(here, before.value.backup, kept.value.brought),
      besides: async () => ({ ...lookAnew, [snapshotName]: undefined }),
    }));
    return outcome.ok ? snapshot.clear() : outcome;
  }

  return {
    offerPassphrase: () => offeredPassphrase((numbers) => crypto.getRandomValues(numbers)),
    async make(passphrase) {
      const found = await read();
      if (found.kind === 'blocked') return found;
      const { at, day } = stampNow();
      const sound = parseBackup(backupOf(found.kept, { at, day }));
      if (sound.kind !== 'value') return { kind: 'notSound' };
      const { backup, leftOut } = sound.value;
      const sealed = await sealBackup(backup, passphrase, cost);
      if (sealed.kind !== 'sealed') return sealed;
      return {
        kind: 'made',
        name: backupFileName(fileStem(), day),
        file: sealed.file,
        entries: backup.records.length,
        leftOut: found.unreadable + leftOut,
      };
    },
    async open(file, passphrase) {
      const opened = await openBackup(file, passphrase);
      if (opened.kind !== 'opened') return opened;
      const here = await read();
      if (here.kind === 'blocked') return here;
      const { backup, leftOut } = opened;
      return {
        kind: 'opened',
        preview: previewOf(here.kept, backup),
        leftOut,
        restore: (way) => restore(backup, way),
      };
    },
    async restoredOn() {
      const kept = await snapshot.read();
      return kept.kind === 'value' ? kept.value.day : undefined;
    },
    undo,
  };
}
