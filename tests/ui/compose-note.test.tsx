import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { NoteMade, NoteRecorder } from '../../src/machines/note-recorder.ts';
import { openComposer } from '../support/compose-hands.tsx';

const note: NoteMade = { kind: 'made', note: { mp3: 'A'.repeat(32_000) } };

function recorderOf(made: NoteMade): NoteRecorder {
  return { record: async () => ({ finish: async () => made, cancel: () => undefined }) };
}

describe('a note in the therapist’s own voice', () => {
  test('is not recorded where the screen is gone by the time that the browser has asked', async () => {
    let allow = () => {};
    let isOff = false;
    const cancel = () => void (isOff = true);
    const record: NoteRecorder['record'] = () =>
      new Promise((resolve) => {
        allow = () => resolve({ finish: async () => note, cancel });
      });
    const { press, close } = await openComposer('First steps', { noteRecorder: { record } });
    await press('Record');
    close();
    allow();
    await waitFor(() => expect(isOff).toBe(true));
  });

  test('is recorded, told in writing and taken away by keyboard alone, without losing the place', async () => {
    const { press } = await openComposer('First steps', { noteRecorder: recorderOf(note) });
    await press('Record');
    expect(await screen.findByRole('button', { name: 'Done' })).toHaveFocus();
    await press('Done');
    expect(await screen.findByRole('button', { name: 'Record it anew' })).toHaveFocus();
    expect(screen.getByText('4 seconds')).toBeVisible();
    await press('Take it away');
    expect(await screen.findByRole('button', { name: 'Record' })).toHaveFocus();
    await press('Bring it back');
    expect(await screen.findByRole('button', { name: 'Record it anew' })).toHaveFocus();
  });

  test('asks for its words as long as there are none: somebody may not hear it', async () => {
    const { press, user } = await openComposer('First steps', { noteRecorder: recorderOf(note) });
    await press('Record');
    await press('Done');
    const words = await screen.findByLabelText('What you say, in writing');
    expect(words).toHaveAccessibleDescription(/^Somebody who cannot hear gets nothing of it/);
    await user.type(words, 'Take your time.');
    await waitFor(() => expect(words).toHaveAccessibleDescription(/^For those who read/));
  });

  test('is not there where nothing was heard, and that is said', async () => {
    const recorder = recorderOf({ kind: 'none', why: 'silent' });
    const { press } = await openComposer('First steps', { noteRecorder: recorder });
    await press('Record');
    await press('Done');
    expect(await screen.findByText(/^There was nothing to be heard in it/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Record' })).toHaveFocus();
  });
});
