import { expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

/** The element that plays the track is the only clock of a session; the core is told what time it is. */
const clocks =
  /\bafter\s*:|\b(setTimeout|setInterval|requestAnimationFrame|Date\.now|performance\.now)\b|new Date\(\)/;

it.each(['domain', 'planning', 'track', 'machines'])('%s has no timer and reads no clock', (folder) => {
  const found = sourceFiles(`src/${folder}`)
    .filter(({ text }) => clocks.test(text))
    .map(({ file }) => file);
  expect(found).toEqual([]);
});
