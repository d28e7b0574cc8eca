import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { dayAfter } from '../../src/domain/day.ts';
import { parseAskedToStay } from '../../src/domain/backup/asked-to-stay.ts';
import type { SessionRecord } from '../../src/domain/journal/journal-record.ts';
import { parseInstallOffer } from '../../src/domain/installing/install-offer.ts';
import type { Installing } from '../../src/machines/own-device.ts';
import { circumstance } from '../support/progress-records.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, readRaw, recordsIn, type TestStorage } from '../support/ui-storage.ts';

const path = '/settings/delete';
const today = '2026-11-22';

let made = 0;

function at(day: string) {
  return () => ({ id: `on-${day}-${(made += 1)}`, at: `${day}T10:00:00.000Z`, day });
}

async function withRecords(...days: readonly string[]): Promise<TestStorage> {
  const storage = makeTestStorage();
  for (const day of days) await storage.journal.add(sessionRecord({ id: `on-${day}`, day }));
  return storage;
}

/** Opens the first screen on that day, until it has looked what goes and noted the day, and closes it. */
async function visit(
  storage: TestStorage,
  day: string,
  look: () => Promise<unknown> = async () => undefined,
) {
  const app = openApp({ storage, stampNow: at(day) });
  await heading('Some quiet time');
  await look();
  await waitFor(async () => expect(await readRaw(storage, 'deleting')).toMatchObject({ openedOn: day }));
  const result = { deleted: app.deleted(), isShownGone: app.isShownGone() };
  app.close();
  return result;
}

const isNamed = () => screen.findByRole('heading', { name: /will be deleted from/ });

describe('deleting everything', () => {
  test('is found in the settings, says what goes and what stays, and offers a backup first', async () => {
    const app = openApp({ path: '/settings' });
    await app.follow(/^Delete/);
    await heading('Delete');
    expect(screen.getByText(/your journal, with everything/)).toBeVisible();
    expect(screen.getByText(/files that you saved/)).toBeVisible();
    await app.press('Make a backup first');
    await heading('Backup');
    expect(app.deleted()).toBe(0);
  });

  test('asks once more, and a no changes nothing', async () => {
    const app = openApp({ path });
    await app.press('Delete everything');
    const ask = await screen.findByRole('dialog', { name: 'Delete everything for good?' });
    expect(ask).toHaveAccessibleDescription(/cannot be undone/);
    await app.press('Keep it all');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(app.deleted()).toBe(0);
  });

  test('after the second yes leaves a page that keeps nothing', async () => {
    const app = openApp({ path });
    await app.press('Delete everything');
    await app.press('Yes, delete everything');
    await waitFor(() => expect(app.isShownGone()).toBe(true));
    expect(app.deleted()).toBe(1);
  });

  test('says so where something was held, and can be tried again', async () => {
    const outcomes = ['blocked', 'done'] as const;
    let tries = 0;
    const deleteAll = async () => outcomes[tries++] ?? 'done';
    const app = openApp({ path, ownDevice: { deleteAll } });
    await app.press('Delete everything');
    await app.press('Yes, delete everything');
    expect(await screen.findByRole('alert')).toHaveTextContent(/close all other windows/);
    expect(app.isShownGone()).toBe(false);
    await app.press('Delete everything');
    await app.press('Yes, delete everything');
    await waitFor(() => expect(app.isShownGone()).toBe(true));
  });
});

describe('what goes by itself', () => {
  test('is nothing unless it is chosen, and the choice is kept', async () => {
    const storage = makeTestStorage();
    const app = openApp({ path, storage });
    const group = await screen.findByRole('group', { name: 'Entries of the journal' });
    expect(within(group).getByRole('radio', { name: 'Keep them all' })).toBeChecked();
    await app.pick('Delete what is older than 6 months', 'Entries of the journal');
    await app.pick('Delete everything after 3 months', 'Everything, when nobody has opened the app');
    expect(await screen.findByText('Your choice is kept.')).toBeVisible();
    app.close();
    openApp({ path, storage });
    expect(await screen.findByRole('radio', { name: /older than 6 months/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /everything after 3 months/ })).toBeChecked();
  });

  test('says so where it cannot be kept', async () => {
    const storage = makeTestStorage();
    storage.trouble.writeFails = 'full';
    const app = openApp({ path, storage });
    await app.pick('Delete what is older than 1 month', 'Entries of the journal');
    expect(await screen.findByText(/no room left on this device/)).toBeVisible();
  });

  async function choose(storage: TestStorage, question: string, answer: string) {
    const app = openApp({ path, storage, stampNow: at(today) });
    await app.pick(answer, question);
    await screen.findByText('Your choice is kept.');
    app.close();
  }

  const entries = 'Entries of the journal';

  test('names old entries a week before, and then deletes them and no others', async () => {
    const storage = await withRecords('2026-03-01', '2026-04-02', '2026-11-20');
    await choose(storage, entries, 'Delete what is older than 3 months');
    await visit(storage, today, async () =>
      expect(await isNamed()).toHaveTextContent('2 entries will be deleted from Sunday, November 29'),
    );
    for (const day of ['2026-11-25', '2026-11-28']) await visit(storage, day, isNamed);
    expect(await recordsIn(storage)).toHaveLength(3);
    await visit(storage, '2026-11-30', () =>
      waitFor(async () => expect((await recordsIn(storage)).map(({ id }) => id)).toEqual(['on-2026-11-20'])),
    );
  });

  test('what went stays away: no old copy of it is taken back in', async () => {
    const storage = await withRecords('2026-03-01', '2026-11-20');
    await choose(storage, entries, 'Delete what is older than 3 months');
    for (const day of [today, '2026-11-23', '2026-11-24']) await visit(storage, day, isNamed);
    await visit(storage, '2026-11-29', () =>
      waitFor(async () => expect(await recordsIn(storage)).toHaveLength(1)),
    );
    const again = await storage.journal.add(sessionRecord({ id: 'on-2026-03-01', day: '2026-03-01' }));
    expect(again).toEqual({ ok: false, reason: 'known' });
  });

  test('one tap keeps them, and nothing is named for a month', async () => {
    const storage = await withRecords('2026-03-01');
    await choose(storage, entries, 'Delete what is older than 1 month');
    const app = openApp({ storage, stampNow: at(today) });
    await app.press('Keep them for another month');
    expect(await screen.findByText('It is kept.')).toBeVisible();
    app.close();
    for (const days of [5, 12, 20, 29]) await visit(storage, dayAfter(today, days));
    expect(await recordsIn(storage)).toHaveLength(1);
    await visit(storage, dayAfter(today, 31), isNamed);
  });

  test('an old flare that nobody has answered leaves a mark that keeps today outside', async () => {
    const storage = await withRecords('2026-03-01', '2026-11-20');
    await storage.journal.add(circumstance('flare', '2026-03-02'));
    await choose(storage, entries, 'Delete what is older than 3 months');
    for (const day of [today, '2026-11-23', '2026-11-24']) await visit(storage, day, isNamed);
    await visit(storage, '2026-11-29', () =>
      waitFor(async () =>
        expect((await recordsIn(storage)).map(({ kind }) => kind)).toEqual(['session', 'remainder']),
      ),
    );
  });

  test('everything goes only after it was named and nobody said “keep it”', async () => {
    const storage = await withRecords('2026-11-20');
    await choose(storage, 'Everything, when nobody has opened the app', 'Delete everything after 1 month');
    for (const day of ['2027-03-01', '2027-03-04'])
      expect(await visit(storage, day, isNamed)).toEqual({ deleted: 0, isShownGone: false });
    const app = openApp({ storage, stampNow: at('2027-03-09') });
    await waitFor(() => expect(app.isShownGone()).toBe(true));
    expect(app.deleted()).toBe(1);
  });

  test('whoever opens other screens only is here, and is not told that nobody was', async () => {
    const storage = await withRecords('2026-11-20');
    await choose(storage, 'Everything, when nobody has opened the app', 'Delete everything after 1 month');
    const app = openApp({ path: '/journal', storage, stampNow: at('2027-02-20') });
    await heading('Journal');
    await waitFor(async () =>
      expect(await readRaw(storage, 'deleting')).toMatchObject({ openedOn: '2027-02-20' }),
    );
    app.close();
    await visit(storage, '2027-03-01');
    expect(await readRaw(storage, 'deleting')).not.toHaveProperty('all');
  });

  test('a clock that is months ahead for one visit deletes nothing', async () => {
    const storage = await withRecords('2026-10-01', '2026-11-20');
    await choose(storage, entries, 'Delete what is older than 1 month');
    await choose(storage, 'Everything, when nobody has opened the app', 'Delete everything after 1 month');
    await visit(storage, '2028-01-01', isNamed);
    for (const day of [today, '2026-11-23'])
      expect(await visit(storage, day)).toEqual({ deleted: 0, isShownGone: false });
    expect(await recordsIn(storage)).toHaveLength(2);
  });
});

describe('the offer to add the app', () => {
  async function afterFirstSession(given: Partial<SessionRecord> = {}): Promise<TestStorage> {
    const storage = makeTestStorage();
    await storage.journal.add(sessionRecord({ day: '2026-11-20', ...given }));
    await storage.slot('asked to stay', parseAskedToStay).write({ schema: 1 });
    return storage;
  }

  /** Ends once the app has looked whether the offer is due, and has had the time to show it. */
  async function openAndLook(storage: TestStorage, installing: Installing) {
    const look = vi.fn<() => Installing>(() => installing);
    openApp({ storage, ownDevice: { installing: look } });
    await waitFor(() => expect(look).toHaveBeenCalled());
    await act(async () => {
      await storage.slot('install offer', parseInstallOffer).read();
      const found = await storage.journal.months();
      for (const month of found.kind === 'read' ? found.months : []) await storage.journal.month(month);
    });
  }

  test('comes after the first session that went well and was kept, and goes for good', async () => {
    const storage = await afterFirstSession();
    const app = openApp({ storage });
    expect(await screen.findByRole('heading', { name: 'Keep it at hand' })).toBeVisible();
    await app.press('No, thank you');
    expect(screen.queryByRole('heading', { name: 'Keep it at hand' })).toBeNull();
    app.close();
    await openAndLook(storage, 'desktop');
    expect(screen.queryByRole('heading', { name: 'Keep it at hand' })).toBeNull();
  });

  test.each([
    ['before any session', async () => makeTestStorage(), 'desktop'],
    ['once it is opened from there', () => afterFirstSession(), 'added'],
    ['after one that was stopped early', () => afterFirstSession({ outcome: 'stoppedEarly' }), 'desktop'],
    ['after a hard one', () => afterFirstSession({ reflection: { worstPain: 8 } }), 'desktop'],
  ] as const)('does not come %s', async (_, storageOf, installing) => {
    await openAndLook(await storageOf(), installing);
    expect(screen.queryByRole('heading', { name: 'Keep it at hand' })).toBeNull();
  });

  test('on an iPhone says Safari’s rule, and that the two keep their things apart', async () => {
    const app = openApp({ storage: await afterFirstSession(), ownDevice: { installing: () => 'iosSafari' } });
    await app.press('How that is done');
    await heading('Add it to the home screen');
    expect(screen.getByText(/after seven days without a visit/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Make a backup' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choose its name and picture first' })).toHaveAttribute(
      'href',
      '#/settings/face',
    );
  });

  test('lets the browser ask where it has a question of its own', async () => {
    const app = openApp({ path: '/settings/install', ownDevice: { installing: () => 'asks' } });
    await app.press('Add it now');
    expect(await screen.findByText(/^It is added/)).toBeVisible();
  });
});
