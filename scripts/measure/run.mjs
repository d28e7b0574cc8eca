import path from 'node:path';
import { createServer } from 'vite';
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
const reader = await createServer({
  configFile: false,
  root: projectFolder,
  logLevel: 'warn',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
});
try {
  // Open until the end: what is measured may load more on its way, as the app does.
  const { measure } = /** @type {{ measure: (words: readonly string[]) => Promise<void> }} */ (
    await reader.ssrLoadModule(path.resolve(projectFolder, file))
  );
  await measure(words);
} finally {
  await reader.close();
}
