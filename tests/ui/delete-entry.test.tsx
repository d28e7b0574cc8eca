import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { gradualDilators } from '../../src/domain/protocol/starters/gradual-dilators.ts';
import { heading, openApp } from '../support/open-app.tsx';
import {
  circumstance,
  clinicianAnswer,
  d18,
  decision,
  easySession,
  fourDilators,
  withPain,
} from '../support/progress-records.ts';
import { makeTestStorage, putRaw, readRaw, recordsIn, type TestStorage } from '../support/ui-storage.ts';

const today = '2026-11-22';

async function openJournal(...records: readonly JournalRecord[]) {
  const storage = makeTestStorage();
  await putRaw(storage, 'plan', gradualDilators);
  await putRaw(storage, 'ladder', fourDilators);
  for (const record of records) await storage.journal.add(record);
  const app = openApp({ path: '/journal', storage });
  await heading('Journal');
  const askToDelete = async (name: RegExp) => {
    await app.press(name);
    return within(await screen.findByRole('dialog'));
  };
  return { ...app, askToDelete };
}

/** What today could be, in a page of its own. */
async function openOffer(storage: TestStorage) {
  const { press } = openApp({ path: '/session', storage });
  await heading('How is today?');
  await press('See what today could be');
  await heading('Today could be');
}

describe('an entry that keeps things outside', () => {
  const flare = circumstance('flare', '2026-11-20');

  test('says so, and nothing is deleted by the first yes', async () => {
    const { askToDelete, press, storage } = await openJournal(flare);
    const dialog = await askToDelete(/^Delete Told: pain clearly worse/);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Because of this entry, a clinician’s answer comes before anything goes in.',
    );
    expect(dialog.getByRole('link', { name: 'Tell what your clinician answered' })).toBeVisible();
    await press('Keep it');
    expect(await recordsIn(storage)).toEqual([flare]);
    await press(/^Delete Told: pain clearly worse/);
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  test('is really deleted, and the day stays outside without telling why', async () => {
    const { askToDelete, close, press, storage } = await openJournal(flare);
    await askToDelete(/^Delete Told: pain clearly worse/);
    await press('Delete the entry, and leave that so');
    expect(await screen.findByText('A clinician’s answer comes before anything goes in')).toBeVisible();
    const left = await recordsIn(storage);
    expect(left).toMatchObject([{ kind: 'remainder', what: ['askFirst'], day: '2026-11-20' }]);
    expect(JSON.stringify(left)).not.toContain('flare');
    close();
    await openOffer(storage);
    expect(screen.getByText(/^An entry of .*November 20.* was deleted before a clinician/)).toBeVisible();
    expect(screen.queryByRole('radio', { name: /^As planned/ })).not.toBeInTheDocument();
  });

  test('counts no more once the person says that it was told by mistake', async () => {
    const { askToDelete, close, press, storage } = await openJournal(flare);
    await askToDelete(/^Delete Told: pain clearly worse/);
    await press('It was a mistake: delete it, and it no longer counts');
    await waitFor(async () => expect(await recordsIn(storage)).toEqual([]));
    close();
    await openOffer(storage);
    expect(screen.getByRole('radio', { name: /^As planned.*Suggested/ })).toBeChecked();
  });

  test('that a clinician has answered about is deleted like any other', async () => {
    const answered = clinicianAnswer({ day: '2026-11-21', about: [flare.id] });
    const { press, storage } = await openJournal(flare, answered);
    await press(/^Delete Told: pain clearly worse/);
    await waitFor(async () => expect(await recordsIn(storage)).toEqual([answered]));
  });
});

test('blood of today that is deleted keeps the rest of the day outside', async () => {
  const bled = easySession(today, { reflection: { worstPain: 1, bleeding: 'spotting' } });
  const { askToDelete, close, press, storage } = await openJournal(bled);
  const dialog = await askToDelete(/^Delete Breathe with me/);
  expect(await dialog.findByRole('alert')).toHaveTextContent('nothing goes in for the rest of the day');
  await press('Delete the entry, and leave that so');
  await waitFor(async () => expect(await recordsIn(storage)).toMatchObject([{ what: ['insideRests'] }]));
  close();
  await openOffer(storage);
  expect(screen.getByText(/^Something hurt or bled in a session today/)).toBeVisible();
});

test('a panic of today says that it speaks for less before it is deleted', async () => {
  const panic = easySession(today, { outcome: 'stoppedEarly', afterCare: { panic: true }, reflection: {} });
  const { askToDelete, press, storage } = await openJournal(panic);
  const dialog = await askToDelete(/^Delete Breathe with me/);
  expect(await dialog.findByRole('alert')).toHaveTextContent('It speaks for staying, or for less.');
  expect(await recordsIn(storage)).toHaveLength(1);
  await press('Delete it all the same');
  await waitFor(async () => expect(await recordsIn(storage)).toEqual([]));
});

test('a decision for a smaller size that is deleted leaves that size', async () => {
  const back = decision({ choice: 'steppedBack', day: '2026-11-20', rung: d18 });
  const { askToDelete, close, press, storage } = await openJournal(easySession('2026-11-19'), back);
  const dialog = await askToDelete(/^Delete Your choice: a smaller size/);
  expect(await dialog.findByRole('alert')).toHaveTextContent('Because of this entry, 18 mm is your size.');
  await press('Delete the entry, and leave that so');
  await waitFor(async () => expect(await recordsIn(storage)).toHaveLength(1));
  expect(await readRaw(storage, 'ladder')).toMatchObject({ currentId: 'd18', saidHere: { rungId: 'd18' } });
  close();
  openApp({ path: '/sizes/next', storage });
  expect(await screen.findByText(/^Your size: 18 mm/)).toBeVisible();
});

test('a decision stays where the smaller size cannot be kept', async () => {
  const back = decision({ choice: 'steppedBack', day: '2026-11-20', rung: d18 });
  const { askToDelete, press, storage } = await openJournal(easySession('2026-11-19'), back);
  await askToDelete(/^Delete Your choice: a smaller size/);
  storage.trouble.writeFails = 'full';
  await press('Delete the entry, and leave that so');
  expect(await screen.findByText(/It could not be deleted/)).toBeVisible();
  expect(await recordsIn(storage)).toHaveLength(2);
});

test('a hard session says that it speaks for less before it is deleted', async () => {
  const hard = easySession('2026-11-21', withPain(8));
  const { askToDelete, press, storage } = await openJournal(easySession('2026-11-19'), hard);
  const dialog = await askToDelete(/^Delete Breathe with me, .*November 21/);
  expect(await dialog.findByRole('alert')).toHaveTextContent('It speaks for staying, or for less.');
  expect(dialog.queryByRole('button', { name: /^It was a mistake/ })).not.toBeInTheDocument();
  await press('Delete it all the same');
  await waitFor(async () => expect(await recordsIn(storage)).toHaveLength(1));
});

test('where the journal does not answer nothing is deleted, and that is said', async () => {
  const { press, storage } = await openJournal(circumstance('flare', '2026-11-20'));
  storage.trouble.journalBlocked = true;
  await press(/^Delete Told: pain clearly worse/);
  expect(await screen.findByText(/It could not be deleted/)).toBeVisible();
  storage.trouble.journalBlocked = false;
  expect(await recordsIn(storage)).toHaveLength(1);
});
