import { deleteAll } from '../../adapters/device/delete-all.ts';
import { askToInstall, readInstalling } from '../../adapters/device/install.ts';
import { readRequests } from '../../adapters/device/own-traffic.ts';
import { showGone } from '../../adapters/device/show-gone.ts';
import type { PageWatch } from '../../adapters/device/watch-page.ts';
import { askWorker } from '../../adapters/offline/ask-worker.ts';
import { readBuild } from '../../adapters/offline/kept-build.ts';
import { keptSizes } from '../../adapters/offline/kept-sizes.ts';
import type { WorkerTold } from '../../adapters/offline/worker-messages.ts';
import { storeSizes } from '../../adapters/storage/store-sizes.ts';
import type { OwnDevice } from '../../machines/own-device.ts';
import type { SaveOutcome } from '../../machines/stores.ts';
import { gone } from '../../ui/copy/en/gone.ts';
import { inLanguage } from '../../ui/copy/language.ts';
import '../../ui/look/gone.css';

type Parts = {
  readonly watch: PageWatch;
  /** The folder that the app is served from. */
  readonly scope: URL;
  readonly goneAddress: URL;
  readonly eraseStorage: () => Promise<SaveOutcome>;
};

/** A window that is frozen leaves once it is thawed. */
const othersPatienceMs = 3000;

async function activeWorker(): Promise<ServiceWorker | null | undefined> {
  return (await navigator.serviceWorker?.getRegistration())?.active;
}

/** Tells each worker of ours, also one that is only being installed, to keep nothing any more. */
async function stopWorkers(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const workers = [registration?.installing, registration?.waiting, registration?.active];
  await Promise.all(workers.map((worker) => askWorker(worker, { kind: 'app.forget' })));
}

async function totalBytes(): Promise<number | undefined> {
  try {
    return (await navigator.storage.estimate()).usage;
  } catch {
    return undefined;
  }
}

/** What this browser tells and does about what is ours in it. */
export function openOwnDevice({ watch, scope, goneAddress, eraseStorage }: Parts): OwnDevice {
  const told = async () =>
    (await askWorker(await activeWorker(), { kind: 'worker.tell' })) as WorkerTold | undefined;
  return {
    async deleteAll() {
      await watch.sendOthersAway(AbortSignal.timeout(othersPatienceMs));
      return deleteAll({ scope, eraseStorage, stopWorkers });
    },
    showGone: () => showGone(inLanguage(gone), goneAddress),
    async requests() {
      const worker = await told();
      return {
        ...readRequests(scope, watch.refused),
        worker: worker && { own: worker.own, others: worker.others },
      };
    },
    async stored() {
      const kinds = { ...(await storeSizes(indexedDB, 'unfurl')), ...(await keptSizes(scope)) };
      return { kinds, totalBytes: await totalBytes() };
    },
    built: async () => readBuild(scope, (await told())?.version),
    installing: () => readInstalling(watch.installQuestion()),
    install: () => askToInstall(watch.installQuestion()),
  };
}
