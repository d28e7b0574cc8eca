import { trustedWorkerAddress } from '../offline/trusted-worker-address.ts';
import type { WorkerAnswer, WorkerWish } from './passphrase-worker.ts';

async function startWorker(): Promise<Worker | undefined> {
  try {
    const { default: address } = await import('./passphrase-worker.ts?worker&url');
    return new Worker(trustedWorkerAddress(new URL(address, location.href)), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** As `argon2Bytes`, beside the page, which goes on meanwhile. Undefined also where there is no worker to be had. */
export async function bytesFromWorker(wish: WorkerWish): Promise<WorkerAnswer> {
  const worker = await startWorker();
  if (!worker) return undefined;
  try {
    return await new Promise<WorkerAnswer>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => resolve(data));
      worker.addEventListener('error', () => resolve(undefined));
      worker.postMessage(wish);
    });
  } finally {
    // It holds the memory of the key until then.
    worker.terminate();
  }
}
