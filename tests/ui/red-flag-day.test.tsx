import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, readRaw, recordsIn, type TestStorage } from '../support/ui-storage.ts';

const fever = 'A temperature of 38 °C or more';
const bleeding = 'Heavy bleeding, or feeling faint';

/** A check-in that ended at `flag`; the page is then closed. */
async function flagToday(storage: TestStorage, flag: string) {
  const app = openApp({ path: '/session', storage });
  await app.tick(flag);
  await app.press('See what today could be');
  await heading(/^This needs care/);
  await waitFor(async () => expect(await recordsIn(storage)).toHaveLength(1));
  app.close();
}

describe('a red flag stands for the rest of its day', () => {
  test('today shows what to do and whom to call, also after a reload', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, fever);
    openApp({ storage });
    expect(await screen.findByRole('heading', { name: 'This needs care today' })).toBeVisible();
    expect(screen.getByText(/Call your doctor, midwife or clinic today/)).toBeVisible();
    expect(screen.getByText(fever)).toBeVisible();
  });

  test('nothing on today begins the plan', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, fever);
    openApp({ storage });
    await screen.findByRole('heading', { name: 'This needs care today' });
    expect(screen.queryByRole('button', { name: 'Begin' })).not.toBeInTheDocument();
  });

  test('the address of a session leads there, and to no check-in', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, fever);
    const { follow, players } = openApp({ path: '/session', storage });
    expect(await heading('This needs care today')).toHaveFocus();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(players).toEqual([]);
    await follow('Back to today');
    await heading('Some quiet time');
  });

  test('breathing alone stays open where care can wait for a call', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, fever);
    const { press } = openApp({ storage });
    await screen.findByRole('heading', { name: 'This needs care today' });
    await press('Breathe with me now');
    expect(await heading('Breathing')).toBeVisible();
  });

  test('a leak is ticked as one from the bowel, or as urine that never stops, and needs care now', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, 'Poo, pus or bowel gas comes through the vagina, or wee leaks all the time');
    openApp({ storage });
    expect(await screen.findByRole('heading', { name: 'This needs care now' })).toBeVisible();
  });

  test('what needs care now comes before the breath too', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, bleeding);
    const { close, players } = openApp({ storage });
    await screen.findByRole('heading', { name: 'This needs care now' });
    expect(screen.queryByRole('button', { name: 'Breathe with me now' })).not.toBeInTheDocument();
    close();
    openApp({ path: '/breathe', storage });
    expect(await heading('This needs care now')).toBeVisible();
    expect(players).toEqual([]);
  });

  test('the next day asks anew', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, fever);
    const stampNow = () => ({ id: 'next-day', at: '2026-11-23T08:00:00.000Z', day: '2026-11-23' });
    const { press } = openApp({ storage, stampNow });
    await heading('Some quiet time');
    await press('Begin');
    await heading('How is today?');
    expect(screen.queryByText(/^This needs care/)).not.toBeInTheDocument();
  });

  test('a session that waits is not gone on with either, and is not lost', async () => {
    const storage = makeTestStorage();
    const first = openApp({ path: '/session', storage });
    await first.press('See what today could be');
    await first.press('Start');
    await heading('Settle');
    await first.guide(5000);
    await waitFor(async () => expect(await readRaw(storage, 'session under way')).toBeDefined());
    first.close();
    const answers = { redFlags: ['fever' as const], cautions: [] };
    const stamp = { id: 'elsewhere', at: '2026-11-22T19:00:00.000Z', day: '2026-11-22' };
    await storage.journal.add({ kind: 'checkIn', schema: 1, ...stamp, answers, outcome: 'redFlag' });
    const { press } = openApp({ storage });
    await press('Go back to it');
    await heading('This needs care today');
    expect(await readRaw(storage, 'session under way')).toMatchObject({ stage: 'guiding' });
  });

  test('it holds for this visit where it could not be kept', async () => {
    const storage = makeTestStorage();
    storage.trouble.addFails = 'full';
    const { follow, press, tick } = openApp({ path: '/session', storage });
    await tick(bleeding);
    await press('See what today could be');
    await screen.findByText(/There is no room left/);
    await follow('Back to today');
    expect(await screen.findByRole('heading', { name: 'This needs care now' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Begin' })).not.toBeInTheDocument();
  });
});

describe('“I have spoken with a clinician”', () => {
  test('is asked for once more, dated in the journal, and leads to a fresh check-in', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, fever);
    const { press, user } = openApp({ path: '/session', storage });
    await press('I have spoken with a clinician');
    const dialog = await screen.findByRole('dialog', { name: 'Have you spoken with a clinician today?' });
    await user.click(within(dialog).getByRole('button', { name: 'Yes, I have' }));
    await heading('How is today?');
    expect(screen.getByRole('checkbox', { name: fever })).not.toBeChecked();
    expect(await recordsIn(storage)).toContainEqual(
      expect.objectContaining({ kind: 'clinician', day: '2026-11-22', at: '2026-11-22T19:30:00.000Z' }),
    );
  });

  test('from today takes the card away, and the journal names it', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, bleeding);
    const { follow, press } = openApp({ storage });
    await press('I have spoken with a clinician');
    await press('Yes, I have');
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'This needs care now' })).not.toBeInTheDocument(),
    );
    expect(await screen.findByRole('button', { name: 'Breathe with me now' })).toBeVisible();
    await follow('Journal');
    expect(await screen.findByRole('heading', { name: 'Spoken with a clinician' })).toBeVisible();
  });

  test('“Not yet” leaves everything as it is', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, fever);
    const { press } = openApp({ storage });
    await press('I have spoken with a clinician');
    await press('Not yet');
    expect(screen.getByRole('heading', { name: 'This needs care today' })).toBeVisible();
    expect(await recordsIn(storage)).toHaveLength(1);
  });

  test('holds for this visit where it could not be kept', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, fever);
    const { press } = openApp({ path: '/session', storage });
    storage.trouble.addFails = 'full';
    await press('I have spoken with a clinician');
    await press('Yes, I have');
    expect(await heading('How is today?')).toBeVisible();
  });
});

describe('taking the check-in out of the journal', () => {
  test('deletes it for good, and the day stays without a session', async () => {
    const storage = makeTestStorage();
    const { follow, press, tick } = openApp({ path: '/session', storage });
    await tick(fever);
    await press('See what today could be');
    expect(await screen.findByText('It is in your journal.')).toBeVisible();
    await press('Take it out of the journal');
    await press('Take it out');
    expect(await screen.findByText('It is no longer in your journal.')).toBeVisible();
    expect(await recordsIn(storage)).toMatchObject([{ kind: 'remainder', what: ['askFirst'] }]);
    expect(JSON.stringify(await recordsIn(storage))).not.toContain('fever');
    await follow('Back to today');
    expect(await screen.findByRole('heading', { name: 'This needs care today' })).toBeVisible();
    expect(screen.queryByText(fever)).not.toBeInTheDocument();
    expect(JSON.stringify(await readRaw(storage, 'red flag taken out'))).not.toContain('fever');
  });

  test('also from the journal, also after a reload, leaves the day’s care in force', async () => {
    const storage = makeTestStorage();
    await flagToday(storage, bleeding);
    const { close, press } = openApp({ path: '/journal', storage });
    await press(/^Delete A day for care/);
    await press('Delete the entry, and leave that so');
    await screen.findByRole('heading', { name: 'What stays of an entry that was deleted' });
    close();
    openApp({ path: '/session', storage });
    expect(await heading('This needs care now')).toBeVisible();
  });

  test('where it cannot be deleted says so, and can be tried again', async () => {
    const { press, storage, tick } = openApp({ path: '/session' });
    await tick(fever);
    await press('See what today could be');
    await press('Take it out of the journal');
    storage.trouble.addFails = 'broken';
    await press('Take it out');
    expect(await screen.findByText(/It could not be deleted/)).toBeVisible();
    storage.trouble.addFails = undefined;
    await press('Take it out');
    expect(await screen.findByText('It is no longer in your journal.')).toBeVisible();
  });
});
