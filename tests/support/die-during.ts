import type { DyingWord } from './stand-still.ts';

/** Has a worker do something, and ends it for good where it stands still. */
export async function dieDuring(worker: Worker, work: object): Promise<DyingWord> {
  try {
    return await new Promise<DyingWord>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<DyingWord>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(work);
    });
  } finally {
    worker.terminate();
  }
}
