import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type FakeLock, makeFakeLock } from '../support/fake-lock.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, readRaw } from '../support/ui-storage.ts';

const path = '/settings/lock';
const present = 'river lamp otter pine';

function openSettings(lock: FakeLock = makeFakeLock()) {
  const storage = { ...makeTestStorage(), lock };
  let changes = 0;
  let locks = 0;
  const locking = { changed: () => void (changes += 1), lockNow: () => void (locks += 1) };
  const app = openApp({ path, storage, locking });
  return { ...app, lock, changes: () => changes, locks: () => locks };
}

type Opened = ReturnType<typeof openSettings>;

/** The part of the screen behind these words, opened. */
async function part(app: Opened, summary: string) {
  const words = await screen.findByText(summary);
  await app.user.click(words);
  const details = words.closest('details');
  if (!details) throw new Error(`nothing opens with "${summary}"`);
  return within(details);
}

async function chooseOwn(
  app: Opened,
  within_: Pick<typeof screen, 'findByRole' | 'findByLabelText'>,
  words: string,
) {
  await app.user.click(await within_.findByRole('radio', { name: 'One of my own' }));
  await app.user.click(await within_.findByRole('checkbox', { name: 'Show what I type' }));
  await app.user.type(await within_.findByLabelText('Passphrase'), words);
  await app.user.click(await within_.findByRole('checkbox', { name: /^I have written it down/ }));
}

test('the settings lead to the lock', async () => {
  const app = openApp({ path: '/settings' });
  await app.follow(/^Lock/);
  expect(await heading('Lock')).toBeVisible();
});

describe('turning it on', () => {
  test('says what forgetting means, and offers a backup, before anything is chosen', async () => {
    const app = openSettings();
    await heading('Lock');
    const forget = await screen.findByText(/^Without the passphrase nobody can open what is here/);
    const which = screen.getByRole('group', { name: 'Which passphrase?' });
    expect(forget.compareDocumentPosition(which) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText(/^The lock is off/)).toBeVisible();
    await app.follow('Make a backup first');
    await heading('Backup');
  });

  test('waits until the six words are written down, and then asks for exactly these', async () => {
    const app = openSettings();
    await waitFor(() => expect(screen.getByLabelText('Your six words')).toHaveTextContent(/^(\w+ ){5}\w+$/));
    const words = screen.getByLabelText('Your six words').textContent;
    await app.press('Turn it on');
    expect(await screen.findByText(/^Please write it down first/)).toBeVisible();
    expect(app.lock.passphrase).toBeUndefined();
    await app.tick(/^I have written it down/);
    await app.press('Turn it on');
    expect(await screen.findByText(/^The lock is on. Your passphrase is asked for/)).toBeVisible();
    expect(app.lock.passphrase).toBe(words);
    expect(app.changes()).toBe(1);
    expect(await heading('Lock')).toHaveFocus();
  });

  test('says honestly what one of one’s own is worth, and refuses what is too short', async () => {
    const app = openSettings();
    await app.pick('One of my own', 'Which passphrase?');
    await app.tick('Show what I type');
    await app.user.type(screen.getByLabelText('Passphrase'), '1234567');
    await app.tick(/^I have written it down/);
    await app.press('Turn it on');
    expect(screen.getByText('At least 8 characters are needed.')).toBeVisible();
    expect(app.lock.passphrase).toBeUndefined();
    await app.user.type(screen.getByLabelText('Passphrase'), '8');
    expect(screen.getByText(/^Easy to guess/)).toBeVisible();
  });

  test.each([
    [{ kind: 'noKey' }, /^This device could not make the key/],
    [{ kind: 'blocked' }, /^The browser did not answer/],
    [{ kind: 'notKept', reason: 'full' }, /^There is no room left/],
    [{ kind: 'taken' }, /^This passphrase cannot be used here/],
  ] as const)('that comes to nothing says why: %j', async (refuse, sentence) => {
    const app = openSettings();
    app.lock.refuse = refuse;
    await chooseOwn(app, screen, present);
    await app.press('Turn it on');
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByLabelText('Passphrase')).toHaveValue(present);
    expect(app.changes()).toBe(0);
  });
});

describe('while it is on', () => {
  test('when it locks by itself is five minutes unless chosen, and is kept', async () => {
    const app = openSettings(makeFakeLock(present));
    const group = await screen.findByRole('group', { name: 'It locks' });
    expect(within(group).getByRole('radio', { name: 'After 5 minutes' })).toBeChecked();
    await app.pick(/^At once/, 'It locks');
    await waitFor(async () =>
      expect(await readRaw(app.storage, 'auto lock')).toEqual({ schema: 1, minutes: 0 }),
    );
    await waitFor(() => expect(app.changes()).toBe(1));
  });

  test('it can be locked now', async () => {
    const app = openSettings(makeFakeLock(present));
    await app.press('Lock now');
    expect(app.locks()).toBe(1);
  });

  test('the passphrase is changed only by whoever knows the present one', async () => {
    const app = openSettings(makeFakeLock(present));
    const change = await part(app, 'Change the passphrase');
    await chooseOwn(app, change, 'another quiet evening');
    await app.user.click(change.getByRole('button', { name: 'Change it' }));
    expect(await change.findByText('Please type the present passphrase first.')).toBeVisible();
    await app.user.type(change.getByLabelText('The present passphrase'), 'not this one');
    await app.user.click(change.getByRole('button', { name: 'Change it' }));
    expect(await change.findByText(/^That is not the present passphrase/)).toBeVisible();
    expect(app.lock.passphrase).toBe(present);
    expect(change.getByLabelText('The present passphrase')).toHaveValue('not this one');
    await app.user.clear(change.getByLabelText('The present passphrase'));
    await app.user.type(change.getByLabelText('The present passphrase'), present);
    await app.user.click(change.getByRole('button', { name: 'Change it' }));
    expect(await screen.findByText(/^It is changed/)).toBeVisible();
    expect(app.lock.passphrase).toBe('another quiet evening');
  });

  test('a wait after wrong ones is said in words', async () => {
    const app = openSettings(makeFakeLock(present));
    app.lock.refuse = { kind: 'tooSoon', waitMs: 61_000 };
    const off = await part(app, 'Turn the lock off');
    await app.user.type(off.getByLabelText('The present passphrase'), 'a guess');
    await app.user.click(off.getByRole('button', { name: 'Turn it off' }));
    expect(await off.findByText(/1 minute and 1 second/)).toBeVisible();
  });

  test('it is turned off with the present passphrase', async () => {
    const app = openSettings(makeFakeLock(present));
    const off = await part(app, 'Turn the lock off');
    await app.user.type(off.getByLabelText('The present passphrase'), present);
    await app.user.click(off.getByRole('button', { name: 'Turn it off' }));
    expect(await screen.findByText(/^The lock is off. No passphrase/)).toBeVisible();
    expect(app.lock.passphrase).toBeUndefined();
    expect(await screen.findByRole('button', { name: 'Turn it on' })).toBeVisible();
  });
});

describe('a second passphrase', () => {
  test('is made after its limits were said, and can be given up', async () => {
    const app = openSettings(makeFakeLock(present));
    const make = await part(app, 'A second passphrase');
    expect(make.getByText(/^A backup holds only the space/)).toBeVisible();
    await app.user.type(make.getByLabelText('The present passphrase'), present);
    await chooseOwn(app, make, present);
    await app.user.click(make.getByRole('button', { name: 'Make the second space' }));
    expect(await make.findByText(/^This passphrase cannot be used here/)).toBeVisible();
    await app.user.clear(make.getByLabelText('Passphrase'));
    await app.user.type(make.getByLabelText('Passphrase'), 'an ordinary evening');
    await app.user.click(make.getByRole('button', { name: 'Make the second space' }));
    expect(await screen.findByText(/^It is made. The second passphrase/)).toBeVisible();
    expect(app.lock.second).toBe('an ordinary evening');

    const giveUp = await part(app, 'A second passphrase');
    await app.user.type(giveUp.getByLabelText('The present passphrase'), present);
    await app.user.click(giveUp.getByRole('button', { name: 'Give the second space up' }));
    expect(await screen.findByText(/^It is given up/)).toBeVisible();
    expect(app.lock.second).toBeUndefined();
  });
});

test('a lock that cannot be read is not said to be off, and is asked for again', async () => {
  const lock = makeFakeLock(present);
  lock.isReadable = false;
  const app = openSettings(lock);
  expect(await screen.findByText(/^The browser did not answer/)).toBeVisible();
  expect(screen.queryByText(/^The lock is off/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Turn it on' })).toBeNull();
  lock.isReadable = true;
  await app.press('Try again');
  expect(await screen.findByText('The lock is on.')).toBeVisible();
});

test('where nothing is kept there is nothing to lock', async () => {
  openApp({ path, services: { keeping: { kind: 'memoryOnly', why: 'blocked' } } });
  expect(await screen.findByText(/there is nothing to lock/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Turn it on' })).toBeNull();
});
