import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, putRaw, readRaw, type TestStorage } from '../support/ui-storage.ts';

const evenings = {
  schema: 1,
  id: 'evenings',
  version: 2,
  title: 'Short evenings',
  aim: 'Ten quiet minutes before sleep.',
  author: 'A. Therapist',
  ledBy: 'comfort',
  phases: [
    { id: 'settle', kind: 'settle', seconds: 45 },
    { id: 'breathe', kind: 'breathe', pattern: { inSeconds: 4, outSeconds: 6 }, breaths: 1 },
    { id: 'drops', kind: 'drops', pattern: { inSeconds: 4, outSeconds: 6 }, reps: 8, optional: true },
  ],
};

async function openPlan(storage: TestStorage = makeTestStorage()) {
  const app = openApp({ path: '/plan', storage });
  await heading('Your plan');
  const openFile = async (content: string, name = 'plan.json') => {
    const input = await screen.findByLabelText('Open a plan from a file');
    await app.user.upload(input, new File([content], name, { type: 'application/json' }));
  };
  return { ...app, openFile, openJson: (content: unknown) => openFile(JSON.stringify(content)) };
}

test('the starter is shown with its parts, and says that no clinician has reviewed it', async () => {
  await openPlan();
  expect(screen.getByRole('heading', { name: 'First steps' })).toBeVisible();
  const parts = screen.getAllByRole('listitem').map((part) => part.textContent);
  expect(parts).toHaveLength(firstSteps.phases.length);
  expect(parts[3]).toBe('Pelvic drops10 times');
  expect(parts[4]).toContain('only if you choose it');
  expect(screen.getByText(/No clinician has reviewed it/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Go back to First steps' })).not.toBeInTheDocument();
});

describe('a good file', () => {
  test('is shown before it is accepted, and then used from today on', async () => {
    const { follow, openJson, press, storage } = await openPlan();
    await openJson(evenings);
    expect(await screen.findByText('This plan was found in the file')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Short evenings' })).toBeVisible();
    expect(screen.getByText('By A. Therapist')).toBeVisible();
    expect(screen.getAllByRole('listitem').map((part) => part.textContent)).toEqual([
      'Settle45 seconds',
      'Breathing1 breath',
      'Pelvic drops only if you choose it8 times',
    ]);
    expect(await readRaw(storage, 'plan')).toBeUndefined();
    await press('Use this plan');
    await waitFor(async () => expect(await readRaw(storage, 'plan')).toEqual(evenings));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Your plan' })).toHaveFocus());
    await follow('Today');
    expect(await screen.findByRole('heading', { name: 'Short evenings' })).toBeVisible();
    await press('Begin');
    await press('See what today could be');
    await heading('Today could be');
    expect(screen.getByText('off today')).toBeVisible();
  });

  test('can be declined, and the plan stays', async () => {
    const { openJson, press, storage } = await openPlan();
    await openJson(evenings);
    await press('Keep the plan I have');
    expect(await screen.findByRole('heading', { name: 'First steps' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Your plan' })).toHaveFocus();
    expect(await readRaw(storage, 'plan')).toBeUndefined();
  });

  test('can be given up again for the starter', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', evenings);
    const { press } = await openPlan(storage);
    expect(screen.getByRole('heading', { name: 'Short evenings' })).toBeVisible();
    await press('Go back to First steps');
    expect(await screen.findByRole('heading', { name: 'First steps' })).toBeVisible();
    expect(await readRaw(storage, 'plan')).toBeUndefined();
  });

  test('that cannot be kept stays on the screen, and can be tried again', async () => {
    const { openJson, press, storage } = await openPlan();
    await openJson(evenings);
    storage.trouble.writeFails = 'full';
    await press('Use this plan');
    expect(await screen.findByText(/There is no room left on this device/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Short evenings' })).toBeVisible();
    storage.trouble.writeFails = undefined;
    await press('Try again');
    await waitFor(async () => expect(await readRaw(storage, 'plan')).toEqual(evenings));
  });

  test('that bears the id of a starter is refused, so that it is never taken for one of ours', async () => {
    const { openJson } = await openPlan();
    await openJson({ ...evenings, id: 'first-steps', title: 'My own first steps' });
    expect(await screen.findByText(/belongs to a plan that comes with Unfurl/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'My own first steps' })).not.toBeInTheDocument();
  });

  test('with markup in it is shown as it is written', async () => {
    const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const { openJson } = await openPlan();
    await openJson({ ...evenings, title: markup, aim: markup, author: markup });
    expect(await screen.findByRole('heading', { name: markup })).toBeVisible();
    expect(screen.getByText(`By ${markup}`)).toBeVisible();
    expect(document.querySelector('img, script')).toBeNull();
  });
});

const manyPhases = Array.from({ length: 10_000 }, () => ({}));

describe('a file that is refused', () => {
  test.each([
    ['wrong types', { ...evenings, version: 'two' }, '“version” has a value that cannot be right: “two”.'],
    [
      'a negative number',
      { ...evenings, phases: [{ id: 'settle', kind: 'settle', seconds: -3 }] },
      'Part 1, seconds has a value that cannot be right: “-3”.',
    ],
    [
      'a number wrong in two ways',
      { ...evenings, phases: [{ id: 'settle', kind: 'settle', seconds: -1.5 }] },
      'Part 1, seconds has a value that cannot be right: “-1.5”.',
    ],
    ['10,000 phases', { ...evenings, phases: manyPhases }, 'It has 10000 parts; 60 is the most.'],
    [
      'a kind of phase nobody knows',
      { ...evenings, phases: [{ id: 'a', kind: 'levitate' }] },
      'Part 1, kind is of a kind this version does not know: “levitate”.',
    ],
    [
      'markup for a number',
      { ...evenings, version: '<b onclick="x">2</b>' },
      '“version” has a value that cannot be right: “<b onclick="x">2</b>”.',
    ],
    [
      'a newer version',
      { ...evenings, schema: 2 },
      'It was made with a newer version of Unfurl. Update first, then open it again.',
    ],
    ['something else', ['a', 'list'], 'It is not a plan for Unfurl.'],
    [
      'one id for two parts',
      { ...evenings, phases: [evenings.phases[0], evenings.phases[0]] },
      'Two parts have the same id, “settle”.',
    ],
    [
      'more than one sitting',
      {
        ...evenings,
        phases: ['a', 'b', 'c'].map((id) => ({ id, kind: 'rest', seconds: 3600 })),
      },
      'It would take 180 minutes; 120 is the most for one sitting.',
    ],
  ])('for %s says so, and the plan is unchanged', async (_, content, sentence) => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', { ...evenings, title: 'The plan I have' });
    const { openJson } = await openPlan(storage);
    await openJson(content);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This file cannot be used. Your plan has not changed.');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([sentence]);
    expect(alert.querySelector('b')).toBeNull();
    expect(screen.getByRole('heading', { name: 'The plan I have' })).toBeVisible();
    expect(await readRaw(storage, 'plan')).toMatchObject({ title: 'The plan I have' });
  });

  test.each([
    ['not JSON', 'Dear patient,', 'It is not a plan for Unfurl.'],
    ['empty', '', 'It is not a plan for Unfurl.'],
    ['5 MB large', ' '.repeat(5_000_000), 'The file is too large to be a plan.'],
  ])('for being %s says so', async (_, content, sentence) => {
    const { openFile } = await openPlan();
    await openFile(content);
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByRole('heading', { name: 'First steps' })).toBeVisible();
  });

  test('can be followed by a good one', async () => {
    const { openFile, openJson } = await openPlan();
    await openFile('{');
    await screen.findByRole('alert');
    await openJson(evenings);
    expect(await screen.findByText('This plan was found in the file')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a stored plan that cannot be read', () => {
  const damaged = { ...evenings, phases: 'torn' };

  test('is said and kept, and First steps stands in', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', damaged);
    await openPlan(storage);
    expect(screen.getByText(/^The plan that is stored here cannot be read/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'First steps' })).toBeVisible();
    expect(await readRaw(storage, 'plan')).toEqual(damaged);
  });

  test('is said on today too, before a session begins with another plan', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', damaged);
    openApp({ storage });
    expect(await screen.findByText(/^The plan that is stored here cannot be read/)).toBeVisible();
  });

  test('gives way to a plan that the person chooses', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', damaged);
    const { openJson, press } = await openPlan(storage);
    await openJson(evenings);
    await press('Use this plan');
    await waitFor(async () => expect(await readRaw(storage, 'plan')).toEqual(evenings));
    await waitFor(() => expect(screen.queryByText(/cannot be read/)).not.toBeInTheDocument());
  });

  test('of a newer version is never replaced', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', { ...evenings, schema: 2 });
    const { openJson, press } = await openPlan(storage);
    await openJson(evenings);
    await press('Use this plan');
    expect(await screen.findByText(/^This could not be kept/)).toBeVisible();
    expect(await readRaw(storage, 'plan')).toMatchObject({ schema: 2 });
  });
});
