import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { longOut } from '../../src/domain/protocol/breath-patterns.ts';
import { parseClearances } from '../../src/domain/protocol/clearances.ts';
import { parseStoredProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { practiceRecord } from '../support/entry-records.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

const protocol: Protocol = {
  schema: 1,
  id: 'from-a-clinic',
  version: 1,
  title: 'From a clinic',
  author: 'A. Therapist',
  ledBy: 'comfort',
  phases: [
    { id: 'settle', kind: 'settle', seconds: 30 },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: 6 },
    { id: 'massage', kind: 'massage', by: 'partner', seconds: 120 },
    { id: 'toning', kind: 'toning', reps: 5, holdSeconds: 5, restSeconds: 10 },
    { id: 'close', kind: 'close' },
  ],
};

async function openOffer(storage = makeTestStorage()) {
  await storage.slot('plan', parseStoredProtocol).write(protocol);
  const app = openApp({ path: '/session', storage });
  await heading('How is today?');
  await app.press('See what today could be');
  await screen.findByText('What will happen');
  const kindsGuided = async () => {
    await app.press('Start');
    await heading('Settle');
    return app
      .player()
      .plan()
      ?.segments.map(({ kind }) => kind);
  };
  return { ...app, storage, kindsGuided };
}

describe('what waits for a clinician’s word', () => {
  test('is not guided without it, and says what it waits for', async () => {
    const { kindsGuided } = await openOffer();
    expect(screen.getByText('once you were both shown how')).toBeVisible();
    expect(screen.getByText('once your clinician agrees')).toBeVisible();
    expect(await kindsGuided()).toEqual(['settle', 'breathe', 'close']);
  });

  test('is guided after an explicit yes, which is kept with its day', async () => {
    const { kindsGuided, press, storage } = await openOffer();
    await press('We were both shown this massage');
    await screen.findByRole('dialog', { name: 'Were you both shown this massage at an appointment?' });
    await press('Yes, we were both shown');
    await waitFor(() => expect(screen.queryByText('once you were both shown how')).not.toBeInTheDocument());
    expect(await kindsGuided()).toEqual(['settle', 'breathe', 'massage', 'close']);
    expect(await storage.slot('clearances', parseClearances).read()).toEqual({
      kind: 'value',
      value: { schema: 1, partnerMassage: { on: '2026-11-22' } },
    });
  });

  test('“Not yet” changes nothing', async () => {
    const { kindsGuided, press, storage } = await openOffer();
    await press('My clinician agrees to toning');
    await press('Not yet');
    expect(await kindsGuided()).toEqual(['settle', 'breathe', 'close']);
    expect(await storage.slot('clearances', parseClearances).read()).toEqual({ kind: 'empty' });
  });

  test('holds the next time, and can be taken back', async () => {
    const storage = makeTestStorage();
    const first = await openOffer(storage);
    await first.press('My clinician agrees to toning');
    await first.press('Yes, my clinician has said so');
    first.close();
    const second = openApp({ path: '/plan', storage });
    await heading('Your plan');
    expect(await screen.findByText(/your clinician agrees to toning/)).toBeVisible();
    await second.press('Take back: agrees to toning');
    second.close();
    const third = await openOffer(storage);
    expect(screen.getByText('once your clinician agrees')).toBeVisible();
    expect(await third.kindsGuided()).toEqual(['settle', 'breathe', 'close']);
  });

  test('is not taken for given when it cannot be kept', async () => {
    const storage = makeTestStorage();
    const { press } = await openOffer(storage);
    storage.trouble.writeFails = 'full';
    await press('My clinician agrees to toning');
    await press('Yes, my clinician has said so');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText('once your clinician agrees')).toBeVisible();
  });

  test('is weighed with the word of today: pain that has risen today keeps toning closed', async () => {
    const storage = makeTestStorage();
    for (const day of ['2026-11-16', '2026-11-18', '2026-11-20'])
      await storage.journal.add(
        sessionRecord({ day, phases: [{ kind: 'drops', guidedMs: 60_000 }], reflection: { worstPain: 1 } }),
      );
    await storage.journal.add(practiceRecord({ what: 'other', sizes: [], reflection: { worstPain: 5 } }));
    const { kindsGuided, press } = await openOffer(storage);
    await press('My clinician agrees to toning');
    await press('Yes, my clinician has said so');
    expect(await screen.findByText('once letting go goes well')).toBeVisible();
    expect(await kindsGuided()).toEqual(['settle', 'breathe', 'close']);
  });
});
