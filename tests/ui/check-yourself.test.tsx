import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

const path = '/settings/check';

function cardOf(title: string) {
  const card = screen.getByRole('heading', { level: 2, name: title }).closest('section');
  if (!card) throw new Error(`no card ${title}`);
  return within(card);
}

describe('checking it oneself', () => {
  test('is found in the settings, and counts what was asked for: nothing elsewhere', async () => {
    const app = openApp({ path: '/settings' });
    await app.follow(/^Check it yourself/);
    await heading('Check it yourself');
    expect(await screen.findByText('Nothing at any other address: 0.')).toBeVisible();
    const card = cardOf('What was asked for since this page was opened');
    expect(card.getByText(/^3 files of the app itself/)).toBeVisible();
    expect(card.getByText(/^Its helper in the background asked a server for 2 files/)).toBeVisible();
    expect(card.getByText('The browser had nothing to refuse.')).toBeVisible();
    await app.user.click(card.getByText('See each of them'));
    expect(card.getByText('assets/first.js, 2 times')).toBeVisible();
  });

  test('names every other address, and every attempt that the browser refused', async () => {
    openApp({
      path,
      ownDevice: {
        requests: async () => ({
          own: [],
          others: ['https://elsewhere.example/x'],
          refused: ['img-src https://another.example/y'],
          worker: undefined,
        }),
      },
    });
    expect(await screen.findByText('1 thing at other addresses.')).toBeVisible();
    expect(screen.getByText('https://elsewhere.example/x')).toBeVisible();
    expect(screen.getByText('img-src https://another.example/y')).toBeVisible();
    expect(
      screen.getByText('The browser refused 1 attempt, by the rule that the app gave it.', { exact: false }),
    ).toBeVisible();
    expect(screen.getByText('Its helper in the background does not tell here.')).toBeVisible();
  });

  test('says what is kept, by kind, and what the browser reckons', async () => {
    openApp({ path });
    expect(await screen.findByText('2 (1 kB)')).toBeVisible();
    expect(screen.getByText('518 (15.8 MB)')).toBeVisible();
    expect(screen.getByText(/reckons 17.0 MB/)).toBeVisible();
    expect(screen.queryByText(/filled up with random data/)).toBeNull();
    expect(await screen.findByText(/^It is off\./)).toBeVisible();
  });

  test('with the lock on says that the sizes say nothing', async () => {
    const storage = makeTestStorage();
    const locked = { ...storage, lock: { ...storage.lock, state: async () => 'on' as const } };
    openApp({ path, storage: locked });
    expect(await screen.findByText(/filled up with random data/)).toBeVisible();
    expect(screen.getByText(/^It is on\./)).toBeVisible();
  });

  test('shows the fingerprint of the app, and that its files are as built', async () => {
    openApp({ path });
    expect(await screen.findByRole('status', { name: 'Its fingerprint' })).toHaveTextContent('ab'.repeat(32));
    expect(screen.getByText(/^600 files kept here were read and compared/)).toBeVisible();
  });

  test('names a file that was altered', async () => {
    const built = async () => ({ fingerprint: 'cd'.repeat(32), kept: 2, altered: ['assets/first.js'] });
    openApp({ path, ownDevice: { built } });
    expect(await screen.findByText('assets/first.js')).toBeVisible();
    expect(screen.getByText(/^1 file is not as built/)).toBeVisible();
  });

  test('says so where no copy is kept', async () => {
    openApp({ path, ownDevice: { built: async () => undefined } });
    expect(await screen.findByText(/^No copy of the app is kept/)).toBeVisible();
  });

  test('looks again when it is asked to', async () => {
    let looks = 0;
    const requests = async () => {
      looks += 1;
      return { own: [], others: [], refused: [], worker: undefined };
    };
    const app = openApp({ path, ownDevice: { requests } });
    await screen.findByText('Nothing at any other address: 0.');
    const before = looks;
    await app.press('Look again');
    await screen.findByText('Nothing at any other address: 0.');
    expect(looks).toBe(before + 1);
  });
});

describe('a new version that waits', () => {
  test('says what it brings', async () => {
    openApp({
      offline: { kind: 'updateWaiting' },
      changes: ['You can delete everything.', 'Two new voices.'],
    });
    expect(await screen.findByText('Two new voices.')).toBeVisible();
    expect(screen.getByText('A new version is ready')).toBeVisible();
  });

  test('that does not say it is offered all the same', async () => {
    const app = openApp({ offline: { kind: 'updateWaiting' } });
    expect(await screen.findByText('A new version is ready')).toBeVisible();
    await app.press('Use it now');
    expect(app.updatesAccepted()).toBe(1);
  });
});
