import { installPackages } from './steps/install-packages.mjs';
import { requireNode } from './steps/require-node.mjs';
import { endOnSignal, runTool } from './steps/run-command.mjs';
import { toolScript } from './steps/tool-script.mjs';

requireNode();
endOnSignal(() => 0);
const problem = await installPackages();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
const { code } = await runTool(toolScript('vite'), process.argv.slice(2), { show: true });
process.exitCode = code;
