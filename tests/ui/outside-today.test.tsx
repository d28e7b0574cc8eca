import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { easySession, fourDilators } from '../support/progress-records.ts';
import { makeTestStorage, putRaw, readRaw } from '../support/ui-storage.ts';

async function storageWith(protocol: Protocol = gradualDilators) {
  const storage = makeTestStorage();
  await putRaw(storage, 'plan', protocol);
  await putRaw(storage, 'ladder', fourDilators);
  return storage;
}

const rests =
  'Nothing goes in for now, until a clinician has answered. Breath, drops and stretches are open.';

describe('today', () => {
  test('says before anybody begins that a flare is open, with the way to where an answer is told', async () => {
    const storage = await storageWith();
    const first = openApp({ path: '/sizes/next', storage });
    await first.press('Pain is clearly worse than usual');
    await first.press('Yes, note it');
    await screen.findByText('It is noted in your journal.');
    first.close();
    const { follow, pick, press } = openApp({ storage });
    expect(await screen.findByText(rests)).toBeVisible();
    await follow('Where you are, and what could come next');
    await pick('I can go on', 'What did your clinician say?');
    await press('Note this answer');
    await screen.findByText('It is noted in your journal.');
    await follow('Today');
    await heading('Some quiet time');
    await waitFor(async () => expect(await readRaw(storage, 'may stay outside')).toBeUndefined());
    expect(screen.queryByText(rests)).not.toBeInTheDocument();
  });

  test('says that it stays outside after blood in a session', async () => {
    const storage = await storageWith();
    await storage.journal.add(easySession('2026-11-22', { reflection: { bleeding: 'spotting' } }));
    await putRaw(storage, 'may stay outside', true);
    openApp({ storage });
    expect(await screen.findByText(/^Something hurt or bled in a session today/)).toBeVisible();
  });

  test('says that a plan waits, once a check-in has found it', async () => {
    const storage = await storageWith({ ...gradualDilators, gates: ['clinicianAgrees'] });
    const first = openApp({ path: '/session', storage });
    await heading('How is today?');
    first.close();
    openApp({ storage });
    expect(await screen.findByText(/^Nothing goes in for now: something has to be answered/)).toBeVisible();
  });

  /** Months that were read by the time the first screen stands. */
  async function monthsRead(isNoted: boolean): Promise<Set<string>> {
    const storage = await storageWith();
    const days = ['2026-08-02', '2026-09-02', '2026-10-02', '2026-11-02'];
    for (const day of days) await storage.journal.add(sessionRecord({ day }));
    if (isNoted) await putRaw(storage, 'may stay outside', true);
    const read = new Set<string>();
    const month = (name: string) => {
      read.add(name);
      return storage.journal.month(name);
    };
    openApp({ storage: { ...storage, journal: { ...storage.journal, month } } });
    await screen.findByText(/^About .*, with a short check-in first/);
    await waitFor(() => expect(read).toContain('2026-10'));
    return read;
  }

  test('looks at the whole journal only after something was told that has such a bearing', async () => {
    expect(await monthsRead(false)).not.toContain('2026-08');
    cleanup();
    const read = await monthsRead(true);
    await waitFor(() => expect(read).toContain('2026-08'));
  });
});
