import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage } from '../support/ui-storage.ts';

describe('ways between the screens', () => {
  test('each screen opens with the focus on its heading, and says which one is open', async () => {
    const { follow } = openApp();
    expect(await heading('Some quiet time')).toHaveFocus();
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Today');
    await follow('Journal');
    expect(await heading('Journal')).toHaveFocus();
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Journal');
    await follow('Plan');
    expect(await heading('Your plan')).toHaveFocus();
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Plan');
    await follow('Today');
    expect(await heading('Some quiet time')).toHaveFocus();
  });

  test('the way past the links leads to the heading', async () => {
    const { press } = openApp();
    await heading('Some quiet time');
    screen.getByRole('link', { name: 'Plan' }).focus();
    await press('Skip to content');
    expect(await heading('Some quiet time')).toHaveFocus();
  });

  test('an address that is no screen leads to today', async () => {
    openApp({ path: '/nowhere' });
    expect(await heading('Some quiet time')).toBeVisible();
  });

  test('a session has the screen to itself', async () => {
    const { press } = openApp();
    await press('Breathe with me now');
    await heading('Breathing');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});

describe('the offline line', () => {
  const tones = { kind: 'kept', keptBytes: 200_000, totalBytes: 200_000 } as const;
  const heart = { kind: 'kept', keptBytes: 15_800_000, totalBytes: 15_800_000 } as const;
  const george = { kind: 'absent', keptBytes: 0, totalBytes: 16_400_000 } as const;

  test.each(['unsupported', 'installing', 'failed'] as const)('promises nothing while %s', async (kind) => {
    openApp({ offline: { kind } });
    await heading('Some quiet time');
    expect(screen.queryByText('Ready to use without a network.')).not.toBeInTheDocument();
  });

  test('says when the app is ready', async () => {
    openApp({ offline: { audio: { tones, heart, george } } });
    expect(await screen.findByText('Ready to use without a network.')).toBeVisible();
  });

  test('promises nothing until it is known what is kept', async () => {
    openApp({ offline: { audio: {} } });
    await heading('Some quiet time');
    expect(screen.queryByRole('contentinfo')).not.toBeInTheDocument();
  });

  test('says how much of the voice is kept, and when it is all there', async () => {
    const { becomeOffline } = openApp({
      offline: { audio: { tones, heart: { ...heart, kind: 'keeping', keptBytes: 5_800_000 }, george } },
    });
    const progress = await screen.findByRole('progressbar', {
      name: 'Keeping the voice for use without a network: 6 of 16 MB',
    });
    expect(progress).toHaveAttribute('value', '6000000');
    expect(progress).toHaveAttribute('max', '16000000');
    becomeOffline({ audio: { tones, heart, george } });
    expect(await screen.findByText('Ready to use without a network.')).toBeVisible();
  });

  test.each([
    { tones, heart: { ...heart, kind: 'incomplete' as const, keptBytes: 5_800_000 } },
    { tones: { ...tones, kind: 'incomplete' as const, keptBytes: 0 }, heart },
  ])(
    'says that some of the voice or the tones is not here yet, and tries again when asked',
    async (audio) => {
      const { press, audioAsked } = openApp({ offline: { audio } });
      expect(await screen.findByText(/Not all of the voice is on this device yet/)).toBeVisible();
      await press('Try again');
      expect(audioAsked.keepAudio).toEqual([['tones', 'heart']]);
    },
  );

  test('promises no voice that was not asked for, and says so', async () => {
    const absent = { ...heart, kind: 'absent' as const, keptBytes: 0 };
    const { becomeOffline, audioAsked } = openApp({ offline: { audio: { tones, heart: absent, george } } });
    expect(await screen.findByText(/The voice is not on this device yet/)).toBeVisible();
    expect(screen.queryByText(/Ready to use/)).not.toBeInTheDocument();
    expect(audioAsked.keepAudio).toEqual([]);

    becomeOffline({ audio: { tones, heart: absent, george: { ...george, kind: 'kept' } } });
    expect(screen.queryByText(/The voice is not on this device yet/)).not.toBeInTheDocument();
  });

  test('offers a new version, takes it with one tap, and never in a session', async () => {
    const { press, updatesAccepted } = openApp({ offline: { kind: 'updateWaiting' } });
    expect(await screen.findByText('A new version is ready')).toBeVisible();
    await press('Use it now');
    expect(updatesAccepted()).toBe(1);
    await press('Breathe with me now');
    await heading('Breathing');
    expect(screen.queryByText('A new version is ready')).not.toBeInTheDocument();
  });
});

describe('a screen that breaks', () => {
  const breaking = () => {
    throw new Error('broken on purpose');
  };

  test('says so, that nothing is lost, and offers to open again', async () => {
    const { faults } = openApp({ path: '/session', services: { openSession: breaking } });
    expect(await heading('Something went wrong on this page')).toBeVisible();
    expect(screen.getByText(/Nothing stored is lost/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open it again' })).toBeVisible();
    expect(faults).toHaveLength(1);
  });

  test('leaves a way to the other screens', async () => {
    const { follow } = openApp({ path: '/session', services: { openSession: breaking } });
    await heading('Something went wrong on this page');
    await follow('Back to today');
    expect(await heading('Some quiet time')).toBeVisible();
  });
});

describe('today', () => {
  test('says how long the plan takes, and that the app is no clinician', async () => {
    openApp();
    expect(await screen.findByText(/^About 1\d minutes, with a short check-in first\.$/)).toBeVisible();
    expect(screen.getByText(/does not replace your clinician/)).toBeVisible();
    expect(screen.getByText(/Everything stays on this device/)).toBeVisible();
  });

  test('says how long breathing takes as it is planned, not as somebody once wrote', async () => {
    openApp({ services: { lengthMsOf: async ({ id }) => (id === 'breathe-with-me' ? 7 : 12) * 60_000 } });
    const breathe = await screen.findByRole('button', { name: 'Breathe with me now' });
    await waitFor(() => expect(breathe).toHaveAccessibleDescription(/^About 7 minutes\. It starts at once/));
  });

  test('is there although the length of the plan is not known', async () => {
    openApp({ services: { lengthMsOf: () => new Promise(() => undefined) } });
    expect(await screen.findByText('With a short check-in first.')).toBeVisible();
  });

  test('shows the length of the plan that is in use, whichever is known first', async () => {
    const storage = makeTestStorage();
    const own = { id: 'own', title: 'My plan', ledBy: 'comfort', schema: 1, version: 1 } as const;
    await storage
      .slot('plan', () => ({ kind: 'damaged' }))
      .write({ ...own, phases: [{ id: 'rest', kind: 'rest', seconds: 600 }] });
    let tellStarter = (_ms: number) => {};
    const starter = new Promise<number>((resolve) => {
      tellStarter = resolve;
    });
    openApp({
      storage,
      services: {
        lengthMsOf: ({ id }) => (id === 'own' ? Promise.resolve(10 * 60_000) : starter),
      },
    });
    expect(await screen.findByText(/^About 10 minutes/)).toBeVisible();
    await act(async () => tellStarter(20 * 60_000));
    expect(screen.getByText(/^About 10 minutes/)).toBeVisible();
  });
});

test('a browser that cannot keep the app says so', async () => {
  openApp({ offline: { kind: 'failed' } });
  expect(await screen.findByText(/could not keep the app for use without a network/)).toBeVisible();
});

test('an update that a session in another window holds back says what it waits for', async () => {
  const { press } = openApp({ offline: { kind: 'updateWaiting' }, updateOutcome: 'heldBySession' });
  await press('Use it now');
  expect(await screen.findByText(/waits until it has ended/)).toBeVisible();
});
