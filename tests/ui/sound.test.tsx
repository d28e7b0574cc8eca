import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { parseSoundWishes, type SoundWishes, usualSound } from '../../src/domain/sound/sound-wishes.ts';
import type { AudioOnDevice } from '../../src/ui/offline.ts';
import { captionOf } from '../../src/ui/copy/spoken.ts';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, type TestStorage } from '../support/ui-storage.ts';

const here: AudioOnDevice = { kind: 'kept', keptBytes: 16e6, totalBytes: 16e6 };
const nothingHere: AudioOnDevice = { kind: 'absent', keptBytes: 0, totalBytes: 15_800_000 };

async function keptIn(storage: TestStorage): Promise<SoundWishes> {
  const read = await storage.slot('sound', parseSoundWishes).read();
  if (read.kind !== 'value') throw new Error(`the wishes are ${read.kind}`);
  return read.value;
}

async function openSound(wishes: Parameters<typeof openApp>[0] = {}) {
  const storage = makeTestStorage();
  const app = openApp({ path: '/settings/sound', storage, ...wishes });
  await heading('Sound and voice');
  return { ...app, storage };
}

describe('how a session is heard', () => {
  test('is found in the settings', async () => {
    const { follow } = openApp();
    await follow('Settings');
    await heading('Settings');
    await follow(/Sound and voice/);
    expect(await heading('Sound and voice')).toHaveFocus();
  });

  test('is a voice as recorded, unless another wish is kept', async () => {
    await openSound();
    expect(screen.getByRole('radio', { name: /^A voice/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /^Heart/ })).toBeChecked();
    const loudness = screen.getByRole('group', { name: 'How loud is the voice?' });
    expect(within(loudness).getByRole('radio', { name: 'Usual' })).toBeChecked();
  });

  test('each wish is kept at once, the others as they were', async () => {
    const { pick, storage } = await openSound();
    await pick(/^George/, 'Whose voice?');
    await pick('Rain', 'What lies under it?');
    await pick('Softer', 'How loud is what lies under it?');
    await pick('Louder', 'How loud are the tones?');
    await waitFor(async () =>
      expect(await keptIn(storage)).toEqual({
        ...usualSound,
        voice: 'george',
        bed: 'rain',
        levels: { voice: 'asRecorded', tones: 'louder', bed: 'softer' },
      }),
    );
  });

  test('asks only about what is heard', async () => {
    const { pick } = await openSound();
    expect(screen.queryByRole('group', { name: 'How loud is what lies under it?' })).not.toBeInTheDocument();
    await pick(/^Soft tones/, 'What guides you?');
    expect(screen.queryByRole('group', { name: 'Whose voice?' })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'How loud is the voice?' })).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'How loud are the tones?' })).toBeVisible();
    await pick(/^Words on the screen/, 'What guides you?');
    expect(screen.queryByRole('button', { name: 'Hear it like this' })).not.toBeInTheDocument();
  });

  test('is heard as chosen, before anything is begun, and is silent on leaving', async () => {
    const { follow, pick, press, sampled } = await openSound();
    await pick(/^George/, 'Whose voice?');
    await press('Hear it like this');
    expect(sampled).toEqual([{ ...usualSound, voice: 'george' }]);
    await follow('Today');
    await waitFor(() => expect(sampled.at(-1)).toBe('(hush)'));
  });

  test('can be read while it is heard', async () => {
    const { pick, press } = await openSound();
    await press('Hear it like this');
    const words = captionOf({ id: 'settle.support', variant: 0 });
    expect(await screen.findByText(new RegExp(`The voice says: “${words}”`))).toBeVisible();
    await press('Silence');
    expect(screen.queryByText(/The voice says/)).not.toBeInTheDocument();
    await pick(/^Soft tones/, 'What guides you?');
    await press('Hear it like this');
    expect(await screen.findByText(/^Soft tones: the first to breathe in/)).toBeVisible();
  });

  test('says that nothing can be heard here', async () => {
    const { press } = await openSound({ hearing: { hearing: 'captionsOnly' } });
    await press('Hear it like this');
    expect(await screen.findByText(/Nothing can be heard here right now/)).toBeVisible();
  });

  test('wishes that cannot be read are moved aside by the first change, not overwritten', async () => {
    const storage = makeTestStorage();
    await storage
      .slot('sound', (stored) => ({ kind: 'value', value: stored }))
      .write({ guidance: 'shouting' });
    const { pick } = openApp({ path: '/settings/sound', storage });
    await heading('Sound and voice');
    await pick(/^Soft tones/, 'What guides you?');
    await waitFor(async () => expect(await keptIn(storage)).toEqual({ ...usualSound, guidance: 'tones' }));
    const aside = await storage
      .slot('sound (aside 1)', (stored) => ({ kind: 'value', value: stored }))
      .read();
    expect(aside).toEqual({ kind: 'value', value: { guidance: 'shouting' } });
  });

  test('where nobody speaks, screen readers read the words of a session', async () => {
    const { pick, follow, press } = await openSound();
    await pick(/^Soft tones/, 'What guides you?');
    await follow('Today');
    await press('Breathe with me now');
    await heading('Breathing');
    const caption = await screen.findByText('Make yourself comfortable.');
    expect(caption).toHaveAttribute('aria-live', 'polite');
  });
});

describe('a voice on this device', () => {
  test('says what it weighs before it is fetched', async () => {
    const { audioAsked, becomeOffline, pick, press } = await openSound({
      offline: { audio: { heart: here, george: nothingHere } },
    });
    expect(screen.getByText(/All of it is here, 16 MB/)).toBeVisible();
    await pick(/^George/, 'Whose voice?');
    expect(screen.getByText(/Not here yet: 16 MB to fetch/)).toBeVisible();
    expect(audioAsked.keepAudio).toEqual([]);
    await press('Fetch it, 16 MB');
    expect(audioAsked.keepAudio).toEqual([['tones', 'george']]);
    becomeOffline({ audio: { heart: here, george: { kind: 'keeping', keptBytes: 4e6, totalBytes: 16e6 } } });
    const progress = screen.getByRole('progressbar', { name: 'George on this device' });
    expect(progress).toHaveAttribute('value', '4000000');
    expect(screen.getByText('4 MB of 16 MB are here')).toBeVisible();
  });

  test('goes on where it was broken off', async () => {
    const half: AudioOnDevice = { kind: 'incomplete', keptBytes: 7e6, totalBytes: 16e6 };
    const { audioAsked, press } = await openSound({ offline: { audio: { heart: half } } });
    expect(screen.getByText(/7 MB of 16 MB are here. The rest could not be fetched/)).toBeVisible();
    await press('Go on fetching');
    expect(audioAsked.keepAudio).toEqual([['tones', 'heart']]);
  });

  test('can be taken off again, unless it is the one that comes with the app', async () => {
    const { audioAsked, press } = await openSound({ offline: { audio: { heart: here, george: here } } });
    expect(screen.queryByRole('button', { name: /Take Heart off/ })).not.toBeInTheDocument();
    await press('Take George off this device, 16 MB');
    expect(audioAsked.letGoAudio).toEqual(['george']);
    expect(await screen.findByText('George is no longer on this device.')).toBeVisible();
  });
});

describe('looking through the recordings', () => {
  test('says that all are whole', async () => {
    const { press } = await openSound();
    await press('Look through the recordings');
    expect(await screen.findByText('Every recording is whole.')).toBeVisible();
  });

  test('names the damaged ones, and fetches them again', async () => {
    const { audioAsked, press } = await openSound({
      checked: [{ kind: 'checked', damaged: ['heart/breath.in.1.mp3', 'tones/chime.in.1.mp3'] }],
    });
    await press('Look through the recordings');
    expect(await screen.findByText(/2 recordings are missing or damaged/)).toBeVisible();
    expect(screen.getByText('heart/breath.in.1.mp3')).toBeInTheDocument();
    await press('Fetch them again');
    expect(audioAsked.renewAudio).toEqual([['audio/heart/breath.in.1.mp3', 'audio/tones/chime.in.1.mp3']]);
    expect(await screen.findByText('Every recording is whole.')).toBeVisible();
  });

  test('says when fetching them again did not help', async () => {
    const damaged = { kind: 'checked', damaged: ['heart/breath.in.1.mp3'] } as const;
    const { press } = await openSound({ checked: [damaged, damaged] });
    await press('Look through the recordings');
    await press('Fetch it again');
    expect(await screen.findByText(/That did not work. It needs a network/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Fetch it again' })).toBeVisible();
  });

  test('does not call all well when the list itself cannot be read', async () => {
    const { press } = await openSound({ checked: [{ kind: 'noList', lists: ['heart/manifest.json'] }] });
    await press('Look through the recordings');
    expect(await screen.findByText(/list of the recordings cannot be read/)).toBeVisible();
    expect(screen.queryByText('Every recording is whole.')).not.toBeInTheDocument();
  });
});

test('where the voice comes from is said: a machine, by name, with its licences', async () => {
  await openSound();
  expect(screen.getByText(/voice is computer-generated/)).toBeVisible();
  expect(screen.getByText(/Kokoro-82M by hexgrad \(Apache License 2.0\)/)).toBeVisible();
});
