import type { WorkerQuestion, WorkerRequest, WorkerTold } from '../worker-messages.ts';
import { addressOf, scope } from './address-of.ts';
import { keepNothingMore } from './open-cache.ts';
import { keptInShell, version } from './shell.ts';

// Browsers remember 250 unless told, and then what was asked elsewhere could be among the forgotten.
performance.setResourceTimingBufferSize(1e4);

const answers: Readonly<Record<WorkerQuestion['kind'], () => unknown>> = {
  'worker.tell': told,
  'changes.tell': changes,
  'app.forget': keepNothingMore,
};

export function isQuestion(request: WorkerRequest): request is WorkerQuestion {
  return request.kind in answers;
}

/** Where a cache is refused nothing is answered. */
export async function answerQuestion({ kind }: WorkerQuestion, port: MessagePort | undefined): Promise<void> {
  port?.postMessage(await answers[kind]());
}

async function changes(): Promise<unknown> {
  return (await keptInShell(addressOf('changes.en.json')))?.json();
}

function told(): WorkerTold {
  const asked = performance.getEntriesByType('resource');
  const own = asked.filter(({ name }) => name.startsWith(`${scope.origin}/`)).length;
  return { version, own, others: asked.length - own };
}
