import path from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../steps/project-folder.mjs';

/** Builds a page of this folder, with all that the app can play, into `outDir`: what is edited later does not reach it. */
export async function buildPage(page: string, outDir: string): Promise<void> {
  const file = path.join(projectFolder, 'scripts/measure', page);
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.dirname(file),
    base: './',
    publicDir: path.join(projectFolder, 'public'),
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: file },
    },
  });
}
