import { trustedWorkerAddress } from '../offline/trusted-worker-address.ts';
import type { WorkerWish, WorkerWord } from './passphrase-worker.ts';

type Made = Uint8Array<ArrayBuffer> | undefined;

async function startWorker(): Promise<Worker | undefined> {
  try {
    const { default: address } = await import('./passphrase-worker.ts?worker&url');
    return new Worker(trustedWorkerAddress(new URL(address, location.href)), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** Resolves once the worker says what it made, or is known to be gone. */
function madeBy(worker: Worker, wish: WorkerWish, signal: AbortSignal): Promise<Made> {
  return new Promise((resolve) => {
    const gone = () => resolve(undefined);
    // A worker that the system ends, for want of memory, tells nobody. The lock that it holds is free then.
    const watchLife = () => void navigator.locks.request(wish.life, { signal }, gone).catch(() => undefined);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => {
      if (data.kind === 'made') resolve(data.bytes);
      else watchLife();
    });
    worker.addEventListener('error', gone);
    worker.addEventListener('messageerror', gone);
    worker.postMessage(wish);
  });
}

/** As `argon2Bytes`, beside the page, which goes on meanwhile. Undefined also where there is no worker to be had. */
export async function bytesFromWorker(wish: Omit<WorkerWish, 'life'>): Promise<Made> {
  const worker = await startWorker();
  if (!worker) return undefined;
  const watching = new AbortController();
  try {
    return await madeBy(worker, { ...wish, life: crypto.randomUUID() }, watching.signal);
  } finally {
    watching.abort();
    // It holds the memory of the key until then.
    worker.terminate();
  }
}
