import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { OfflineFile, OfflineFiles } from '../../src/adapters/offline/worker-messages.ts';

const worker = 'src/adapters/offline/worker/service-worker.ts';
const projectFolder = path.resolve(import.meta.dirname, '../..');
const listName = 'offline-files.json';
/** Every other voice is fetched when somebody chooses it, and not on the first visit. */
const laterVoice = /^audio\/(?!(?:heart|tones)\/)[^/]+\//;

/** Builds sw.js last and hands it the digests of all that was built: the shell it keeps at once, the audio afterwards. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'unfurl-service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const outDir = path.resolve(config.root, config.build.outDir);
        const list = JSON.stringify(offlineFiles(outDir));
        writeFileSync(path.join(outDir, listName), list);
        await buildWorker(outDir, list);
      },
    },
  };
}

function offlineFiles(outDir: string): OfflineFiles {
  const files = filesBelow(outDir)
    .filter((file) => !/(^|\/)\.|\.map$/.test(file) && !laterVoice.test(file))
    .map((file): OfflineFile => [file, integrity(readFileSync(path.join(outDir, file)))]);
  return {
    shell: files.filter(([file]) => !isRecording(file)),
    audio: files.filter(([file]) => isRecording(file)),
  };
}

/** What a voice says and how long it takes is needed by the first screen, so manifests belong to the shell. */
function isRecording(file: string): boolean {
  return file.startsWith('audio/') && !file.endsWith('.json');
}

async function buildWorker(outDir: string, list: string): Promise<void> {
  const version = createHash('sha256')
    .update(list)
    .update(readFileSync(path.join(projectFolder, worker)));
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __FILES_INTEGRITY__: JSON.stringify(integrity(list)),
      __VERSION__: JSON.stringify(version.digest('hex').slice(0, 12)),
    },
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: path.join(projectFolder, worker),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}

function filesBelow(folder: string, under = ''): string[] {
  return readdirSync(path.join(folder, under))
    .toSorted()
    .flatMap((name) => {
      const file = under === '' ? name : `${under}/${name}`;
      return statSync(path.join(folder, file)).isDirectory() ? filesBelow(folder, file) : [file];
    });
}

function integrity(content: string | Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
