import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { gridMs } from '../../src/planning/session-plan.ts';
import { heading, openApp } from '../support/open-app.tsx';

/** A minute into "Breathe with me", with the wishes about this part opened. */
async function openBreathing() {
  const app = openApp();
  await app.press('Breathe with me now');
  await heading('Breathing');
  await app.guide(60_000);
  await app.user.click(await screen.findByText('This part'));
  const breathing = () => {
    const segments = app.player().plan()?.segments ?? [];
    return segments.filter(({ kind }) => kind === 'breathe').map(({ atMs, endMs }) => endMs - atMs);
  };
  return { ...app, breathing };
}

describe('the part under way', () => {
  test('can last a little longer', async () => {
    const { breathing, guide, press } = await openBreathing();
    const [before = 0] = breathing();
    await press('A little longer');
    await guide(12_000);
    expect(Math.abs((breathing()[0] ?? 0) - before - 40_000)).toBeLessThanOrEqual(2 * gridMs);
  });

  test('can last a little shorter, and the rest of the session comes', async () => {
    const { breathing, guide, player, press } = await openBreathing();
    const [before = 0] = breathing();
    await press('A little shorter');
    await guide(12_000);
    expect(breathing()[0]).toBeLessThan(before - 30_000);
    expect(player().plan()?.segments.at(-1)?.kind).toBe('close');
  });

  test('can come once more afterwards', async () => {
    const { breathing, guide, press } = await openBreathing();
    await press('Once more afterwards');
    await guide(12_000);
    expect(breathing()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Once more afterwards' })).not.toBeInTheDocument();
  });

  test('in a pause, a wish also goes on', async () => {
    const { breathing, press } = await openBreathing();
    const [before = 0] = breathing();
    await press('Pause');
    await press('A little longer');
    expect(breathing()[0]).toBeGreaterThan(before);
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('is not offered where nothing about it can be changed', async () => {
    const { guide, player } = await openBreathing();
    const close = player()
      .plan()
      ?.segments.find(({ kind }) => kind === 'close');
    await guide((close?.atMs ?? 0) + 500 - player().playheadMs());
    await heading('Close');
    expect(screen.queryByText('This part')).not.toBeInTheDocument();
  });
});
