import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { asideName } from '../../src/adapters/storage/storage.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, putRaw, readRaw, recordsIn } from '../support/ui-storage.ts';

const answersAtRisk = /^For now these answers cannot be kept if you leave this page\./;
const sessionAtRisk = /^The session goes on\. For now it cannot be kept on the way/;

describe.each(['full', 'blocked', 'broken'] as const)('where nothing can be written (%s)', (reason) => {
  test('the check-in says so once, and no longer when the answers are kept', async () => {
    const { pick, storage } = openApp({ path: '/session' });
    await heading('How is today?');
    expect(screen.queryByText(answersAtRisk)).not.toBeInTheDocument();
    storage.trouble.writeFails = reason;
    await pick('3 of 10', 'Pain right now');
    expect(await screen.findByText(answersAtRisk)).toBeVisible();
    await pick('Plenty', 'Energy');
    expect(screen.getAllByText(answersAtRisk)).toHaveLength(1);
    const pain = screen.getByRole('group', { name: 'Pain right now' });
    expect(within(pain).getByRole('radio', { name: '3 of 10' })).toBeChecked();
    storage.trouble.writeFails = undefined;
    await pick('Some', 'Energy');
    await waitFor(() => expect(screen.queryByText(answersAtRisk)).not.toBeInTheDocument());
  });

  test('a session says so and goes on, and no longer when it is kept', async () => {
    const { guide, player, press, storage } = openApp();
    storage.trouble.writeFails = reason;
    await press('Breathe with me now');
    await heading('Breathing');
    await guide(5000);
    expect(await screen.findByText(sessionAtRisk)).toBeVisible();
    expect(player().isPlaying()).toBe(true);
    await guide(5000);
    expect(screen.getAllByText(sessionAtRisk)).toHaveLength(1);
    storage.trouble.writeFails = undefined;
    await guide(2000);
    await waitFor(() => expect(screen.queryByText(sessionAtRisk)).not.toBeInTheDocument());
    expect(player().playheadMs()).toBe(12_000);
  });

  test('the questions afterwards say so, and the session can still be kept', async () => {
    const { guide, press, storage } = openApp();
    storage.trouble.writeFails = reason;
    await press('Breathe with me now');
    await heading('Breathing');
    await guide(5000);
    await press('Stop');
    expect(await screen.findByText(answersAtRisk)).toBeVisible();
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await recordsIn(storage)).toHaveLength(1);
  });
});

test('what cannot be kept is told to a screen reader where it appears', async () => {
  const { pick, storage } = openApp({ path: '/session' });
  storage.trouble.writeFails = 'full';
  await pick('3 of 10', 'Pain right now');
  expect((await screen.findByText(answersAtRisk)).closest('[aria-live="polite"]')).not.toBeNull();
});

describe.each([
  ['damaged', { schema: 1, plan: 'torn' }],
  ['newer', { schema: 99 }],
])('what was kept of a session and cannot be read (%s)', (_, odd) => {
  test('is moved aside when a new one begins, which can be taken up again', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'breathing under way', odd);
    const { close, guide, press } = openApp({ storage });
    expect(await screen.findByText(/what was kept of it cannot be read/)).toBeVisible();
    await press('Breathe with me now');
    await heading('Breathing');
    await guide(30_000);
    expect(screen.queryByText(sessionAtRisk)).not.toBeInTheDocument();
    close();
    expect(await readRaw(storage, asideName('breathing under way', 1))).toEqual(odd);
    const again = openApp({ storage, path: '/breathe' });
    await heading('Breathing');
    expect(again.player().playheadMs()).toBe(30_000);
  });

  test('outlasts a whole session', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'breathing under way', odd);
    const { guideToEnd, press } = openApp({ storage });
    await press('Breathe with me now');
    await heading('Breathing');
    await guideToEnd();
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await readRaw(storage, asideName('breathing under way', 1))).toEqual(odd);
    expect(await readRaw(storage, 'breathing under way')).toBeUndefined();
  });

  test('stays where it is while only the check-in is looked at', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'session under way', odd);
    const { pick, press } = openApp({ storage, path: '/session' });
    await pick('3 of 10', 'Pain right now');
    await press('Back');
    await heading('Some quiet time');
    expect(await readRaw(storage, 'session under way')).toEqual(odd);
  });
});

test('a draft that cannot be read is moved aside by the first answer', async () => {
  const storage = makeTestStorage();
  const odd = { painNow: 'a lot' };
  await putRaw(storage, 'check-in draft', odd);
  const { pick } = openApp({ path: '/session', storage });
  await pick('3 of 10', 'Pain right now');
  await waitFor(async () =>
    expect(await readRaw(storage, 'check-in draft')).toMatchObject({ answers: { painNow: 3 } }),
  );
  expect(await readRaw(storage, asideName('check-in draft', 1))).toEqual(odd);
  expect(screen.queryByText(answersAtRisk)).not.toBeInTheDocument();
});
