import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { parseOwnWords, noOwnWords, withName } from '../../src/domain/words/own-words.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('where a control goes as it is pressed, the focus goes to what comes in its place', () => {
  test('an optional part of today, ticked and no longer, stays under the hand', async () => {
    const { press, user } = openApp();
    await press('Begin');
    await press('See what today could be');
    const stretches = () => screen.findByRole('checkbox', { name: 'Stretches' });
    await user.click(await stretches());
    expect(await stretches()).toBeChecked();
    expect(await stretches()).toHaveFocus();
    await user.click(await stretches());
    expect(await stretches()).not.toBeChecked();
    expect(await stretches()).toHaveFocus();
  });

  test('the list of numbers, as it is opened, changed and closed', async () => {
    const { press, user } = openApp({ path: '/support' });
    await press('Change this list');
    await waitFor(() => expect(document.body).not.toHaveFocus());
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Mara');
    await user.type(screen.getByRole('textbox', { name: 'Phone number' }), '0800 22 33');
    await press('Add it');
    await press('Change: Mara');
    await waitFor(() => expect(screen.getAllByRole('textbox', { name: 'Name' })[0]).toHaveFocus());
    await press('Cancel');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/Mara$/));
    await press('Done');
    await waitFor(async () => expect(await button('Change this list')).toHaveFocus());
  });

  test('the way back to plain words, and back again', async () => {
    const storage = makeTestStorage();
    await storage.slot('own words', parseOwnWords).write(withName(noOwnWords, 'tool', 'trainer'));
    const { press } = openApp({ path: '/settings/words', storage });
    await heading('Your words');
    await press('Back to plain words');
    await waitFor(async () => expect(await button('Put my own words back')).toHaveFocus());
    await press('Put my own words back');
    await waitFor(async () => expect(await button('Back to plain words')).toHaveFocus());
  });

  test('a time that was taken away, and brought back', async () => {
    const { press } = openApp({ path: '/settings/times' });
    await press('Add a time');
    await press('Take time 1 away');
    await waitFor(async () => expect(await button('Bring it back')).toHaveFocus());
    await press('Bring it back');
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });
});

test('six words are there to be read, and said aloud only to whoever asked for others', async () => {
  const { press } = openApp({ path: '/settings/backup' });
  const words = await screen.findByRole('status', { name: 'Your six words' });
  await waitFor(() => expect(words).not.toBeEmptyDOMElement());
  expect(words).toHaveAttribute('aria-live', 'off');
  await press('Draw six others');
  await waitFor(() => expect(words).toHaveAttribute('aria-live', 'polite'));
});

test('the way to somebody to talk to leads to what has a name', async () => {
  const { press } = openApp();
  await press('Breathe with me now');
  await heading('Breathing');
  await press('Steady me');
  const dialog = within(await screen.findByRole('dialog', { name: 'You are here' }));
  await press('To somebody to talk to');
  expect(dialog.getByRole('region', { name: 'Somebody to talk to' })).toHaveFocus();
});
