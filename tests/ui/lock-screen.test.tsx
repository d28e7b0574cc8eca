import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showLock } from '../../src/app/lock/show-lock.tsx';
import type { Tried } from '../../src/machines/lock.ts';
import type { SaveOutcome } from '../../src/machines/stores.ts';
import type { BehindLock, LockDoor } from '../../src/ui/lock-door.ts';
import userEvent from '@testing-library/user-event';
import { passphraseField } from '../support/lock-hands.ts';

let takeOff = () => {};
afterEach(() => act(() => takeOff()));

type Answers = {
  readonly tried?: readonly Tried<unknown>[];
  readonly waitMs?: number;
  readonly deleting?: SaveOutcome;
  readonly behind?: BehindLock;
};

/** The lock screen in front of a door that answers as it is told. */
async function openLock({ tried = [], waitMs = 0, deleting = { ok: true }, ...given }: Answers = {}) {
  let behind = given.behind ?? 'shut';
  const answers = [...tried];
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const door: LockDoor = {
    behind: () => behind,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pauseOrGoOn: () => void asked.push('pause or go on'),
    stop: () => void asked.push('stop'),
    async open(passphrase) {
      asked.push(passphrase);
      return answers.shift() ?? { kind: 'opened', value: undefined };
    },
    waitMs: async () => waitMs,
    async deleteEverything() {
      asked.push('(delete)');
      return deleting;
    },
  };
  await act(async () => void (takeOff = showLock(door)));
  return {
    asked,
    become: (next: BehindLock) => {
      behind = next;
      act(() => listeners.forEach((listener) => listener()));
    },
  };
}

describe('the lock screen', () => {
  test('asks one thing, in a field that tells nobody what is typed, and says nothing of what is behind', async () => {
    await openLock();
    const field = await passphraseField();
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('type', 'password');
    expect(field).toHaveAttribute('autocomplete', 'current-password');
    expect(field).toHaveAttribute('autocapitalize', 'none');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Locked');
    expect(document.body).not.toHaveTextContent(/session|journal|dilator|pelvic|vagin|second/i);
  });

  test('shows what is typed where that is wished', async () => {
    const user = userEvent.setup();
    await openLock();
    await user.click(screen.getByRole('checkbox', { name: 'Show what I type' }));
    expect(await passphraseField()).toHaveAttribute('type', 'text');
  });

  test('keeps what was typed, and the focus in it, where it was wrong', async () => {
    const user = userEvent.setup();
    const { asked } = await openLock({ tried: [{ kind: 'wrong', waitMs: 0 }] });
    await user.type(await passphraseField(), 'river lamp{Enter}');
    expect(await screen.findByText(/^That did not open it/)).toBeVisible();
    expect(await passphraseField()).toHaveValue('river lamp');
    expect(await passphraseField()).toHaveFocus();
    await user.type(await passphraseField(), ' otter{Enter}');
    await waitFor(() => expect(asked).toEqual(['river lamp', 'river lamp otter']));
  });

  test('asks for something to be typed before it tries', async () => {
    const user = userEvent.setup();
    const { asked } = await openLock();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText('Please type your passphrase first.')).toBeVisible();
    expect(asked).toEqual([]);
  });

  test.each([
    ['noKey', /^This device could not make the key/],
    ['blocked', /^The browser did not answer/],
  ] as const)('says so where it was not tried: %s', async (kind, sentence) => {
    const user = userEvent.setup();
    await openLock({ tried: [{ kind }] });
    await user.type(await passphraseField(), 'river lamp{Enter}');
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  test('says so where the app cannot be opened at all', async () => {
    const user = userEvent.setup();
    const { asked } = await openLock();
    asked.push = () => {
      throw new Error('broken wiring');
    };
    await user.type(await passphraseField(), 'river lamp{Enter}');
    expect(await screen.findByText(/^The browser did not answer/)).toBeVisible();
  });
});

describe('a wait after wrong ones', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  });
  afterEach(() => vi.useRealTimers());
  const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));
  const told = () => document.querySelector('output')?.textContent;
  const shown = () => document.querySelector('p[aria-hidden]')?.textContent;

  test('is shown by the second, and told to a screen reader only now and then', async () => {
    await openLock({ waitMs: 65_000 });
    await pass(0);
    expect(shown()).toMatch(/1 minute and 5 seconds/);
    expect(told()).toMatch(/1 minute and 5 seconds/);
    await pass(1000);
    expect(shown()).toMatch(/1 minute and 4 seconds/);
    expect(told()).toMatch(/1 minute and 5 seconds/);
    const heard = new Set<string | null | undefined>();
    for (let second = 0; second < 70; second += 1) {
      await pass(1000);
      heard.add(told());
    }
    expect([...heard].map((text) => text?.replace(/^You can try again (in )?|\..*$/g, ''))).toEqual([
      '1 minute and 5 seconds',
      '1 minute',
      '30 seconds',
      '10 seconds',
      'now',
    ]);
  });

  test('is not tried in, and can be tried after', async () => {
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    const { asked } = await openLock({ waitMs: 5000 });
    await pass(0);
    await user.type(await passphraseField(), 'river{Enter}');
    expect(asked).toEqual([]);
    await pass(6000);
    expect(told()).toBe('You can try again now.');
    await user.type(await passphraseField(), '{Enter}');
    await vi.waitFor(() => expect(asked).toEqual(['river']));
  });

  test('grows as the door says', async () => {
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    await openLock({ tried: [{ kind: 'wrong', waitMs: 30_000 }] });
    await user.type(await passphraseField(), 'river{Enter}');
    expect(await screen.findByText(/^That did not open it/)).toBeVisible();
    await pass(0);
    expect(shown()).toMatch(/30 seconds. Nothing is deleted/);
  });
});

describe('a forgotten passphrase', () => {
  test('is told plainly, and everything is deleted only by the word', async () => {
    const user = userEvent.setup();
    const { asked } = await openLock();
    await user.click(screen.getByText('I forgot it'));
    expect(screen.getByText(/^Nobody can open it without the passphrase/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Delete everything here' }));
    expect(await screen.findByText(/^Please type the word first/)).toBeVisible();
    expect(asked).toEqual([]);
    await user.type(screen.getByLabelText(/^To delete everything/), ' Delete');
    await user.click(screen.getByRole('button', { name: 'Delete everything here' }));
    await waitFor(() => expect(asked).toEqual(['(delete)']));
  });

  test('that cannot be deleted says so', async () => {
    const user = userEvent.setup();
    await openLock({ deleting: { ok: false, reason: 'blocked' } });
    await user.click(screen.getByText('I forgot it'));
    await user.type(screen.getByLabelText(/^To delete everything/), 'delete{Enter}');
    expect(await screen.findByText(/did not let it be deleted/)).toBeVisible();
  });

  test('deletes nothing while a session goes on behind it', async () => {
    const user = userEvent.setup();
    await openLock({ behind: 'playing' });
    await user.click(screen.getByText('I forgot it'));
    expect(screen.queryByRole('button', { name: 'Delete everything here' })).toBeNull();
  });
});

describe('over a session', () => {
  test('pause and stop are there without a passphrase, and nothing else of it', async () => {
    const user = userEvent.setup();
    const { asked, become } = await openLock({ behind: 'playing' });
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    become('still');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(asked).toEqual(['pause or go on', 'pause or go on', 'stop']);
    become('shut');
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
    expect(screen.queryByText(/session/i)).toBeNull();
  });

  test('Escape does not take the lock away, and what was typed stays as it ends', async () => {
    const user = userEvent.setup();
    const { become } = await openLock({ behind: 'playing' });
    expect(await passphraseField()).toHaveFocus();
    await user.type(await passphraseField(), 'river{Escape}');
    become('shut');
    expect(await passphraseField()).toHaveValue('river');
    expect(screen.getByRole('dialog', { name: 'Locked' })).toHaveProperty('open', true);
  });
});
