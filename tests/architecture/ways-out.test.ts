import { expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

it('every way out of the app is known: tests/ui/leaves-in-plain-words.test.tsx goes over each in which something is said', () => {
  const waysOut = sourceFiles('src/ui').filter(({ text }) =>
    /\.(?:saveFile|copyText|print|share)\(/.test(text),
  );
  expect(waysOut.map(({ file }) => file).toSorted()).toEqual([
    // Records as they are kept, for the person alone.
    'src/ui/parts/save-as-file.tsx',
    // All that is kept, sealed; the person's own words are to be in it.
    'src/ui/screens/backup/make-backup.tsx',
    'src/ui/screens/hand-over/give-file.tsx',
    'src/ui/screens/hand-over/hand-over.tsx',
    'src/ui/screens/hand-over/send-link.tsx',
    // A title for a calendar, one of a few that name nothing.
    'src/ui/screens/reminders/reminders.tsx',
    'src/ui/screens/visit/hand-out.tsx',
  ]);
});
