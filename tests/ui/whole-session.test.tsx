import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { heading, type OpenedApp, openApp } from '../support/open-app.tsx';
import { readRaw, recordsIn } from '../support/ui-storage.ts';

test('a whole session goes from today to the journal, with the minutes that were guided', async () => {
  const { guide, guideToEnd, pick, player, press, storage, user } = openApp();
  await press('Begin');
  await heading('How is today?');
  await pick('2 of 10', 'Pain right now');
  await pick('Some', 'Energy');
  await press('See what today could be');
  await heading('Today could be');
  expect(screen.getByRole('radio', { name: /^As planned/ })).toBeChecked();
  await press('Start');
  await heading('Settle');
  await guide(60_000);
  expect(player().isPlaying()).toBe(true);
  const plannedMs = player().plan()?.totalMs ?? 0;
  await guideToEnd();
  await heading('That was a whole session');
  expect(screen.getByText(/^You gave yourself 1\d minutes\./)).toBeVisible();
  await pick('3 of 10', 'Worst pain during it');
  await pick('Easier', 'How did it feel?');
  await press('Keep it in my journal');
  await heading('Kept');
  await user.click(screen.getByRole('link', { name: 'Open the journal' }));

  await heading('Journal');
  const month = screen.getByRole('region', { name: 'November 2026' });
  const entry = within(within(month).getByRole('listitem'));
  expect(entry.getByRole('heading', { name: 'First steps' })).toBeVisible();
  expect(entry.getByText(`${Math.round(plannedMs / 60_000)} minutes`)).toBeVisible();
  expect(entry.getByText('Worst pain 3 of 10 · Easier')).toBeVisible();
  const [record, ...others] = await recordsIn(storage);
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    kind: 'session',
    day: '2026-11-22',
    outcome: 'finished',
    guidedMs: plannedMs,
    easedBack: 0,
    checkIn: { painNow: 2, energy: 'some' },
    reflection: { worstPain: 3, felt: 'easier' },
  });
});

/** Presses Tab until the control is reached; fails where no Tab leads there. */
async function tabTo(user: OpenedApp['user'], role: 'button' | 'link' | 'radio', name: string | RegExp) {
  for (let presses = 0; presses < 40; presses++) {
    await user.tab();
    const found = screen.queryAllByRole(role, { name });
    if (found.some((control) => control === document.activeElement)) return;
  }
  throw new Error(`no Tab leads to ${String(name)}`);
}

test('a whole session can be done with the keyboard alone', async () => {
  const { guide, guideToEnd, player, storage, user } = openApp();
  expect(await heading('Some quiet time')).toHaveFocus();
  await tabTo(user, 'button', 'Begin');
  await user.keyboard('{Enter}');
  expect(await heading('How is today?')).toHaveFocus();
  await tabTo(user, 'radio', '0 of 10');
  await user.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}');
  await tabTo(user, 'button', 'See what today could be');
  await user.keyboard('{Enter}');
  expect(await heading('Today could be')).toHaveFocus();
  await tabTo(user, 'radio', /^As planned/);
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: /^Gentler and shorter/ })).toBeChecked();
  await tabTo(user, 'button', 'Start');
  await user.keyboard('{Enter}');
  expect(await heading('Settle')).toHaveFocus();
  await guide(20_000);
  await tabTo(user, 'button', 'Pause');
  await user.keyboard(' ');
  expect(player().isPlaying()).toBe(false);
  await user.keyboard('{Enter}');
  expect(player().isPlaying()).toBe(true);
  await guideToEnd();
  expect(await heading('That was a whole session')).toHaveFocus();
  await tabTo(user, 'radio', '0 of 10');
  await user.keyboard(' ');
  await tabTo(user, 'button', 'Keep it in my journal');
  await user.keyboard('{Enter}');
  expect(await heading('Kept')).toHaveFocus();
  await tabTo(user, 'link', 'Open the journal');
  await user.keyboard('{Enter}');
  expect(await heading('Journal')).toHaveFocus();
  const [record] = await recordsIn(storage);
  expect(record).toMatchObject({
    offer: 'gentler',
    outcome: 'finished',
    checkIn: { painNow: 3 },
    reflection: { worstPain: 0 },
  });
});

test('breathing starts at once, with no question and no check-in in the record', async () => {
  const { guideToEnd, player, players, press, storage, touches } = openApp();
  await press('Breathe with me now');
  expect(touches()).toBe(1);
  await heading('Breathing');
  expect(players).toHaveLength(1);
  await waitFor(() => expect(player().isPlaying()).toBe(true));
  await guideToEnd();
  await heading('That was a whole session');
  await press('Keep it in my journal');
  await heading('Kept');
  const [record] = await recordsIn(storage);
  expect(record).toMatchObject({ kind: 'session', protocol: { id: 'breathe-with-me' }, reflection: {} });
  expect(record).not.toHaveProperty('checkIn');
});

test('an update is held off while a session is open, and let through again afterwards', async () => {
  const { close, press, updatesHeld } = openApp();
  await press('Breathe with me now');
  await heading('Breathing');
  expect(updatesHeld()).toBe(1);
  close();
  expect(updatesHeld()).toBe(0);
});

test('what keeps a session while it runs is let go once it is in the journal', async () => {
  const { guide, guideToEnd, press, storage } = openApp();
  await press('Breathe with me now');
  await heading('Breathing');
  await guide(5000);
  await waitFor(async () => expect(await readRaw(storage, 'breathing under way')).toBeDefined());
  await guideToEnd();
  await press('Keep it in my journal');
  await heading('Kept');
  await waitFor(async () => expect(await readRaw(storage, 'breathing under way')).toBeUndefined());
  expect(await readRaw(storage, 'breathing playhead')).toBeUndefined();
});
