import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileDigests, offlineFiles } from '../../scripts/build/offline-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-list-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `the content of ${file}`);
  }
}

it('lists every recording of every voice with its digest and its length in bytes', () => {
  build('audio/heart/rest.1.mp3', 'audio/george/rest.1.mp3', 'audio/tones/LICENCE.txt');

  const digest = createHash('sha256').update('the content of audio/george/rest.1.mp3').digest('base64');
  const { shell, audio } = offlineFiles(folder);
  expect(shell).toEqual([]);
  expect(audio[0]).toEqual(['audio/george/rest.1.mp3', `sha256-${digest}`, 38]);
  expect(audio.slice(1).map(([file, , bytes]) => [file, bytes])).toEqual([
    ['audio/heart/rest.1.mp3', 37],
    ['audio/tones/LICENCE.txt', 38],
  ]);
});

it('keeps the lists of the first voice and the tones with the app, and that of another voice with the voice', () => {
  build('index.html', 'audio/heart/manifest.json', 'audio/tones/manifest.json', 'audio/george/manifest.json');

  const { shell, audio } = offlineFiles(folder);
  expect(shell.map(([file]) => file)).toEqual([
    'audio/heart/manifest.json',
    'audio/tones/manifest.json',
    'index.html',
  ]);
  expect(audio.map(([file]) => file)).toEqual(['audio/george/manifest.json']);
});

it('leaves out hidden files and source maps', () => {
  build('.built-from', 'assets/.hidden/a.js', 'assets/app.js', 'assets/app.js.map');
  expect(offlineFiles(folder).shell.map(([file]) => file)).toEqual(['assets/app.js']);
});

it('writes the digests of all files but hidden ones as sha256sum does, in order of names', () => {
  build('sw.js', 'assets/b.js', '.built-from', 'assets/a.js');

  const digest = (file: string) => createHash('sha256').update(`the content of ${file}`).digest('hex');
  const names = ['assets/a.js', 'assets/b.js', 'sw.js'];
  expect(fileDigests(folder)).toBe(names.map((file) => `${digest(file)}  ${file}\n`).join(''));
});
