import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { threatModelPage } from '../../scripts/build/threat-model-plugin.ts';
import { projectFolder } from '../support/source-files.ts';

const page = threatModelPage(readFileSync(path.join(projectFolder, 'docs/threat-model.md'), 'utf8'));

it('is the whole document as a page that runs nothing, leads nowhere else and loads nothing from elsewhere', () => {
  expect(page).not.toMatch(/<script|<img|<iframe|javascript:|https?:/i);
  expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    'deleted.css',
    'threat-model.css',
    './',
  ]);
});

it('tells each row under the name of its column', () => {
  const table =
    '| who | what |\n|---|---|\n| a thief | reads *it* |\n| a [host](https://x.example) | `sees` it |\n';
  const told = threatModelPage(table);
  expect(told).toContain('<h3>a thief</h3>\n<dl><dt>what</dt><dd>reads <em>it</em></dd></dl>');
  expect(told).toContain('<h3>a host</h3>\n<dl><dt>what</dt><dd><code>sees</code> it</dd></dl>');
});
