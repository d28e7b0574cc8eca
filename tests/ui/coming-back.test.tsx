import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, putRaw, readRaw, recordsIn, type TestStorage } from '../support/ui-storage.ts';

/** First steps, cut off after `ms` of guided time. */
async function cutOffFirstSteps(storage: TestStorage, ms: number) {
  const app = openApp({ storage });
  await app.press('Begin');
  await app.pick('1 of 10', 'Pain right now');
  await app.press('See what today could be');
  await app.press('Start');
  await heading('Settle');
  await app.guide(ms);
  await waitFor(async () => expect(await readRaw(storage, 'playhead')).toMatchObject({ playheadMs: ms }));
  const plan = app.player().plan();
  app.close();
  return { plan };
}

describe('in mid check-in', () => {
  test('answers given before a reload are there again', async () => {
    const first = openApp({ path: '/session' });
    await first.pick('3 of 10', 'Pain right now');
    await first.pick('Plenty', 'Energy');
    await first.tick('An infection or an open sore');
    await waitFor(async () =>
      expect(await readRaw(first.storage, 'check-in draft')).toMatchObject({
        day: '2026-11-22',
        answers: { cautions: ['infection'] },
      }),
    );
    first.close();

    openApp({ path: '/session', storage: first.storage });
    const pain = await screen.findByRole('group', { name: 'Pain right now' });
    expect(within(pain).getByRole('radio', { name: '3 of 10' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Plenty' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'An infection or an open sore' })).toBeChecked();
    const worry = screen.getByRole('group', { name: 'Worry right now' });
    expect(within(worry).getByText('Not recorded')).toBeVisible();
  });

  test('answers of another day are not taken for those of today', async () => {
    const first = openApp({ path: '/session' });
    await first.pick('7 of 10', 'Pain right now');
    await waitFor(async () => expect(await readRaw(first.storage, 'check-in draft')).toBeDefined());
    first.close();

    const stampNow = () => ({ id: 'next-day', at: '2026-11-23T08:00:00.000Z', day: '2026-11-23' });
    openApp({ path: '/session', storage: first.storage, stampNow });
    const pain = await screen.findByRole('group', { name: 'Pain right now' });
    expect(within(pain).getByText('Not recorded')).toBeVisible();
  });

  test('answers outlast going back to today', async () => {
    const { pick, press } = openApp({ path: '/session' });
    await pick('3 of 10', 'Pain right now');
    await press('Back');
    await press('Begin');
    const pain = await screen.findByRole('group', { name: 'Pain right now' });
    expect(within(pain).getByRole('radio', { name: '3 of 10' })).toBeChecked();
  });

  test('a draft that cannot be read is a blank check-in', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'check-in draft', { painNow: 'a lot' });
    openApp({ path: '/session', storage });
    await heading('How is today?');
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });
});

describe('in mid session', () => {
  test('a session that was cut off comes back paused where it was, with the same plan', async () => {
    const storage = makeTestStorage();
    const { plan } = await cutOffFirstSteps(storage, 130_000);
    const { guide, player, press } = openApp({ path: '/session', storage });
    await heading('Body scan');
    expect(await screen.findByText('Paused')).toBeVisible();
    expect(screen.getByText(/^You are back where you were, after 2 minutes\./)).toBeVisible();
    expect(player().plan()).toEqual(plan);
    expect(player().playheadMs()).toBe(130_000);
    expect(player().isPlaying()).toBe(false);
    await press('Go on');
    await guide(1000);
    expect(player().playheadMs()).toBe(131_000);
  });

  test('a session of the day before is not gone on with: it is in the journal, and today is asked about', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const stampNow = () => ({ id: 'next-day', at: '2026-11-23T08:00:00.000Z', day: '2026-11-23' });
    openApp({ path: '/session', storage, stampNow });
    await heading('How is today?');
    expect(await recordsIn(storage)).toMatchObject([
      { day: '2026-11-22', outcome: 'stoppedEarly', guidedMs: 130_000 },
    ]);
  });

  test('an address that starts sound does nothing by itself, as after a reload', async () => {
    const { players } = openApp({ path: '/breathe' });
    await heading('Some quiet time');
    expect(players).toEqual([]);
  });

  test('a later pause is an ordinary one, and no longer says that the person is back', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { guide, press } = openApp({ path: '/session', storage });
    await press('Go on');
    await guide(5000);
    await press('Pause');
    expect(screen.getByText('Take as long as you like. Nothing is lost.')).toBeVisible();
  });

  test('today shows the session that waits, and nothing completes by itself', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { press, players, touches } = openApp({ storage });
    await screen.findByRole('heading', { name: 'A session is waiting for you' });
    expect(screen.getByText('It is paused after 2 minutes. Nothing goes on by itself.')).toBeVisible();
    expect(players).toEqual([]);
    expect(await recordsIn(storage)).toEqual([]);
    await press('Go back to it');
    await heading('Body scan');
    expect(touches()).toBe(1);
  });

  test('two questions left open wait too, with what was answered', async () => {
    const storage = makeTestStorage();
    const first = openApp({ storage });
    await first.press('Breathe with me now');
    await heading('Breathing');
    await first.guide(30_000);
    await first.press('Stop');
    await first.pick('4 of 10', 'Worst pain during it');
    await waitFor(async () =>
      expect(await readRaw(storage, 'session under way')).toMatchObject({ reflection: { worstPain: 4 } }),
    );
    first.close();

    const { press } = openApp({ storage });
    expect(await screen.findByText('It has ended, and two short questions are still open.')).toBeVisible();
    await press('Go back to it');
    await heading('That was a whole session');
    expect(screen.getByRole('radio', { name: '4 of 10' })).toBeChecked();
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await recordsIn(storage)).toMatchObject([{ guidedMs: 30_000, reflection: { worstPain: 4 } }]);
  });

  test('a resume point that cannot be read is said and left, and a new session can be started', async () => {
    const storage = makeTestStorage();
    const damaged = { schema: 1, plan: 'torn' };
    await putRaw(storage, 'session under way', damaged);
    const { guide, press } = openApp({ storage });
    expect(await screen.findByText(/what was kept of it cannot be read/)).toBeVisible();
    await press('Breathe with me now');
    await heading('Breathing');
    await guide(5000);
    expect(await readRaw(storage, 'session under way')).toEqual(damaged);
  });

  test('a resume point of a newer version outlasts a whole session of this one', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'session under way', { schema: 99 });
    const { guideToEnd, press } = openApp({ storage });
    await press('Breathe with me now');
    await heading('Breathing');
    await guideToEnd();
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await readRaw(storage, 'session under way')).toEqual({ schema: 99 });
  });
});

describe('another session waits', () => {
  test('starting to breathe puts it into the journal with its true minutes', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { player, press } = openApp({ storage });
    await press('Breathe with me now');
    await heading('Breathing');
    expect(await recordsIn(storage)).toMatchObject([
      {
        protocol: { id: 'first-steps' },
        outcome: 'stoppedEarly',
        guidedMs: 130_000,
        checkIn: { painNow: 1 },
      },
    ]);
    expect(player().plan()?.protocol.id).toBe('breathe-with-me');
  });

  test('once in the journal it waits no longer, also where nothing was breathed', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { press } = openApp({ storage, soundAfter: new Promise(() => {}) });
    await press('Breathe with me now');
    await press('Stop');
    await heading('Some quiet time');
    await waitFor(async () => expect(await readRaw(storage, 'session under way')).toBeUndefined());
    expect(screen.queryByRole('heading', { name: 'A session is waiting for you' })).not.toBeInTheDocument();
    expect(await recordsIn(storage)).toHaveLength(1);
  });

  test('if that fails, it comes back instead of being overwritten', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    storage.trouble.addFails = 'full';
    const { player, press } = openApp({ storage });
    await press('Breathe with me now');
    await heading('Body scan');
    expect(await screen.findByText('Paused')).toBeVisible();
    expect(player().plan()?.protocol.id).toBe('first-steps');
    expect(await readRaw(storage, 'session under way')).toMatchObject({ stage: 'guiding' });
  });

  test('“Begin” takes up the session that waits, and asks nothing again', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { player, press } = openApp({ storage });
    await press('Begin');
    await heading('Body scan');
    expect(player().playheadMs()).toBe(130_000);
  });
});

test('a session whose files cannot be loaded says so instead of waiting for ever', async () => {
  const lost = new TypeError('Failed to fetch dynamically imported module');
  const { faults } = openApp({ path: '/session', services: { openSession: () => Promise.reject(lost) } });
  await heading('Something went wrong on this page');
  expect(faults).toEqual([lost]);
});

test('a session that waits can be ended from today, and is in the journal with its true minutes', async () => {
  const storage = makeTestStorage();
  await cutOffFirstSteps(storage, 130_000);
  const { press } = openApp({ storage });
  await press('Keep it as it is, and end it');
  expect(screen.queryByRole('heading', { name: 'A session is waiting for you' })).not.toBeInTheDocument();
  expect(await recordsIn(storage)).toMatchObject([{ outcome: 'stoppedEarly', guidedMs: 130_000 }]);
});
