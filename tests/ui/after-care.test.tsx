import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AfterCare } from '../../src/domain/check-in/after-care.ts';
import {
  askedHeading,
  cutOffDilators,
  openCutOff,
  partOf,
  partsOf,
  stopDilators,
} from '../support/dilator-session.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, readRaw, recordsIn } from '../support/ui-storage.ts';

const inHold = partOf('hold', 1).atMs + 60_000;
const beforeAnything = partOf('drops').atMs + 10_000;

type App = Awaited<ReturnType<typeof stopDilators>>;

/** Stopped in the hold, taken out, and asked. */
async function openAsked() {
  const app = await stopDilators(inHold);
  await app.press('It is out');
  await askedHeading();
  return app;
}

const complete = () => screen.findByText('This was a complete session.');
const afterCareIn = async ({ storage }: App) => {
  const [record] = await recordsIn(storage);
  return record?.kind === 'session' ? record.afterCare : undefined;
};

describe('while something may be in', () => {
  test('it comes out first, slowly, and nothing is asked before', async () => {
    await stopDilators(inHold);
    expect(await heading('In your own time')).toHaveFocus();
    expect(screen.getByText('Breathe out. Take it out slowly, when you are ready.')).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  test('what to do stands first, then help if it is held, and then the answer', async () => {
    await stopDilators(inHold);
    await heading('In your own time');
    const order = [
      screen.getByText('Breathe out. Take it out slowly, when you are ready.'),
      screen.getByText('If it feels gripped'),
      screen.getByText('Only once it is out:'),
      screen.getByRole('button', { name: 'It is out' }),
    ];
    const inPage = order.toSorted((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    expect(inPage).toEqual(order);
  });

  test('what to do if it feels gripped is behind one tap', async () => {
    const { user } = await stopDilators(inHold);
    const words = await screen.findByText(/bear down very lightly/);
    expect(words).not.toBeVisible();
    await user.click(screen.getByText('If it feels gripped'));
    expect(words).toBeVisible();
    expect(screen.getByText(/call your local urgent care line/)).toBeVisible();
  });

  test('before anything went in, the question comes at once', async () => {
    await stopDilators(beforeAnything);
    expect(await askedHeading()).toHaveFocus();
  });
});

describe('one question', () => {
  test('“None of these” is one tap to the two questions, and is remembered as asked', async () => {
    const app = await openAsked();
    await app.press('None of these');
    await heading('That was a whole session');
    await app.press('Keep it in my journal');
    await heading('Kept');
    expect(await afterCareIn(app)).toEqual({});
  });

  test('“None of these” does not press before anything is ticked: the way on weighs more only once there is an answer', async () => {
    const app = await openAsked();
    expect(screen.getByRole('button', { name: 'None of these' }).dataset['look']).toBe('plain');
    await app.tick('Panic, or feeling far away');
    expect(screen.getByRole('button', { name: 'Go on' }).dataset['look']).toBe('main');
  });

  test('it is asked once: after it, there is only the way on', async () => {
    const app = await openAsked();
    await app.press('None of these');
    await heading('That was a whole session');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  test('a follow-up is asked only of what is ticked, and a changed answer leaves no trace', async () => {
    const app = await openAsked();
    expect(screen.queryByRole('group', { name: 'How is that pain now?' })).not.toBeInTheDocument();
    await app.tick('Sharp, burning or sudden pain');
    await app.pick('It goes on, or is severe', 'How is that pain now?');
    await app.tick('Sharp, burning or sudden pain');
    expect(screen.queryByRole('group', { name: 'How is that pain now?' })).not.toBeInTheDocument();
    await app.press('None of these');
    await app.press('Keep it in my journal');
    await heading('Kept');
    expect(await afterCareIn(app)).toEqual({});
  });

  test('a follow-up that is open is asked for, with the focus there, and can be taken back', async () => {
    const app = await openAsked();
    await app.tick('Bleeding');
    await app.press('Go on');
    expect(await askedHeading()).toBeVisible();
    expect(screen.getByText(/^One more tap/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'A little, pink or light' })).toHaveFocus();
    await app.tick('Bleeding');
    await app.press('None of these');
    await heading('That was a whole session');
  });

  test('where nothing goes in, only pain and panic are asked about', async () => {
    const app = openApp();
    await app.press('Begin');
    await app.press('See what today could be');
    await app.press('Start');
    await heading('Settle');
    await app.guide(30_000);
    await app.press('Stop');
    await askedHeading();
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      'Sharp, burning or sudden pain',
      'Panic, or feeling far away',
    ]);
  });

  test('breathing that began at once asks nothing', async () => {
    const app = openApp();
    await app.press('Breathe with me now');
    await heading('Breathing');
    await app.guide(10_000);
    await app.press('Stop');
    expect(await heading('That was a whole session')).toBeVisible();
  });

  test('Stop was a slip: the way back is there until something was noticed', async () => {
    const app = await openAsked();
    await app.tick('Panic, or feeling far away');
    expect(screen.queryByRole('button', { name: 'Go back into the session' })).not.toBeInTheDocument();
    await app.tick('Panic, or feeling far away');
    await app.press('Go back into the session');
    expect(await heading('Prepare'), 'it was taken out, and is made ready anew').toBeVisible();
    expect(app.player().isPlaying()).toBe(false);
  });

  test('it can all be done with the keyboard', async () => {
    const { user } = await openAsked();
    await user.tab();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard(' ');
    expect(screen.getByRole('radio', { name: 'It has eased' })).toBeChecked();
    screen.getByRole('button', { name: 'Go on' }).focus();
    await user.keyboard('{Enter}');
    expect(await heading('Rest for today')).toHaveFocus();
  });
});

describe('whom to call', () => {
  test.each([
    ['pain that goes on', 'Sharp, burning or sudden pain', 'It goes on, or is severe', 'now'],
    ['more bleeding', 'Bleeding', 'More than that', 'today'],
  ] as const)('%s: it says so, asks nothing more, and keeps it', async (_, sign, answer, urgency) => {
    const app = await openAsked();
    await app.tick(sign);
    await app.user.click(await screen.findByRole('radio', { name: answer }));
    await app.press('Go on');
    expect(await heading(`This needs care ${urgency}`)).toHaveFocus();
    expect(
      screen.getByText(urgency === 'now' ? /local emergency number/ : /^Call your doctor/),
    ).toBeVisible();
    expect(await complete()).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Go back/ })).not.toBeInTheDocument();
    await app.press('Keep it in my journal');
    await heading('Kept');
    expect(screen.getByRole('heading', { name: `This needs care ${urgency}` })).toBeVisible();
    expect(await recordsIn(app.storage)).toMatchObject([{ outcome: 'stoppedEarly', reflection: {} }]);
  });

  test('something that gave way needs care now, and stands for the rest of the day', async () => {
    const app = await openAsked();
    await app.tick('Something felt as if it gave way');
    await app.press('Go on');
    await heading('This needs care now');
    await app.press('Keep it in my journal');
    await heading('Kept');
    await app.follow('Back to today');
    expect(await screen.findByRole('heading', { name: 'This needs care now' })).toBeVisible();
  });

  test('where it cannot be kept, whom to call stays, no question comes, and it can be tried again', async () => {
    const app = await openAsked();
    await app.tick('Something felt as if it gave way');
    await app.press('Go on');
    app.storage.trouble.addFails = 'full';
    await app.press('Keep it in my journal');
    await heading('Not kept yet');
    expect(screen.getByRole('heading', { name: 'This needs care now' })).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    app.storage.trouble.addFails = undefined;
    await app.press('Try again');
    await heading('Kept');
    expect(await recordsIn(app.storage)).toHaveLength(1);
  });
});

test('after panic: feet, room, something to hold, company; no question about the body', async () => {
  const app = await openAsked();
  await app.tick('Panic, or feeling far away');
  await app.press('Go on');
  expect(await heading('You are here, and it is over')).toHaveFocus();
  for (const step of [/^Feel your feet/, /^Look around the room/, /^Hold something/])
    expect(screen.getByText(step)).toBeVisible();
  expect(screen.getByText('Stopping was right. Nothing more is asked.')).toBeVisible();
  expect(screen.queryByText(/cared for/)).not.toBeInTheDocument();
  expect(screen.getByText(/Someone you trust, or your clinician/)).toBeVisible();
  expect(await complete()).toBeVisible();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  await app.press('Keep it in my journal');
  await heading('Kept');
  expect(await afterCareIn(app)).toEqual({ panic: true });
});

test.each([
  ['pain that eased', 'Sharp, burning or sudden pain', 'It has eased', /^Pain is a reason to stop/],
  ['a little bleeding', 'Bleeding', 'A little, pink or light', /^A little light bleeding can come/],
] as const)('after %s: nothing inside today, and what to look out for', async (_, sign, answer, sentence) => {
  const app = await openAsked();
  await app.tick(sign);
  await app.user.click(await screen.findByRole('radio', { name: answer }));
  await app.press('Go on');
  await heading('Rest for today');
  expect(screen.getByText(/^Nothing inside for the rest of today/)).toBeVisible();
  expect(screen.getByText(sentence)).toBeVisible();
  expect(screen.getByText('Bleeding for more than a day, or more than a little')).toBeVisible();
  expect(await complete()).toBeVisible();
  await app.press('Go on');
  await heading('That was a whole session');
});

test('panic that was ticked by mistake can be taken back, and the session is then like any other, and over', async () => {
  const app = await openAsked();
  await app.tick('Panic, or feeling far away');
  await app.press('Go on');
  await app.press('Change what I said');
  await askedHeading();
  await app.tick('Panic, or feeling far away');
  expect(screen.queryByRole('button', { name: 'Go back into the session' })).not.toBeInTheDocument();
  await app.press('None of these');
  await app.press('Keep it in my journal');
  await heading('Kept');
  expect(await afterCareIn(app)).toEqual({});
});

describe('cut off while it was asked', () => {
  test('what was noticed is kept on the way, and asked again with the answers given, not once more whether it is out', async () => {
    const first = await openAsked();
    await first.tick('Sharp, burning or sudden pain');
    await first.pick('It has eased', 'How is that pain now?');
    await waitFor(async () =>
      expect(await readRaw(first.storage, 'session under way')).toMatchObject({
        stage: 'afterCare',
        afterCare: { sharpPain: 'eased' },
      }),
    );
    first.close();
    const app = openApp({ storage: first.storage });
    expect(await screen.findByText(/^It was stopped\./)).toBeVisible();
    await app.press('Go back to it');
    await askedHeading();
    expect(screen.getByRole('checkbox', { name: 'Sharp, burning or sudden pain' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'It has eased' })).toBeChecked();
  });

  test.each<[string, AfterCare]>([
    ['something that gave way', { gave: true }],
    ['panic', { panic: true }],
  ])('after %s, nobody is asked two questions later', async (_, afterCare) => {
    const storage = makeTestStorage();
    const at = { id: 'dilators', at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' };
    const point = cutOffDilators(inHold, { stage: 'afterCare', afterCare, endedEarly: true, stamp: at });
    const app = await openCutOff(point, storage);
    await waitFor(async () => expect(await recordsIn(storage)).toMatchObject([{ afterCare }]));
    app.close();
    openApp({ storage });
    await heading('Some quiet time');
    expect(screen.queryByText(/^It was cut off\. Say how it was/)).not.toBeInTheDocument();
  });
});

test('the plan of these tests holds two sizes, one after the other', () => {
  expect(partsOf('hold').map(({ rungId }) => rungId)).toEqual(['d18', 'd22']);
});
