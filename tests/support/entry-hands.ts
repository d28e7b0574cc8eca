import { fireEvent, screen } from '@testing-library/react';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import type { Rung } from '../../src/domain/ladder/rung.ts';
import { heading, openApp } from './open-app.tsx';
import { makeTestStorage, putRaw, recordsIn, type TestStorage } from './ui-storage.ts';

/** Puts a value into a date or time field at once, as the browser's own picker does. */
export async function pickIn(label: string, value: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
}

/** The app at `path`, over a journal with `records`. */
export async function openWith(path: string, title: string, ...records: readonly JournalRecord[]) {
  const storage = makeTestStorage();
  for (const record of records) await storage.journal.add(record);
  return openOver(storage, path, title);
}

export async function openOver(storage: TestStorage, path: string, title: string) {
  const app = openApp({ path, storage });
  await heading(title);
  const write = async (label: string, text: string) => {
    const field = await screen.findByLabelText(label);
    await app.user.clear(field);
    if (text !== '') await app.user.type(field, text);
  };
  return { ...app, write };
}

/** The one record of the journal. */
export async function onlyRecord(storage: Storage): Promise<JournalRecord> {
  const [record, ...others] = await recordsIn(storage);
  if (!record || others.length > 0)
    throw new Error(`the journal holds ${others.length + 1} records, or none`);
  return record;
}

export async function putLadder(storage: Storage, ...further: readonly Rung[]): Promise<void> {
  const rungs = [
    { id: 'near', kind: 'step', place: 'near' },
    { id: 'd18', kind: 'dilator', diameterMm: 18 },
    { id: 'd22', kind: 'dilator', diameterMm: 22 },
    ...further,
  ];
  await putRaw(storage, 'ladder', { schema: 1, rungs, currentId: 'd22' });
}
