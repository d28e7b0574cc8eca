import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

/** A screen by which something is heard; a session itself is guided by `guiding.tsx`. */
const plays = /hearSample\(|preview\s*\.hear\(|<audio/;
const showsWords = /<SampleWords|captionOf\(|<track\b/;

test('whatever plays a sound has its words beside it', () => {
  const players = sourceFiles('src/ui').filter(({ file, text }) => file.endsWith('.tsx') && plays.test(text));
  expect(players.map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      'src/ui/screens/check-in/hear-first.tsx',
      'src/ui/screens/compose/hear-moment.tsx',
      'src/ui/screens/compose/note-sound.tsx',
      'src/ui/screens/sound/hear-it.tsx',
    ]),
  );
  expect(players.filter(({ text }) => !showsWords.test(text)).map(({ file }) => file)).toEqual([]);
});
