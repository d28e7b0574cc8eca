import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import os from 'node:os';
import { familyOf, read } from './process-family.ts';

/** Whether this machine lets audio go before everything else, as phones do. */
export const mayBeRealTime = spawnSync('chrt', ['-f', '5', 'true']).status === 0;

/** All threads of a program that runs. Not at its start: PulseAudio undoes there what it was given. */
export function putFirst(pid: number): void {
  if (mayBeRealTime) spawnSync('chrt', ['-a', '-f', '-p', '5', String(pid)]);
}

type Thread = { readonly id: string; readonly name: string; readonly isAudio: boolean };

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
    const isAudio = isAudioService || /audio|media|pulse|graph|threaded-ml|:src$|:sink$/i.test(name);
    return { id, name, isAudio };
  });
}

/** Whether it runs a page's scripts. */
function isPage(pid: string): boolean {
  return /--type=renderer|-isForBrowser|WebKitWebProcess/.test(read(`/proc/${pid}/cmdline`));
}

function putPageNearFirst(pid: string): void {
  try {
    os.setPriority(Number(pid), -15);
  } catch {
    // It has ended meanwhile.
  }
}

const lookEveryMs = 250;

/**
 * Lets a program and all that it starts go before other programs, as if the machine were theirs, and their audio threads
 * before the rest of them, as on phones. Every start of a sound makes new threads, and Chromium takes back what pages were
 * given, so it looks again until it is told to stop. `near`: pages that keep themselves busy come a little after the rest, so
 * that they hold up nothing that plays. This very process stays as it is. Does nothing where it may not.
 */
export function keepAudioFirst(pid: number, pages: 'first' | 'near'): () => void {
  const raised = new Set<string>();
  const raise = (key: string, ...how: readonly string[]) => {
    if (!raised.has(key)) spawnSync('chrt', [...how]);
    raised.add(key);
  };
  const look = () => {
    const members = familyOf(String(pid)).filter((each) => each !== String(process.pid));
    for (const member of members) {
      raise(member, '-a', '-r', '-p', '1', member);
      if (pages === 'first' || !isPage(member)) continue;
      raise(`${member} page`, '-o', '-p', '0', member);
      putPageNearFirst(member);
    }
    // A thread gets its name a moment after it was made.
    for (const { id, name, isAudio } of members.flatMap(threadsOf))
      if (isAudio) raise(`${id} ${name}`, '-f', '-p', '4', id);
  };
  const timer = mayBeRealTime ? setInterval(look, lookEveryMs) : undefined;
  return () => clearInterval(timer);
}
