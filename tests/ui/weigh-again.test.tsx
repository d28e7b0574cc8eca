import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { checkInRecord, sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { circumstance, d18, decision, easySession, fourDilators } from '../support/progress-records.ts';
import { makeTestStorage, putRaw, recordsIn } from '../support/ui-storage.ts';

const today = '2026-11-22';

/** The offer of a dilator session, weighed before `told` came in from another window. */
async function openThenTell(...told: readonly JournalRecord[]) {
  const storage = makeTestStorage();
  await putRaw(storage, 'plan', gradualDilators);
  await putRaw(storage, 'ladder', fourDilators);
  for (const day of ['2026-11-17', '2026-11-20']) await storage.journal.add(easySession(day));
  const app = openApp({ path: '/session', storage });
  await heading('How is today?');
  await app.press('See what today could be');
  await heading('Today could be');
  expect(screen.getByRole('radio', { name: /^As planned.*Suggested/ })).toBeChecked();
  for (const record of told) await storage.journal.add(record);
  await app.press('Start');
  return app;
}

const isNew = 'Something new was told since you answered. This is what today could be now.';

describe('what another window has told since the check-in', () => {
  test('counts when the person presses start: the day stays outside, and says why', async () => {
    const { player, players, press } = await openThenTell(circumstance('flare', today));
    expect(await screen.findByText(isNew)).toBeVisible();
    expect(screen.getByText(/^Pain has been clearly worse than usual since/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Outside only.*Suggested/ })).toBeChecked();
    expect(await heading('Today could be')).toHaveFocus();
    expect(players).toEqual([]);
    await press('Start');
    await waitFor(() => expect(player().plan()).toBeDefined());
    expect(
      player()
        .plan()
        ?.segments.flatMap(({ rungId }) => rungId ?? []),
    ).toEqual([]);
  });

  test('counts where it was blood in a session of today', async () => {
    await openThenTell(easySession(today, { reflection: { bleeding: 'spotting' } }));
    expect(await screen.findByText(isNew)).toBeVisible();
    expect(screen.getByText(/^Something hurt or bled in a session today/)).toBeVisible();
  });

  test('counts where it was a smaller size of one’s own', async () => {
    await openThenTell(decision({ choice: 'steppedBack', day: today, rung: d18 }));
    expect(await screen.findByText(isNew)).toBeVisible();
    expect(screen.getByRole('radio', { name: /^18 mm.*where you are/ })).toBeChecked();
    expect(screen.queryByText(/· 22 mm/)).not.toBeInTheDocument();
  });

  test('a red flag leads to whom to call, and to no session', async () => {
    const answers = { redFlags: ['fever' as const], cautions: [] };
    const { players, storage } = await openThenTell(checkInRecord({ answers, outcome: 'redFlag' }));
    expect(await screen.findByRole('heading', { name: 'This needs care today' })).toBeVisible();
    expect(players).toEqual([]);
    expect(await recordsIn(storage)).toHaveLength(3);
  });

  test('takes nothing from a session that it does not speak against', async () => {
    await openThenTell(sessionRecord({ day: today }));
    expect(await heading('Settle')).toBeVisible();
  });
});

test('a journal that falls silent before the start keeps the session outside', async () => {
  const storage = makeTestStorage();
  await putRaw(storage, 'plan', gradualDilators);
  await putRaw(storage, 'ladder', fourDilators);
  const { press } = openApp({ path: '/session', storage });
  await heading('How is today?');
  await press('See what today could be');
  storage.trouble.journalBlocked = true;
  await press('Start');
  expect(await screen.findByText(isNew)).toBeVisible();
  expect(screen.getByText(/^Your journal does not answer at the moment/)).toBeVisible();
});
