import path from 'node:path';
import { runnerImport } from 'vite';
import { projectFolder } from '../steps/project-folder.mjs';

// Node 20 reads no TypeScript by itself. Goes when 22.18 is the oldest that we support.
/** @type {{ module: { drawProgression: (folder: string) => void } }} */
const { module } = await runnerImport(path.join(projectFolder, 'scripts/docs/progression-page.ts'), {
  configFile: false,
  logLevel: 'warn',
});
module.drawProgression(projectFolder);
