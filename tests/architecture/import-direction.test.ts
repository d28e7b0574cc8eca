import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const pure = ['domain', 'planning'];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  planning: pure,
  track: [...pure, 'track'],
  machines: [...pure, 'machines', 'xstate'],
  ui: [
    ...pure,
    'machines',
    'ui',
    'react',
    'react-dom',
    'xstate',
    '@xstate/react',
    'wouter',
    'd3-scale',
    'd3-shape',
    '@fontsource-variable',
  ],
  adapters: [
    ...pure,
    'track',
    'machines',
    'adapters',
    'hash-wasm',
    'howler',
    'idb-keyval',
    'qr',
    'qr',
    'wasm-media-encoders',
    'xstate',
  ],
};
const everyone = ['valibot'];
const specifiers = /(?:^|\s)(?:import|export)\s[^;'"]*?from\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(specifiers)].map(([, from, bare]) => {
    const specifier = from ?? bare ?? '';
    const inside = path.posix.join(path.posix.dirname(file), specifier).replace(/^src\//, '');
    return specifier.startsWith('.') ? inside : specifier;
  });
}

describe('imports point down', () => {
  it.each(Object.entries(mayImport))('%s knows only what lies below it', (folder, allowed) => {
    const known = [...allowed, ...everyone];
    const foreign = sourceFiles(`src/${folder}`).flatMap(({ file, text }) =>
      importsOf(file, text)
        .filter((target) => !known.some((name) => target === name || target.startsWith(`${name}/`)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(foreign).toEqual([]);
  });
});
