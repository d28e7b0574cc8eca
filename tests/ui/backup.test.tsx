import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { parseLadder } from '../../src/domain/ladder/ladder.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { mixedLadder } from '../support/ladders.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, recordsIn, type TestStorage } from '../support/ui-storage.ts';

const path = '/settings/backup';

async function withRecords(...days: readonly string[]): Promise<TestStorage> {
  const storage = makeTestStorage();
  for (const day of days) await storage.journal.add(sessionRecord({ day }));
  return storage;
}

/** Makes a backup of `storage` with the words that are offered, and closes the app. */
async function backupOf(storage: TestStorage) {
  const app = openApp({ path, storage });
  await heading('Backup');
  await waitFor(() => expect(offeredWords()).toMatch(/^(\w+ ){5}\w+$/));
  const passphrase = offeredWords();
  await app.tick(/^I have written it down/);
  await app.press('Make the backup');
  await app.press('Save the file');
  const [saved] = app.blobs;
  if (!saved) throw new Error('no file was handed over');
  app.close();
  return { ...saved, passphrase };
}

function offeredWords(): string {
  return screen.getByLabelText('Your six words').textContent ?? '';
}

async function openFile(app: ReturnType<typeof openApp>, given: { name: string; file: Blob }, typed: string) {
  const file = new File([await given.file.arrayBuffer()], given.name);
  await app.user.upload(await screen.findByLabelText(/^Choose the file|^Chosen/), file);
  await app.user.clear(screen.getByLabelText('Its passphrase'));
  await app.user.type(screen.getByLabelText('Its passphrase'), typed);
  await app.press('Open it');
}

describe('making a backup', () => {
  test('says first what forgetting means, and waits until the words are written down', async () => {
    const app = openApp({ path });
    await heading('Backup');
    expect(screen.getByText(/^Without the passphrase nobody can open the file/)).toBeVisible();
    await app.press('Make the backup');
    expect(await screen.findByText(/^Please write it down first/)).toBeVisible();
    expect(screen.queryByText(/^It is made/)).toBeNull();
    expect(app.blobs).toEqual([]);
  });

  test('hands the file over once it was opened again, and the settings say how old it is', async () => {
    const storage = await withRecords('2026-11-20', '2026-11-21');
    const { name, file } = await backupOf(storage);
    expect(name).toBe('unfurl-2026-11-22.backup');
    expect(file.size).toBeGreaterThan(400);
    openApp({
      path: '/settings',
      storage,
      stampNow: () => ({ id: 'later', at: '2026-12-04T10:00:00.000Z', day: '2026-12-04' }),
    });
    expect(await screen.findByText('The last backup on this device was made 12 days ago.')).toBeVisible();
  });

  test('with a passphrase of one’s own asks for it twice, unless it is shown, and says what it is worth', async () => {
    const app = openApp({ path });
    await app.pick('One of my own', 'Which passphrase?');
    const [first, second] = [screen.getByLabelText('Passphrase'), screen.getByLabelText(/once more/)];
    await app.user.type(first, 'short');
    expect(screen.getByText('At least 8 characters are needed.')).toBeVisible();
    await app.user.type(first, 'er, and then long enough for all');
    expect(screen.getByText(/^Long enough/)).toBeVisible();
    await app.user.type(second, 'something else');
    await app.tick(/^I have written it down/);
    await app.press('Make the backup');
    expect(await screen.findByText('The two are not the same.')).toBeVisible();
    expect(first).toHaveValue('shorter, and then long enough for all');
    await app.tick('Show what I type');
    await app.press('Make the backup');
    expect(await screen.findByText(/^It is made/)).toHaveTextContent('0 entries in it');
  });

  test('says so where the journal does not answer', async () => {
    const storage = makeTestStorage();
    const app = openApp({ path, storage });
    await heading('Backup');
    await waitFor(() => expect(offeredWords()).not.toBe(''));
    storage.trouble.journalBlocked = true;
    await app.tick(/^I have written it down/);
    await app.press('Make the backup');
    expect(await screen.findByText(/no backup was made/)).toBeVisible();
  });
});

describe('bringing a backup back', () => {
  test('is offered on the first screen while nothing is here, and not afterwards', async () => {
    const app = openApp();
    await app.follow('Restore from a backup');
    await heading('Backup');
    app.close();
    openApp({ storage: await withRecords('2026-11-20') });
    await heading('Some quiet time');
    await screen.findByRole('link', { name: /quiet minute/ });
    expect(screen.queryByRole('link', { name: 'Restore from a backup' })).toBeNull();
  });

  test('to an empty device shows what is in it, brings all of it, and can be undone', async () => {
    const there = await withRecords('2026-10-02', '2026-11-21');
    await there.slot('ladder', parseLadder).write(mixedLadder);
    const given = await backupOf(there);
    const storage = makeTestStorage();
    const app = openApp({ path, storage });
    await openFile(app, given, given.passphrase);
    const found = await screen.findByRole('heading', { name: /^A backup of/ });
    const card = within(found.closest('section') ?? document.body);
    expect(card.getByText('2 entries, 2 of them guided sessions.')).toBeVisible();
    expect(card.getByText('2 entries are not here yet.')).toBeVisible();
    expect(card.getByText('Not here yet: your sizes.')).toBeVisible();
    expect(await recordsIn(storage)).toEqual([]);
    await app.press('Bring it back');
    expect(await screen.findByText('It is back.')).toBeVisible();
    expect(await recordsIn(storage)).toEqual(await recordsIn(there));
    expect(await storage.slot('ladder', parseLadder).read()).toMatchObject({ kind: 'value' });
    await app.press('Put back what was here before');
    expect(await screen.findByText('It is as it was before.')).toBeVisible();
    expect(await recordsIn(storage)).toEqual([]);
    expect(await storage.slot('ladder', parseLadder).read()).toEqual({ kind: 'empty' });
  });

  test('where there is something already adds to it, or takes its place and says what that costs', async () => {
    const there = await withRecords('2026-10-02');
    const given = await backupOf(there);
    const storage = await withRecords('2026-11-03', '2026-11-04');
    const app = openApp({ path, storage });
    await openFile(app, given, given.passphrase);
    await screen.findByText('2 entries and 0 settings that are only here will be gone.');
    await app.press('Bring it back');
    await screen.findByText('It is back.');
    expect(await recordsIn(storage)).toHaveLength(3);
    await openFile(app, given, given.passphrase);
    await app.pick(/^Make this device as the backup was/, 'How is it to come back?');
    await app.press('Bring it back');
    await screen.findByText('It is back.');
    expect(await recordsIn(storage)).toEqual(await recordsIn(there));
  });

  test('with another passphrase changes nothing, and can be tried again', async () => {
    const given = await backupOf(await withRecords('2026-10-02'));
    const storage = makeTestStorage();
    const app = openApp({ path, storage });
    await openFile(app, given, 'another passphrase');
    expect(await screen.findByText(/Either the passphrase is another one/)).toBeVisible();
    expect(screen.getByLabelText('Its passphrase')).toHaveValue('another passphrase');
    await openFile(app, given, given.passphrase);
    await screen.findByRole('heading', { name: /^A backup of/ });
    await app.press('Leave it, and change nothing');
    expect(await recordsIn(storage)).toEqual([]);
  });

  test('asks for both first, a file and its passphrase', async () => {
    const app = openApp({ path });
    await app.press('Open it');
    expect(await screen.findByText(/^Please choose a file/)).toBeVisible();
  });

  test('that is no backup is said to be none', async () => {
    const app = openApp({ path });
    await openFile(app, { name: 'picture.png', file: new Blob(['<b>no</b>']) }, 'any passphrase');
    expect(await screen.findByText(/^This is not a backup of Unfurl/)).toBeVisible();
  });

  test('on a full disk keeps what is here, and tries again', async () => {
    const given = await backupOf(await withRecords('2026-10-02'));
    const storage = makeTestStorage();
    const app = openApp({ path, storage });
    await openFile(app, given, given.passphrase);
    await screen.findByRole('heading', { name: /^A backup of/ });
    storage.trouble.addFails = 'full';
    await app.press('Bring it back');
    expect(await screen.findByText(/no room left/)).toBeVisible();
    storage.trouble.addFails = undefined;
    await app.press('Try again');
    await screen.findByText('It is back.');
    expect(await recordsIn(storage)).toHaveLength(1);
  });
});

describe('whether it stays', () => {
  test('is said in words, and asked of the browser', async () => {
    const app = openApp({ path });
    expect(await screen.findByText(/^The browser may clear away/)).toBeVisible();
    await app.press('Ask the browser to leave it here');
    expect(await screen.findByText(/^It says yes/)).toBeVisible();
  });

  test.each([
    ['stays', /^The browser has said that it will not/],
    ['unsaid', /^This browser does not say/],
  ] as const)('%s', async (staying, sentence) => {
    openApp({ path, device: { staying: async () => staying } });
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Ask the browser/ })).toBeNull();
  });
});
