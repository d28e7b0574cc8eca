import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cutOffDilators, openCutOff, partOf } from '../support/dilator-session.ts';
import { heading, openApp, type OpenedApp } from '../support/open-app.tsx';
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

/** By the card under this heading: where two sessions wait, each has a way back of its own. */
async function goBackTo({ user }: OpenedApp, title: string) {
  const card = (await screen.findByRole('heading', { name: title })).closest('section');
  await user.click(within(card ?? document.body).getByRole('button', { name: 'Go back to it' }));
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
      expect(await readRaw(storage, 'breathing under way')).toMatchObject({ reflection: { worstPain: 4 } }),
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
});

test('a page that dies in the moment of saving leaves nothing waiting: the session is in the journal, once', async () => {
  const storage = makeTestStorage();
  const first = openApp({ storage });
  await first.press('Breathe with me now');
  await heading('Breathing');
  await first.guide(30_000);
  await first.press('Stop');
  await first.pick('4 of 10', 'Worst pain during it');
  const underWay = await readRaw(storage, 'breathing under way');
  await first.press('Keep it in my journal');
  await heading('Kept');
  first.close();
  await putRaw(storage, 'breathing under way', underWay);

  openApp({ storage });
  await waitFor(async () => expect(await readRaw(storage, 'breathing under way')).toBeUndefined());
  expect(screen.queryByText(/is waiting for you/)).not.toBeInTheDocument();
  expect(await recordsIn(storage)).toHaveLength(1);
});

describe('with a size in, long after it was heard', () => {
  const inTheHold = partOf('hold').atMs + 60_000;
  const away = /^You were away for a while\. If something is still inside, take it out first/;

  test('a session begins again at the opening, says so, and asks before anything goes in', async () => {
    const late = cutOffDilators(inTheHold, { heardAt: '2026-11-22T19:00:00.000Z' });
    const { guide, player, press } = await openCutOff(late);
    expect(await screen.findByText(away)).toBeVisible();
    expect(screen.queryByText(/^You are back where you were/)).not.toBeInTheDocument();
    expect(player().playheadMs()).toBe(inTheHold);
    await press('Go on');
    expect(screen.getByText(away)).toBeVisible();
    await guide(60 * 60_000);
    expect(await screen.findByText('Paused')).toBeVisible();
    const { segments } = player().plan() ?? { segments: [] };
    const here = segments.find(({ endMs }) => endMs > player().playheadMs());
    expect(here).toMatchObject({ kind: 'ready', rungId: 'd18' });
  });

  test('soon after, it is where it was, in the hold', async () => {
    const soon = cutOffDilators(inTheHold, { heardAt: '2026-11-22T19:25:00.000Z' });
    const { guide, player, press } = await openCutOff(soon);
    expect(await screen.findByText(/^You are back where you were/)).toBeVisible();
    await press('Go on');
    await guide(1000);
    const { segments } = player().plan() ?? { segments: [] };
    const here = segments.find(({ endMs }) => endMs > player().playheadMs());
    expect(here).toMatchObject({ kind: 'hold' });
  });

  test('a pause on the screen that was as long says the same once it is gone on from', async () => {
    let at = '2026-11-22T19:30:00.000Z';
    const stampNow = () => ({ id: 'one', at, day: '2026-11-22' });
    const storage = makeTestStorage();
    await putRaw(storage, 'session under way', cutOffDilators(inTheHold));
    const { guide, press } = openApp({ path: '/session', storage, stampNow });
    await press('Go on');
    await guide(1000);
    await press('Pause');
    at = '2026-11-22T19:45:00.000Z';
    await press('Go on');
    expect(await screen.findByText(away)).toBeVisible();
    await guide(60 * 60_000);
    expect(await screen.findByText('Paused')).toBeVisible();
  });
});

describe('another session waits', () => {
  test('breathing leaves it waiting, paused where it was', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { follow, guide, player, press } = openApp({ storage });
    await press('Breathe with me now');
    await heading('Breathing');
    expect(player().plan()?.protocol.id).toBe('breathe-with-me');
    await guide(30_000);
    await press('Stop');
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await recordsIn(storage)).toMatchObject([{ protocol: { id: 'breathe-with-me' } }]);
    await follow('Back to today');
    await screen.findByText('It is paused after 2 minutes. Nothing goes on by itself.');
    await press('Go back to it');
    await heading('Body scan');
    expect(player().playheadMs()).toBe(130_000);
  });

  test('both wait where both were cut off, and each is taken up as itself', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const breathing = openApp({ storage });
    await breathing.press('Breathe with me now');
    await heading('Breathing');
    await breathing.guide(60_000);
    await waitFor(async () =>
      expect(await readRaw(storage, 'breathing playhead')).toMatchObject({ playheadMs: 60_000 }),
    );
    breathing.close();

    const app = openApp({ storage });
    await screen.findByRole('heading', { name: 'A short session is waiting for you' });
    expect(screen.getByRole('heading', { name: 'A session is waiting for you' })).toBeVisible();
    await goBackTo(app, 'A session is waiting for you');
    await heading('Body scan');
    expect(app.player().playheadMs()).toBe(130_000);
    location.hash = '/';
    await goBackTo(app, 'A short session is waiting for you');
    await heading('Breathing');
    expect(app.player().playheadMs()).toBe(60_000);
  });

  test('no other button promises a new one in its place, until it is ended', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { press } = openApp({ storage });
    await screen.findByRole('heading', { name: 'A session is waiting for you' });
    expect(screen.queryByRole('button', { name: 'Begin' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Breathe with me now' })).toBeVisible();
    await press('Keep it as it is, and end it');
    expect(await screen.findByRole('button', { name: 'Begin' })).toBeVisible();
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

describe('a session that was cut off and is of another day', () => {
  const nextDay = { id: 'next-day', at: '2026-11-23T08:00:00.000Z', day: '2026-11-23' };
  const stampNow = () => nextDay;
  const title = /^Your session of Sunday,? .*22.* is in the journal$/;

  async function openNextDay(storage: TestStorage) {
    const app = openApp({ storage, stampNow });
    await screen.findByRole('heading', { name: title });
    return app;
  }

  test('is in the journal at once, and its two answers come into it from today', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { pick, press } = await openNextDay(storage);
    expect(await recordsIn(storage)).toMatchObject([{ guidedMs: 130_000, reflection: {} }]);
    await pick('4 of 10', 'Worst pain during it');
    await pick('Harder', 'How did it feel?');
    await press('Add this to it');
    await waitFor(() => expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument());
    expect(await recordsIn(storage)).toMatchObject([
      { guidedMs: 130_000, day: '2026-11-22', reflection: { worstPain: 4, felt: 'harder' } },
    ]);
  });

  test('is passed by with one tap, and not asked about again', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { close, press } = await openNextDay(storage);
    await press('Leave it as it is');
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
    await waitFor(async () => expect(await readRaw(storage, 'session to ask about')).toBeUndefined());
    close();
    openApp({ storage, stampNow });
    await screen.findByText(/^About 1\d minutes, with/);
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
    expect(await recordsIn(storage)).toMatchObject([{ reflection: {} }]);
  });

  test('is not asked about on a second day', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    (await openNextDay(storage)).close();
    const dayAfter = { id: 'day-after', at: '2026-11-24T08:00:00.000Z', day: '2026-11-24' };
    openApp({ storage, stampNow: () => dayAfter });
    await waitFor(async () => expect(await readRaw(storage, 'session to ask about')).toBeUndefined());
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
  });

  test('is not asked about once it is deleted, and does not come back', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    (await openNextDay(storage)).close();
    const [record] = await recordsIn(storage);
    await storage.journal.remove(record?.id ?? '', '2026-11');
    openApp({ storage, stampNow });
    await waitFor(async () => expect(await readRaw(storage, 'session to ask about')).toBeUndefined());
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
  });

  test('answers that could not be kept stay on the screen, and can be tried again', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { pick, press } = await openNextDay(storage);
    await pick('Easier', 'How did it feel?');
    storage.trouble.addFails = 'full';
    await press('Add this to it');
    expect(await screen.findByText(/There is no room left/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Easier' })).toBeChecked();
    storage.trouble.addFails = undefined;
    await press('Try again');
    await waitFor(async () =>
      expect(await recordsIn(storage)).toMatchObject([{ reflection: { felt: 'easier' } }]),
    );
  });

  test('a page that died while the answers were put in ends it the next time, and doubles nothing', async () => {
    const storage = makeTestStorage();
    await cutOffFirstSteps(storage, 130_000);
    const { close, pick, press } = await openNextDay(storage);
    await pick('Easier', 'How did it feel?');
    storage.trouble.removeFails = 'broken';
    await press('Add this to it');
    await screen.findByText(/^This could not be kept/);
    close();
    storage.trouble.removeFails = undefined;
    openApp({ storage, stampNow });
    await waitFor(async () => expect(await recordsIn(storage)).toHaveLength(1));
    expect(await recordsIn(storage)).toMatchObject([{ reflection: { felt: 'easier' } }]);
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
  });
});
