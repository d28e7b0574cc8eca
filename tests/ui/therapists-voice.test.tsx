import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { parseStoredProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

const today = '2026-11-22';
/** Four seconds. */
const openingNote = { mp3: 'A'.repeat(32_000), words: 'Take all the time you need.' };
const protocol: Protocol = {
  ...firstSteps,
  id: 'of-her-therapist',
  version: 2,
  author: 'A. Therapist',
  openingNote,
};

async function openPlan(plan: Protocol = protocol, storage = makeTestStorage()) {
  await storage.slot('plan', parseStoredProtocol).write(plan);
  const app = openApp({ path: '/session', storage });
  await app.press('See what today could be');
  return app;
}

describe('a plan with a therapist’s own voice', () => {
  test('begins with it, and shows what is said', async () => {
    const app = await openPlan();
    expect(await screen.findByText('A word from your clinician')).toBeVisible();
    await app.press('Start');
    await heading('A word from your clinician');
    await app.guide(2000);
    expect(screen.getByText('Take all the time you need.')).toBeVisible();
    await app.guide(5000);
    await heading('Settle');
  });

  test('says whose it is where nothing was written to it', async () => {
    const app = await openPlan({ ...protocol, openingNote: { mp3: openingNote.mp3 } });
    await app.press('Start');
    await app.guide(2000);
    expect(
      await screen.findByText('A word from A. Therapist. What is said in it was not written down.'),
    ).toBeVisible();
  });

  test.each(['Soft tones', 'Words only'])('has none where it is guided by: %s', async (guidance) => {
    const app = await openPlan();
    await app.pick(guidance, 'This time, guided by');
    expect(screen.queryByText('A word from your clinician')).toBeNull();
    await app.press('Start');
    await heading('Settle');
  });

  test.each([
    ['heard once, not again', 2, 0],
    ['of a newer version, heard again', 1, 1],
  ])('is %s', async (_, doneVersion, count) => {
    const storage = makeTestStorage();
    const done = { id: protocol.id, version: doneVersion, title: protocol.title };
    await storage.journal.add(sessionRecord({ day: today, protocol: done, guidedMs: 600_000 }));
    await openPlan(protocol, storage);
    await screen.findByRole('button', { name: 'Start' });
    expect(screen.queryAllByText('A word from your clinician')).toHaveLength(count);
  });
});
