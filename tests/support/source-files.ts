import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const projectFolder = path.resolve(import.meta.dirname, '../..');

export type SourceFile = { readonly file: string; readonly text: string };

/** Every text file below `folder`, by its path from the project folder with forward slashes. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|tsx|css|html|json)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(projectFolder, file), 'utf8') }));
}
