import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { onlyRecord, openOver, openWith } from '../support/entry-hands.ts';
import { questionnaireRecord } from '../support/entry-records.ts';
import { heading } from '../support/open-app.tsx';
import { makeTestStorage, putRaw, readRaw } from '../support/ui-storage.ts';

const due = 'A few questions, if you like';
const slot = 'regular questions';

test('nobody is asked who did not choose it', async () => {
  await openWith('/journal', 'Journal', questionnaireRecord({ day: '2026-01-01' }));
  expect(await screen.findByRole('checkbox', { name: 'Ask me every four weeks' })).not.toBeChecked();
  expect(screen.queryByRole('heading', { name: due })).not.toBeInTheDocument();
});

test('who chose it is asked in the journal, answers, and is not asked again before four weeks', async () => {
  const { follow, pick, press, storage, tick } = await openWith('/journal', 'Journal');
  await tick('Ask me every four weeks');
  expect(await screen.findByRole('heading', { name: due })).toBeVisible();
  await follow('Answer them');
  await heading('A few questions');
  await pick('Several days', 'Feeling nervous, anxious, or on edge');
  await pick('Several days', 'Not being able to stop or control worrying');
  await pick('A little easier', 'All in all, how is it now, against four weeks ago?');
  await press('Keep it in my journal');
  await heading('Kept');
  expect(screen.queryByText(/worth showing/)).not.toBeInTheDocument();
  expect(await onlyRecord(storage)).toMatchObject({
    kind: 'questionnaire',
    gad2: { first: 1, second: 1 },
    change: 'easier',
  });
  await follow('Open the journal');
  expect(await screen.findByText('Worry, GAD-2: 2 of 6')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('heading', { name: due })).not.toBeInTheDocument());
  expect(await readRaw(storage, slot)).toEqual({ asks: 'everyFourWeeks', lastOn: '2026-11-22' });
});

describe('what is said of a sum', () => {
  test('from 3 on: that it is worth showing, and no more', async () => {
    const { pick, press } = await openWith('/journal/add/questionnaire', 'A few questions');
    await pick('Nearly every day', 'Feeling down, depressed, or hopeless');
    await pick('Not at all', 'Little interest or pleasure in doing things');
    await press('Keep it in my journal');
    await heading('Kept');
    expect(screen.getByText(/^This is worth showing to a doctor/)).toBeVisible();
  });

  test('nothing where an item was left blank', async () => {
    const { pick, press } = await openWith('/journal/add/questionnaire', 'A few questions');
    await pick('Nearly every day', 'Feeling down, depressed, or hopeless');
    await press('Keep it in my journal');
    await heading('Kept');
    expect(screen.queryByText(/worth showing/)).not.toBeInTheDocument();
  });
});

test('no answer at all is nothing to keep', async () => {
  const { press } = await openWith('/journal/add/questionnaire', 'A few questions');
  await press('Keep it in my journal');
  expect(await screen.findByText('There is no answer yet to keep.')).toBeVisible();
});

test('passing them over is one tap, and counts nothing', async () => {
  const storage = makeTestStorage();
  await putRaw(storage, slot, { asks: 'everyFourWeeks', lastOn: '2026-01-01' });
  const { press } = await openOver(storage, '/journal', 'Journal');
  await press('Not this time');
  await waitFor(() => expect(screen.queryByRole('heading', { name: due })).not.toBeInTheDocument());
  expect(screen.getByRole('heading', { name: 'Journal' })).toHaveFocus();
  expect(await readRaw(storage, slot)).toEqual({ asks: 'everyFourWeeks', lastOn: '2026-11-22' });
});

test('the choice can be taken back at any time', async () => {
  const storage = makeTestStorage();
  await putRaw(storage, slot, { asks: 'everyFourWeeks' });
  const { tick } = await openOver(storage, '/journal', 'Journal');
  await screen.findByRole('heading', { name: due });
  await tick('Ask me every four weeks');
  expect(screen.queryByRole('heading', { name: due })).not.toBeInTheDocument();
});

test('a choice that cannot be kept is said to be', async () => {
  const { storage, tick } = await openWith('/journal', 'Journal');
  storage.trouble.writeFails = 'full';
  await tick('Ask me every four weeks');
  expect(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' })).toBeVisible();
});
