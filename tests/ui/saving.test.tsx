import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { heading, openApp } from '../support/open-app.tsx';
import { makeMemoryStorage } from '../../src/adapters/storage/memory-storage.ts';
import { recordsIn } from '../support/ui-storage.ts';

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

test('a session that could not be kept waits on today', async () => {
  const { follow, press, storage } = await openReflection();
  storage.trouble.addFails = 'full';
  await press('Keep it in my journal');
  await screen.findByText(/There is no room left/);
  await follow('Back to today');
  expect(await screen.findByText('It has ended, and two short questions are still open.')).toBeVisible();
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
  ['blocked', /This browser keeps nothing for Unfurl here/],
  ['full', /There is no room left on this device\. You can do a whole session/],
  ['newer', /written by a newer version of Unfurl/],
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
  expect(screen.getByText(/This browser keeps nothing for Unfurl here/)).toBeVisible();
  expect(screen.queryByText(/sealed/)).not.toBeInTheDocument();
});
