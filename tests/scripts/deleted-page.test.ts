import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gone } from '../../src/ui/copy/en/gone.ts';
import { projectFolder } from '../support/source-files.ts';

const page = readFileSync(path.join(projectFolder, 'public/deleted.html'), 'utf8');
const text = page.replace(/\s+/g, ' ');

describe('the page that is left when everything is deleted', () => {
  it.each(Object.entries(gone))('says the same as the app does in its place: %s', (_, words) => {
    expect(text).toContain(words);
  });

  it('runs nothing, asks nobody, and names neither the app nor what it is for', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'self'"`);
    expect(page).not.toMatch(/<script|unfurl|pelvi|dilat|session/i);
    expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to)).toEqual(['deleted.css', './']);
  });

  it('has the screen’s name in its title', () => {
    expect(page).toContain(`<title>${gone.title}</title>`);
  });
});
