import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { manifestOf } from '../../src/domain/face/manifest.ts';
import { passphraseField } from '../support/lock-hands.ts';
import { closeLockedHouse, makeSpace, openLockedHouse } from '../support/locked-house.tsx';
import { heading, openApp } from '../support/open-app.tsx';

const { shortcuts } = manifestOf('unfurl') as { shortcuts: readonly { name: string; url: string }[] };
const arriveAt: Readonly<Record<string, string>> = {
  'Start a session': 'How is today?',
  'Discreet drops': 'One quiet minute',
  Journal: 'Journal',
};
const places = shortcuts.map(({ name, url }) => ({ name, hash: url.replace('./', '') }));

afterEach(closeLockedHouse);

describe('a shortcut of the installed app', () => {
  test.each(places)('“$name” arrives without a tap, and without a sound', async ({ name, hash }) => {
    const { players, touches } = openApp({ path: hash.slice(1) });
    await heading(arriveAt[name] ?? '');
    expect(touches()).toBe(0);
    for (const player of players) expect(player.isPlaying()).toBe(false);
  });

  test.each(places)('“$name” is kept waiting by the lock, and then arrives', async ({ name, hash }) => {
    location.hash = hash;
    const house = openLockedHouse(makeSpace('river lamp otter pine'));
    await screen.findByRole('heading', { name: 'Locked' });
    expect(house.isAppThere()).toBe(false);
    await userEvent.setup().type(await passphraseField(), 'river lamp otter pine{Enter}');
    await heading(arriveAt[name] ?? '');
  });
});
