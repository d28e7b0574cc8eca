import type { Staying } from '../../machines/backups.ts';

function standing(isKept: boolean | undefined): Staying {
  if (isKept === undefined) return 'unsaid';
  return isKept ? 'stays' : 'mayGo';
}

/** Browsers answer in ways of their own where they do not let a page ask. */
async function answerOf(ask: (storage: StorageManager) => Promise<boolean>): Promise<Staying> {
  try {
    return standing('storage' in navigator ? await ask(navigator.storage) : undefined);
  } catch {
    return 'unsaid';
  }
}

/** Whether the browser may clear away what is here. Asks nobody. */
export function readStaying(): Promise<Staying> {
  return answerOf((storage) => storage.persisted());
}

/** Asks the browser to leave what is here alone. Firefox asks the person. */
export function askToStay(): Promise<Staying> {
  return answerOf((storage) => storage.persist());
}
