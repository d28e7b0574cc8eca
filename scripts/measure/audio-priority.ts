import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Whether this machine lets audio go before everything else, as phones do. */
export const mayBeRealTime = spawnSync('chrt', ['-f', '5', 'true']).status === 0;

/** All threads of a program that runs. Not at its start: PulseAudio undoes there what it was given. */
export function putFirst(pid: number): void {
  if (mayBeRealTime) spawnSync('chrt', ['-a', '-f', '-p', '5', String(pid)]);
}

type Thread = { readonly id: string; readonly isAudio: boolean };

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function familyOf(pid: string): readonly string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(
    all.map((each) => [each, read(`/proc/${each}/stat`).split(') ').at(-1)?.split(' ')[1]]),
  );
  const family = [pid];
  for (const member of family) family.push(...all.filter((each) => parents.get(each) === member));
  return family;
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function threadsOf(pid: string): readonly Thread[] {
  const isAudioService = read(`/proc/${pid}/cmdline`).includes('audio.mojom.AudioService');
  return list(`/proc/${pid}/task`).map((id) => {
    const name = read(`/proc/${pid}/task/${id}/comm`).trim();
    return { id, isAudio: isAudioService || /audio|media|pulse/i.test(name) };
  });
}

const lookEveryMs = 250;

/**
 * Gives a browser's audio threads the priority that phones give them, and the rest of it more than other programs have.
 * Every start of a sound makes new threads, so it looks again until it is told to stop. Does nothing where it may not.
 */
export function keepAudioFirst(browserPid: number): () => void {
  const raised = new Set<string>();
  const look = () => {
    const fresh = familyOf(String(browserPid))
      .flatMap(threadsOf)
      .filter(({ id }) => !raised.has(id));
    if (fresh.length > 0) spawnSync('renice', ['-n', '-10', '-p', ...fresh.map(({ id }) => id)]);
    for (const { id, isAudio } of fresh) {
      raised.add(id);
      if (isAudio) spawnSync('chrt', ['-f', '-p', '4', id]);
    }
  };
  const timer = mayBeRealTime ? setInterval(look, lookEveryMs) : undefined;
  return () => clearInterval(timer);
}
