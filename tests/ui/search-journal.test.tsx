import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { blankCheckIn } from '../../src/domain/check-in/check-in.ts';
import { openOver, openWith, pickIn } from '../support/entry-hands.ts';
import { noteRecord, practiceRecord } from '../support/entry-records.ts';
import { checkInRecord, sessionRecord } from '../support/journal-records.ts';
import { d18, d22, held } from '../support/progress-records.ts';
import { makeTestStorage } from '../support/ui-storage.ts';

const records = () => [
  sessionRecord({ day: '2025-12-31', sizes: [held(d18), held(d22)] }),
  practiceRecord({ day: '2026-06-01', sizes: [{ rung: d22 }] }),
  noteRecord({ day: '2026-11-20', text: 'The newest.' }),
];

function shown(): readonly (string | null)[] {
  return screen.queryAllByRole('listitem').map((item) => item.querySelector('p')?.textContent ?? null);
}

test('asks for words, a day or a size, and shows nothing before', async () => {
  await openWith('/journal/search', 'Search', ...records());
  expect(screen.getByRole('status')).toHaveTextContent('Write a word, or choose a day or a size.');
  expect(shown()).toEqual([]);
});

test('finds by day, newest first, and tells how many', async () => {
  const { press } = await openWith('/journal/search', 'Search', ...records());
  await pickIn('From', '2025-12-31');
  expect(screen.getByRole('status')).toHaveTextContent('3 entries found');
  expect(shown().map((when) => when?.slice(-4))).not.toContain(null);
  expect(shown()[0]).toMatch(/November 20, 2026/);
  await pickIn('To', '2026-06-01');
  expect(screen.getByRole('status')).toHaveTextContent('2 entries found');
  await pickIn('To', '2025-12-31');
  expect(screen.getByRole('status')).toHaveTextContent('1 entry found');
  await pickIn('From', '2026-01-01');
  await pickIn('To', '2026-01-31');
  expect(screen.getByRole('status')).toHaveTextContent(/^Nothing found/);
  await press('Clear the search');
  expect(screen.getByLabelText('Words')).toHaveFocus();
  expect(screen.getByLabelText('From')).toHaveValue('');
});

test.each([
  ['a note, without its capitals and accents', 'cafe', 'November 20, 2026'],
  ['all words of a note, in any order', 'quiet  CAFÉ', 'November 20, 2026'],
  ['a part of a word', 'sorb', 'June 1, 2026'],
  ['a reason for a day off', 'no priv', 'December 31, 2025'],
  ['a sign that was ticked', 'temperature', 'January 2, 2026'],
])('finds by words: %s', async (_, words, day) => {
  const { user } = await openWith(
    '/journal/search',
    'Search',
    noteRecord({ day: '2026-11-20', text: 'After the Café.\nQuiet.' }),
    practiceRecord({ day: '2026-06-01', reflection: { note: 'Sorbet helped.' } }),
    checkInRecord({
      day: '2026-01-02',
      outcome: 'redFlag',
      answers: { ...blankCheckIn, redFlags: ['fever'] },
    }),
    checkInRecord({ day: '2025-12-31', outcome: 'notToday', reason: 'noPrivacy' }),
  );
  await user.type(screen.getByLabelText('Words'), words);
  expect(screen.getByRole('status')).toHaveTextContent('1 entry found');
  expect(shown()[0]).toContain(day);
});

test('words, days and a size are all asked of the same entry', async () => {
  const { user } = await openWith('/journal/search', 'Search', ...records());
  await user.type(screen.getByLabelText('Words'), 'newest');
  expect(screen.getByRole('status')).toHaveTextContent('1 entry found');
  await pickIn('To', '2026-06-01');
  expect(screen.getByRole('status')).toHaveTextContent(/^Nothing found/);
  await user.clear(screen.getByLabelText('Words'));
  expect(screen.getByRole('status')).toHaveTextContent('2 entries found');
});

test('finds by the sizes that occur, each once', async () => {
  const { user } = await openWith('/journal/search', 'Search', ...records());
  const size = screen.getByLabelText('Size');
  const names = within(size)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(names).toEqual(['Any size', '18 mm', '22 mm']);
  await user.selectOptions(size, '22 mm');
  expect(screen.getByRole('status')).toHaveTextContent('2 entries found');
  await user.selectOptions(size, 'Any size');
  expect(screen.getByRole('status')).toHaveTextContent('Write a word, or choose a day or a size.');
});

test('a journal of years shows some of it at once', async () => {
  const many = Array.from({ length: 60 }, (_, index) => noteRecord({ text: `Note ${index}` }));
  const { press } = await openWith('/journal/search', 'Search', ...many);
  await pickIn('From', '2026-01-01');
  expect(screen.getByRole('status')).toHaveTextContent('60 entries found');
  expect(shown()).toHaveLength(50);
  await press('Show more');
  expect(shown()).toHaveLength(60);
});

test('what was found can be deleted there', async () => {
  const { press } = await openWith('/journal/search', 'Search', ...records());
  await pickIn('From', '2026-01-01');
  await press(/^Delete A note/);
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 entry found'));
  await press('Undo');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 entries found'));
});

test('a store that does not answer is said, and can be asked again', async () => {
  const storage = makeTestStorage();
  await storage.journal.add(noteRecord());
  storage.trouble.journalBlocked = true;
  const { press } = await openOver(storage, '/journal/search', 'Search');
  expect(screen.getByText(/^The journal cannot be opened at the moment/)).toBeVisible();
  storage.trouble.journalBlocked = false;
  await press('Try again');
  expect(await screen.findByLabelText('From')).toBeVisible();
});
