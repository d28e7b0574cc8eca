import path from 'node:path';
import { runnerImport } from 'vite';
import { buildWhenChanged } from '../steps/build-when-changed.mjs';
import { projectFolder } from '../steps/project-folder.mjs';
import { requireNode } from '../steps/require-node.mjs';
import { endOnSignal } from '../steps/run-command.mjs';

requireNode();
endOnSignal(() => 130);
const [file = '', ...words] = process.argv.slice(2);
const problem = await buildWhenChanged();
if (problem !== undefined) throw new Error(problem);
// Node 20 reads no TypeScript by itself. Goes when 22.18 is the oldest that we support.
/** @type {{ module: { measure: (words: readonly string[]) => Promise<void> } }} */
const { module } = await runnerImport(path.resolve(projectFolder, file), {
  configFile: false,
  logLevel: 'warn',
});
await module.measure(words);
