import { trustedWorkerAddress } from './trusted-worker-address.ts';
import { makeUpdateGate, type UpdateGate } from './update-gate.ts';
import type { AudioProgress, WorkerRequest } from './worker-messages.ts';

/**
 * Whether the app opens without a network. `updateWaiting`: a newer version is on the device and is used after
 * `acceptUpdate`. `failed`: the browser refused the worker, or a file of the app could not be kept.
 */
export type OfflineState = {
  readonly kind: 'unsupported' | 'installing' | 'failed' | 'ready' | 'updateWaiting';
  /** Recorded files kept on the device; `failed` when some could not be fetched or there is no room. */
  readonly audio: { readonly done: number; readonly total: number } | 'failed';
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
  /** Fetches recorded files that are not on the device yet. Happens by itself at the start; again it is a second try. */
  readonly keepAudio: () => void;
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

class ServiceWorkerClient implements OfflineApp {
  readonly #platform: OfflinePlatform;
  readonly #gate: UpdateGate;
  readonly #listeners = new Set<() => void>();
  #shown: OfflineState;
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
      audio: { done: 0, total: 0 },
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

  readonly keepAudio = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<AudioProgress>) => {
      const { kind, version, done, total } = data;
      this.#show({ version, audio: kind === 'incomplete' ? 'failed' : { done, total } });
      if (kind !== 'keeping') port1.close();
    });
    port1.start();
    post(this.#registration?.active, { kind: 'audio.keep' }, port2);
  };

  async #register(container: ServiceWorkerContainer): Promise<void> {
    this.#controlled = container.controller !== null;
    container.addEventListener('controllerchange', () => this.#controllerChanged());
    const address = trustedWorkerAddress(this.#platform.workerUrl);
    const registration = await container.register(address, { updateViaCache: 'none' });
    this.#registration = registration;
    this.#watch(registration.installing);
    registration.addEventListener('updatefound', () => this.#watch(registration.installing));
    // An installed app may stay open for weeks without the navigation at which browsers look for updates.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && !this.#gate.isClosedHere()) registration.update().catch(() => undefined);
    });
    this.#showKind();
    if (registration.active) this.keepAudio();
  }

  #watch(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      // So that an update accepted without a network finds its new recordings.
      if (worker.state === 'installed') post(worker, { kind: 'audio.keep' });
      if (worker.state === 'activated') this.keepAudio();
      if (worker.state === 'redundant' && !this.#registration?.active) this.#show({ kind: 'failed' });
      this.#showKind();
    });
  }

  #controllerChanged(): void {
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

  #show(change: Partial<OfflineState>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function post(worker: ServiceWorker | null | undefined, request: WorkerRequest, port?: MessagePort): void {
  worker?.postMessage(request, port === undefined ? [] : [port]);
}
