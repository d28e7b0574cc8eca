import type { Page } from 'playwright-core';

/** What a person sees of the app, read in one look. */
export type Sight = {
  readonly heading: string;
  /** Names of what can be pressed. */
  readonly buttons: readonly string[];
};

/** Runs in the page; false where the sight is as `before`, in JSON. */
function sightUnlike(before: string): Sight | false {
  const isThere = (button: HTMLButtonElement) =>
    !button.disabled && button.ariaDisabled !== 'true' && button.checkVisibility();
  const nameOf = (button: HTMLButtonElement) => button.ariaLabel ?? button.innerText.split('\n')[0] ?? '';
  const sight = {
    heading: document.querySelector('h1')?.innerText ?? '',
    buttons: [...document.querySelectorAll('button')].filter(isThere).map(nameOf),
  };
  return JSON.stringify(sight) !== before && sight;
}

export async function look(page: Page): Promise<Sight> {
  return (await page.evaluate(sightUnlike, '')) || { heading: '', buttons: [] };
}

/** Waits until the part of the session is different, or anything that a person could press. */
export async function untilDifferent(page: Page, before: Sight): Promise<void> {
  await page.waitForFunction(sightUnlike, JSON.stringify(before));
}

/** Waits until the app is past its waiting screens: something can be pressed, and it is no way in or out. */
export async function untilSight(page: Page): Promise<Sight> {
  const waiting: readonly string[] = ['', screens.today];
  for (;;) {
    const sight = await look(page);
    const isSession = !sight.buttons.includes('Skip to content');
    if (!waiting.includes(sight.heading) && sight.buttons.length > 0 && isSession) return sight;
    await untilDifferent(page, sight);
  }
}

export const screens = {
  today: 'Some quiet time',
  checkIn: 'How is today?',
  offer: 'Today could be',
  afterCare: 'Did you notice any of these?',
  afterwards: 'That was a whole session',
  kept: 'Kept',
} as const;

export async function untilScreen(page: Page, name: keyof typeof screens): Promise<void> {
  await page.getByRole('heading', { level: 1, name: screens[name] }).waitFor();
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

/**
 * Presses what may go away at any moment. False where it did, or seemed to: on a busy machine a press may have come through
 * although nobody was told in time.
 */
export async function pressIfThere(page: Page, name: string): Promise<boolean> {
  const button = page.getByRole('button', { name, exact: true }).first();
  return button.click({ timeout: 1000 }).then(
    () => true,
    () => false,
  );
}

/** Plays so much faster from here on: every session of this page, unless it is told otherwise. */
export async function playAt(page: Page, rate: number): Promise<void> {
  await page.evaluate((wanted) => {
    for (const sound of document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]')) {
      sound.defaultPlaybackRate = wanted;
      sound.playbackRate = wanted;
    }
  }, rate);
}

/** Whether any sound is on, or went on, while the page drew some frames. */
export async function soundsByItself(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const sounds = [...document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]')];
    const before = sounds.map((sound) => sound.currentTime);
    for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame);
    return sounds.some((sound, index) => !sound.paused || sound.currentTime !== before[index]);
  });
}

/** Whether each element plays, where, of how much, and how fast. */
export async function soundsOf(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]')].map((sound) => ({
      isPlaying: !sound.paused,
      at: sound.currentTime,
      of: sound.duration,
      rate: sound.playbackRate,
      readyState: sound.readyState,
    })),
  );
}

/** Values of the group's answer as the screen shows it: its label, or undefined where it is blank. */
export async function answerShown(page: Page, question: string): Promise<string | undefined> {
  return page.getByRole('group', { name: question, exact: true }).evaluate((group) => {
    const chosen = group.querySelector<HTMLInputElement>('input:checked');
    return chosen?.ariaLabel ?? chosen?.closest('label')?.textContent ?? undefined;
  });
}

export async function answer(page: Page, question: string, label: string): Promise<void> {
  const group = page.getByRole('group', { name: question, exact: true });
  await group.getByRole('radio', { name: label, exact: true }).check();
}
