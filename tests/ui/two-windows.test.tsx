import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import { heading, openApp } from '../support/open-app.tsx';
import { makeFakeHold } from '../support/ui-outside.ts';

const openElsewhere = 'A session is open in another window';
const openThereNow = 'The session is open in another window now';

/** A session that is open in another window, and what became of it. */
async function withAnotherWindow() {
  const holdSession = makeFakeHold();
  const events: string[] = [];
  const letGo = await holdSession('ifFree', () => events.push('taken over'));
  return { holdSession, events, closeOther: () => letGo?.() };
}

describe('a session that is open in another window', () => {
  test.each(['Begin', 'Breathe with me now'])('is said after “%s”, and nothing begins here', async (way) => {
    const { holdSession, events } = await withAnotherWindow();
    const { follow, players, press, updatesHeld } = openApp({ holdSession });
    await press(way);
    expect(await heading(openElsewhere)).toHaveFocus();
    expect(players).toEqual([]);
    expect(updatesHeld()).toBe(0);
    await follow('Back to today');
    await heading('Some quiet time');
    expect(events).toEqual([]);
  });

  test('can be taken over here, with one tap that may also begin the sound', async () => {
    const { holdSession, events } = await withAnotherWindow();
    const { player, press, touches } = openApp({ holdSession, path: '/breathe' });
    await press('Take it over here');
    await heading('Breathing');
    expect(events).toEqual(['taken over']);
    expect(touches()).toBe(1);
    expect(player().isPlaying()).toBe(true);
  });

  test('stands in nobody’s way once it has ended there', async () => {
    const { holdSession, closeOther } = await withAnotherWindow();
    closeOther();
    const { press } = openApp({ holdSession });
    await press('Begin');
    expect(await heading('How is today?')).toBeVisible();
  });
});

describe('a session that another window takes over', () => {
  async function openAndLose() {
    const holdSession = makeFakeHold();
    const app = openApp({ holdSession });
    await app.press('Breathe with me now');
    await heading('Breathing');
    await app.guide(30_000);
    const letGoThere = await act(async () => holdSession('takeOver', () => {}));
    await heading(openThereNow);
    return { ...app, letGoThere };
  }

  test('is silent here at once, and that is said', async () => {
    const { player, updatesHeld } = await openAndLose();
    expect(player().isPlaying()).toBe(false);
    expect(await heading(openThereNow)).toHaveFocus();
    expect(updatesHeld()).toBe(0);
  });

  test('can be taken back, paused where it was', async () => {
    const { player, press } = await openAndLose();
    await press('Take it back here');
    await heading('Breathing');
    expect(await screen.findByText('Paused')).toBeVisible();
    expect(player().playheadMs()).toBe(30_000);
    expect(player().isPlaying()).toBe(false);
  });
});

describe('the hold on a session', () => {
  test('is let go when the screen is left', async () => {
    const holdSession = makeFakeHold();
    const { press } = openApp({ holdSession, path: '/session' });
    await press('Back');
    await heading('Some quiet time');
    await waitFor(async () => expect(await holdSession('ifFree', () => {})).toBeDefined());
  });

  test('is let go as soon as the session is kept, while its last screen is still there', async () => {
    const holdSession = makeFakeHold();
    const { guideToEnd, press } = openApp({ holdSession });
    await press('Breathe with me now');
    await heading('Breathing');
    await guideToEnd();
    await heading('That was a whole session');
    expect(await holdSession('ifFree', () => {})).toBeUndefined();
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await holdSession('ifFree', () => {})).toBeDefined();
    expect(await heading('Kept')).toBeVisible();
  });
});
