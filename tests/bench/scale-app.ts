import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { builtFolder } from '../../scripts/steps/build-when-changed.mjs';
import { projectFolder } from '../../scripts/steps/project-folder.mjs';
import { serveFolder, type ServedApp } from '../support/built-app.ts';

/** The page that fills the journal; beside the app, so that both have one storage. */
export const fillingPage = 'tests/bench/scale.html';

async function addBenchPages(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: projectFolder,
    base: './',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { 'in-page': fillingPage, 'in-app': 'tests/bench/scale-in-app.ts' },
        output: { entryFileNames: 'bench/[name].js', chunkFileNames: 'bench/[name].js' },
      },
    },
  });
}

/**
 * The built app and what measures it: a script before its own ones, and a page that fills its journal. Without a service
 * worker, which would keep the whole app meanwhile. What is built later does not reach it.
 */
export async function serveScaleApp(): Promise<ServedApp> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-scale-'));
  cpSync(builtFolder, folder, { recursive: true });
  rmSync(path.join(folder, 'sw.js'));
  await addBenchPages(folder);
  const page = path.join(folder, 'index.html');
  const measured = readFileSync(page, 'utf8').replace(
    '<script',
    '<script type="module" src="./bench/in-app.js"></script>\n    <script',
  );
  writeFileSync(page, measured);
  const app = await serveFolder(folder);
  return {
    ...app,
    async close() {
      await app.close();
      rmSync(folder, { recursive: true });
    },
  };
}
