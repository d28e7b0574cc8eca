import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { onlyRecord, openOver, openWith, pickIn } from '../support/entry-hands.ts';
import {
  noteRecord,
  oneOfEach,
  practiceRecord,
  questionnaireRecord,
  readingRecord,
} from '../support/entry-records.ts';
import { checkInRecord, sessionRecord } from '../support/journal-records.ts';
import { heading } from '../support/open-app.tsx';
import { circumstance, clinicianAnswer, d22, decision, held } from '../support/progress-records.ts';
import { recordsIn } from '../support/ui-storage.ts';

const keep = 'Keep the change';

async function openToEdit(record: JournalRecord) {
  const app = await openWith('/journal', 'Journal', record);
  await app.follow(/^Edit /);
  await heading(/^Edit: /);
  return app;
}

describe('a session', () => {
  const session = sessionRecord({
    id: 'session',
    at: '2026-11-21T19:30:12.345Z',
    day: '2026-11-21',
    sizes: [held(d22, { heldMs: 271_234 })],
    checkIn: { painNow: 1, worryNow: 3, redFlags: [], cautions: ['healing'] },
    reflection: { worstPain: 2, felt: 'easier', bleeding: 'none' },
  });

  test('gets what was forgotten, and all that was measured stays to the millisecond', async () => {
    const { press, pick, storage } = await openToEdit(session);
    await pick('4 of 10', 'Worst pain during it');
    await pick('5 of 10', 'Worry right now');
    await press(keep);
    await heading('Kept');
    const { id, ...edited } = await onlyRecord(storage);
    const { id: _, ...before } = session;
    expect(id).not.toBe('session');
    expect(edited).toEqual({
      ...before,
      checkIn: { painNow: 1, worryNow: 5, redFlags: [], cautions: ['healing'] },
      reflection: { worstPain: 4, felt: 'easier', bleeding: 'none' },
      formerIds: ['session'],
    });
  });

  test('may have been held for another time, on another day', async () => {
    const { press, storage, write } = await openToEdit(session);
    await write('Minutes with 22 mm', '3');
    await pickIn('Day', '2026-10-31');
    await press(keep);
    await heading('Kept');
    expect(await onlyRecord(storage)).toMatchObject({
      day: '2026-10-31',
      sizes: [{ rung: d22, heldMs: 180_000, plannedMs: 300_000 }],
      guidedMs: session.guidedMs,
    });
  });

  test('needs the minutes of a size, and keeps what cannot be read on the screen', async () => {
    const { press, storage, write } = await openToEdit(session);
    await write('Minutes with 22 mm', '');
    await press(keep);
    expect(await screen.findByText('A number is needed here.')).toBeVisible();
    expect(await onlyRecord(storage)).toEqual(session);
  });
});

test('a day without a session may have had other pain', async () => {
  const { press, pick, storage } = await openToEdit(checkInRecord({ id: 'day' }));
  await pick('2 of 10', 'Pain right now');
  await press(keep);
  await heading('Kept');
  expect(await onlyRecord(storage)).toMatchObject({ outcome: 'notToday', answers: { painNow: 2 } });
});

describe('what was added', () => {
  test.each(oneOfEach().map((record) => [record.kind, record] as const))(
    '%s that is kept without a change is the same but for its id',
    async (_, record) => {
      const { press, storage } = await openToEdit(Object.assign({ later: 'field' }, record));
      await press(keep);
      await heading('Kept');
      const { id, ...edited } = await onlyRecord(storage);
      const { id: former, ...before } = record;
      expect(id).not.toBe(former);
      expect(edited).toEqual({ ...before, later: 'field', formerIds: [former] });
    },
  );

  test('loses a field that was cleared, which is then not recorded', async () => {
    const { press, storage, write } = await openToEdit(readingRecord({ note: 'hm' }));
    await write('Strongest, microvolts', '');
    await write('A note, in your own words', '');
    await press(keep);
    await heading('Kept');
    const record = await onlyRecord(storage);
    expect(record).not.toHaveProperty('strongestMicrovolts');
    expect(record).not.toHaveProperty('note');
  });

  test('may get a time that it did not have, or lose it', async () => {
    const { close, press, storage } = await openToEdit(noteRecord());
    await pickIn('Time, if you like', '07:05');
    await press(keep);
    await heading('Kept');
    const timed = await onlyRecord(storage);
    expect(timed).toMatchObject({ at: new Date(2026, 10, 22, 7, 5).toISOString() });
    expect(timed).not.toHaveProperty('anyTime');
    close();
    const again = await openOver(storage, '/journal', 'Journal');
    await again.follow(/^Edit /);
    await pickIn('Time, if you like', '');
    await again.press(keep);
    await heading('Kept');
    expect(await onlyRecord(storage)).toMatchObject({ anyTime: true });
  });

  test('keeps sizes that are no longer on the ladder', async () => {
    const { press, storage, tick } = await openToEdit(practiceRecord());
    expect(await screen.findByRole('checkbox', { name: '22 mm' })).toBeChecked();
    await tick('It was homework from my clinician');
    await press(keep);
    await heading('Kept');
    expect(await onlyRecord(storage)).toMatchObject({ homework: true, sizes: [{ heldMs: 300_000 }] });
  });

  test('loses what was felt at a size that was not used after all', async () => {
    const felt = { sizes: [{ rungId: 'd22', painWorst: 8 }], worstPain: 1 };
    const { press, storage, tick } = await openToEdit(practiceRecord({ reflection: felt }));
    await tick('22 mm');
    await press(keep);
    await heading('Kept');
    const record = await onlyRecord(storage);
    expect(record).toMatchObject({ reflection: { worstPain: 1 } });
    expect(record).not.toHaveProperty('sizes');
    expect(record).not.toHaveProperty('reflection.sizes');
  });

  test('shows bleeding that was told, also where it is not asked about', async () => {
    await openToEdit(practiceRecord({ what: 'drops', sizes: [], reflection: { bleeding: 'spotting' } }));
    const bleeding = within(await screen.findByRole('group', { name: 'Bleeding' }));
    expect(bleeding.getByRole('radio', { name: 'A little, pink or light' })).toBeChecked();
  });

  test('can have an answer taken back: then nothing is added up', async () => {
    const record = questionnaireRecord({ gad2: { first: 3, second: 0 } });
    const { close, press, storage, user } = await openToEdit(record);
    const second = screen.getByRole('group', { name: 'Not being able to stop or control worrying' });
    await user.click(within(second).getByRole('button'));
    await press(keep);
    await heading('Kept');
    expect(await onlyRecord(storage)).toMatchObject({ gad2: { first: 3 } });
    close();
    await openOver(storage, '/journal', 'Journal');
    expect(await screen.findByText('Worry, GAD-2: not all recorded, so nothing is added up')).toBeVisible();
  });
});

test('where it cannot be kept, the former entry stays and the change waits on the screen', async () => {
  const note = noteRecord();
  const { press, storage, write } = await openToEdit(note);
  await write('A note, in your own words', 'Changed.');
  storage.trouble.addFails = 'broken';
  await press(keep);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await recordsIn(storage)).toEqual([note]);
  storage.trouble.addFails = undefined;
  await press('Try again');
  await heading('Kept');
  expect(await onlyRecord(storage)).toMatchObject({ text: 'Changed.' });
});

test('“Leave it as it was” changes nothing', async () => {
  const note = noteRecord();
  const { follow, storage, write } = await openToEdit(note);
  await write('A note, in your own words', 'Changed.');
  await follow('Leave it as it was');
  await heading('Journal');
  expect(await recordsIn(storage)).toEqual([note]);
});

test('an entry that is gone meanwhile is said to be', async () => {
  const note = noteRecord();
  const { follow, storage } = await openWith('/journal', 'Journal', note);
  await screen.findByRole('link', { name: /^Edit / });
  await storage.journal.remove(note.id, '2026-11');
  await follow(/^Edit /);
  expect(await screen.findByText(/^This entry is not here any more/)).toBeVisible();
});

test('no address names the entry', async () => {
  await openToEdit(noteRecord());
  expect(location.hash).toBe('#/journal/edit');
});

test('where no entry was chosen, as after a reload, the journal is there', async () => {
  await openWith('/journal/edit', 'Journal', noteRecord());
  expect(location.hash).toBe('#/journal');
});

test('two windows that edit one entry give both', async () => {
  const note = noteRecord();
  const { press, storage, write } = await openToEdit(note);
  await storage.journal.replace(noteRecord({ text: 'There.' }), { id: note.id, month: '2026-11' });
  await write('A note, in your own words', 'Here.');
  await press(keep);
  await heading('Kept');
  const texts = (await recordsIn(storage)).map((record) => record.kind === 'note' && record.text);
  expect(new Set(texts)).toEqual(new Set(['Here.', 'There.']));
});

test('a word about sizes or care can be deleted, and is not edited', async () => {
  const day = '2026-11-20';
  const words = [
    decision({ day, choice: 'stayed' }),
    circumstance('flare', day),
    clinicianAnswer({ day, about: [] }),
  ];
  await openWith('/journal', 'Journal', ...words);
  expect(await screen.findAllByRole('button', { name: /^Delete / })).toHaveLength(3);
  expect(screen.queryByRole('link', { name: /^Edit / })).not.toBeInTheDocument();
});
