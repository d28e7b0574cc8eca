import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  noOwnWords,
  type OwnWords,
  parseOwnWords,
  withName,
  withOwnText,
} from '../../src/domain/words/own-words.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, putRaw, readRaw } from '../support/ui-storage.ts';

const tool = 'What you practise with';
const body = 'This part of your body';
const clinician = 'Who looks after you';

function wordsIn(storage: ReturnType<typeof makeTestStorage>) {
  return storage.slot('own words', parseOwnWords);
}

async function withWords(words: OwnWords) {
  const storage = makeTestStorage();
  await wordsIn(storage).write(words);
  return storage;
}

async function openWords(storage = makeTestStorage()) {
  const app = openApp({ path: '/settings/words', storage });
  await heading('Your words');
  await screen.findByRole('group', { name: tool });
  return { ...app, storage };
}

describe('the words of a person', () => {
  test('are chosen in the settings, and are on the next screen without a reload', async () => {
    const { pick, follow, storage } = await openWords();
    await pick('Trainer', tool);
    await pick('The front passage', body);
    await pick('My team', clinician);
    expect(screen.getByText('Have a trainer near, if you like.')).toBeVisible();
    expect(screen.getByText('Let the tip rest at the front passage.')).toBeVisible();
    await follow('Today');
    expect(await screen.findByText(/^This app does not replace your team\./)).toBeVisible();
    await follow('Add your sizes, if you have any');
    expect(await screen.findByRole('heading', { name: 'Add a trainer' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Beside the front passage' })).toBeVisible();
    await waitFor(async () =>
      expect(await wordsIn(storage).read()).toEqual({
        kind: 'value',
        value: { schema: 1, tool: 'trainer', body: 'frontPassage', clinician: 'team' },
      }),
    );
  });

  test('are there from the first screen on when the app is opened again', async () => {
    const storage = await withWords(withName(noOwnWords, 'clinician', 'doctor'));
    openApp({ storage });
    expect(await screen.findByText(/^This app does not replace your doctor\./)).toBeVisible();
  });

  test('can be one of their own, with a plural', async () => {
    const { pick, user, follow } = await openWords();
    await pick('A word of my own', tool);
    expect(screen.getByText('Have a dilator near, if you like.')).toBeVisible();
    await user.type(screen.getByLabelText('Your word for one'), 'oar');
    await user.type(screen.getByLabelText('And for more than one'), 'oars');
    expect(screen.getByText('Have an oar near, if you like.')).toBeVisible();
    expect(screen.getByText('Wash your oars with plain soap.')).toBeVisible();
    await follow('Plan');
    expect(await screen.findByRole('heading', { name: 'Gradual oars' })).toBeVisible();
  });

  test('of a tool can be typed with a capital, and read as any other word', async () => {
    const { pick, user } = await openWords();
    await pick('A word of my own', tool);
    await user.type(screen.getByLabelText('Your word for one'), 'Oar');
    expect(screen.getByText('Have an oar near, if you like.')).toBeVisible();
  });

  test('can hold odd characters: none of them changes a sentence around it', async () => {
    const storage = await withWords(
      withOwnText(withName(noOwnWords, 'body', 'own'), 'body', '\u202Ethe <i>&$&\u0007 spot'),
    );
    openApp({ path: '/settings/words', storage });
    expect(await screen.findByText('Let the tip rest at the <i>&$& spot.')).toBeVisible();
  });

  test('no longer than a sentence has room for can be typed', async () => {
    const { pick, user } = await openWords();
    await pick('A word of my own', body);
    const field = screen.getByLabelText('Your word for it');
    await user.type(field, 'x'.repeat(30));
    expect(field).toHaveValue('x'.repeat(24));
  });

  test('go back to plain words with one tap, and come back with another', async () => {
    const { pick, press } = await openWords();
    await pick('Trainer', tool);
    await press('Back to plain words');
    expect(
      within(screen.getByRole('group', { name: tool })).getByRole('radio', { name: 'Dilator' }),
    ).toBeChecked();
    expect(screen.getByText('These are the plain words again.')).toBeVisible();
    await press('Put my own words back');
    expect(screen.getByText('Have a trainer near, if you like.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Put my own words back' })).toBeNull();
  });

  test('hold on the screen while they cannot be kept, and are kept with the next try', async () => {
    const { pick, press, storage } = await openWords();
    storage.trouble.writeFails = 'full';
    await pick('Trainer', tool);
    expect(await screen.findByRole('alert')).toHaveTextContent(/no room left/);
    expect(screen.getByText('Have a trainer near, if you like.')).toBeVisible();
    storage.trouble.writeFails = undefined;
    await press('Try again');
    await waitFor(async () =>
      expect(await wordsIn(storage).read()).toMatchObject({ value: { tool: 'trainer' } }),
    );
  });

  test('are cut between whole signs where there is no more room, and what stood behind the caret stays', async () => {
    const { pick, user } = await openWords();
    await pick('A word of my own', body);
    const field = screen.getByLabelText<HTMLInputElement>('Your word for it');
    const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';
    await user.click(field);
    await user.paste(family.repeat(4));
    expect(field).toHaveValue(family.repeat(3));
    await user.clear(field);
    await user.type(field, `${'x'.repeat(22)}end`);
    expect(field).toHaveValue(`${'x'.repeat(22)}en`);
    field.setSelectionRange(2, 2);
    await user.paste('123');
    expect(field).toHaveValue(`${'x'.repeat(22)}en`);
    expect(field.selectionStart).toBe(2);
  });

  test('kept by a newer version stay as they are, and nothing is offered that could not be kept', async () => {
    const storage = makeTestStorage();
    const newer = { schema: 2, shape: 'nobody knows yet' };
    await putRaw(storage, 'own words', newer);
    openApp({ path: '/settings/words', storage });
    expect(
      await screen.findByText(/kept by a newer version of Unfurl\. They stay as they are/),
    ).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(await readRaw(storage, 'own words')).toEqual(newer);
  });

  test('that are damaged are told of, and a new choice stands', async () => {
    const storage = makeTestStorage();
    await putRaw(storage, 'own words', { schema: 1, own: 'odd' });
    const { pick } = await openWords(storage);
    expect(screen.getByText(/cannot be read\. A new choice puts them aside/)).toBeVisible();
    await pick('Trainer', tool);
    await waitFor(async () => expect(await readRaw(storage, 'own words')).toMatchObject({ tool: 'trainer' }));
    expect(screen.queryByText(/cannot be read/)).not.toBeInTheDocument();
  });

  test('are the plain ones where they cannot be read', async () => {
    const storage = makeTestStorage();
    await storage.slot('own words', () => ({ kind: 'damaged' })).write('?');
    openApp({ storage });
    expect(await screen.findByText(/^This app does not replace your clinician\./)).toBeVisible();
  });
});

test('the page says what the voice calls things, whatever was chosen', async () => {
  const { pick } = await openWords();
  await pick('The vagina', body);
  expect(screen.getByText(/It says “the opening”, “your clinician” and “your team”\./)).toBeVisible();
});
