import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/security-headers.mjs';
import { projectFolder } from '../support/source-files.ts';

const page = readFileSync(path.join(projectFolder, 'docs/hosting.md'), 'utf8');

it.each(Object.entries(securityHeaders))('the hosting page tells %s as it is sent', (name, value) => {
  expect(page.split('\n')).toContain(`${name}: ${value}`);
});
