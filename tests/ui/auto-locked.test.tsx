import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { passphraseField } from '../support/lock-hands.ts';
import { closeLockedHouse, makeSpace, openLockedHouse } from '../support/locked-house.tsx';
import { heading } from '../support/open-app.tsx';
import { readRaw, recordsIn } from '../support/ui-storage.ts';

const mine = 'river lamp otter pine';
const theirs = 'an ordinary evening';
const minuteMs = 60_000;

type House = ReturnType<typeof openLockedHouse>;

afterEach(closeLockedHouse);

async function unlock(passphrase: string): Promise<void> {
  const field = await passphraseField();
  await userEvent.setup().clear(field);
  await userEvent.setup().type(field, `${passphrase}{Enter}`);
}

async function openHouse(path = '/', ...spaces: ReturnType<typeof makeSpace>[]): Promise<House> {
  location.hash = path;
  const house = openLockedHouse(...(spaces.length > 0 ? spaces : [makeSpace(mine)]));
  await unlock(mine);
  await waitFor(() => expect(house.isAppThere()).toBe(true));
  return house;
}

/** And what it leads to at once is done. */
async function happens(what: () => void): Promise<void> {
  await act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

const isLockThere = () => screen.queryByRole('heading', { name: 'Locked' }) !== null;

describe('a locked app', () => {
  test('has nothing of the app on its page, and opens where the address points', async () => {
    location.hash = '/journal';
    const house = openLockedHouse(makeSpace(mine));
    await screen.findByRole('heading', { name: 'Locked' });
    expect(house.isAppThere()).toBe(false);
    expect(document.body).not.toHaveTextContent(/journal|today|plan/i);
    await unlock(mine);
    await heading('Journal');
    expect(isLockThere()).toBe(false);
    expect(house.isCovered()).toBe(false);
  });

  test('does not keep the address of an entry', async () => {
    location.hash = '/journal/edit/2026-11/an-entry';
    openLockedHouse(makeSpace(mine));
    await screen.findByRole('heading', { name: 'Locked' });
    expect(location.hash).toBe('#/journal');
  });

  test('opens the space that the passphrase belongs to', async () => {
    location.hash = '/';
    const house = openLockedHouse(makeSpace(mine), makeSpace(theirs));
    await unlock(theirs);
    await heading('Some quiet time');
    expect(await house.app().storage.lock.confirm(theirs)).toMatchObject({ value: 'here' });
    expect(isLockThere()).toBe(false);
  });

  test('is deleted by whoever forgot the passphrase', async () => {
    const user = userEvent.setup();
    const house = openLockedHouse(makeSpace(mine));
    await user.click(await screen.findByText('I forgot it'));
    await user.type(screen.getByLabelText(/^To delete everything/), 'delete{Enter}');
    await waitFor(() => expect(house.deleted()).toBe(1));
  });
});

describe('an app that is left', () => {
  test('is covered at once, and there again on coming back in time', async () => {
    const house = await openHouse();
    await heading('Some quiet time');
    await happens(house.leave);
    expect(house.isCovered()).toBe(true);
    await happens(() => house.wait(5 * minuteMs - 1));
    await happens(house.comeBack);
    expect(house.isCovered()).toBe(false);
    expect(isLockThere()).toBe(false);
    expect(house.timesOpened()).toBe(1);
  });

  test('is taken off the page when its time is over, and opened anew with the passphrase', async () => {
    const house = await openHouse('/journal');
    await heading('Journal');
    await happens(house.leave);
    await happens(() => house.wait(5 * minuteMs));
    await waitFor(() => expect(house.isAppThere()).toBe(false));
    await happens(house.comeBack);
    expect(isLockThere()).toBe(true);
    await unlock('not this one');
    expect(await screen.findByText(/^That did not open it/)).toBeVisible();
    await unlock(mine);
    await heading('Journal');
    expect(house.timesOpened()).toBe(2);
    expect(house.isCovered()).toBe(false);
  });

  test('locks as it was chosen, from that moment on', async () => {
    const space = makeSpace(mine);
    await space.slot('auto lock', (value) => ({ kind: 'value', value })).write({ schema: 1, minutes: 0 });
    const house = await openHouse('/', space);
    await heading('Some quiet time');
    await happens(house.leave);
    await waitFor(() => expect(house.isAppThere()).toBe(false));
  });

  test('while its lock is being turned off is there on coming back', async () => {
    const space = makeSpace(mine);
    const house = await openHouse('/', space);
    await heading('Some quiet time');
    await happens(house.leave);
    space.lock.passphrase = undefined;
    await happens(() => house.app().services.locking.changed());
    await happens(house.comeBack);
    expect(house.isCovered()).toBe(false);
    await happens(() => house.wait(20 * minuteMs));
    expect(house.isAppThere()).toBe(true);
    expect(isLockThere()).toBe(false);
  });

  test('locks although the browser does not tell any more that its lock is on', async () => {
    const space = makeSpace(mine);
    space.lock.isReadable = false;
    const house = await openHouse('/', space);
    await heading('Some quiet time');
    await happens(house.leave);
    expect(house.isCovered()).toBe(true);
    await happens(() => house.wait(5 * minuteMs));
    await waitFor(() => expect(house.isAppThere()).toBe(false));
  });

  test('is watched before its store has answered', async () => {
    const space = makeSpace(mine);
    space.lock.state = () => new Promise(() => {});
    const house = await openHouse('/', space);
    await heading('Some quiet time');
    await happens(house.leave);
    expect(house.isCovered()).toBe(true);
  });

  test('can be locked by hand', async () => {
    const house = await openHouse('/settings/lock');
    await house.app().press('Lock now');
    await waitFor(() => expect(house.isAppThere()).toBe(false));
    await unlock(mine);
    await heading('Lock');
  });
});

test('a backup that waits for its file is not shut while the file is chosen elsewhere', async () => {
  const house = await openHouse('/settings/backup');
  await house.app().user.click(await screen.findByLabelText('Choose the file'));
  await happens(house.leave);
  await happens(() => house.wait(5 * minuteMs));
  expect(house.isAppThere()).toBe(true);
  expect(isLockThere()).toBe(true);
  await happens(() => void screen.getByLabelText('Choose the file').dispatchEvent(new Event('cancel')));
  await waitFor(() => expect(house.isAppThere()).toBe(false));
});

describe('what was typed', () => {
  test('and nothing has kept lies under the lock, and is there again', async () => {
    const house = await openHouse('/journal/add/note');
    const text = 'It was less today';
    await house.app().user.type(await screen.findByRole('textbox', { name: /note|words/i }), text);
    await happens(house.leave);
    await happens(() => house.wait(5 * minuteMs));
    await happens(house.comeBack);
    expect(isLockThere()).toBe(true);
    expect(house.isAppThere()).toBe(true);
    expect(house.isCovered()).toBe(true);
    await unlock(mine);
    await waitFor(() => expect(isLockThere()).toBe(false));
    expect(screen.getByDisplayValue(text)).toBeVisible();
    expect(house.isCovered()).toBe(false);
    expect(house.timesOpened()).toBe(1);
    await happens(house.leave);
    expect(house.isCovered()).toBe(true);
  });

  test('does not hold it open once it is kept', async () => {
    const house = await openHouse('/journal/add/note');
    await house.app().user.type(await screen.findByRole('textbox', { name: /note|words/i }), 'Less today');
    await house.app().press('Keep it in my journal');
    await screen.findByRole('heading', { level: 1, name: /kept|journal/i });
    await happens(house.lockNow);
    await waitFor(() => expect(house.isAppThere()).toBe(false));
  });

  test('is not shut away while an entry could not be kept', async () => {
    const space = makeSpace(mine);
    space.trouble.addFails = 'full';
    const house = await openHouse('/journal/add/note', space);
    await house.app().user.type(await screen.findByRole('textbox', { name: /note|words/i }), 'Less today');
    await house.app().press('Keep it in my journal');
    await screen.findByText(/^There is no room left/);
    await happens(() => void (location.hash = '/'));
    await heading('Some quiet time');
    await happens(house.lockNow);
    expect(isLockThere()).toBe(true);
    expect(house.isAppThere()).toBe(true);
    space.trouble.addFails = undefined;
    await unlock(mine);
    await waitFor(() => expect(isLockThere()).toBe(false));
    await house.app().press('Try again');
    await waitFor(async () => expect(await recordsIn(space)).toHaveLength(1));
  });
});

async function begin(house: House): Promise<void> {
  await house.app().press('Begin');
  await heading('How is today?');
  await house.app().press('See what today could be');
  await house.app().press('Start');
  await screen.findByRole('button', { name: 'Pause' });
  await house.app().guide(30_000);
}

describe('a session', () => {
  test('goes on behind the lock, which has pause and stop of it and no more', async () => {
    const house = await openHouse();
    await begin(house);
    const before = house.app().player().playheadMs();
    await happens(house.leave);
    await happens(() => house.wait(5 * minuteMs));
    await happens(house.comeBack);
    expect(house.isCovered()).toBe(true);
    expect(house.app().player().isPlaying()).toBe(true);
    await house.app().guide(10_000);
    expect(house.app().player().playheadMs()).toBe(before + 10_000);
    const lock = within(document.getElementById('lock') ?? document.body);
    await house.app().user.click(lock.getByRole('button', { name: 'Pause' }));
    expect(house.app().player().isPlaying()).toBe(false);
    await house.app().user.click(await lock.findByRole('button', { name: 'Go on' }));
    expect(house.app().player().isPlaying()).toBe(true);
    await unlock(mine);
    await waitFor(() => expect(isLockThere()).toBe(false));
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
    expect(house.timesOpened()).toBe(1);
  });

  test('is not locked over while it guides somebody who lies still and looks on', async () => {
    const house = await openHouse();
    await begin(house);
    for (let minute = 0; minute < 20; minute += 1) await happens(() => house.wait(minuteMs));
    expect(isLockThere()).toBe(false);
    await house.app().press('Pause');
    for (let minute = 0; minute < 11; minute += 1) await happens(() => house.wait(minuteMs));
    expect(isLockThere()).toBe(true);
  });

  test('that comes to its end behind the lock is shut away whole, and its questions wait', async () => {
    const space = makeSpace(mine);
    const house = await openHouse('/', space);
    await begin(house);
    const totalMs = house.app().player().plan()?.totalMs;
    await happens(house.lockNow);
    await house.app().guideToEnd();
    await waitFor(() => expect(house.isAppThere()).toBe(false));
    expect(await recordsIn(space)).toEqual([]);
    await unlock(mine);
    await heading('That was a whole session');
    await house.app().press('Keep it in my journal');
    await waitFor(async () => expect(await recordsIn(space)).toHaveLength(1));
    const [record] = await recordsIn(space);
    expect(record).toMatchObject({ kind: 'session', outcome: 'finished', guidedMs: totalMs });
  });

  test('that is stopped from the lock asks what was noticed once it is opened', async () => {
    const house = await openHouse();
    await begin(house);
    await happens(house.lockNow);
    await house
      .app()
      .user.click(
        within(document.getElementById('lock') ?? document.body).getByRole('button', { name: 'Stop' }),
      );
    await waitFor(() => expect(house.isAppThere()).toBe(false));
    await unlock(mine);
    await screen.findByRole('checkbox', { name: /pain/ });
  });

  test('is let go, and waits, where the other passphrase is given', async () => {
    const [here, there] = [makeSpace(mine, theirs), makeSpace(theirs)];
    const house = await openHouse('/', here, there);
    await begin(house);
    const { player } = house.app();
    await happens(house.lockNow);
    await unlock(theirs);
    await heading('Some quiet time');
    expect(house.timesOpened()).toBe(2);
    expect(location.hash).toBe('#/');
    expect(player().isPlaying()).toBe(false);
    expect(screen.queryByText('A session is waiting for you')).toBeNull();
    expect(await readRaw(here, 'session under way')).toMatchObject({ stage: 'guiding' });
    await happens(house.lockNow);
    await waitFor(() => expect(house.isAppThere()).toBe(false));
    await unlock(mine);
    await screen.findByText('A session is waiting for you');
  });

  test('whose place could not be kept stays behind the lock after its end', async () => {
    const space = makeSpace(mine);
    const house = await openHouse('/', space);
    await begin(house);
    await happens(house.lockNow);
    space.trouble.writeFails = 'full';
    await house.app().guideToEnd();
    expect(house.isAppThere()).toBe(true);
    await unlock(mine);
    await heading('That was a whole session');
    expect(house.timesOpened()).toBe(1);
  });
});
