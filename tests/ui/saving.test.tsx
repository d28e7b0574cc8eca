import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { heading, openApp, type OpenedApp } from '../support/open-app.tsx';
import { makeMemoryStorage } from '../../src/adapters/storage/memory-storage.ts';
import { readRaw, recordsIn } from '../support/ui-storage.ts';

async function openReflection() {
  const app = openApp();
  await app.press('Breathe with me now');
  await heading('Breathing');
  await app.guideToEnd();
  await heading('That was a whole session');
  await app.pick('3 of 10', 'Worst pain during it');
  await app.pick('Harder', 'How did it feel?');
  return app;
}

test.each([
  ['full', /There is no room left on this device, so this was not kept/],
  ['blocked', /The browser does not allow anything to be kept here/],
  ['broken', /^This could not be kept\. Nothing already stored is lost/],
] as const)(
  'where saving fails (%s) it says why, keeps the answers, and can be tried again',
  async (reason, sentence) => {
    const { press, storage } = await openReflection();
    storage.trouble.addFails = reason;
    await press('Keep it in my journal');
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    const pain = screen.getByRole('group', { name: 'Worst pain during it' });
    expect(within(pain).getByRole('radio', { name: '3 of 10' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Harder' })).toBeChecked();
    expect(screen.getByRole('link', { name: 'Back to today' })).toBeVisible();
    await press('Try again');
    expect(await screen.findByText(sentence)).toBeVisible();
    storage.trouble.addFails = undefined;
    await press('Try again');
    await heading('Kept');
    expect(await recordsIn(storage)).toMatchObject([{ reflection: { worstPain: 3, felt: 'harder' } }]);
  },
);

describe('a session that could not be kept', () => {
  async function leaveUnkept() {
    const app = await openReflection();
    app.storage.trouble.addFails = 'full';
    await app.press('Keep it in my journal');
    await screen.findByText(/There is no room left/);
    await app.follow('Back to today');
    expect(await screen.findByRole('heading', { name: 'One entry could not be kept' })).toBeVisible();
    return app;
  }

  test('is still there on today with its answers, and is kept by trying again', async () => {
    const { press, storage } = await leaveUnkept();
    expect(screen.queryByText(/two short questions are still open/)).not.toBeInTheDocument();
    await press('Try again');
    expect(await screen.findByText(/There is no room left/)).toBeVisible();
    storage.trouble.addFails = undefined;
    await press('Try again');
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'One entry could not be kept' })).not.toBeInTheDocument(),
    );
    expect(await recordsIn(storage)).toMatchObject([{ reflection: { worstPain: 3, felt: 'harder' } }]);
    expect(screen.queryByText(/is waiting for you/)).not.toBeInTheDocument();
    expect(await readRaw(storage, 'breathing under way')).toBeUndefined();
  });

  test('is there although nothing at all could be written on the way', async () => {
    const { follow, guideToEnd, press, storage } = openApp();
    storage.trouble.writeFails = 'full';
    storage.trouble.addFails = 'full';
    await press('Breathe with me now');
    await heading('Breathing');
    await guideToEnd();
    await press('Keep it in my journal');
    await screen.findByText(/There is no room left/);
    await follow('Back to today');
    await follow('Journal');
    await heading('Journal');
    await follow('Today');
    storage.trouble.addFails = undefined;
    await press('Try again');
    await waitFor(async () => expect(await recordsIn(storage)).toHaveLength(1));
  });

  test('is kept with the answers as they were changed since', async () => {
    const { follow, pick, press, storage } = await openReflection();
    storage.trouble.addFails = 'full';
    await press('Keep it in my journal');
    await screen.findByText(/There is no room left/);
    await pick('Easier', 'How did it feel?');
    await follow('Back to today');
    storage.trouble.addFails = undefined;
    await press('Try again');
    await waitFor(async () =>
      expect(await recordsIn(storage)).toMatchObject([{ reflection: { worstPain: 3, felt: 'easier' } }]),
    );
    expect(await readRaw(storage, 'breathing under way')).toBeUndefined();
  });

  test('is let go only knowingly', async () => {
    const { press, storage } = await leaveUnkept();
    await press('Do not keep it');
    await press('Leave it here');
    expect(screen.getByRole('heading', { name: 'One entry could not be kept' })).toBeVisible();
    await press('Do not keep it');
    await press('Yes, without it');
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'One entry could not be kept' })).not.toBeInTheDocument(),
    );
    storage.trouble.addFails = undefined;
    expect(await recordsIn(storage)).toEqual([]);
    expect(await readRaw(storage, 'breathing under way')).toBeUndefined();
    expect(screen.queryByText(/is waiting for you/)).not.toBeInTheDocument();
  });
});

describe('what could not be kept can be had as a file', () => {
  async function makeFile({ press, files }: OpenedApp) {
    await press('Save it as a file');
    const file = files.at(-1);
    if (!file) throw new Error('no file was made');
    return { ...file, records: (JSON.parse(file.text) as { records: unknown[] }).records };
  }

  test('after a session, with the answers as they stand, and is not taken for kept', async () => {
    const app = await openReflection();
    app.storage.trouble.addFails = 'full';
    await app.press('Keep it in my journal');
    expect(await screen.findByText(/^A file is not sealed/)).toBeVisible();
    await app.pick('Easier', 'How did it feel?');
    const { name, records } = await makeFile(app);
    expect(name).toBe('unfurl-2026-11-22.json');
    expect(records).toMatchObject([{ kind: 'session', reflection: { worstPain: 3, felt: 'easier' } }]);
    expect(screen.getByText(/^Look for unfurl-2026-11-22\.json among your downloads/)).toBeVisible();
    await app.follow('Back to today');
    expect(await screen.findByRole('heading', { name: 'One entry could not be kept' })).toBeVisible();
  });

  test('after “not today”', async () => {
    const app = openApp({ path: '/session' });
    await app.pick('4 of 10', 'Pain right now');
    app.storage.trouble.addFails = 'blocked';
    await app.press('See what today could be');
    await app.press('Not today');
    const { records } = await makeFile(app);
    expect(records).toMatchObject([{ kind: 'checkIn', outcome: 'notToday', answers: { painNow: 4 } }]);
  });

  test('after panic, when nothing more is asked', async () => {
    const app = openApp({ path: '/session' });
    await app.press('See what today could be');
    await app.press('Start');
    await heading('Settle');
    await app.guide(5000);
    await app.press('Stop');
    await app.tick(/^Panic/);
    await app.press('Go on');
    app.storage.trouble.addFails = 'broken';
    await app.press('Keep it in my journal');
    await heading('Not kept yet');
    const { records } = await makeFile(app);
    expect(records).toMatchObject([{ kind: 'session', guidedMs: 5000, afterCare: { panic: true } }]);
  });

  test('from today: everything that waits there, which then still waits', async () => {
    const app = await openReflection();
    app.storage.trouble.addFails = 'full';
    await app.press('Keep it in my journal');
    await screen.findByText(/There is no room left/);
    await app.follow('Back to today');
    await app.press('Begin');
    await app.press('See what today could be');
    await app.press('Not today');
    await screen.findByText(/There is no room left/);
    await app.follow('Back to today');
    const { records } = await makeFile(app);
    expect(records).toMatchObject([{ kind: 'session' }, { kind: 'checkIn' }]);
    expect(screen.getByRole('heading', { name: '2 entries could not be kept' })).toBeVisible();
  });
});

describe('“Do not keep this session”', () => {
  test('stores nothing and clears what was kept on the way, after one question', async () => {
    const { follow, press, storage } = await openReflection();
    await waitFor(async () => expect(await readRaw(storage, 'breathing under way')).toBeDefined());
    await press('Do not keep this session');
    const dialog = await screen.findByRole('dialog', { name: 'Go on without keeping this session?' });
    expect(within(dialog).getByText(/it cannot be brought back/)).toBeVisible();
    await press('Do not keep it');
    expect(await heading('Not kept')).toHaveFocus();
    await waitFor(async () => expect(await readRaw(storage, 'breathing under way')).toBeUndefined());
    expect(await readRaw(storage, 'breathing playhead')).toBeUndefined();
    expect(await readRaw(storage, 'check-in draft')).toBeUndefined();
    expect(await recordsIn(storage)).toEqual([]);
    await follow('Back to today');
    await heading('Some quiet time');
    expect(screen.queryByText(/is waiting for you/)).not.toBeInTheDocument();
  });

  test('lets go of the answers before it too, where they could not be let go on the way', async () => {
    const { guideToEnd, pick, press, storage } = openApp({ path: '/session' });
    await pick('4 of 10', 'Pain right now');
    await waitFor(async () => expect(await readRaw(storage, 'check-in draft')).toBeDefined());
    storage.trouble.writeFails = 'full';
    await press('See what today could be');
    await press('Start');
    await heading('Settle');
    await guideToEnd();
    await press('Do not keep this session');
    await press('Do not keep it');
    await heading('Not kept');
    await waitFor(async () => expect(await readRaw(storage, 'check-in draft')).toBeUndefined());
  });

  test('“Back to the questions” keeps the answers', async () => {
    const { press } = await openReflection();
    await press('Do not keep this session');
    await press('Back to the questions');
    expect(screen.getByRole('radio', { name: 'Harder' })).toBeChecked();
    expect(await heading('That was a whole session')).toBeVisible();
  });

  test('holds also where keeping it was tried first', async () => {
    const { follow, press, storage } = await openReflection();
    storage.trouble.addFails = 'full';
    await press('Keep it in my journal');
    await screen.findByText(/There is no room left/);
    await press('Do not keep this session');
    await press('Do not keep it');
    await heading('Not kept');
    await follow('Back to today');
    await heading('Some quiet time');
    expect(screen.queryByRole('heading', { name: /could not be kept/ })).not.toBeInTheDocument();
  });
});

test('a running session that cannot be kept as it goes still runs to its end', async () => {
  const { guide, guideToEnd, press, storage } = openApp();
  storage.trouble.writeFails = 'full';
  await press('Breathe with me now');
  await heading('Breathing');
  await guide(30_000);
  await guideToEnd();
  await press('Keep it in my journal');
  await heading('Kept');
  expect(await recordsIn(storage)).toHaveLength(1);
});

test.each([
  ['blocked', /This browser keeps nothing for this app here/],
  ['full', /There is no room left on this device\. You can do a whole session/],
  ['newer', /written by a newer version of this app/],
  ['damaged', /What is stored here cannot be opened/],
] as const)('where nothing can be kept (%s), today and the journal say so', async (why, sentence) => {
  const { follow } = openApp({ storage: makeMemoryStorage(why) });
  await heading('Some quiet time');
  expect(screen.getByText(sentence)).toBeVisible();
  await follow('Journal');
  await heading('Journal');
  expect(screen.getByText(sentence)).toBeVisible();
  expect(screen.queryByText(/^Sealed on this device/)).not.toBeInTheDocument();
});

test('a session in a browser that keeps nothing is not called sealed', async () => {
  const { guideToEnd, press } = openApp({ storage: makeMemoryStorage('blocked') });
  await press('Breathe with me now');
  await heading('Breathing');
  await guideToEnd();
  await press('Keep it in my journal');
  await heading('Kept');
  expect(screen.getByText(/This browser keeps nothing for this app here/)).toBeVisible();
  expect(screen.queryByText(/sealed/)).not.toBeInTheDocument();
});
