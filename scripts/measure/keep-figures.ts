import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../steps/project-folder.mjs';

/** Writes figures for docs/performance.md where builds are kept, not among the sources; answers with the file. */
export function keepFigures(name: string, figures: unknown): string {
  const file = path.join('.cache/bench', `${name}.json`);
  mkdirSync(path.join(projectFolder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(projectFolder, file), `${JSON.stringify(figures, undefined, 2)}\n`);
  return file;
}
