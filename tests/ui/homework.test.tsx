import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseStoredProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { openApp } from '../support/open-app.tsx';
import { makeTestStorage, recordsIn } from '../support/ui-storage.ts';

const protocol: Protocol = {
  ...firstSteps,
  id: 'of-her-therapist',
  homework: [
    { id: 'bridge', what: 'strength', text: 'Bridge, ten slow lifts' },
    { id: 'hips', what: 'stretches', minutes: 5 },
    { id: 'unit', what: 'device', device: 'biofeedback', minutes: 10 },
  ],
};

async function openJournal(storage = makeTestStorage()) {
  await storage.slot('plan', parseStoredProtocol).write(protocol);
  const app = openApp({ path: '/journal', storage });
  await screen.findByRole('group', { name: 'Done today' });
  return { app, storage };
}

test('what the plan asks for between sessions is ticked off with one tap, and is in the journal', async () => {
  const { app, storage } = await openJournal();
  await app.tick(/^Strength: Bridge/);
  await app.tick(/^Stretches: 5 min/);
  expect(await recordsIn(storage)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        kind: 'practice',
        what: 'strength',
        homework: true,
        asked: { id: 'bridge', words: 'Strength: Bridge, ten slow lifts' },
      }),
      expect.objectContaining({ kind: 'practice', what: 'stretches', homework: true, minutes: 5 }),
    ]),
  );
  await waitFor(() => expect(screen.getAllByText('Strength: Bridge, ten slow lifts')).toHaveLength(2));
});

test('a tick outlasts the page, and is taken back with another tap', async () => {
  const { app, storage } = await openJournal();
  await app.tick(/^Strength/);
  expect(await screen.findByRole('checkbox', { name: /^Strength/ })).toBeChecked();
  app.close();
  const again = (await openJournal(storage)).app;
  expect(await screen.findByRole('checkbox', { name: /^Strength/, checked: true })).toBeVisible();
  await again.tick(/^Strength/);
  expect(await recordsIn(storage)).toEqual([]);
});

test('a device is logged by its reading, never ticked', async () => {
  await openJournal();
  expect(screen.queryByRole('checkbox', { name: /Biofeedback/ })).toBeNull();
  expect(await screen.findByRole('link', { name: 'Note a reading' })).toBeVisible();
});
