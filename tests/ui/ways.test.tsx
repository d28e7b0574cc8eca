import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { parseSessionWays, type SessionWays, usualWays } from '../../src/domain/ways/session-ways.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

async function breatheWith(ways: Partial<SessionWays>) {
  const storage = makeTestStorage();
  await storage.slot('ways', parseSessionWays).write({ ...usualWays, ...ways });
  const app = openApp({ storage });
  await app.press('Breathe with me now');
  return app;
}

describe('what a session does besides', () => {
  test('is chosen in the settings and kept at once', async () => {
    const storage = makeTestStorage();
    const { follow, looks, pick, tick } = openApp({ storage });
    await follow('Settings');
    await follow(/During a session/);
    await heading('During a session');
    await pick(/^As little as possible/, 'What the screen shows');
    await pick(/^Night/, 'How it looks');
    await tick(/^Keep the screen on/);
    expect(looks).toEqual(['night']);
    await waitFor(async () =>
      expect(await storage.slot('ways', parseSessionWays).read()).toEqual({
        kind: 'value',
        value: { ...usualWays, screen: 'neutral', look: 'night', keepScreenOn: true },
      }),
    );
  });

  test('is not offered where the device cannot do it', async () => {
    openApp({
      path: '/settings/session',
      device: { canVibrate: false, canKeepScreenOn: false, canLeaveMusicOn: false },
    });
    await heading('During a session');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getByText(/This browser cannot vibrate/)).toBeVisible();
  });
});

describe('in a session', () => {
  test('nothing is felt and the screen may go dark, unless it was chosen', async () => {
    const { felt, guide, isScreenKeptOn } = await breatheWith({});
    await heading('Breathing');
    await guide(30_000);
    expect(felt).toEqual([]);
    expect(isScreenKeptOn()).toBe(false);
  });

  test('each breath is felt as it begins, once', async () => {
    const { felt, guide, player } = await breatheWith({ vibrate: true });
    await heading('Breathing');
    const beats = player().plan()?.segments[0]?.beats ?? [];
    const breath = beats.findIndex(({ kind }) => kind === 'breatheIn');
    const [first, second] = [beats[breath], beats[breath + 1]];
    if (!first || !second) throw new Error('no breath in the plan');
    await guide(first.atMs + 500);
    felt.splice(0);
    await guide(500);
    expect(felt).toEqual([]);
    await guide(second.atMs - first.atMs);
    expect(felt).toEqual([second.kind]);
  });

  test('the screen is kept on while something is guided, and not in a pause or afterwards', async () => {
    const { isScreenKeptOn, press } = await breatheWith({ keepScreenOn: true });
    await heading('Breathing');
    await waitFor(() => expect(isScreenKeptOn()).toBe(true));
    await press('Pause');
    expect(isScreenKeptOn()).toBe(false);
    await press('Go on');
    expect(isScreenKeptOn()).toBe(true);
    await press('Stop');
    await heading('That was a whole session');
    expect(isScreenKeptOn()).toBe(false);
  });

  test('a tap anywhere pauses and goes on, where that was chosen', async () => {
    const { user } = await breatheWith({ tapPauses: true });
    const title = await heading('Breathing');
    await user.click(title);
    expect(await screen.findByRole('button', { name: 'Go on' })).toBeVisible();
    await user.click(title);
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('a tap beside the buttons does nothing otherwise', async () => {
    const { user } = await breatheWith({});
    await user.click(await heading('Breathing'));
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('the neutral screen names nothing, and has every way out', async () => {
    const { guide } = await breatheWith({ screen: 'neutral' });
    await heading('Quiet time');
    await guide(20_000);
    expect(document.body.textContent).not.toMatch(/breath|pelvi|drop/i);
    for (const name of ['Pause', 'Ease back', 'Stop'])
      expect(screen.getByRole('button', { name })).toBeVisible();
  });
});
