import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { fileDigests, integrityOf, offlineFiles } from './offline-files.ts';

const projectFolder = path.resolve(import.meta.dirname, '../..');
const workerFolder = path.join(projectFolder, 'src/adapters/offline/worker');
const listName = 'offline-files.json';
/** As `sha256sum -c` reads it; the one file that is in no list. */
const digestsName = 'files.sha256';

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
        writeFileSync(path.join(outDir, digestsName), fileDigests(outDir));
      },
    },
  };
}

async function buildWorker(outDir: string, list: string): Promise<void> {
  const version = createHash('sha256').update(list);
  for (const file of readdirSync(workerFolder).toSorted())
    version.update(readFileSync(path.join(workerFolder, file)));
  await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __FILES_INTEGRITY__: JSON.stringify(integrityOf(list)),
      __VERSION__: JSON.stringify(version.digest('hex').slice(0, 12)),
    },
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: path.join(workerFolder, 'service-worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}
