import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { noOwnHelp, parseOwnHelp, withOwnLine } from '../../src/domain/support/own-help.ts';
import { parseSessionWays, usualWays } from '../../src/domain/ways/session-ways.ts';
import { openDilators, partOf, stopDilators } from '../support/dilator-session.ts';
import { heading, openApp, type OpenedApp } from '../support/open-app.tsx';
import { sessionOn } from '../support/hard-sessions.ts';
import { makeTestStorage, putRaw, recordsIn, type TestStorage } from '../support/ui-storage.ts';

const ownHelpIn = (storage: TestStorage) => storage.slot('help lines', parseOwnHelp).read();

/** A minute into "Breathe with me". */
async function openBreathing(wishes: Parameters<typeof openApp>[0] = {}) {
  const app = openApp(wishes);
  await app.press('Breathe with me now');
  await heading('Breathing');
  await waitFor(() => expect(app.player().isPlaying()).toBe(true));
  await app.guide(60_000);
  return app;
}

/** What lies over the session: something to hold on to first, then whom to call. */
async function steadied() {
  const over = await screen.findByRole('dialog', { name: 'You are here' });
  expect(within(over).getByText('Feel your feet on the floor, or what holds you up.')).toBeVisible();
  await within(over).findByRole('link', { name: /^Call 988/ });
  return within(over);
}

async function steadyMe(app: Pick<OpenedApp, 'press'>) {
  await app.press('Steady me');
  return steadied();
}

const isOverIt = () => screen.queryByRole('dialog', { name: 'You are here' }) !== null;

describe('in a session, one tap', () => {
  test('is silent at once, and “Back to the session” finds it paused where it was', async () => {
    const app = await openBreathing();
    const stoodAtMs = app.player().playheadMs();
    await app.press('Steady me');
    expect(app.player().isPlaying()).toBe(false);
    await steadied();
    expect(screen.getByRole('heading', { name: 'You are here' })).toHaveFocus();
    await app.guide(30_000);
    await app.press('Back to the session');
    expect(isOverIt()).toBe(false);
    expect(screen.getByText('Paused')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Steady me' })).toHaveFocus();
    expect(app.player().playheadMs()).toBe(stoodAtMs);
    await app.press('Go on');
    await app.guide(1000);
    expect(app.player().playheadMs()).toBe(stoodAtMs + 1000);
  });

  test('Escape is the way back, too', async () => {
    const app = await openBreathing();
    await steadyMe(app);
    await app.user.keyboard('{Escape}');
    expect(isOverIt()).toBe(false);
    expect(screen.getByText('Paused')).toBeVisible();
  });

  test('“End here kindly” is a stop: the session is a whole one, and is kept', async () => {
    const app = await openBreathing();
    await steadyMe(app);
    await app.press('End here kindly');
    await heading('That was a whole session');
    await app.press('Keep it in my journal');
    await heading('Kept');
    expect(await recordsIn(app.storage)).toMatchObject([{ outcome: 'stoppedEarly', guidedMs: 60_000 }]);
  });

  test('with something in, ending there still says first that it comes out slowly', async () => {
    const app = await openDilators(partOf('hold', 1).atMs + 60_000);
    await steadyMe(app);
    await app.press('End here kindly');
    expect(await heading('In your own time')).toBeVisible();
  });

  test('while the sound is made ready, nothing begins under it', async () => {
    let tellReady = () => {};
    const soundAfter = new Promise<void>((resolve) => {
      tellReady = resolve;
    });
    const app = openApp({ soundAfter });
    await app.press('Breathe with me now');
    await heading('Breathing');
    await steadyMe(app);
    tellReady();
    await screen.findByText('Paused');
    expect(app.player().isPlaying()).toBe(false);
    expect(isOverIt()).toBe(true);
  });

  test('what is set going from a lock screen stands still under it', async () => {
    const app = await openBreathing();
    await steadyMe(app);
    await app.hears((player) => player.resumeOutside());
    expect(app.player().isPlaying()).toBe(false);
    expect(screen.getByText('Paused')).toBeVisible();
  });

  test('where a tap anywhere pauses, a tap on its words does not set the session going', async () => {
    const storage = makeTestStorage();
    await storage.slot('ways', parseSessionWays).write({ ...usualWays, tapPauses: true });
    const app = await openBreathing({ storage });
    const over = await steadyMe(app);
    await app.user.click(over.getByText('Feel your feet on the floor, or what holds you up.'));
    expect(screen.getByText('Paused')).toBeVisible();
    expect(app.player().isPlaying()).toBe(false);
  });

  test('asks nothing: there is no question, and none about the body', async () => {
    const app = await openBreathing();
    const over = await steadyMe(app);
    expect(over.queryByRole('radio')).not.toBeInTheDocument();
    expect(over.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(over.queryByRole('textbox')).not.toBeInTheDocument();
  });

  test('on the screen that shows as little as possible, its name says nothing', async () => {
    const storage = makeTestStorage();
    await storage.slot('ways', parseSessionWays).write({ ...usualWays, screen: 'neutral' });
    const app = openApp({ storage });
    await app.press('Breathe with me now');
    await heading('Quiet time');
    expect(screen.getByRole('button', { name: 'Steady me' })).toBeVisible();
  });

  test('whom to call is one tap further, past what is read first', async () => {
    const app = await openBreathing();
    const over = await steadyMe(app);
    await app.user.click(over.getByRole('button', { name: 'To somebody to talk to' }));
    expect(document.activeElement).toContainElement(over.getByRole('link', { name: /^Call 988/ }));
  });

  test('the ways out come before all that can be read, and going on weighs no more than ending', async () => {
    const app = await openBreathing();
    const over = await steadyMe(app);
    const names = ['Back to the session', 'End here kindly', 'Leave quickly', 'To somebody to talk to'];
    const inOrder = over.getAllByRole('button').map(({ textContent }) => textContent);
    expect(inOrder.slice(0, names.length)).toEqual(names);
    const [back, end, leave] = names.map((name) => over.getByRole('button', { name }));
    expect(back?.dataset['look']).toBe(end?.dataset['look']);
    const firstWords = over.getByText('Feel your feet on the floor, or what holds you up.');
    const order = leave?.compareDocumentPosition(firstWords) ?? 0;
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  test('“Steady me” has an edge, as what is pressed without looking for it', async () => {
    await openBreathing();
    expect(screen.getByRole('button', { name: 'Steady me' }).dataset['look']).toBe('plain');
  });

  test('has a way to leave quickly in it: the one above the screen cannot be reached', async () => {
    const app = await openBreathing();
    const over = await steadyMe(app);
    expect(over.getByRole('button', { name: 'Leave quickly' })).toHaveAttribute('data-leave');
  });
});

describe('one tap away', () => {
  const states: readonly (readonly [string, () => Promise<OpenedApp>])[] = [
    [
      'the check-in',
      async () => {
        const app = openApp();
        await app.press('Begin');
        await heading('How is today?');
        return app;
      },
    ],
    [
      'the offer',
      async () => {
        const app = openApp();
        await app.press('Begin');
        await app.press('See what today could be');
        await screen.findByRole('button', { name: 'Start' });
        return app;
      },
    ],
    ['a session under way', async () => openBreathing()],
    [
      'a pause',
      async () => {
        const app = await openBreathing();
        await app.press('Pause');
        return app;
      },
    ],
    [
      'easing back, and the choice after it',
      async () => {
        const app = await openBreathing();
        await app.press('Ease back');
        await app.guide(25_000);
        await screen.findByRole('heading', { name: 'What would you like?' });
        return app;
      },
    ],
    ['a wait for “I am ready”', async () => openDilators(partOf('ready').atMs + 5000)],
    ['stopping with something in', async () => stopDilators(partOf('hold', 1).atMs + 60_000)],
    [
      'the questions afterwards',
      async () => {
        const app = await openBreathing();
        await app.press('Stop');
        await heading('That was a whole session');
        return app;
      },
    ],
    [
      '“not today”',
      async () => {
        const app = openApp();
        await app.press('Begin');
        await app.user.click((await screen.findAllByRole('button', { name: 'Not today' }))[0] as Element);
        await waitFor(() => expect(screen.queryByRole('heading', { name: 'How is today?' })).toBeNull());
        return app;
      },
    ],
  ];

  test.each(states)('from %s', async (_, open) => {
    const app = await open();
    const { textContent } = screen.getByRole('heading', { level: 1 });
    const over = await steadyMe(app);
    await app.user.click(over.getByRole('button', { name: /^Back( to the session)?$/ }));
    expect(isOverIt()).toBe(false);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(textContent);
  });

  test('from the first screen', async () => {
    const { follow } = openApp();
    await follow('Something to hold on to, and whom to call');
    expect(await heading('Something to hold on to')).toHaveFocus();
  });

  test('after panic it is there without a tap', async () => {
    const app = await stopDilators(partOf('hold', 1).atMs + 60_000);
    await app.press('It is out');
    await app.tick('Panic, or feeling far away');
    await app.press('Go on');
    await heading('You are here, and it is over');
    expect(screen.getByText('Feel your feet on the floor, or what holds you up.')).toBeVisible();
    expect(await screen.findByRole('link', { name: /^Call 988/ })).toBeVisible();
  });
});

describe('the list of numbers', () => {
  const openSupport = (storage = makeTestStorage()) => openApp({ storage, path: '/support' });

  test('names a page to read without saying who reads it', async () => {
    const { follow } = openSupport();
    await follow('Going at your own pace');
    await heading('Going at your own pace');
    expect(screen.queryByText(/survivor/i)).not.toBeInTheDocument();
  });
  const names = () =>
    screen.getAllByRole('link', { name: /^Call / }).map((link) => link.textContent?.replace(/^Call /, ''));

  test('begins with the country that the browser’s language names, which is not kept', async () => {
    const { storage } = openSupport();
    expect(await screen.findByRole('link', { name: /^Call 988/ })).toHaveAttribute('href', 'tel:988');
    expect(await ownHelpIn(storage)).toEqual({ kind: 'empty' });
  });

  test('a country that was only guessed is called so above the lines, with the choice right there', async () => {
    const { storage, user } = openSupport();
    const guess = await screen.findByText(/^Guessed from your browser’s language: United States\./);
    const choice = screen.getByRole('combobox', { name: 'Country' });
    expect(choice).toHaveDisplayValue('Guessed: United States');
    expect(within(choice).getAllByRole('option')[1]).toHaveTextContent('United States');
    const firstLine = screen.getAllByRole('link', { name: /^Call / })[0] as Element;
    for (const above of [guess, choice])
      expect(above.compareDocumentPosition(firstLine) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    await user.selectOptions(choice, 'United States');
    expect(screen.queryByText(/guessed/i)).not.toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Country' })).toHaveValue('US');
    await waitFor(async () => expect(await ownHelpIn(storage)).toMatchObject({ value: { country: 'US' } }));
  });

  test('in a session, too, a guess is called one', async () => {
    const over = await steadyMe(await openBreathing());
    expect(over.getByText(/^Guessed from your browser’s language: United States\./)).toBeVisible();
  });

  test.each([
    ['no country is known', 'ja-JP', undefined],
    ['the country that was chosen has no lines', 'en-US', 'JP'],
  ])('where %s, that there is an emergency number stands all the same', async (_, tag, country) => {
    const naming = vi.spyOn(navigator, 'language', 'get').mockReturnValue(tag);
    onTestFinished(() => naming.mockRestore());
    const storage = makeTestStorage();
    if (country !== undefined)
      await storage.slot('help lines', parseOwnHelp).write({ ...noOwnHelp, country });
    openSupport(storage);
    expect(
      await screen.findByText(/^In an emergency, call the emergency number of the country/),
    ).toBeVisible();
    expect(screen.queryByText(/^Guessed/)).not.toBeInTheDocument();
  });

  test('the sentence about an emergency number comes where that is hidden, and goes where it is shown', async () => {
    const { press } = openSupport();
    const sentence = () => screen.queryByText(/^In an emergency/);
    await press('Change this list');
    expect(sentence()).not.toBeInTheDocument();
    await press('Hide: Emergency number');
    expect(sentence()).toBeVisible();
    await press('Undo');
    expect(sentence()).not.toBeInTheDocument();
  });

  test('another country is one choice, and is kept', async () => {
    const { storage, user } = openSupport();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Country' }), 'New Zealand');
    expect(screen.getByRole('link', { name: /^Call Safe to talk/ })).toHaveAttribute(
      'href',
      'tel:0800044334',
    );
    expect(screen.getByRole('link', { name: /^Write to Safe to talk/ })).toHaveAttribute('href', 'sms:4334');
    await waitFor(async () =>
      expect(await ownHelpIn(storage)).toMatchObject({ kind: 'value', value: { country: 'NZ' } }),
    );
  });

  test('where nobody to talk to is listed, that is said, until the person has added somebody', async () => {
    const { press, user } = openSupport();
    const country = await screen.findByRole('combobox', { name: 'Country' });
    const noTalk = () => screen.queryByText(/^We have no line for talking listed here yet\./);
    expect(noTalk()).not.toBeInTheDocument();
    await user.selectOptions(country, 'EU');
    expect(noTalk()).toHaveTextContent('You can add one.');
    await press('Change this list');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Mara');
    await user.type(screen.getByRole('textbox', { name: 'Phone number' }), '+64 21 555 012');
    await press('Add it');
    expect(noTalk()).not.toBeInTheDocument();
  });

  test('an emergency number is called what it is, in a sentence', async () => {
    const { user } = openSupport();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Country' }), 'GB');
    expect(screen.getByRole('link', { name: 'Call the emergency number 999' })).toHaveAttribute(
      'href',
      'tel:999',
    );
  });

  test('says when it was looked up, that numbers change, where they come from, and that a call leaves a trace', async () => {
    const { user } = openSupport();
    expect(
      await screen.findByText(/looked up on .*2026.*not confirmed by calling. Numbers change/),
    ).toBeVisible();
    expect(screen.getByText(/stands in your phone’s list/)).toBeVisible();
    await user.click(screen.getByText('Where these numbers come from'));
    expect(screen.getByText(/RAINN.*rainn\.org/)).toBeVisible();
  });

  test('somebody who is trusted can be added, put first, changed, and removed with a way back', async () => {
    const { press, storage, user } = openSupport();
    await press('Change this list');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Mara');
    await user.type(screen.getByRole('textbox', { name: 'Phone number' }), '+64 (0)21 555 012');
    await press('Add it');
    expect(screen.getByText('Mara is on the list.')).toBeVisible();
    expect(names()[0]).toContain('Mara');
    await press('Put first: RAINN National Sexual Assault Hotline');
    expect(names()[0]).toContain('RAINN');
    await press('Change: Mara');
    const [mine] = screen.getAllByRole('textbox', { name: 'Name' });
    await user.type(mine as Element, ' at home');
    await press('Keep it');
    await press('Remove: Mara at home');
    expect(screen.queryByRole('link', { name: /Mara/ })).not.toBeInTheDocument();
    await press('Undo');
    expect(screen.getByRole('link', { name: /^Call Mara at home/ })).toHaveAttribute(
      'href',
      'tel:+6421555012',
    );
    await press('Done');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await waitFor(async () =>
      expect(await ownHelpIn(storage)).toMatchObject({
        value: { own: [{ name: 'Mara at home', number: '+64 (0)21 555 012' }], first: ['us-rainn'] },
      }),
    );
  });

  test('somebody whom another window added meanwhile stays on the list, too', async () => {
    const { press, storage, user } = openSupport();
    await press('Change this list');
    const sister = { id: 's', name: 'Sister', number: '0800 1' };
    await storage.slot('help lines', parseOwnHelp).write(withOwnLine(noOwnHelp, sister));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Clinic');
    await user.type(screen.getByRole('textbox', { name: 'Phone number' }), '0800 22 33');
    await press('Add it');
    expect(await screen.findByRole('link', { name: /^Call Sister/ })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Call Clinic/ })).toBeVisible();
    expect(await ownHelpIn(storage)).toMatchObject({ value: { own: [sister, { name: 'Clinic' }] } });
  });

  test('a name of which nothing can be seen is none', async () => {
    const { press, storage, user } = openSupport();
    await press('Change this list');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), '\u200B\u2067\u200B');
    await user.type(screen.getByRole('textbox', { name: 'Phone number' }), '0800 22 33');
    await press('Add it');
    expect(screen.getByText(/^A name is needed/)).toBeVisible();
    expect(await ownHelpIn(storage)).toEqual({ kind: 'empty' });
  });

  test('“Undo” brings back the one that was removed, and leaves the country that was chosen since then', async () => {
    const storage = makeTestStorage();
    const mara = { id: 'm', name: 'Mara', number: '0044 (0)20 7946 0012' };
    await storage.slot('help lines', parseOwnHelp).write(withOwnLine(noOwnHelp, mara));
    const { press, user } = openSupport(storage);
    await press('Change this list');
    await press('Remove: Mara');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'New Zealand');
    await press('Undo');
    expect(screen.getByText('Mara is back.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Call Mara/ })).toHaveAttribute('href', 'tel:+442079460012');
    expect(screen.getByRole('link', { name: /^Call Safe to talk/ })).toBeVisible();
    await waitFor(async () =>
      expect(await ownHelpIn(storage)).toMatchObject({ value: { own: [mara], country: 'NZ' } }),
    );
  });

  test('“Undo” of “Put first” puts it where it was', async () => {
    const { press } = openSupport();
    await press('Change this list');
    const before = names();
    await press('Put first: RAINN National Sexual Assault Hotline');
    expect(names()).not.toEqual(before);
    await press('Undo');
    expect(
      screen.getByText('RAINN National Sexual Assault Hotline is in the old place again.'),
    ).toBeVisible();
    expect(names()).toEqual(before);
  });

  test('a listed line can be hidden, and shown again', async () => {
    const { press } = openSupport();
    await press('Change this list');
    await press('Hide: 988 Suicide & Crisis Lifeline');
    expect(screen.queryByRole('link', { name: /^Call 988/ })).not.toBeInTheDocument();
    await press('Show again: 988 Suicide & Crisis Lifeline');
    expect(screen.getByRole('link', { name: /^Call 988/ })).toBeVisible();
  });

  test('a number that cannot be one gets a sentence, and nothing that was typed goes', async () => {
    const { press, user } = openSupport();
    await press('Change this list');
    const number = screen.getByRole('textbox', { name: 'Phone number' });
    await user.type(number, 'my sister');
    await press('Add it');
    expect(screen.getByText(/^This does not read as a phone number/)).toBeVisible();
    expect(screen.getByText(/^A name is needed/)).toBeVisible();
    expect(number).toHaveAttribute('aria-invalid', 'true');
    expect(number).toHaveValue('my sister');
  });

  test('a full device is told, and the change holds on the screen until it can be kept', async () => {
    const { press, storage, user } = openSupport();
    storage.trouble.writeFails = 'full';
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Country' }), 'Ireland');
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Call National Rape Crisis Helpline/ })).toBeVisible();
    storage.trouble.writeFails = undefined;
    await press('Try again');
    await waitFor(async () => expect(await ownHelpIn(storage)).toMatchObject({ value: { country: 'IE' } }));
  });

  test('what a newer version kept stays as it is: the listed lines are there, and nothing can be changed', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'help lines', { schema: 2, shape: 'nobody knows yet' });
    openSupport(storage);
    expect(await screen.findByText(/kept by a newer version/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Call 988/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change this list' })).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  test('what is damaged is said, and a new choice stands', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'help lines', { schema: 1, own: 'odd' });
    const { user } = openSupport(storage);
    expect(await screen.findByText(/cannot be read/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country' }), 'India');
    await waitFor(async () => expect(await ownHelpIn(storage)).toMatchObject({ value: { country: 'IN' } }));
  });
});

describe('after a hard session', () => {
  const afterHard = () => screen.queryByRole('heading', { name: 'After a hard session' });

  test('what may help now stands where it was kept, and asks nothing', async () => {
    const { press, pick } = await openBreathing();
    await press('Stop');
    await pick('Harder', 'How did it feel?');
    await press('Keep it in my journal');
    await heading('Kept');
    expect(afterHard()).toBeVisible();
    expect(screen.getByRole('link', { name: 'Setbacks, gaps and plateaus' })).toHaveAttribute(
      'href',
      '#/learn/setbacks',
    );
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    const help = screen.getByRole('link', { name: 'Something to hold on to, and whom to call' });
    const first = help.compareDocumentPosition(screen.getByText(/^Something warm/));
    expect(first & Node.DOCUMENT_POSITION_FOLLOWING, 'help stands before everything else').not.toBe(0);
  });

  test('only of a session that was stopped is it said that stopping was right', async () => {
    const stopped = await openBreathing();
    await stopped.press('Stop');
    await stopped.pick('Harder', 'How did it feel?');
    await stopped.press('Keep it in my journal');
    await heading('Kept');
    expect(screen.getByText(/Stopping was right/)).toBeVisible();
  });

  test('of one that went to its end, that it was enough', async () => {
    const { guideToEnd, pick, press } = await openBreathing();
    await guideToEnd();
    await heading('That was a whole session');
    await pick('Harder', 'How did it feel?');
    await press('Keep it in my journal');
    await heading('Kept');
    expect(screen.getByText('What you did today was enough. Nothing more has to be done now.')).toBeVisible();
    expect(screen.queryByText(/Stopping was right/)).not.toBeInTheDocument();
  });

  test('nobody is told that it was hard who did not say so', async () => {
    const { press } = await openBreathing();
    await press('Stop');
    await press('Keep it in my journal');
    await heading('Kept');
    expect(afterHard()).not.toBeInTheDocument();
  });

  test('the first screen says on the same day that less is a whole session', async () => {
    const app = await openBreathing();
    await app.press('Stop');
    await app.pick('Harder', 'How did it feel?');
    await app.press('Keep it in my journal');
    await heading('Kept');
    await app.follow('Back to today');
    expect(await screen.findByText(/^A session was hard lately/)).toBeVisible();
  });

  test.each([
    ['2026-11-21', true],
    ['2026-11-20', false],
  ])('the check-in on the day after begins gently: hard on %s, %s', async (day, isGentle) => {
    const storage = makeTestStorage();
    await storage.journal.add(sessionOn(day, { felt: 'harder' }));
    const { press } = openApp({ storage });
    await press('Begin');
    await heading('How is today?');
    expect(screen.queryByText(/^A session was hard lately/) !== null).toBe(isGentle);
    const breathe = screen.getByRole('button', { name: /breath/i });
    expect(breathe.dataset['look']).toBe(isGentle ? 'main' : 'quiet');
  });

  test('only breathing since then does not hide it, on the first screen or in the check-in', async () => {
    let stamp = { id: 'hard', at: '2026-11-21T19:00:00.000Z', day: '2026-11-21' };
    const app = await openBreathing({ stampNow: () => stamp });
    await app.press('Stop');
    await app.pick('Harder', 'How did it feel?');
    await app.press('Keep it in my journal');
    stamp = { id: 'calm', at: '2026-11-22T09:00:00.000Z', day: '2026-11-22' };
    await app.follow('Back to today');
    await app.press('Breathe with me now');
    await heading('Breathing');
    await app.press('Stop');
    await app.press('Keep it in my journal');
    await waitFor(async () => expect(await recordsIn(app.storage)).toHaveLength(2));
    await app.follow('Back to today');
    expect(await screen.findByText(/^A session was hard lately/)).toBeVisible();
    await app.press('Begin');
    await heading('How is today?');
    expect(screen.getByText(/^A session was hard lately/)).toBeVisible();
  });
});

test('a whole session can be had with nothing answered at all', async () => {
  const { guideToEnd, press, storage } = openApp();
  await press('Begin');
  await press('See what today could be');
  await press('Start');
  await heading('Settle');
  await guideToEnd();
  await heading('That was a whole session');
  await press('Keep it in my journal');
  await heading('Kept');
  expect(await recordsIn(storage)).toMatchObject([
    { outcome: 'finished', checkIn: { redFlags: [], cautions: [] }, reflection: {} },
  ]);
});
