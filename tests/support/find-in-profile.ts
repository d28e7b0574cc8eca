import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The ways in which a text may lie in a file: as UTF-8, and as UTF-16, in which Chromium keeps much of its own. */
function formsOf(text: string): readonly Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
}

/** Names of the files below `folder` that hold `text` as it is, each with its path from there. */
export async function filesHolding(folder: string, text: string): Promise<readonly string[]> {
  const forms = formsOf(text);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    if (forms.some((form) => bytes.includes(form))) found.push(path.relative(folder, file));
  }
  return found;
}
