import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { heading, type OpenedApp, openApp } from '../support/open-app.tsx';
import { parseStoredProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import { parseSoundWishes, usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { makeTestStorage, readRaw, recordsIn } from '../support/ui-storage.ts';

async function openCheckIn() {
  const app = openApp({ path: '/session' });
  await heading('How is today?');
  return app;
}

/** It is said at the top and at the end of the questions. */
async function sayNotToday({ user }: Pick<OpenedApp, 'user'>) {
  const [first] = await screen.findAllByRole('button', { name: 'Not today' });
  if (first) await user.click(first);
}

describe('answers', () => {
  test('every answer can stay blank, and blank is absent in the record', async () => {
    const { guideToEnd, press, storage } = await openCheckIn();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
    await press('See what today could be');
    await press('Start');
    await heading('Settle');
    await guideToEnd();
    await press('Keep it in my journal');
    await heading('Kept');
    const [record] = await recordsIn(storage);
    expect(record).toMatchObject({ checkIn: { redFlags: [], cautions: [] }, reflection: {} });
    expect(record).toHaveProperty('checkIn', { redFlags: [], cautions: [] });
    expect(record).toHaveProperty('reflection', {});
  });

  test.each([
    { question: 'Pain right now', answer: '6 of 10' },
    { question: 'Worry right now', answer: '0 of 10' },
    { question: 'Energy', answer: 'Low' },
  ])('$question can be cleared again, and the focus stays with it', async ({ question, answer }) => {
    const app = await openCheckIn();
    const { pick, storage, user } = app;
    const group = screen.getByRole('group', { name: question });
    expect(within(group).getByText('Not recorded')).toBeVisible();
    await pick(answer, question);
    await user.click(within(group).getByRole('button', { name: 'Clear answer' }));
    for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(group).toContainElement(document.activeElement as HTMLElement);
    await sayNotToday(app);
    await heading('Not today');
    await waitFor(async () =>
      expect(await recordsIn(storage)).toMatchObject([{ answers: { redFlags: [], cautions: [] } }]),
    );
    const [record] = await recordsIn(storage);
    expect(record).toHaveProperty('answers', { redFlags: [], cautions: [] });
  });

  test('“How did it feel?” and the worst pain can be cleared again', async () => {
    const { guideToEnd, pick, press, storage, user } = openApp();
    await press('Breathe with me now');
    await heading('Breathing');
    await guideToEnd();
    await heading('That was a whole session');
    for (const [question, answer] of [
      ['Worst pain during it', '10 of 10'],
      ['How did it feel?', 'Harder'],
    ] as const) {
      await pick(answer, question);
      const group = screen.getByRole('group', { name: question });
      await user.click(within(group).getByRole('button', { name: 'Clear answer' }));
      expect(within(group).getByRole('radio', { name: answer })).not.toBeChecked();
    }
    await press('Keep it in my journal');
    await heading('Kept');
    const [record] = await recordsIn(storage);
    expect(record).toHaveProperty('reflection', {});
  });

  test('a scale says what its ends mean', async () => {
    await openCheckIn();
    expect(screen.getByRole('group', { name: 'Pain right now' })).toHaveAccessibleDescription(
      '0 No pain 10 Worst pain',
    );
  });

  test('a tick can be taken away again', async () => {
    const { press, tick } = await openCheckIn();
    await tick('A temperature of 38 °C or more');
    await tick('A temperature of 38 °C or more');
    await press('See what today could be');
    expect(await heading('Today could be')).toBeVisible();
  });
});

test('what today could be opens at its top, however far down the questions were left', async () => {
  const { press } = await openCheckIn();
  scrollTo(0, 700);
  expect(scrollY).toBe(700);
  await press('See what today could be');
  await heading('Today could be');
  expect(scrollY).toBe(0);
});

test('“Not today” is at hand before any question, and again after them', async () => {
  await openCheckIn();
  const [first, last, ...others] = screen.getAllByRole('button', { name: 'Not today' });
  const pain = screen.getByRole('group', { name: 'Pain right now' });
  const following = Node.DOCUMENT_POSITION_FOLLOWING;
  expect(first?.compareDocumentPosition(pain)).toBe(following);
  expect(last && pain.compareDocumentPosition(last)).toBe(following);
  expect(others).toEqual([]);
});

describe('what today could be', () => {
  test('the suggestion comes with its reasons', async () => {
    const { pick, press, tick } = await openCheckIn();
    await pick('5 of 10', 'Pain right now');
    await tick('I was told to rest the pelvis');
    await press('See what today could be');
    await heading('Today could be');
    expect(screen.getByRole('radio', { name: /^Breathing only.*Suggested/ })).toBeChecked();
    expect(
      screen.getByText('Pain 5 of 10 is in the moderate range (from 4 on), so less is suggested.'),
    ).toBeVisible();
    expect(screen.getByText('Ask your clinician when it is all right to do more.')).toBeVisible();
  });

  test('less than suggested is one tap', async () => {
    const { pick, player, press } = await openCheckIn();
    await press('See what today could be');
    await heading('Today could be');
    await pick(/^Breathing only/, 'Today could be');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await press('Start');
    await heading('Settle');
    expect(player().plan()?.offer).toBe('breathingOnly');
  });

  test('more than suggested takes an explicit yes', async () => {
    const { pick, player, press, user } = await openCheckIn();
    await pick('8 of 10', 'Worry right now');
    await press('See what today could be');
    await heading('Today could be');
    await user.click(screen.getByText('More than that', { selector: 'summary' }));
    await press('As planned');
    const dialog = await screen.findByRole('dialog', { name: 'More than that' });
    expect(within(dialog).getByText(/Choose “As planned” all the same\?/)).toBeVisible();
    expect(screen.queryByRole('radio', { name: /^As planned/ })).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Yes, I choose this' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /^As planned/ })).toBeChecked();
    await press('Start');
    await heading('Settle');
    expect(player().plan()?.offer).toBe('asPlanned');
  });

  test.each([
    ['Escape', '{Escape}'],
    ['“Stay with the suggestion”', '{Enter}'],
  ])('%s is a no to more', async (_, key) => {
    const { pick, press, user } = await openCheckIn();
    await pick('8 of 10', 'Worry right now');
    await press('See what today could be');
    await heading('Today could be');
    await user.click(screen.getByText('More than that', { selector: 'summary' }));
    await press('As planned');
    await screen.findByRole('dialog', { name: 'More than that' });
    await user.keyboard(key);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /^Breathing only/ })).toBeChecked();
    expect(screen.queryByRole('radio', { name: /^As planned/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'As planned' })).toHaveFocus();
  });

  test('choosing rest after severe pain is a day of rest in the journal', async () => {
    const { pick, players, press, storage, touches } = await openCheckIn();
    await pick('9 of 10', 'Pain right now');
    await press('See what today could be');
    await heading('Today could be');
    expect(screen.queryByRole('button', { name: 'Start' })).not.toBeInTheDocument();
    await press('Rest');
    await heading('Not today');
    await waitFor(async () =>
      expect(await recordsIn(storage)).toMatchObject([{ kind: 'checkIn', outcome: 'notToday' }]),
    );
    expect(players).toEqual([]);
    expect(touches()).toBe(0);
  });
});

describe('no session today', () => {
  test('“Not today” is kept as a choice, with the answers given', async () => {
    const app = await openCheckIn();
    const { follow, pick, storage } = app;
    await pick('4 of 10', 'Pain right now');
    await sayNotToday(app);
    expect(await heading('Not today')).toHaveFocus();
    expect(await screen.findByText(/It is in your journal as a choice/)).toBeVisible();
    expect(await recordsIn(storage)).toMatchObject([
      { kind: 'checkIn', outcome: 'notToday', answers: { painNow: 4 }, day: '2026-11-22' },
    ]);
    expect(await readRaw(storage, 'check-in draft')).toBeUndefined();
    await follow('Back to today');
    await heading('Some quiet time');
  });

  test('a reason for it is asked for once it is kept, may stay blank, and can be taken back', async () => {
    const app = await openCheckIn();
    await app.pick('4 of 10', 'Pain right now');
    await sayNotToday(app);
    await app.pick('No privacy', 'Would you like to note why?');
    const kept = { kind: 'checkIn', outcome: 'notToday', answers: { painNow: 4 } };
    await waitFor(async () =>
      expect(await recordsIn(app.storage)).toMatchObject([{ ...kept, reason: 'noPrivacy' }]),
    );
    await app.pick('Tired', 'Would you like to note why?');
    await waitFor(async () => expect(await recordsIn(app.storage)).toMatchObject([{ reason: 'tired' }]));
    await app.press('Clear answer');
    await waitFor(async () => expect((await recordsIn(app.storage))[0]).not.toHaveProperty('reason'));
    expect(await recordsIn(app.storage)).toMatchObject([kept]);
  });

  test('a reason changed before the first is kept leaves one entry, with the last word', async () => {
    const app = await openCheckIn();
    await app.pick('8 of 10', 'Pain right now');
    await sayNotToday(app);
    await screen.findByText(/It is in your journal as a choice/);
    const [before] = await recordsIn(app.storage);
    fireEvent.click(screen.getByRole('radio', { name: 'No privacy' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Tired' }));
    await waitFor(async () => expect(await recordsIn(app.storage)).toMatchObject([{ reason: 'tired' }]));
    const [after] = await recordsIn(app.storage);
    expect(after?.formerIds?.[0]).toBe(before?.id);
  });

  test('a reason that could not be kept is said, and what was kept stays', async () => {
    const app = await openCheckIn();
    await sayNotToday(app);
    await screen.findByText(/It is in your journal as a choice/);
    app.storage.trouble.addFails = 'full';
    await app.pick('Tired', 'Would you like to note why?');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(await recordsIn(app.storage)).toMatchObject([{ kind: 'checkIn', outcome: 'notToday' }]);
    app.storage.trouble.addFails = undefined;
    await app.press('Try again');
    await waitFor(async () => expect(await recordsIn(app.storage)).toMatchObject([{ reason: 'tired' }]));
  });

  test('the check-in can be left without a trace in the journal', async () => {
    const { pick, press, storage } = await openCheckIn();
    await pick('4 of 10', 'Pain right now');
    await press('Back');
    await heading('Some quiet time');
    expect(await recordsIn(storage)).toEqual([]);
  });

  test('“Not today” from the offer is kept too', async () => {
    const app = await openCheckIn();
    const { press, storage } = app;
    await press('See what today could be');
    await heading('Today could be');
    await sayNotToday(app);
    await heading('Not today');
    await waitFor(async () =>
      expect(await recordsIn(storage)).toMatchObject([{ kind: 'checkIn', outcome: 'notToday' }]),
    );
  });

  test.each([
    {
      flag: 'Heavy bleeding, or feeling faint',
      title: 'This needs care now',
      whom: /Call your local emergency number/,
    },
    {
      flag: 'A temperature of 38 °C or more',
      title: 'This needs care today',
      whom: /Call your doctor, midwife or clinic today/,
    },
  ])('$flag ends the visit, says whom to call and offers no session', async ({ flag, title, whom }) => {
    const { follow, players, press, storage, tick } = await openCheckIn();
    await tick(flag);
    await press('See what today could be');
    expect(await heading(title)).toHaveFocus();
    expect(screen.getByText(whom)).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveTextContent(flag);
    expect(screen.queryByRole('button', { name: /start|begin/i })).not.toBeInTheDocument();
    for (const link of screen.getAllByRole('link'))
      expect(link.getAttribute('href')).not.toMatch(/session|breathe|short|first-steps|minute/);
    expect(players).toEqual([]);
    await waitFor(async () =>
      expect(await recordsIn(storage)).toMatchObject([{ kind: 'checkIn', outcome: 'redFlag' }]),
    );
    await follow('Back to today');
    await heading('Some quiet time');
    await follow('Journal');
    await heading('Journal');
    const entry = within(await screen.findByRole('listitem'));
    expect(entry.getByRole('heading', { name: 'A day for care: no session' })).toBeVisible();
    expect(entry.getByText(flag)).toBeVisible();
  });

  test('a red flag also outweighs “Not today”, and says whom to call', async () => {
    const app = await openCheckIn();
    const { tick } = app;
    await tick('Heavy bleeding, or feeling faint');
    await sayNotToday(app);
    expect(await heading('This needs care now')).toBeVisible();
  });

  test('a red flag that cannot be kept still says whom to call, and can be tried again', async () => {
    const { press, storage, tick } = await openCheckIn();
    storage.trouble.addFails = 'full';
    await tick('Heavy bleeding, or feeling faint');
    await press('See what today could be');
    await heading('This needs care now');
    expect(await screen.findByText(/There is no room left on this device/)).toBeVisible();
    expect(screen.getByText(/Call your local emergency number/)).toBeVisible();
    storage.trouble.addFails = undefined;
    await press('Try again');
    await waitFor(async () => expect(await recordsIn(storage)).toMatchObject([{ outcome: 'redFlag' }]));
    expect(screen.queryByText(/There is no room left/)).not.toBeInTheDocument();
  });

  test('a day of rest that could not be kept is not said to be in the journal', async () => {
    const app = await openCheckIn();
    const { press, storage } = app;
    storage.trouble.addFails = 'broken';
    await sayNotToday(app);
    await heading('Not today');
    expect(await screen.findByText(/This could not be kept/)).toBeVisible();
    expect(screen.queryByText(/in your journal/)).not.toBeInTheDocument();
    storage.trouble.addFails = undefined;
    await press('Try again');
    expect(await screen.findByText(/It is in your journal as a choice/)).toBeVisible();
  });
});

test('an optional part of the plan is off until the person ticks it, and is guided then', async () => {
  const storage = makeTestStorage();
  await storage.slot('plan', parseStoredProtocol).write({
    schema: 1,
    id: 'with-a-choice',
    version: 1,
    title: 'With a choice',
    ledBy: 'comfort',
    phases: [
      { id: 'settle', kind: 'settle', seconds: 60 },
      { id: 'more', kind: 'drops', optional: true, pattern: { inSeconds: 4, outSeconds: 6 }, reps: 5 },
    ],
  });
  const { player, press, tick } = openApp({ path: '/session', storage });
  await press('See what today could be');
  expect(await screen.findByRole('checkbox', { name: 'Pelvic drops' })).not.toBeChecked();
  expect(screen.getByText('off today')).toBeVisible();
  await tick('Pelvic drops');
  expect(screen.getByRole('checkbox', { name: 'Pelvic drops' })).toBeChecked();
  await press('Start');
  await heading('Settle');
  expect(
    player()
      .plan()
      ?.segments.map(({ kind }) => kind),
  ).toEqual(['settle', 'drops', 'close']);
});

describe('the sound, before it guides', () => {
  test('can be heard once, and is silent again when the person goes on', async () => {
    const { press, sampled } = await openCheckIn();
    await press('See what today could be');
    await press('Hear it first');
    expect(sampled).toEqual([{ guidance: 'voice' }]);
    expect(await screen.findByText(/The voice says: “/)).toBeVisible();
    expect(screen.queryByText(/cannot be played right now/)).not.toBeInTheDocument();
    await press('Start');
    await heading('Settle');
    await waitFor(() => expect(sampled).toEqual([{ guidance: 'voice' }, '(hush)']));
  });

  test('is said not to be had, where it cannot be played', async () => {
    const { press } = openApp({ path: '/session', hearing: { hearing: 'captionsOnly' } });
    await heading('How is today?');
    await press('See what today could be');
    await press('Hear it first');
    expect(await screen.findByText(/cannot be played right now/)).toBeVisible();
  });

  test('may be another one for this once, and the settings stay as they are', async () => {
    const { guidedBy, pick, press, storage } = await openCheckIn();
    await press('See what today could be');
    await pick('Soft tones', 'This time, guided by');
    await press('Start');
    await heading('Settle');
    expect(guidedBy).toEqual(['tones']);
    expect(await storage.slot('sound', parseSoundWishes).read()).toEqual({ kind: 'empty' });
  });

  test('is not offered, where only words on the screen were chosen', async () => {
    const storage = makeTestStorage();
    await storage.slot('sound', parseSoundWishes).write({ ...usualSound, guidance: 'captions' });
    const { press } = openApp({ path: '/session', storage });
    await heading('How is today?');
    await press('See what today could be');
    expect(await screen.findByText('Every word is on the screen, and nothing is heard.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Hear it first' })).not.toBeInTheDocument();
  });
});
