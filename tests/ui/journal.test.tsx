import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { checkInRecord, sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, recordsIn } from '../support/ui-storage.ts';

async function openJournal(...records: readonly JournalRecord[]) {
  const storage = makeTestStorage();
  for (const record of records) await storage.journal.add(record);
  const app = openApp({ path: '/journal', storage });
  await heading('Journal');
  return app;
}

test('an empty journal says how it fills', async () => {
  await openJournal();
  expect(screen.getByText('Nothing here yet. After a session it shows up by itself.')).toBeVisible();
});

test('entries say what was done, newest first, and blank is “not recorded”', async () => {
  await openJournal(
    sessionRecord({ day: '2026-11-02', reflection: {} }),
    sessionRecord({
      day: '2026-11-20',
      outcome: 'stoppedEarly',
      guidedMs: 20_000,
      reflection: { felt: 'harder' },
    }),
    checkInRecord({ day: '2026-11-11' }),
  );
  const entries = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(entries).toHaveLength(3);
  expect(entries[0]).toMatch(
    /November 20.*Breathe with me.*Less than a minute, ended early, and it counts.*Harder/,
  );
  expect(entries[1]).toMatch(/November 11.*Not today: a choice to rest/);
  expect(entries[2]).toMatch(/November 2,.*10 minutes.*How it was: not recorded/);
});

test('a plan that is not one of ours is a session like any other', async () => {
  await openJournal(sessionRecord({ protocol: { id: 'from-my-therapist', version: 3 } }));
  expect(screen.getByRole('heading', { name: 'Session' })).toBeVisible();
});

test('this month is there before the others are listed', async () => {
  const storage = makeTestStorage();
  await storage.journal.add(sessionRecord({ day: '2026-11-20' }));
  const journal = { ...storage.journal, months: () => new Promise<never>(() => undefined) };
  openApp({ path: '/journal', storage: { ...storage, journal } });
  expect(await screen.findByRole('heading', { name: 'November 2026' })).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('a month that a wrong clock has put ahead of this one comes first', async () => {
  await openJournal(sessionRecord({ day: '2026-11-20' }), sessionRecord({ day: '2038-01-19' }));
  expect(await screen.findByRole('heading', { name: 'January 2038' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Show November 2026' })).toBeVisible();
});

test('earlier months come one at a time', async () => {
  const { press } = await openJournal(
    sessionRecord({ day: '2026-11-20' }),
    sessionRecord({ day: '2026-09-05' }),
    sessionRecord({ day: '2025-12-31' }),
  );
  expect(screen.getAllByRole('region')).toHaveLength(1);
  await press('Show September 2026');
  expect(await screen.findByRole('heading', { name: 'September 2026' })).toHaveFocus();
  await press('Show December 2025');
  expect(await screen.findByRole('heading', { name: 'December 2025' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
});

describe('deleting', () => {
  const twoEntries = () => [
    sessionRecord({ id: 'keep', day: '2026-11-20', guidedMs: 720_000 }),
    sessionRecord({ id: 'delete', day: '2026-11-02' }),
  ];

  const november2 = /^Delete Breathe with me, .*November 2,/;

  test('it really deletes, at once, and the focus is on the way back', async () => {
    const { press, storage } = await openJournal(...twoEntries());
    await press(november2);
    expect(await screen.findByText('The entry is deleted.')).toBeVisible();
    expect(await recordsIn(storage)).toMatchObject([{ id: 'keep' }]);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
  });

  test('what was deleted comes back with all it told, as a record of its own', async () => {
    const [, deleted] = twoEntries();
    const { press, storage } = await openJournal(...twoEntries());
    await press(november2);
    await press('Undo');
    expect(await screen.findByText('The entry is in your journal again.')).toBeVisible();
    expect(screen.getByRole('button', { name: november2 })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    const back = (await recordsIn(storage)).find(({ day }) => day === deleted?.day);
    expect(back?.id).not.toBe('delete');
    expect({ ...back, id: 'delete' }).toEqual({ ...deleted, formerIds: ['delete'] });
  });

  test('what cannot be brought back is said, and can be tried again', async () => {
    const { press, storage } = await openJournal(...twoEntries());
    await press(november2);
    storage.trouble.addFails = 'full';
    await press('Undo');
    expect(await screen.findByText('It could not be brought back yet. You can try again.')).toBeVisible();
    storage.trouble.addFails = undefined;
    await press('Undo');
    expect(await screen.findByText('The entry is in your journal again.')).toBeVisible();
    expect(await recordsIn(storage)).toHaveLength(2);
  });

  test('the last entry leaves an empty journal', async () => {
    const { press } = await openJournal(sessionRecord());
    await press(/^Delete Breathe with me/);
    expect(await screen.findByText(/^Nothing here yet/)).toBeVisible();
  });

  test('where it fails, it says so in a dialog, and can be tried again', async () => {
    const { press, storage, user } = await openJournal(...twoEntries());
    storage.trouble.removeFails = 'broken';
    await press(november2);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/could not be deleted/)).toBeVisible();
    expect(await recordsIn(storage)).toHaveLength(2);
    storage.trouble.removeFails = undefined;
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

test.each([
  [{ damaged: 1, newer: 0 }, '1 entry of this month cannot be read. It has been left as it is.'],
  [{ damaged: 3, newer: 0 }, '3 entries of this month cannot be read. They have been left as they are.'],
  [{ damaged: 0, newer: 1 }, /^1 entry of this month was written by a newer version/],
  [{ damaged: 0, newer: 2 }, /^2 entries of this month were written by a newer version/],
])('what cannot be read (%o) is counted and said', async (unreadable, sentence) => {
  const storage = makeTestStorage();
  await storage.journal.add(sessionRecord());
  storage.trouble.unreadable = unreadable;
  openApp({ path: '/journal', storage });
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.getByRole('listitem')).toBeVisible();
});

test('a store that does not answer is said, never shown as an empty journal', async () => {
  const storage = makeTestStorage();
  await storage.journal.add(sessionRecord());
  storage.trouble.journalBlocked = true;
  const { press } = openApp({ path: '/journal', storage });
  await heading('Journal');
  expect(screen.getByText(/^The journal cannot be opened at the moment/)).toBeVisible();
  expect(screen.queryByText(/^Nothing here yet/)).not.toBeInTheDocument();
  storage.trouble.journalBlocked = false;
  await press('Try again');
  expect(await screen.findByRole('listitem')).toBeVisible();
});
