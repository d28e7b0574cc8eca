import type { AudioOnDevice } from '../worker-messages.ts';
import { isKept, isUnderWay } from './fetch-recordings.ts';
import type { Recording } from './recordings.ts';

/** How much is kept of each folder. Of the folders `asked` for something is missing even where nothing of them is kept. */
export function audioOnDevice(
  listed: readonly Recording[],
  asked: ReadonlySet<string>,
): Record<string, AudioOnDevice> {
  const folders = new Map([...asked].map((folder): [string, Recording[]] => [folder, []]));
  for (const recording of listed) {
    const sameFolder = folders.get(recording.folder) ?? [];
    sameFolder.push(recording);
    folders.set(recording.folder, sameFolder);
  }
  return Object.fromEntries(
    [...folders].map(([folder, recordings]) => [folder, folderOnDevice(recordings, asked.has(folder))]),
  );
}

function folderOnDevice(recordings: readonly Recording[], isAsked: boolean): AudioOnDevice {
  const kept = recordings.filter(isKept);
  const bytes = { keptBytes: bytesOf(kept), totalBytes: bytesOf(recordings) };
  if (recordings.some(isUnderWay)) return { kind: 'keeping', ...bytes };
  if (kept.length > 0 && kept.length === recordings.length) return { kind: 'kept', ...bytes };
  return { kind: kept.length > 0 || isAsked ? 'incomplete' : 'absent', ...bytes };
}

function bytesOf(recordings: readonly Recording[]): number {
  return recordings.reduce((sum, { bytes }) => sum + bytes, 0);
}
