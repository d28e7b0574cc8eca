import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { toolScript } from '../../scripts/steps/tool-script.mjs';
import { projectFolder } from './source-files.ts';

/** What the app is not built from, or must not be copied. */
const leftOut: ReadonlySet<string> = new Set(['.git', '.cache', '.ci', 'dist', 'node_modules', 'tests']);

export type BuiltElsewhere = {
  readonly folder: string;
  /** The built app. */
  readonly built: string;
  readonly remove: () => void;
};

/** The same sources built by `npm run build` in a folder of another name, from another place, on the other side of the date line. */
export async function buildElsewhere(): Promise<BuiltElsewhere> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'another place '));
  for (const name of readdirSync(projectFolder).filter((each) => !leftOut.has(each)))
    cpSync(path.join(projectFolder, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  await promisify(execFile)(
    process.execPath,
    [path.join(folder, toolScript('vite')), 'build', folder, '--logLevel=warn'],
    {
      cwd: os.tmpdir(),
      env: { ...process.env, NODE_ENV: 'production', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    },
  );
  return {
    folder,
    built: path.join(folder, 'dist'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
