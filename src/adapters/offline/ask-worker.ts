import type { WorkerQuestion } from './worker-messages.ts';

/** A worker of an earlier version says nothing to what it does not know. */
const patienceMs = 3000;

/** What a worker answers; undefined where there is none, or it says nothing in time. */
export function askWorker(
  worker: ServiceWorker | null | undefined,
  question: WorkerQuestion,
): Promise<unknown> {
  if (!worker) return Promise.resolve(undefined);
  const { port1, port2 } = new MessageChannel();
  const signal = AbortSignal.timeout(patienceMs);
  return new Promise((resolve) => {
    const end = (answer: unknown) => {
      port1.close();
      resolve(answer);
    };
    port1.onmessage = ({ data }: MessageEvent<unknown>) => end(data);
    signal.addEventListener('abort', () => end(undefined));
    worker.postMessage(question, [port2]);
  });
}
