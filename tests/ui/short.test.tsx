import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { heading, openApp } from '../support/open-app.tsx';
import { makeTestStorage, recordsIn } from '../support/ui-storage.ts';

describe('something short, by itself', () => {
  test('is one link from Today, and says of each what it is for', async () => {
    const { follow } = openApp();
    await follow(/^Something short/);
    expect(await heading('Something short')).toHaveFocus();
    for (const name of ['Pelvic drops', 'Stretches', 'Massage with your own hand', 'Box breath'])
      expect(screen.getByRole('heading', { level: 3, name })).toBeVisible();
    expect(screen.getByText(/Not where the skin is sore or still healing/)).toBeVisible();
  });

  test.each([
    ['Pelvic drops', ['settle', 'breathe', 'drops', 'close']],
    ['Stretches', ['settle', 'stretch', 'close']],
    ['Massage with your own hand', ['settle', 'breathe', 'massage', 'close']],
    ['Toning, after letting go', ['settle', 'drops', 'drops', 'close']],
  ])('%s asks how today is, and then guides nothing else', async (title, kinds) => {
    const { player, press } = openApp({ path: '/short' });
    await press(`Begin: ${title}`);
    await heading('How is today?');
    await press('See what today could be');
    await press('Start');
    await heading('Settle');
    expect(
      player()
        .plan()
        ?.segments.map(({ kind }) => kind),
    ).toEqual(kinds);
  });

  test('a breath begins at once, and lands in the journal under its name', async () => {
    const storage = makeTestStorage();
    const { guideToEnd, press } = openApp({ path: '/short', storage });
    await press('Begin: Even breath');
    await heading('Breathing');
    await guideToEnd();
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await recordsIn(storage)).toMatchObject([
      { kind: 'session', protocol: { id: 'breathe-even' }, outcome: 'finished' },
    ]);
  });

  test('one that was cut off comes before another of its kind', async () => {
    const storage = makeTestStorage();
    const first = openApp({ path: '/short', storage });
    await first.press('Begin: Even breath');
    await heading('Breathing');
    await first.guide(20_000);
    first.close();
    const { press } = openApp({ path: '/short', storage });
    await screen.findByRole('heading', { name: 'A short session is waiting for you' });
    expect(screen.queryByRole('button', { name: 'Begin: Box breath' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Begin: Pelvic drops' })).toBeVisible();
    await press('Keep it as it is, and end it');
    expect(await screen.findByRole('button', { name: 'Begin: Box breath' })).toBeVisible();
  });

  test('an address that names none of them leads to all of them', async () => {
    openApp({ path: '/short/no-such-thing' });
    expect(await heading('Something short')).toBeVisible();
  });
});

describe('a quiet minute', () => {
  test('shows and sounds nothing that gives it away, and is felt', async () => {
    const { felt, follow, guide, guidedBy, press } = openApp();
    await follow('One quiet minute, unseen');
    await heading('One quiet minute');
    await press('Begin');
    await heading('Quiet time');
    expect(guidedBy).toEqual(['captions']);
    await guide(15_000);
    await waitFor(() => expect(felt.length).toBeGreaterThan(0));
    expect(screen.queryByText(/No sound can be played here/)).not.toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/pelvi|dilat|vagin/i);
  });

  test('is a minute', async () => {
    const { player, press } = openApp({ path: '/minute' });
    await press('Begin');
    await heading('Quiet time');
    expect(player().plan()?.totalMs).toBeLessThan(80_000);
    expect(player().plan()?.totalMs).toBeGreaterThan(45_000);
  });
});
