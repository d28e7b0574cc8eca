import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { bareTextOf } from '../../src/adapters/sharing/plan-text.ts';
import { codeOfProtocol } from '../../src/adapters/sharing/protocol-code.ts';
import { mostKeptPlans } from '../../src/domain/protocol/kept-plans.ts';
import { planFile } from '../../src/domain/protocol/plan-file.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { mutantOf } from '../support/mutated-plans.ts';
import { evenings } from '../support/plans-to-hand.ts';
import { makeTestStorage, putRaw, readRaw, type TestStorage } from '../support/ui-storage.ts';

type Sharing = NonNullable<Parameters<typeof openApp>[0]>['sharing'];

/** The app with `current` in use, on the screen where a plan is opened. */
async function openOpening(current?: Protocol, sharing: Sharing = {}) {
  const storage: TestStorage = makeTestStorage();
  if (current) await putRaw(storage, 'plan', current);
  const app = openApp({ path: '/plan/open', storage, ...(sharing ? { sharing } : {}) });
  const give = async (plan: Protocol) => {
    await heading('Open a plan');
    const file = new File([planFile(plan)], 'plan.json', { type: 'application/json' });
    await app.user.upload(await screen.findByLabelText('Open a plan from a file'), file);
    await heading('A plan for you');
  };
  return { ...app, storage, give };
}

async function codeText(plan: Protocol): Promise<string> {
  return bareTextOf((await codeOfProtocol(plan)) ?? '');
}

const newer: Protocol = {
  ...evenings,
  version: 3,
  painCap: 2,
  locks: ['size'],
  ceiling: { kind: 'dilator', diameterMm: 26 },
};

describe('somebody’s plan', () => {
  test('says what it asks, what stays with the clinician, who made it and when they meet', async () => {
    const { give, storage } = await openOpening();
    await give(evenings);
    for (const words of [
      'By A. Therapist, PT, Pelvic Health North',
      /^Made on .*November 20, 2026, version 2$/,
      '3 to 4 times a week, with at least 2 days of rest.',
      'Up to 24 mm.',
      'Pain: stay at 3 of 10 or under. Above it, ease back or stop.',
      /^Next visit: .*2036/,
      'Stretches: child’s pose and happy baby, 5 minutes, once a day',
      'Strength: bridges, 2 sets of 8, 3 times a week',
      'A larger size waits for your clinician’s word.',
      /Call me if it burns/,
    ])
      expect(screen.getAllByText(words)[0]).toBeVisible();
    expect(screen.getByText(/^Beside “First steps”, \d+ things are different$/)).toBeVisible();
    expect(await readRaw(storage, 'plan')).toBeUndefined();
    expect(await readRaw(storage, 'plans kept')).toBeUndefined();
  });

  test('shows what it puts in place of our pages, behind a tap, before a yes', async () => {
    const { give, user, storage } = await openOpening();
    await give({
      ...evenings,
      learn: [
        { kind: 'replace', topic: 'drops', title: 'My way', text: 'In by the nose.\n\nOut by the mouth.' },
        { kind: 'replace', topic: 'signs', title: 'Before you call', text: 'Ring my practice.' },
        { kind: 'hide', topic: 'care' },
      ],
    });
    const pages = within(
      screen.getByRole('heading', { name: 'Pages to read' }).parentElement ?? document.body,
    );
    expect(pages.getByText('“Drops and breathing” comes in other words: “My way”.')).toBeVisible();
    expect(
      pages.getByText('“Red flags and spotting” stays, and other words come after it: “Before you call”.'),
    ).toBeVisible();
    expect(pages.getAllByText('Read these words')).toHaveLength(2);
    expect(pages.getByText(/Out by the mouth/)).not.toBeVisible();
    await user.click(pages.getByLabelText('Read these words: “My way”'));
    expect(pages.getByText(/Out by the mouth/)).toBeVisible();
    await user.click(pages.getByLabelText('Read these words: “Before you call”'));
    expect(pages.getByText('Ring my practice.')).toBeVisible();
    expect(await readRaw(storage, 'plan')).toBeUndefined();
  });

  test('that a calendar leads says when it begins, and what it asks in which weeks', async () => {
    const { give } = await openOpening();
    await give({
      ...evenings,
      ledBy: 'schedule',
      phases: [{ id: 'hold', kind: 'hold', seconds: 600 }],
      clinician: { frequency: { times: 3, per: 'day' }, minutes: 15, startDate: '2036-11-03' },
      schedule: [
        { fromWeek: 0, untilWeek: 8, frequency: { times: 3, per: 'day' }, minutes: 15 },
        { fromWeek: 8, frequency: { times: 1, per: 'day' }, minutes: 20 },
      ],
    });
    for (const words of [
      'Begins on Monday, November 3, 2036.',
      'Held for 15 minutes each time.',
      'Weeks 1 to 8: 3 times a day, 15 minutes',
      'From week 9 on: once a day, 20 minutes',
    ])
      expect(screen.getByText(words)).toBeVisible();
    const parts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(parts).toContain('Hold15 minutes');
  });

  test('in a newer version says what is new, and takes the place of the one before', async () => {
    const { give, press, storage } = await openOpening(evenings);
    await give(newer);
    expect(screen.getByText('This is a newer version of the plan you have.')).toBeVisible();
    const news = screen.getByRole('heading', { name: 'What is new for you' }).parentElement ?? document.body;
    expect(
      within(news)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'The largest size: 26 mm instead of 24 mm.',
      'Pain above which it is time to ease back or stop: 2 instead of 3.',
      'No longer so: Movement is only as it is written.',
    ]);
    await press('Use this plan');
    await heading('“Short evenings” is your plan now.');
    expect(await readRaw(storage, 'plan')).toEqual(newer);
    expect(await readRaw(storage, 'plans kept')).toBeUndefined();
  });

  test.each([
    ['older', { version: 1 }, /^This is an older version: it is number 1, and you have number 2\./],
    ['of the same number', { note: 'x' }, /Which is the later cannot be told from it/],
    ['of the same number, made later', { madeOn: '2026-11-21' }, /This one was made later\./],
    ['of the same number, made earlier', { madeOn: '2026-11-01' }, /The one you have was made later\./],
  ])('that is %s never silently takes the place of the one there', async (_, edit, sentence) => {
    const offered = { ...evenings, ...edit };
    const { give, press, storage, user } = await openOpening(evenings);
    await give(offered);
    expect(screen.getAllByText(sentence)[0]).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Use this plan' })).not.toBeInTheDocument();
    await press('Use this one all the same');
    const dialog = await screen.findByRole('dialog', { name: /instead of the version you have/ });
    await user.click(within(dialog).getByRole('button', { name: 'Keep the plan I have' }));
    expect(await readRaw(storage, 'plan')).toEqual(evenings);
    await press('Use this one all the same');
    const again = await screen.findByRole('dialog', { name: /instead of the version you have/ });
    await user.click(within(again).getByRole('button', { name: 'Use this one all the same' }));
    await heading('“Short evenings” is your plan now.');
    expect(await readRaw(storage, 'plan')).toEqual(offered);
    expect(await readRaw(storage, 'plans kept')).toMatchObject({ plans: [evenings] });
  });

  test('that is there already offers nothing to change, also where a code left its recording out', async () => {
    const { give } = await openOpening({ ...evenings, openingNote: { mp3: 'AAAA' } });
    await give(evenings);
    expect(screen.getByText(/^You have this plan already/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Use this/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Keep both/ })).not.toBeInTheDocument();
  });

  test('whose ceiling is below the person’s own size says that sizes above it wait', async () => {
    const storage = makeTestStorage();
    const rungs = [20, 28].map((diameterMm) => ({ id: `d${diameterMm}`, kind: 'dilator', diameterMm }));
    await putRaw(storage, 'ladder', { schema: 1, rungs, currentId: 'd28' });
    const { user } = openApp({ path: '/plan/open', storage });
    const file = new File([planFile(evenings)], 'plan.json', { type: 'application/json' });
    await user.upload(await screen.findByLabelText('Open a plan from a file'), file);
    await heading('A plan for you');
    expect(
      screen.getByText(/^It goes up to 24 mm, and you are at 28 mm\. Above it, sizes wait/),
    ).toBeVisible();
    expect(
      screen.getByText(/^It names 22 mm, which is not among your sizes\. Until it is, 20 mm takes its place/),
    ).toBeVisible();
  });

  test('can be kept beside the plan in use, taken up later, and gone back from', async () => {
    const mine: Protocol = { ...evenings, id: 'mine', title: 'Mornings' };
    const { follow, give, press, storage } = await openOpening(mine);
    await give(evenings);
    await press('Keep both, and stay with mine for now');
    await heading('“Short evenings” is put by.');
    expect(await readRaw(storage, 'plan')).toEqual(mine);
    await follow('Your plan');
    await press('Use this one: Short evenings');
    await waitFor(async () => expect(await readRaw(storage, 'plan')).toEqual(evenings));
    await waitFor(async () => expect(await readRaw(storage, 'plans kept')).toMatchObject({ plans: [mine] }));
    await press('Take it off: Mornings');
    await waitFor(async () => expect(await readRaw(storage, 'plans kept')).toMatchObject({ plans: [] }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Put it back' })).toHaveFocus());
    await press('Put it back');
    await waitFor(async () => expect(await readRaw(storage, 'plans kept')).toMatchObject({ plans: [mine] }));
    await press('Use this one: Mornings');
    await waitFor(async () => expect(await readRaw(storage, 'plan')).toEqual(mine));
  });

  test('is not taken up while there is no room to put the other one by', async () => {
    const mine: Protocol = { ...evenings, id: 'mine', title: 'Mornings' };
    const { give, press, storage } = await openOpening(mine);
    const plans = Array.from({ length: mostKeptPlans.value }, (_, at) => ({ ...evenings, id: `kept-${at}` }));
    await putRaw(storage, 'plans kept', { schema: 1, plans });
    await give(evenings);
    await press('Use this plan');
    expect(await screen.findByText(/^12 plans are put by, and there is no room for one more/)).toBeVisible();
    expect(await readRaw(storage, 'plan')).toEqual(mine);
  });

  test('is taken up also where those that were put by cannot be read; they are moved aside and kept', async () => {
    const mine: Protocol = { ...evenings, id: 'mine', title: 'Mornings' };
    const { give, press, storage } = await openOpening(mine);
    await putRaw(storage, 'plans kept', { schema: 1, plans: 'torn' });
    await give(evenings);
    await press('Use this plan');
    await heading('“Short evenings” is your plan now.');
    expect(await readRaw(storage, 'plans kept')).toMatchObject({ plans: [mine] });
    expect(await readRaw(storage, 'plans kept (aside 1)')).toEqual({ schema: 1, plans: 'torn' });
  });

  test('that cannot be kept, on a full disk, leaves everything as it was and can be tried again', async () => {
    const mine: Protocol = { ...evenings, id: 'mine', title: 'Mornings' };
    const { give, press, storage } = await openOpening(mine);
    await give(evenings);
    storage.trouble.writeFails = 'full';
    for (const button of ['Use this plan', 'Keep both, and stay with mine for now']) {
      await press(button);
      expect(await screen.findByText(/There is no room left on this device/)).toBeVisible();
      expect(await readRaw(storage, 'plan')).toEqual(mine);
      expect(await readRaw(storage, 'plans kept')).toBeUndefined();
    }
    storage.trouble.writeFails = undefined;
    await press('Try again');
    await heading('“Short evenings” is put by.');
  });
});

describe('ways in', () => {
  test.each([
    ['a code', (text: string) => text],
    [
      'a link with words around it',
      (text: string) => `Hi! ${text.replace('unfurl-plan:', 'https://x.example/#/plan/from/')} See you.`,
    ],
  ])('%s that was pasted', async (_, around) => {
    const { press, user } = await openOpening();
    const field = await screen.findByLabelText('A link or code');
    await user.click(field);
    await user.paste(around(await codeText(evenings)));
    await press('Read it');
    await heading('A plan for you');
    expect(screen.getByRole('heading', { name: 'Short evenings' })).toBeVisible();
  });

  test('nothing pasted, or something else, is said in a sentence', async () => {
    const { press, user } = await openOpening();
    await press('Read it');
    expect(await screen.findByText('There is nothing here yet.')).toBeVisible();
    await user.click(screen.getByLabelText('A link or code'));
    await user.paste('unfurl-plan:aAAA');
    await press('Read it');
    expect(await screen.findByText(/^The end of it is not there/)).toBeVisible();
  });

  test('a link that was opened', async () => {
    const arrived = (await codeOfProtocol(evenings)) ?? '';
    const { storage } = await openOpening(undefined, { arrived });
    await heading('A plan for you');
    expect(await readRaw(storage, 'plan')).toBeUndefined();
  });

  test('a picture', async () => {
    const { user } = await openOpening(undefined, { pictureText: await codeText(evenings) });
    const picture = new File(['png'], 'p.png', { type: 'image/png' });
    await user.upload(await screen.findByLabelText('Choose a picture of the code'), picture);
    expect(await heading('A plan for you')).toHaveFocus();
  });

  test('the camera, which goes on past codes of other things', async () => {
    const { press, sharing } = await openOpening();
    await press('Use the camera');
    await waitFor(() => expect(sharing.isCameraOn()).toBe(true));
    sharing.cameraSees('https://a-shop.example/');
    expect(
      await screen.findByText('This code is from something else: there is no plan in it.'),
    ).toBeVisible();
    expect(sharing.isCameraOn()).toBe(true);
    sharing.cameraSees(await codeText(evenings));
    await heading('A plan for you');
    expect(sharing.isCameraOn()).toBe(false);
  });

  test.each([
    ['refused', /^The camera is not allowed here/],
    ['absent', /^No camera was found/],
    ['taken', /^Another app is using the camera/],
    ['unsafe', /^A browser gives the camera only to pages that come over https/],
  ] as const)('a camera that is %s is said, and can be tried again', async (cameraTrouble, sentence) => {
    const { press } = await openOpening(undefined, { cameraTrouble });
    await press('Use the camera');
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Use the camera' })).toBeVisible();
  });

  test('a camera that stopped by itself says so', async () => {
    const { press, sharing } = await openOpening();
    await press('Use the camera');
    await waitFor(() => expect(sharing.isCameraOn()).toBe(true));
    sharing.cameraEnds();
    expect(await screen.findByText('The camera is off.')).toBeVisible();
  });
});

test('what was said of one code goes as soon as another is read', async () => {
  const { user } = await openOpening(evenings);
  const field = await screen.findByLabelText('A link or code');
  fireEvent.change(field, { target: { value: 'no code at all' } });
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  await screen.findByText(/^This cannot be used/);
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
  expect(screen.queryByText(/^This cannot be used/)).toBeNull();
  await screen.findByText(/^This cannot be used/);
});

test('whatever is pasted, nothing is kept and nothing of it becomes a part of the page', async () => {
  const { storage, user, follow } = await openOpening(evenings);
  for (let seed = 1; seed <= 40; seed += 1) {
    const field = await screen.findByLabelText('A link or code');
    fireEvent.change(field, { target: { value: mutantOf(seed).text || 'nothing' } });
    await user.click(screen.getByRole('button', { name: 'Read it' }));
    await screen.findByText(/^(This cannot be used|Look at it in peace)/);
    expect(document.querySelector('main script, main img, main b')).toBeNull();
    if (screen.queryByText(/^Look at it in peace/)) {
      await user.click(screen.getByRole('button', { name: 'Keep the plan I have' }));
      await follow('Open a plan');
    }
  }
  expect(await readRaw(storage, 'plan')).toEqual(evenings);
  expect(await readRaw(storage, 'plans kept')).toBeUndefined();
});

describe('handing a plan on', () => {
  async function openHandOver(plan: Protocol, sharing: Sharing = {}) {
    const storage = makeTestStorage();
    await putRaw(storage, 'plan', plan);
    const app = openApp({ path: '/plan/hand-over', storage, ...(sharing ? { sharing } : {}) });
    await screen.findByRole('heading', { name: 'Give a file' });
    return app;
  }

  test('gives a file with everything in it, under a name that tells nothing', async () => {
    const spoken: Protocol = { ...evenings, openingNote: { mp3: 'AAAA' }, later: { a: 1 } } as Protocol;
    const { files, press } = await openHandOver(spoken);
    expect(screen.getByText(/goes with the file only/)).toBeVisible();
    await press('Save the file');
    expect(files.map(({ name }) => name)).toEqual(['unfurl-plan.json']);
    expect(JSON.parse(files[0]?.text ?? '')).toEqual(spoken);
  });

  test('offers no link where the app does not know its public address', async () => {
    await openHandOver(evenings);
    expect(screen.queryByRole('heading', { name: 'Send a link' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('figure', { name: 'QR code that holds this plan' })[0]).toBeVisible();
  });

  test('offers the link where it does, to be copied by a tap or by hand', async () => {
    const address = 'https://unfurl.example/';
    const { press, sharing } = await openHandOver(evenings, { address, canCopy: false });
    const link = screen.getByLabelText<HTMLInputElement>('The link').value;
    expect(link.startsWith(`${address}#/plan/from/a`)).toBe(true);
    await press('Copy the link');
    expect(sharing.copied).toEqual([link]);
    expect(await screen.findByText(/does not allow copying/)).toBeVisible();
  });

  test('says where a plan is too long for one code, and points to the file', async () => {
    const words = Array.from({ length: 300 }, (_, at) => (at * 7919).toString(36)).join(' ');
    await openHandOver({ ...evenings, note: words, aim: words.split(' ').toReversed().join(' ') });
    expect(screen.getAllByText(/too long for one code/)[0]).toBeVisible();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });

  test('prints a page that says all of it in words, and of ours that no clinician has reviewed it', async () => {
    const { press, sharing, close } = await openHandOver(evenings);
    await press('Print');
    expect(sharing.prints()).toBe(1);
    const page = screen.getByRole('article', { hidden: true });
    for (const words of [
      'Short evenings',
      'A. Therapist, PT',
      '3 to 4 times a week, at least 2 days of rest',
      'Stay at 3 of 10 or under',
      'Hold, 22 mm at most',
      'Pelvic drops2 times 8',
      'bridges, 2 sets of 8',
      'Call me if it burns',
      'A session that ends early is a complete session.',
    ])
      expect(page).toHaveTextContent(words);
    close();
    const starters = openApp({ path: '/plan/hand-over' });
    const sheet = await screen.findByRole('article', { hidden: true });
    expect(sheet).toHaveTextContent('No clinician has reviewed this plan.');
    starters.close();
  });
});
