import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTool } from '../../scripts/steps/run-command.mjs';
import { toolScript } from '../../scripts/steps/tool-script.mjs';

export type BuiltPseudo = { readonly built: string; readonly remove: () => void };

/** The app with the two languages that only tests and translators see, which can be changed while it runs. */
export async function buildPseudo(): Promise<BuiltPseudo> {
  const built = mkdtempSync(path.join(os.tmpdir(), 'unfurl-pseudo-'));
  const { code, output } = await runTool(
    toolScript('vite'),
    ['build', '--mode=pseudo', '--logLevel=warn', '--emptyOutDir', `--outDir=${built}`],
    { env: { NODE_ENV: 'production' } },
  );
  const remove = () => rmSync(built, { recursive: true, force: true });
  if (code === 0) return { built, remove };
  remove();
  throw new Error(output);
}
