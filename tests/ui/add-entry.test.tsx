import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AddOutcome } from '../../src/machines/stores.ts';
import { openOver, openWith, onlyRecord, pickIn, putLadder } from '../support/entry-hands.ts';
import { noteRecord } from '../support/entry-records.ts';
import { heading } from '../support/open-app.tsx';
import { circumstance, clinicianAnswer } from '../support/progress-records.ts';
import { makeTestStorage, recordsIn } from '../support/ui-storage.ts';

const keep = 'Keep it in my journal';

describe('what can be added', () => {
  test('is reached from the journal, and leads back to it', async () => {
    const { follow, press, storage, write } = await openWith('/journal', 'Journal');
    await follow('Add something');
    await heading('Add something');
    await follow(/^A note/);
    await heading('A note');
    await write('A note, in your own words', 'A quiet week.');
    await press(keep);
    await heading('Kept');
    expect(screen.getByText('It is in your journal, on Sunday, November 22.')).toBeVisible();
    expect(await onlyRecord(storage)).toMatchObject({
      kind: 'note',
      text: 'A quiet week.',
      day: '2026-11-22',
      anyTime: true,
    });
    await follow('Open the journal');
    expect(await screen.findByText('A quiet week.')).toBeVisible();
  });

  test('may be several a day', async () => {
    const { follow, press, storage, write } = await openWith('/journal/add/note', 'A note', noteRecord());
    await write('A note, in your own words', 'Another.');
    await press(keep);
    await follow('Add something else');
    await heading('Add something');
    expect(await recordsIn(storage)).toHaveLength(2);
  });

  test('is shown where the address names nothing that is known', async () => {
    await openWith('/journal/add/surgery', 'Add something');
    expect(await screen.findByRole('link', { name: /^A clinic visit/ })).toBeVisible();
  });
});

const wide = { id: 'wide', kind: 'dilator', diameterMm: 15, expandsToMm: 40 } as const;
const widestOfWide = 'Widest that it was, with 15 to 40 mm, mm';

describe('practice', () => {
  test('with a dilator tells of sizes, and of minutes only where they are known', async () => {
    const storage = makeTestStorage();
    await putLadder(storage);
    const { press, pick, tick, write } = await openOver(
      storage,
      '/journal/add/practice',
      'Practice or homework',
    );
    await pickIn('Day', '2026-11-20');
    await pickIn('Time, if you like', '08:15');
    await pick('Dilator', 'What was it?');
    expect(screen.queryByRole('checkbox', { name: 'Beside the opening' })).not.toBeInTheDocument();
    await tick('18 mm');
    await tick('22 mm');
    await write('Minutes with 22 mm', '4.5');
    await tick('It was homework from my clinician');
    await pick('2 of 10', 'Worst pain during it');
    await press(keep);
    await heading('Kept');
    expect(await onlyRecord(storage)).toMatchObject({
      kind: 'practice',
      what: 'dilator',
      homework: true,
      day: '2026-11-20',
      at: new Date(2026, 10, 20, 8, 15).toISOString(),
      sizes: [{ rung: { id: 'd18' } }, { rung: { id: 'd22' }, heldMs: 270_000 }],
      reflection: { worstPain: 2 },
    });
    const { sizes = [], ...record } = (await onlyRecord(storage)) as { sizes?: readonly object[] };
    expect(sizes[0]).not.toHaveProperty('heldMs');
    expect(record).not.toHaveProperty('minutes');
    expect(record).not.toHaveProperty('anyTime');
  });

  test('with a size that expands asks how wide it was, beside its minutes', async () => {
    const storage = makeTestStorage();
    await putLadder(storage, wide);
    const { press, pick, tick, write } = await openOver(
      storage,
      '/journal/add/practice',
      'Practice or homework',
    );
    await pick('Dilator', 'What was it?');
    await tick('22 mm');
    expect(screen.queryByLabelText(/^Widest that it was/)).not.toBeInTheDocument();
    await tick('15 to 40 mm');
    expect(screen.getAllByLabelText(/^Widest that it was/)).toHaveLength(1);
    await write(widestOfWide, '50');
    await press(keep);
    expect(await screen.findByText('That is over 40 mm, the largest that fits here.')).toBeVisible();
    expect(screen.getByLabelText(widestOfWide)).toHaveValue('50');
    expect(await recordsIn(storage)).toEqual([]);
    await write(widestOfWide, '24');
    await press(keep);
    await heading('Kept');
    expect(await onlyRecord(storage)).toMatchObject({
      reflection: { sizes: [{ rungId: 'wide', widestMm: 24 }] },
    });
  });

  test.each([
    ['10', '10.1', 0, /held for longer than all of it took/],
    ['10', '10', 1, /^It is in your journal/],
    ['', '10.1', 1, /^It is in your journal/],
  ])('of “%s” minutes with a size held for %s is kept %s times', async (minutes, held, times, said) => {
    const storage = makeTestStorage();
    await putLadder(storage);
    const { press, pick, tick, write } = await openOver(
      storage,
      '/journal/add/practice',
      'Practice or homework',
    );
    await pick('Dilator', 'What was it?');
    await tick('18 mm');
    await write('Minutes', minutes);
    await write('Minutes with 18 mm', held);
    await press(keep);
    expect(await screen.findByText(said)).toBeVisible();
    expect(await recordsIn(storage)).toHaveLength(times);
  });

  test('that turns out to be something else keeps no sizes', async () => {
    const storage = makeTestStorage();
    await putLadder(storage);
    const { press, pick, tick } = await openOver(storage, '/journal/add/practice', 'Practice or homework');
    await pick('Dilator', 'What was it?');
    await tick('22 mm');
    await pick('Drops', 'What was it?');
    await press(keep);
    await heading('Kept');
    expect(await onlyRecord(storage)).not.toHaveProperty('sizes');
  });

  test('with more bleeding than a little says whom to call', async () => {
    const { press, pick } = await openWith('/journal/add/practice', 'Practice or homework');
    await pick('Massage', 'What was it?');
    await pick('More than that', 'Bleeding');
    await press(keep);
    await heading('Kept');
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
  });

  test('says what is wrong beside it, goes there, and loses nothing', async () => {
    const { press, pick, storage, write } = await openWith('/journal/add/practice', 'Practice or homework');
    await press(keep);
    expect(screen.getByText('Please choose what it was.')).toBeVisible();
    await pick('Stretches', 'What was it?');
    for (const [text, sentence] of [
      ['0', 'That is under 1, the smallest that fits here.'],
      ['-3', 'That is under 1, the smallest that fits here.'],
      ['9999', 'That is over 600, the largest that fits here.'],
      ['ten', 'A whole number is needed here.'],
    ] as const) {
      await write('Minutes', text);
      await press(keep);
      expect(await screen.findByText(sentence)).toBeVisible();
      expect(screen.getByLabelText('Minutes')).toHaveValue(text);
    }
    await waitFor(() => expect(screen.getByLabelText('Minutes')).toHaveFocus());
    expect(await recordsIn(storage)).toEqual([]);
    await write('Minutes', '10');
    await press(keep);
    await heading('Kept');
    expect(await onlyRecord(storage)).toMatchObject({ what: 'stretches', minutes: 10 });
  });
});

describe('a day', () => {
  test.each([
    ['2026-11-23', 'That is still to come. The day can be today or earlier.'],
    ['', 'A day is needed here.'],
    ['1969-12-31', 'The journal begins in 1970. A later day fits here.'],
  ])('of “%s” is refused with a sentence', async (day, sentence) => {
    const { press, storage, write } = await openWith('/journal/add/note', 'A note');
    await write('A note, in your own words', 'Words stay.');
    await pickIn('Day', day);
    await press(keep);
    expect(await screen.findByText(sentence)).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('Day')).toHaveFocus());
    expect(screen.getByLabelText('A note, in your own words')).toHaveValue('Words stay.');
    expect(await recordsIn(storage)).toEqual([]);
  });

  test('in an earlier month is where the entry is found', async () => {
    const { press, storage, write } = await openWith('/journal/add/note', 'A note');
    await write('A note, in your own words', 'Long ago.');
    await pickIn('Day', '2026-03-29');
    await press(keep);
    await heading('Kept');
    expect(await storage.journal.month('2026-03')).toMatchObject({ records: [{ text: 'Long ago.' }] });
  });
});

test('a visit is one even if nothing more is told', async () => {
  const { press, storage, tick } = await openWith('/journal/add/visit', 'A clinic visit');
  await tick('Ultrasound');
  await tick('Ultrasound');
  await press(keep);
  await heading('Kept');
  expect(await onlyRecord(storage)).toMatchObject({ kind: 'visit', done: [] });
});

test('a result is kept as it was given, and cannot be over its highest', async () => {
  const { press, storage, write } = await openWith('/journal/add/score', 'A result from a clinician');
  await press(keep);
  expect(await screen.findByText('A name is needed here.')).toBeVisible();
  await write('Name of the questionnaire', 'FSFI');
  await write('Your number', '37');
  await write('Out of, if you know', '36');
  await press(keep);
  expect(await screen.findByText(/over the highest there is/)).toBeVisible();
  await write('Your number', '26,55');
  await press(keep);
  await heading('Kept');
  expect(await onlyRecord(storage)).toMatchObject({ name: 'FSFI', value: 26.55, outOf: 36 });
});

describe('a device', () => {
  test('is only noted, and one number is enough', async () => {
    const { press, pick, storage, write } = await openWith('/journal/add/reading', 'A reading of a device');
    await press(keep);
    expect(screen.getByText('Please choose a device.')).toBeVisible();
    await pick('Biofeedback', 'Which device?');
    await press(keep);
    expect(screen.getByText('One number is enough. Without any there is nothing to keep.')).toBeVisible();
    await write('At rest, microvolts', '0');
    await press(keep);
    await heading('Kept');
    expect(await onlyRecord(storage)).toMatchObject({ device: 'biofeedback', restingMicrovolts: 0 });
  });

  test('is offered where nothing told speaks against it', async () => {
    await openWith('/journal/add', 'Add something');
    expect(await screen.findByRole('link', { name: /^A reading of a device/ })).toBeVisible();
  });

  const began = circumstance('pregnancyBegan', '2026-05-01');
  const ended = circumstance('pregnancyEnded', '2026-11-01');
  const answered = (...about: readonly string[]) => clinicianAnswer({ day: '2026-11-10', about });

  test.each([
    ['during a pregnancy', [began]],
    ['during one in which a clinician let practice go on', [began, answered(began.id)]],
    ['after one, until a clinician has answered', [began, ended]],
  ])('is not offered %s', async (_, records) => {
    const { close, storage } = await openWith('/journal/add', 'Add something', ...records);
    await waitFor(() => expect(screen.getAllByRole('link', { name: /clinic visit|note/ })).toHaveLength(2));
    expect(screen.queryByRole('link', { name: /device/ })).not.toBeInTheDocument();
    close();
    await openOver(storage, '/journal/add/reading', 'A reading of a device');
    expect(await screen.findByText(/no device is offered here/)).toBeVisible();
    expect(screen.queryByRole('button', { name: keep })).not.toBeInTheDocument();
  });

  test('is offered again once a clinician has answered after a pregnancy', async () => {
    await openWith('/journal/add', 'Add something', began, ended, answered(ended.id));
    expect(await screen.findByRole('link', { name: /^A reading of a device/ })).toBeVisible();
  });

  test('is not offered where the journal does not answer', async () => {
    const storage = makeTestStorage();
    storage.trouble.journalBlocked = true;
    await openOver(storage, '/journal/add/reading', 'A reading of a device');
    expect(await screen.findByText(/no device is offered here/)).toBeVisible();
  });
});

test('what cannot be kept stays on the screen, and can be tried again', async () => {
  const { press, storage, write } = await openWith('/journal/add/note', 'A note');
  storage.trouble.addFails = 'full';
  await write('A note, in your own words', 'Not lost.');
  await press(keep);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getByLabelText('A note, in your own words')).toHaveValue('Not lost.');
  storage.trouble.addFails = undefined;
  await press('Try again');
  await heading('Kept');
  expect(await onlyRecord(storage)).toMatchObject({ text: 'Not lost.' });
});

test('two quick presses keep one entry', async () => {
  const { storage, user, write } = await openWith('/journal/add/note', 'A note');
  await write('A note, in your own words', 'Once.');
  await user.dblClick(screen.getByRole('button', { name: keep }));
  await heading('Kept');
  expect(await recordsIn(storage)).toHaveLength(1);
});

test('a store to which every id is known is tried a while, and then it is said; what was written stays', async () => {
  const storage = makeTestStorage();
  const tried: string[] = [];
  const add = async ({ id }: { readonly id: string }): Promise<AddOutcome> => {
    tried.push(id);
    return { ok: false, reason: 'known' };
  };
  const { press, write } = await openOver(
    { ...storage, journal: { ...storage.journal, add } },
    '/journal/add/note',
    'A note',
  );
  await write('A note, in your own words', 'A quiet week.');
  await press(keep);
  expect(await screen.findByText(/^This could not be kept\./)).toBeVisible();
  expect(new Set(tried).size).toBe(tried.length);
  expect(screen.getByLabelText('A note, in your own words')).toHaveValue('A quiet week.');
});
