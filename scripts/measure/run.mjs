import path from 'node:path';
import { runnerImport } from 'vite';
import { buildWhenChanged } from '../steps/build-when-changed.mjs';
import { projectFolder } from '../steps/project-folder.mjs';
import { requireNode } from '../steps/require-node.mjs';

// Node 20 reads no TypeScript by itself. Goes when 22.18 is the oldest that we support.
requireNode();
const [file = '', ...words] = process.argv.slice(2);
const problem = await buildWhenChanged();
if (problem !== undefined) throw new Error(problem);
const { module } = await runnerImport(path.resolve(projectFolder, file), {
  configFile: false,
  logLevel: 'warn',
});
await /** @type {{ measure: (words: readonly string[]) => Promise<void> }} */ (module).measure(words);
