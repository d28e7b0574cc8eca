import { firstFolders } from '../../domain/sound/first-folders.ts';
import { fetchAnew } from './fetch-anew.ts';
import { savesData } from './saves-data.ts';
import { trustedWorkerAddress } from './trusted-worker-address.ts';
import { makeUpdateGate, type UpdateGate } from './update-gate.ts';
import { whenCalm } from './when-calm.ts';
import type {
  AudioOnDevice,
  AudioOutcome,
  AudioProgress,
  AudioRequest,
  WorkerRequest,
} from './worker-messages.ts';

/**
 * Whether the app opens without a network. `updateWaiting`: a newer version is on the device and is used after
 * `acceptUpdate`. `failed`: the browser refused the worker, or a file of the app could not be kept.
 */
export type OfflineState = {
  readonly kind: 'unsupported' | 'installing' | 'failed' | 'ready' | 'updateWaiting';
  /** By folder below `audio/`; empty until the worker has answered. */
  readonly audio: Readonly<Record<string, AudioOnDevice>>;
  /** Of the worker that serves this page; absent until it has answered. */
  readonly version?: string;
};

export type UpdateOutcome = 'reloading' | 'heldBySession' | 'nothingWaiting';

/** Its functions may be passed on without their object. */
export interface OfflineApp {
  /** The same object until something changes, as `useSyncExternalStore` needs it. */
  readonly state: () => OfflineState;
  /** Answers how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Goes over to the waiting version with one reload, unless a session runs in this or another tab. */
  readonly acceptUpdate: () => Promise<UpdateOutcome>;
  /** Until the answered function is called, no update is offered, taken or reloaded for. Call that exactly once. */
  readonly holdUpdates: () => () => void;
  /**
   * Fetches what is missing of these folders, now or as soon as there is a worker, and keeps them up from then on. The
   * first ones are asked for by themselves at the start; of those only the tones where the device asks to save data.
   */
  readonly keepAudio: (folders: readonly string[]) => void;
  /** Fetches files anew, whatever is kept of them: paths below the app's folder. Ends with whether all are whole now. */
  readonly renewAudio: (paths: readonly string[]) => Promise<boolean>;
  /** Takes a folder off the device; it stays away, after updates too, until it is asked for again. */
  readonly letGoAudio: (folder: string) => Promise<void>;
}

export type OfflinePlatform = {
  /** Absent where there is no worker: an old browser, an insecure address, the dev server. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly locks: LockManager | undefined;
  readonly workerUrl: URL;
  readonly reload: () => void;
};

/** Registers the worker, once a page. Nothing throws or rejects: what goes wrong is a state. */
export function connectServiceWorker(platform: OfflinePlatform): OfflineApp {
  return new ServiceWorkerClient(platform);
}

/** While recordings arrive, by the hundred, those who listen are told a few times a second. */
const toldEveryMs = 250;

class ServiceWorkerClient implements OfflineApp {
  readonly #platform: OfflinePlatform;
  readonly #gate: UpdateGate;
  readonly #listeners = new Set<() => void>();
  #shown: OfflineState;
  #untold: Partial<OfflineState> | undefined;
  #wasJustTold = false;
  #registration: ServiceWorkerRegistration | undefined;
  #controlled = false;
  #accepted = false;
  #reloadDue = false;

  constructor(platform: OfflinePlatform) {
    const { container, locks, workerUrl } = platform;
    this.#platform = platform;
    this.#gate = makeUpdateGate(locks, `unfurl-session ${workerUrl.href}`);
    this.#shown = {
      kind: container === undefined ? 'unsupported' : 'installing',
      audio: {},
    };
    if (container !== undefined) this.#register(container).catch(() => this.#show({ kind: 'failed' }));
  }

  readonly state = (): OfflineState => this.#shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly acceptUpdate = async (): Promise<UpdateOutcome> => {
    const waiting = this.#registration?.waiting;
    if (!waiting) return 'nothingWaiting';
    const passed = await this.#gate.pass(() => {
      this.#accepted = true;
      post(waiting, { kind: 'update.accept' });
    });
    return passed ? 'reloading' : 'heldBySession';
  };

  readonly holdUpdates = (): (() => void) => {
    const open = this.#gate.close();
    this.#showKind();
    return () => {
      open();
      this.#showKind();
      this.#reloadIfDue();
    };
  };

  readonly keepAudio = (folders: readonly string[]): void => {
    this.#platform.container?.ready
      .then(({ active }) => this.#keep(active, { kind: 'audio.keep', folders }))
      .catch(() => undefined);
  };

  readonly renewAudio = async (paths: readonly string[]): Promise<boolean> => {
    const worker = this.#registration?.active;
    if (worker) return (await this.#ask(worker, { kind: 'audio.renew', paths })) === 'done';
    return fetchAnew(paths.map((path) => new URL(path, this.#platform.workerUrl)));
  };

  readonly letGoAudio = async (folder: string): Promise<void> => {
    // A version that waits may have begun to fetch the folder for itself.
    post(this.#registration?.waiting, { kind: 'audio.letGo', folder });
    await this.#ask(this.#registration?.active, { kind: 'audio.letGo', folder });
  };

  async #keep(worker: ServiceWorker | null, request: AudioRequest): Promise<void> {
    const ended = await this.#ask(worker, request);
    if (ended === 'outOfTime') await this.#keep(worker, request);
  }

  #ask(worker: ServiceWorker | null | undefined, request: AudioRequest): Promise<AudioOutcome> {
    if (!worker) return Promise.resolve('failed');
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }: MessageEvent<AudioProgress>) => {
        const { version, audio, ended } = data;
        if (ended === undefined) return this.#showSoon({ version, audio });
        // It is asked again at once, and still being kept.
        if (ended !== 'outOfTime') this.#show({ version, audio });
        port1.close();
        resolve(ended);
      });
      port1.start();
      post(worker, request, port2);
    });
  }

  async #register(container: ServiceWorkerContainer): Promise<void> {
    this.#controlled = container.controller !== null;
    container.addEventListener('controllerchange', () => this.#controllerChanged(container));
    const address = trustedWorkerAddress(this.#platform.workerUrl);
    await whenCalm();
    const registration = await container.register(address, { updateViaCache: 'none' });
    this.#registration = registration;
    this.#watch(registration.installing);
    // One that was installed before anybody watched, as while no page was open.
    post(registration.waiting, requestAtStart());
    registration.addEventListener('updatefound', () => this.#watch(registration.installing));
    // An installed app may stay open for weeks without the navigation at which browsers look for updates.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && !this.#gate.isClosedHere()) registration.update().catch(() => undefined);
    });
    this.#showKind();
    if (registration.active) await this.#keep(registration.active, requestAtStart());
  }

  #watch(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      // So that an update accepted without a network finds its new recordings.
      if (worker.state === 'installed') post(worker, requestAtStart());
      if (worker.state === 'activated') void this.#keep(worker, requestAtStart());
      if (worker.state === 'redundant' && !this.#registration?.active) this.#show({ kind: 'failed' });
      this.#showKind();
    });
  }

  #controllerChanged({ controller }: ServiceWorkerContainer): void {
    // The browser cleared what the site keeps: there is nothing to go over to.
    if (controller === null) return;
    // The first worker claims the page that installed it: no update, and a reload would lose what was begun.
    this.#reloadDue = this.#controlled || this.#accepted;
    this.#controlled = true;
    this.#reloadIfDue();
  }

  #reloadIfDue(): void {
    if (!this.#reloadDue || this.#gate.isClosedHere()) return;
    this.#reloadDue = false;
    this.#platform.reload();
  }

  #showKind(): void {
    if (!this.#registration?.active) return;
    const offered = this.#registration.waiting !== null && !this.#gate.isClosedHere();
    this.#show({ kind: offered ? 'updateWaiting' : 'ready' });
  }

  #showSoon(change: Partial<OfflineState>): void {
    this.#untold = change;
    if (this.#wasJustTold) return;
    this.#show(change);
    this.#wasJustTold = true;
    setTimeout(() => {
      this.#wasJustTold = false;
      if (this.#untold) this.#showSoon(this.#untold);
    }, toldEveryMs);
  }

  #show(change: Partial<OfflineState>): void {
    this.#shown = { ...this.#shown, ...this.#untold, ...change };
    this.#untold = undefined;
    for (const listener of this.#listeners) listener();
  }
}

function requestAtStart(): AudioRequest {
  const [tones] = firstFolders;
  return savesData()
    ? { kind: 'audio.keep', folders: [tones] }
    : { kind: 'audio.keepUp', folders: firstFolders };
}

function post(worker: ServiceWorker | null | undefined, request: WorkerRequest, port?: MessagePort): void {
  worker?.postMessage(request, port === undefined ? [] : [port]);
}
