import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const changelog = path.resolve(import.meta.dirname, '../../CHANGELOG.md');
const heading = '### In short';

/**
 * What the newest version brings, a sentence a line: the list under "In short" at the top of the changelog. Throws where
 * there is none: the people who are offered the version would be told nothing.
 */
export function changesIn(text: string): readonly string[] {
  const newest = text.split(/^## /m)[1] ?? '';
  const [, after = ''] = newest.split(heading);
  const [list = ''] = after.split(/^### /m);
  const lines = [...list.matchAll(/^- (.+(?:\n {2}.+)*)/gm)].map(([, line = '']) =>
    line.replace(/\s+/g, ' '),
  );
  if (lines.length === 0) throw new Error(`The newest part of CHANGELOG.md has no list under "${heading}".`);
  return lines;
}

/** Puts that list beside the app, so that a version that waits can say what it is. */
export function changes(): Plugin {
  return {
    name: 'unfurl-changes',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify({ changes: changesIn(readFileSync(changelog, 'utf8')) });
      this.emitFile({ type: 'asset', fileName: 'changes.en.json', source });
    },
  };
}
