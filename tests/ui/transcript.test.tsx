import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cuesOf } from '../../src/planning/session-plan.ts';
import { parseStoredProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { captionOf } from '../../src/ui/copy/spoken.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

async function readAll(storage = makeTestStorage()) {
  const app = openApp({ path: '/session', storage });
  await heading('How is today?');
  await app.press('See what today could be');
  await heading('Today could be');
  await app.user.click(screen.getByText('Read all that will be said'));
  const details = screen.getByText('Read all that will be said').closest('details');
  if (!details) throw new Error('what will be said is behind nothing');
  await within(details).findAllByRole('list');
  return { ...app, inside: within(details) };
}

test('all that will be said can be read before a session, in its order and with its moments', async () => {
  const { inside, player, press } = await readAll();
  const read = inside.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(inside.getByRole('heading', { name: 'Settle' })).toBeVisible();
  await press('Start');
  await heading('Settle');
  const plan = player().plan();
  const said = cuesOf(plan ?? { segments: [] })
    .map((cue) => captionOf(cue))
    .filter((words) => words !== '');
  expect(said.length).toBeGreaterThan(10);
  expect(read.map((line) => line.replace(/^\d+:\d\d /, ''))).toEqual(said);
});

test('the voice of a therapist is read there too', async () => {
  const storage = makeTestStorage();
  const openingNote = { mp3: 'A'.repeat(32_000), words: 'Take all the time you need.' };
  await storage
    .slot('plan', parseStoredProtocol)
    .write({ ...firstSteps, id: 'hers', author: 'A. Therapist', openingNote });
  const { inside } = await readAll(storage);
  expect(inside.getByText(/Take all the time you need\./)).toBeVisible();
});
