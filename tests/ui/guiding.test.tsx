import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { momentAt } from '../../src/planning/moment.ts';
import spoken from '../../src/ui/copy/spoken.en.json' with { type: 'json' };
import { heading, openApp } from '../support/open-app.tsx';
import { recordsIn } from '../support/ui-storage.ts';

type Breathing = Parameters<typeof openApp>[0];

/** A minute into "Breathe with me". */
async function openBreathing(wishes: Breathing = {}) {
  const app = openApp(wishes);
  await app.press('Breathe with me now');
  await heading('Breathing');
  await waitFor(() => expect(app.player().isPlaying()).toBe(true));
  await app.guide(60_000);
  return app;
}

/** What is shown, and told to a screen reader without taking the floor from the voice. */
function expectTold(sentence: string | RegExp) {
  expect(screen.getByText(sentence)).toBeVisible();
  expect(screen.getByText(sentence).parentElement).toHaveAttribute('aria-live', 'polite');
}

const playheadOf = ({ player }: Awaited<ReturnType<typeof openBreathing>>) => player().playheadMs();

describe('pause and stop', () => {
  test('a pause costs no guided time, and “Go on” continues where it was', async () => {
    const app = await openBreathing();
    const { guide, player, press } = app;
    await press('Pause');
    expect(screen.getByText('Paused')).toBeVisible();
    expectTold('Take as long as you like. Nothing is lost.');
    const pausedAtMs = playheadOf(app);
    await guide(30_000);
    expect(playheadOf(app)).toBe(pausedAtMs);
    expect(screen.getByRole('button', { name: 'Go on' })).toHaveFocus();
    await press('Go on');
    expect(screen.queryByText('Paused')).not.toBeInTheDocument();
    expect(player().isPlaying()).toBe(true);
    await guide(1000);
    expect(playheadOf(app)).toBe(pausedAtMs + 1000);
  });

  test('stop goes to the two questions, and can be taken back', async () => {
    const app = await openBreathing();
    const { guide, player, press } = app;
    const stoppedAtMs = playheadOf(app);
    await press('Stop');
    await heading('That was a whole session');
    await press('Go back into the session');
    expect(await heading('Breathing')).toHaveFocus();
    expect(await screen.findByText('Paused')).toBeVisible();
    expect(player().isPlaying()).toBe(false);
    expect(playheadOf(app)).toBe(stoppedAtMs);
    await press('Go on');
    await guide(2000);
    expect(playheadOf(app)).toBe(stoppedAtMs + 2000);
  });

  test('a session stopped early is a whole session, with its true minutes', async () => {
    const { press, storage } = await openBreathing();
    await press('Stop');
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await recordsIn(storage)).toMatchObject([{ outcome: 'stoppedEarly', guidedMs: 60_000 }]);
  });

  test('a session that ran to its end is not offered to be taken up again', async () => {
    const { guideToEnd } = await openBreathing();
    await guideToEnd();
    await heading('That was a whole session');
    expect(screen.queryByRole('button', { name: 'Go back into the session' })).not.toBeInTheDocument();
  });

  test('while the sound is made ready it says so, and stop is there; the rest is not yet', async () => {
    let tellReady = () => {};
    const soundAfter = new Promise<void>((resolve) => {
      tellReady = resolve;
    });
    const { press } = openApp({ soundAfter });
    await press('Breathe with me now');
    await heading('Breathing');
    const controls = within(screen.getByRole('region', { name: 'Session controls' }));
    expectTold('Getting the sound ready');
    for (const name of ['Pause', 'Ease back', 'Skip this part'])
      expect(controls.getByRole('button', { name })).toBeDisabled();
    expect(controls.getByRole('button', { name: 'Stop' })).toBeEnabled();
    await act(async () => tellReady());
    expect(await controls.findByRole('button', { name: 'Pause' })).toBeEnabled();
    expect(screen.queryByText('Getting the sound ready')).not.toBeInTheDocument();
  });

  test('stop before the first sound leads back to today, and nothing is written down', async () => {
    const { press, storage } = openApp({ soundAfter: new Promise(() => {}) });
    await press('Breathe with me now');
    await press('Stop');
    expect(await heading('Some quiet time')).toBeVisible();
    expect(await recordsIn(storage)).toEqual([]);
    expect(screen.queryByRole('heading', { name: 'A session is waiting for you' })).not.toBeInTheDocument();
  });
});

describe('ease back', () => {
  async function openEased() {
    const app = await openBreathing();
    await app.press('Ease back');
    expect(screen.getByRole('button', { name: 'In a moment' })).toBeVisible();
    await app.guide(15_000);
    await heading('Ease back');
    const choices = await screen.findByRole('region', { name: 'What would you like?' });
    return { ...app, choices };
  }

  test('it begins once the sentence has ended, and gives three ways on', async () => {
    const { choices, player } = await openEased();
    const names = within(choices)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['Stay and go on', 'Breathing only', 'Finish kindly']);
    expect(player().isPlaying()).toBe(true);
  });

  test('the focus is taken to the question, which a screen reader reads; nobody is taken from elsewhere', async () => {
    await openEased();
    expect(screen.getByRole('heading', { name: 'What would you like?' })).toHaveFocus();
  });

  test('who has gone on to Stop meanwhile stays there', async () => {
    const app = await openBreathing();
    await app.press('Ease back');
    screen.getByRole('button', { name: 'Stop' }).focus();
    await app.guide(15_000);
    await heading('Ease back');
    expect(screen.getByRole('button', { name: 'Stop' })).toHaveFocus();
  });

  test('asked for again while it is under way it does nothing', async () => {
    const { player, press } = await openEased();
    const before = player().plan();
    await press('Ease back');
    expect(player().plan()).toBe(before);
    expect(screen.getByRole('button', { name: 'Ease back' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('the time left does not grow: it is a moment taken, and the bar stands still', async () => {
    const app = await openBreathing();
    const bar = () => {
      const { value, max } = screen.getByRole<HTMLProgressElement>('progressbar');
      return { value, max };
    };
    const before = bar();
    await app.press('Ease back');
    expect(screen.getByText('Taking a moment')).toBeVisible();
    expect(screen.queryByText(/left$/)).not.toBeInTheDocument();
    await app.guide(15_000);
    await heading('Ease back');
    const eased = bar();
    expect(eased.value / eased.max).toBeGreaterThanOrEqual(before.value / before.max);
    await app.guide(10_000);
    expect(bar()).toEqual(eased);
    await app.press('Stay and go on');
    await app.guide(10_000);
    expect(screen.getByText(/left$/)).toBeVisible();
  });

  test('“Stay and go on” goes back to the breath, and the focus is not lost', async () => {
    const { guide, press } = await openEased();
    await press('Stay and go on');
    await guide(10_000);
    expect(await heading('Breathing')).toHaveFocus();
    expect(screen.queryByRole('region', { name: 'What would you like?' })).not.toBeInTheDocument();
  });

  test('“Finish kindly” closes, and counts as ended early', async () => {
    const { guide, guideToEnd, press, storage } = await openEased();
    await press('Finish kindly');
    await guide(10_000);
    await heading('Close');
    await guideToEnd();
    await heading('That was a whole session');
    await press('Keep it in my journal');
    await heading('Kept');
    expect(await recordsIn(storage)).toMatchObject([{ outcome: 'stoppedEarly', easedBack: 1 }]);
  });

  test('“Breathing only” leaves out the rest of the plan', async () => {
    const { guide, player, press } = openApp();
    await press('Begin');
    await press('See what today could be');
    await press('Start');
    await heading('Settle');
    await guide(30_000);
    await press('Ease back');
    await guide(15_000);
    await press('Breathing only');
    await guide(10_000);
    await heading('Breathing');
    const kinds =
      player()
        .plan()
        ?.segments.map(({ kind }) => kind) ?? [];
    expect(kinds.slice(-2)).toEqual(['breathe', 'close']);
    expect(kinds).not.toContain('drops');
  });

  test('left unanswered, the wait ends in a pause', async () => {
    const { guide, player, press } = await openEased();
    await guide(150_000);
    expect(await screen.findByText('Paused')).toBeVisible();
    expect(player().isPlaying()).toBe(false);
    await press('Go on');
    await guide(5000);
    await heading('Breathing');
  });

  test('it can be asked for in a pause, and sets the session going', async () => {
    const { guide, player, press } = await openBreathing();
    await press('Pause');
    await press('Ease back');
    expect(player().isPlaying()).toBe(true);
    await guide(1000);
    expect(await heading('Ease back')).toBeVisible();
  });

  test('“Skip this part” goes on with the next', async () => {
    const { guide, press } = await openBreathing();
    await press('Skip this part');
    await guide(10_000);
    expect(await heading('Close')).toBeVisible();
  });
});

describe('sound', () => {
  test.each([
    ['outside', /stopped from outside, by a call or by headphones/],
    ['tapNeeded', /wants one more tap/],
  ] as const)('interrupted (%s), it says so and goes on with one tap', async (cause, sentence) => {
    const { hears, player, press } = await openBreathing();
    await hears((heard) => heard.interrupt(cause));
    expectTold(sentence);
    await press('Go on');
    expect(player().isPlaying()).toBe(true);
    expect(screen.queryByText(sentence)).not.toBeInTheDocument();
  });

  test('sound that is taken up from the lock screen goes on without a tap', async () => {
    const { hears } = await openBreathing();
    await hears((player) => player.interrupt('outside'));
    await hears((player) => player.resumeOutside());
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('where no sound can be played it says so, and the session goes on in words', async () => {
    const { guideToEnd } = await openBreathing({ hearing: { hearing: 'captionsOnly' } });
    expect(screen.getByText(/^No sound can be played here/)).toBeVisible();
    expect(screen.queryByText(/^Some recordings/)).not.toBeInTheDocument();
    await guideToEnd();
    await heading('That was a whole session');
  });

  test('sound that is lost on the way is said', async () => {
    const { hears } = await openBreathing();
    await hears((player) => player.loseSound());
    expect(screen.getByText(/^No sound can be played here/)).toBeVisible();
  });

  test('missing recordings are said, and the session goes on', async () => {
    const { guide } = await openBreathing({ hearing: { missing: ['breath.in'] } });
    expect(screen.getByText(/^Some recordings cannot be played. A tone stands in/)).toBeVisible();
    await guide(10_000);
    await heading('Breathing');
  });

  test('a voice that comes piece by piece is said', async () => {
    await openBreathing({ hearing: { hearing: 'cueByCue' } });
    expect(screen.getByText(/Keep the screen on for the voice/)).toBeVisible();
  });

  test('without sound the captions are told to a screen reader; with sound it does not talk over the voice', async () => {
    const { guide, hears, player } = await openBreathing();
    const captionNow = () => {
      const moment = momentAt(player().plan()!, player().playheadMs());
      return moment?.caption && screen.getByText(wordsOf(moment.caption));
    };
    for (let steps = 0; steps < 40 && !captionNow(); steps++) await guide(500);
    expect(captionNow()).not.toHaveAttribute('aria-live', 'polite');
    await hears((heard) => heard.loseSound());
    expect(captionNow()).toHaveAttribute('aria-live', 'polite');
  });
});

const lines: Readonly<Record<string, readonly string[]>> = spoken;

function wordsOf({ id, variant }: { id: string; variant: number }): string {
  return lines[id]?.[variant] ?? '';
}

describe('captions', () => {
  test('before the first words the screen is not empty', async () => {
    const { guide, press } = openApp();
    await press('Breathe with me now');
    await heading('Breathing');
    expect(screen.getByText('Make yourself comfortable.')).toBeVisible();
    await guide(8000);
    expect(screen.queryByText('Make yourself comfortable.')).not.toBeInTheDocument();
  });

  test('they are the words of the cue at the playhead, all through a session', async () => {
    const { guide, player, press } = openApp();
    await press('Begin');
    await press('See what today could be');
    await press('Start');
    await heading('Settle');
    const shown = new Set<string>();
    for (let atMs = 0; atMs < 120_000; atMs += 2000) {
      await guide(2000);
      const caption = momentAt(player().plan()!, player().playheadMs())?.caption;
      if (!caption) continue;
      const words = wordsOf(caption);
      expect(screen.getByText(words)).toBeVisible();
      shown.add(words);
    }
    expect(shown.size).toBeGreaterThan(6);
  });

  test('what is shown breathes with the plan: in, then out', async () => {
    const { guide, player } = await openBreathing();
    const planned: string[] = [];
    const shown: string[] = [];
    for (let seconds = 0; seconds < 12; seconds++) {
      await guide(1000);
      planned.push(momentAt(player().plan()!, player().playheadMs())?.beat.kind ?? '');
      shown.push(screen.getByText(/^(In|Out)$/).textContent);
    }
    expect(shown).toContain('In');
    expect(shown).toContain('Out');
    expect(shown).toEqual(planned.map((kind) => (kind === 'breatheIn' ? 'In' : 'Out')));
  });

  test('a screen reader is told borders in time, once each, and never seconds', async () => {
    const { guide, player } = await openBreathing();
    const totalMs = player().plan()?.totalMs ?? 0;
    const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(told()).not.toContain('Half of it is done.');
    await guide(totalMs / 2 - 50_000);
    expect(told()).toContain('Half of it is done.');
    await guide(totalMs / 2 - 30_000);
    expect(told()).toContain('The last minute.');
    expect(told().join(' ')).not.toMatch(/second/);
  });

  test('the time left is said in whole minutes, so that it does not chase anybody', async () => {
    const { guide } = await openBreathing();
    expect(screen.getByText(/^About \d+ minutes? left$/)).toBeVisible();
    await guide(90_000);
    expect(screen.getByText(/^About \d+ minutes? left$|^Less than a minute left$/)).toBeVisible();
  });
});
