import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesIn } from '../../scripts/build/changes-plugin.ts';
import { projectFolder } from '../support/source-files.ts';

const written = (list: string) =>
  `# Changelog\n\n## 2.0.0\n\n### In short\n\n${list}\n\n### You can\n\n- **Breathe.** Long.\n\n## 1.0.0\n\n### In short\n\n- Old.\n`;

describe('what a new version says of itself', () => {
  it('is the short list of the newest part of the changelog, a sentence a line', () => {
    expect(changesIn(written('- One thing\n  in two lines.\n- Another.'))).toEqual([
      'One thing in two lines.',
      'Another.',
    ]);
  });

  it.each([written('Words without a list.'), '# Changelog\n\n## 2.0.0\n\n- **Breathe.**\n', ''])(
    'is asked for where it is not there',
    (text) => {
      expect(() => changesIn(text)).toThrow('In short');
    },
  );

  it('is a few plain sentences now', () => {
    const lines = changesIn(readFileSync(path.join(projectFolder, 'CHANGELOG.md'), 'utf8'));
    expect(lines.length).toBeLessThanOrEqual(5);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(140);
      expect(line).toMatch(/\.$/);
      expect(line).not.toMatch(/[*`[\]]|\b(just|should|must|fail\w*)\b/i);
    }
  });
});
