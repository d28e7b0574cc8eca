import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AudioFile, OfflineFile, OfflineFiles } from '../../src/adapters/offline/worker-messages.ts';
import { firstFolders } from '../../src/domain/sound/first-folders.ts';

/** Lists what was built: the shell, which is kept whole, and the folders of recordings, each kept by itself. */
export function offlineFiles(outDir: string): OfflineFiles {
  const files = filesBelow(outDir).filter((file) => !/(^|\/)\.|\.map$/.test(file));
  const contentOf = (file: string) => readFileSync(path.join(outDir, file));
  return {
    shell: files
      .filter((file) => !isRecording(file))
      .map((file): OfflineFile => [file, integrityOf(contentOf(file))]),
    audio: files.filter(isRecording).map((file): AudioFile => {
      const content = contentOf(file);
      return [file, integrityOf(content), content.byteLength];
    }),
  };
}

/** A line a file, in order of names: its SHA-256 in hex, two spaces, its path. Hidden files are not of the app. */
export function fileDigests(outDir: string): string {
  const lines = filesBelow(outDir)
    .filter((file) => !/(^|\/)\./.test(file))
    .map((file) => {
      const digest = createHash('sha256')
        .update(readFileSync(path.join(outDir, file)))
        .digest('hex');
      return `${digest}  ${file}\n`;
    });
  return lines.join('');
}

export function integrityOf(content: string | Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

/**
 * What the first voice says and how long it takes is needed before any recording, so its manifest belongs to the shell.
 * That of a voice fetched later has to be of the same version as what is there of the voice, and comes with it.
 */
function isRecording(file: string): boolean {
  if (!/^audio\/[^/]+\//.test(file)) return false;
  return !firstFolders.some((folder) => file === `audio/${folder}/manifest.json`);
}

function filesBelow(folder: string, under = ''): string[] {
  return readdirSync(path.join(folder, under))
    .toSorted()
    .flatMap((name) => {
      const file = under === '' ? name : `${under}/${name}`;
      return statSync(path.join(folder, file)).isDirectory() ? filesBelow(folder, file) : [file];
    });
}
