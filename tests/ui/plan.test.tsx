import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { parseLadder } from '../../src/domain/ladder/ladder.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { rtGentle } from '../../src/domain/protocol/starters/rt-gentle.ts';
import { mixedLadder } from '../support/ladders.ts';
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

/** What the plan in use, or the one from a file, is made of: the first list of the page. */
function partsOfPlan() {
  const [list] = screen.getAllByRole('list');
  return list
    ? within(list)
        .getAllByRole('listitem')
        .map((part) => part.textContent)
    : [];
}

async function openPlan(storage: TestStorage = makeTestStorage()) {
  const app = openApp({ path: '/plan', storage });
  await heading('Your plan');
  const openFile = async (content: string, name = 'plan.json') => {
    if (screen.queryByLabelText('Open a plan from a file') === null) await app.follow('Open a plan');
    const input = await screen.findByLabelText('Open a plan from a file');
    await app.user.upload(input, new File([content], name, { type: 'application/json' }));
  };
  return { ...app, openFile, openJson: (content: unknown) => openFile(JSON.stringify(content)) };
}

/** The way to the figures of the plan in use: the first of the page. */
async function openFigures(user: UserEvent): Promise<void> {
  const [first] = await screen.findAllByRole('button', { name: 'Enter what your team has given you' });
  if (first) await user.click(first);
}

async function planInUse(plan: unknown): Promise<TestStorage> {
  const storage = makeTestStorage();
  await putRaw(storage, 'plan', plan);
  return storage;
}

test.each([
  ['2026-11-21', true],
  ['2026-11-22', false],
])(
  'a plan to be looked at by %s says on its screen that the day has passed: %s',
  async (reviewBy, isSaid) => {
    await openPlan(await planInUse({ ...evenings, reviewBy }));
    await screen.findByRole('heading', { name: 'Short evenings' });
    expect(screen.queryAllByText(/^This plan was to be looked at again by/)).toHaveLength(isSaid ? 1 : 0);
  },
);

test('the starter is shown with its parts, and says that no clinician has reviewed it', async () => {
  await openPlan();
  expect(screen.getByRole('heading', { name: 'First steps' })).toBeVisible();
  const parts = partsOfPlan();
  expect(parts).toHaveLength(firstSteps.phases.length);
  expect(parts[3]).toBe('Pelvic drops10 times');
  expect(parts[4]).toContain('only if you choose it');
  expect(screen.getByText(/No clinician has reviewed it/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Choose this plan: First steps' })).not.toBeInTheDocument();
});

describe('a good file', () => {
  test('is shown before it is accepted, and then used from today on', async () => {
    const { follow, openJson, press, storage } = await openPlan();
    await openJson(evenings);
    expect(await heading('A plan for you')).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Short evenings' })).toBeVisible();
    expect(screen.getByText('By A. Therapist')).toBeVisible();
    expect(partsOfPlan()).toEqual([
      'Settle45 seconds',
      'Breathing1 breath',
      'Pelvic drops only if you choose it8 times',
    ]);
    expect(await readRaw(storage, 'plan')).toBeUndefined();
    await press('Use this plan');
    expect(await heading('“Short evenings” is your plan now.')).toHaveFocus();
    expect(await readRaw(storage, 'plan')).toEqual(evenings);
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
    expect(await heading('Your plan')).toHaveFocus();
    expect(await screen.findByRole('heading', { name: 'First steps' })).toBeVisible();
    expect(await readRaw(storage, 'plan')).toBeUndefined();
  });

  test('gives way to a starter only after a question', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', evenings);
    const { press, user } = await openPlan(storage);
    await press('Choose this plan: First steps');
    const dialog = await screen.findByRole('dialog', { name: '“First steps” instead of “Short evenings”?' });
    await user.click(within(dialog).getByRole('button', { name: 'Keep the plan I have' }));
    expect(await readRaw(storage, 'plan')).toEqual(evenings);
    await press('Choose this plan: First steps');
    await press('Yes, change it');
    await waitFor(async () => expect(await readRaw(storage, 'plan')).toBeUndefined());
    expect(await readRaw(storage, 'plans kept')).toMatchObject({ plans: [evenings] });
    expect(await screen.findByRole('button', { name: 'Use this one: Short evenings' })).toBeVisible();
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

  test('with nothing to guide is not offered', async () => {
    const { openJson, press, storage } = await openPlan();
    await openJson({ ...evenings, phases: [{ id: 'close', kind: 'close' }] });
    expect(await screen.findByText(/^There is nothing to guide in this plan/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Use this plan' })).not.toBeInTheDocument();
    await press('Keep the plan I have');
    expect(await screen.findByRole('heading', { name: 'First steps' })).toBeVisible();
    expect(await readRaw(storage, 'plan')).toBeUndefined();
  });

  test('with a long aim shows its beginning, and all of it on request', async () => {
    const { openJson, press } = await openPlan();
    const aim = `${'Ten quiet minutes before sleep. '.repeat(40)}The very end.`;
    await openJson({ ...evenings, aim });
    await screen.findByText(/^Ten quiet minutes before sleep/);
    expect(screen.queryByText(/The very end/)).not.toBeInTheDocument();
    await press('Show all of it');
    expect(screen.getByText(/The very end/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show less' })).toHaveFocus();
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

describe('the plans that come with the app', () => {
  test('say whom they are for, how long they take, and whether anything goes in', async () => {
    await openPlan();
    const titles = (level: number) =>
      screen.getAllByRole('heading', { level }).map((title) => title.textContent);
    expect(titles(2)).toEqual([
      'First steps',
      'To begin, or to begin again',
      'When something going in hurts',
      'After a birth, in menopause, with a skin condition',
      'When the pelvic floor holds on',
      'When a team sets the time',
    ]);
    expect(screen.getByText('For anyone who uses dilators, or would like to begin.')).toBeVisible();
    expect(await screen.findByText(/^Usually about 1\d minutes\. Nothing goes in\.$/)).toBeVisible();
    expect(
      await screen.findAllByText(/^Usually about \d\d minutes\. Something goes in, as far as you choose\.$/),
    ).toHaveLength(8);
    expect(screen.getByText(/no clinician has reviewed them/)).toBeVisible();
  });

  test('are chosen with one tap, come first then, and are used from today on', async () => {
    const { follow, press, storage } = await openPlan();
    await press('Choose this plan: Gradual dilators');
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Gradual dilators'),
    );
    expect(screen.getByText(/No clinician has reviewed it/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Your plan' })).toHaveFocus();
    expect(await readRaw(storage, 'plan')).toMatchObject({ id: 'gradual-dilators' });
    await follow('Today');
    expect(await screen.findByRole('heading', { name: 'Gradual dilators' })).toBeVisible();
  });

  test('give way to First steps again, and nothing is left behind', async () => {
    const { press, storage } = await openPlan();
    await press('Choose this plan: Own fingers, then tampons');
    await press('Choose this plan: First steps');
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('First steps'),
    );
    expect(await readRaw(storage, 'plan')).toBeUndefined();
  });

  test('that cannot be kept leave the plan as it was, and can be tried again', async () => {
    const { press, storage } = await openPlan();
    storage.trouble.writeFails = 'full';
    await press('Choose this plan: Gradual dilators');
    expect(await screen.findByText(/There is no room left on this device/)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('First steps');
    storage.trouble.writeFails = undefined;
    await press('Try again');
    await waitFor(async () =>
      expect(await readRaw(storage, 'plan')).toMatchObject({ id: 'gradual-dilators' }),
    );
  });
});

describe('a plan that waits for a word of the person', () => {
  const gate = 'A clinician has looked at the skin, and nothing there is waiting for treatment.';

  test('asks for it before it is used, keeps it with its day, and is then used', async () => {
    const { press, storage } = await openPlan();
    await press('Choose this plan: Gentle touch');
    const dialog = await screen.findByRole('dialog', { name: 'Before you use “Gentle touch”' });
    expect(within(dialog).getByText(gate)).toBeVisible();
    expect(await readRaw(storage, 'plan')).toBeUndefined();
    await press('Yes, all of it is so');
    await waitFor(async () =>
      expect(await readRaw(storage, 'plan')).toMatchObject({ id: 'vestibule-gentle' }),
    );
    expect(await screen.findByText(new RegExp(`^On .*22.*: ${gate}$`))).toBeVisible();
    await press('Choose this plan: First steps');
    await press('Choose this plan: Gentle touch');
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Gentle touch'),
    );
  });

  test('is not used without it, and nothing is kept', async () => {
    const { press, storage } = await openPlan();
    await press('Choose this plan: Gentle touch');
    await press('Not now');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await readRaw(storage, 'plan')).toBeUndefined();
    expect(screen.queryByText('What you said')).not.toBeInTheDocument();
  });

  test('asks again once the word is taken back', async () => {
    const { press, storage } = await openPlan();
    await press('Choose this plan: Gentle touch');
    await press('Yes, all of it is so');
    await press('Choose this plan: First steps');
    await press(`Take back: ${gate}`);
    await waitFor(() => expect(screen.queryByText('What you said')).not.toBeInTheDocument());
    await press('Choose this plan: Gentle touch');
    expect(await screen.findByRole('dialog', { name: 'Before you use “Gentle touch”' })).toBeVisible();
    expect(await readRaw(storage, 'plan')).toBeUndefined();
  });

  test('guides nothing inside once the word is taken back, until it is said again', async () => {
    const storage = makeTestStorage();
    await storage.slot('ladder', parseLadder).write(mixedLadder);
    const { follow, press } = await openPlan(storage);
    await press('Choose this plan: Gentle touch');
    await press('Yes, all of it is so');
    await press(`Take back: ${gate}`);
    expect(await screen.findByText(/nothing goes in with this plan/)).toBeVisible();
    await press('See what it is');
    await press('Not now');
    await follow('Today');
    await press('Begin');
    await press('See what today could be');
    await heading('Today could be');
    const kinds = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(kinds.join(' ')).toContain('Touch on the outside');
    expect(kinds.join(' ')).not.toMatch(/A little at a time|Hold/);
  });

  test('and needs no sizes can begin without any, where going in is a choice', async () => {
    const { follow, press } = await openPlan();
    await press('Choose this plan: Gentle touch');
    await press('Yes, all of it is so');
    await follow('Today');
    await press('Begin');
    expect(await heading('How is today?')).toBeVisible();
  });

  test('from a file is asked for in the same way', async () => {
    const { openJson, press, storage } = await openPlan();
    await openJson({ ...evenings, gates: ['clinicianAgrees'] });
    await press('Use this plan');
    await screen.findByText('My clinician agrees that I use a dilator now.');
    await press('Yes, all of it is so');
    await waitFor(async () => expect(await readRaw(storage, 'plan')).toMatchObject({ id: 'evenings' }));
  });
});

test('the plan in use tells which published pages it goes by, and that nobody has confirmed them', async () => {
  await openPlan();
  const told = screen.getByText('Where this plan comes from').closest('details');
  const rows = within(told ?? document.body).getAllByRole('listitem', { hidden: true });
  expect(rows).toHaveLength(firstSteps.sources?.length ?? 0);
  for (const row of rows) expect(row).toHaveTextContent(/ From: .+ \(.+\)\.$/);
  expect(told).toHaveTextContent('No clinician has confirmed these numbers for this app.');
});

describe('a plan that a calendar leads', () => {
  const clinician = { startDate: '2026-11-22', minutes: 5, frequency: { times: 3, per: 'week' } };
  const led = { ...evenings, ledBy: 'schedule', clinician };

  test('of ours is locked, says what it waits for, and cannot be chosen', async () => {
    const { user } = await openPlan();
    await user.click(screen.getByRole('heading', { name: 'When a team sets the time' }));
    const row = screen.getByRole('heading', { name: 'With your team, gently' }).closest('li');
    expect(row).toHaveTextContent('This plan is locked. It waits for figures from your team:');
    for (const figure of ['the day to begin', 'for how many minutes', 'how often'])
      expect(row).toHaveTextContent(figure);
    expect(row).not.toHaveTextContent(/\d/);
    for (const title of [
      'With your team, gently',
      'The timetable of your team',
      'Your own pace, with your team',
    ])
      expect(screen.queryByRole('button', { name: `Choose this plan: ${title}` })).not.toBeInTheDocument();
  });

  test('opens with the figures of the team’s sheet, once what it asks first was said', async () => {
    const { press, storage, user } = await openPlan();
    await user.click(screen.getByRole('heading', { name: 'When a team sets the time' }));
    const row = screen.getByRole('heading', { name: 'With your team, gently' }).closest('li');
    if (!row) throw new Error('the plan is not listed');
    const plan = within(row);
    await user.click(plan.getByRole('button', { name: 'Enter what your team has given you' }));
    const use = () => user.click(plan.getByRole('button', { name: 'Use this plan with these figures' }));
    await use();
    expect(plan.getByText('A day is needed, from your team.')).toBeVisible();
    expect(plan.getByLabelText('Minutes to hold it')).toBeInvalid();
    fireEvent.change(plan.getByLabelText('The day to begin'), { target: { value: '2026-11-22' } });
    await user.type(plan.getByLabelText('Minutes to hold it'), '5');
    await user.type(plan.getByLabelText('How often'), '3');
    for (const span of ['times a day', 'times a week'])
      expect(plan.getByRole('radio', { name: span })).not.toBeChecked();
    await use();
    expect(plan.getByText('Please choose: in a day, or in a week.')).toBeVisible();
    expect(await readRaw(storage, 'plan')).toBeUndefined();
    await user.click(plan.getByRole('radio', { name: 'times a week' }));
    await use();
    await press('Yes, all of it is so');
    await waitFor(async () =>
      expect(await readRaw(storage, 'plan')).toMatchObject({ id: 'rt-gentle', clinician }),
    );
  });

  test('asks only for the figure that is missing, and lets the others be corrected', async () => {
    const { press, storage, user } = await openPlan(
      await planInUse({ ...led, clinician: { startDate: '2026-11-01', frequency: clinician.frequency } }),
    );
    await openFigures(user);
    expect(screen.getByLabelText('Minutes to hold it')).toBeVisible();
    expect(screen.getByLabelText('The day to begin')).not.toBeVisible();
    await user.click(screen.getByText('What is here already'));
    expect(screen.getByLabelText('The day to begin')).toHaveValue('2026-11-01');
    expect(screen.getByLabelText('How often')).toHaveValue('3');
    expect(screen.getByRole('radio', { name: 'times a week' })).toBeChecked();
    fireEvent.change(screen.getByLabelText('The day to begin'), { target: { value: '2026-11-08' } });
    await user.type(screen.getByLabelText('Minutes to hold it'), '5');
    await press('Use this plan with these figures');
    await waitFor(async () =>
      expect(await readRaw(storage, 'plan')).toMatchObject({
        clinician: { ...clinician, startDate: '2026-11-08' },
      }),
    );
  });

  test('keeps what the sheet says besides: up to so often stays up to so often', async () => {
    const frequency = { times: 3, upTo: 4, per: 'week' };
    const { press, storage, user } = await openPlan(
      await planInUse({ ...led, clinician: { startDate: '2026-11-01', frequency } }),
    );
    await openFigures(user);
    await user.type(screen.getByLabelText('Minutes to hold it'), '5');
    await press('Use this plan with these figures');
    await waitFor(async () =>
      expect(await readRaw(storage, 'plan')).toMatchObject({ clinician: { frequency } }),
    );
  });

  test('of ours lets figures that were entered be corrected; those of a therapist’s file are theirs', async () => {
    const { close, press, storage, user } = await openPlan(await planInUse({ ...rtGentle, clinician }));
    await press('Correct the figures of your team');
    await user.clear(screen.getByLabelText('Minutes to hold it'));
    await user.type(screen.getByLabelText('Minutes to hold it'), '6');
    await press('Use this plan with these figures');
    await press('Yes, all of it is so');
    await waitFor(async () =>
      expect(await readRaw(storage, 'plan')).toMatchObject({ clinician: { ...clinician, minutes: 6 } }),
    );
    close();
    await openPlan(await planInUse(led));
    expect(await screen.findByRole('heading', { name: 'Short evenings' })).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Correct the figures of your team' }),
    ).not.toBeInTheDocument();
  });

  test('from a file is used with all of its figures, from its start date on', async () => {
    const { openJson, press, storage } = await openPlan();
    await openJson(led);
    await press('Use this plan');
    await waitFor(async () => expect(await readRaw(storage, 'plan')).toMatchObject({ clinician }));
  });

  test('is held for the minutes of the clinician, whatever its parts say', async () => {
    const storage = makeTestStorage();
    await storage.slot('ladder', parseLadder).write(mixedLadder);
    const phases = [
      { id: 'prepare', kind: 'prepare', seconds: 30 },
      { id: 'insert', kind: 'insert', breaths: 3, advanceOn: 'exhale' },
      { id: 'hold', kind: 'hold', seconds: 60 },
    ];
    await putRaw(storage, 'plan', { ...led, phases });
    const { player, press } = openApp({ path: '/session', storage });
    await heading('How is today?');
    await press('See what today could be');
    await press('Start');
    await waitFor(() => expect(player().plan()).toBeDefined());
    const holds = player()
      .plan()
      ?.segments.filter(({ kind }) => kind === 'hold')
      .flatMap(({ beats }) => beats.filter(({ kind }) => kind === 'hold'));
    expect(holds?.reduce((sum, { atMs, endMs }) => sum + endMs - atMs, 0)).toBe(300_000);
  });

  test.each([
    [
      'without its minutes',
      { startDate: '2026-11-22', frequency: clinician.frequency },
      /It waits for figures from your team/,
    ],
    [
      'before its start date',
      { ...clinician, startDate: '2026-11-23' },
      /^This plan can be used from .*23.* on\.$/,
    ],
  ])('from a file %s is shown and cannot be used', async (_, given, sentence) => {
    const { openJson } = await openPlan();
    await openJson({ ...led, clinician: given });
    await screen.findByRole('heading', { name: 'Short evenings' });
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Use this plan' })).not.toBeInTheDocument();
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
    [
      'something else',
      ['a', 'list'],
      'There is no plan in this. A link, a code or a file from Unfurl has one.',
    ],
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
    const told = await screen.findByText('This cannot be used. Your plan has not changed.');
    const alert = told.closest<HTMLElement>('[role="alert"]') ?? document.body;
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([sentence]);
    expect(alert.querySelector('b')).toBeNull();
    expect(await readRaw(storage, 'plan')).toMatchObject({ title: 'The plan I have' });
  });

  test.each([
    ['not JSON', 'Dear patient,', 'There is no plan in this.'],
    ['torn', '{"schema":1,', 'It is not a plan for Unfurl.'],
    ['empty', '', 'There is no plan in this.'],
    ['5 MB large', ' '.repeat(5_000_000), 'The file is too large to be a plan.'],
  ])('for being %s says so', async (_, content, sentence) => {
    const { openFile } = await openPlan();
    await openFile(content);
    expect(await screen.findByText(new RegExp(`^${sentence}`))).toBeVisible();
  });

  test('can be followed by a good one', async () => {
    const { openFile, openJson } = await openPlan();
    await openFile('{');
    await screen.findByText(/^This cannot be used/);
    await openJson(evenings);
    expect(await heading('A plan for you')).toBeVisible();
    expect(screen.queryByText(/^This cannot be used/)).not.toBeInTheDocument();
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
