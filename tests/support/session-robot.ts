import type { Page } from 'playwright-core';

/** What a person does in the app, by the names that they see. */
export async function beginFirstSteps(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { name: 'How is today?' }).waitFor();
}

export async function answer(page: Page, question: string, value: number): Promise<void> {
  await page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: `${value} of 10`, exact: true })
    .check();
}

export async function startFromCheckIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See what today could be' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await untilGuiding(page);
}

export async function untilGuiding(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.waitForFunction(() => {
    const sounds = [...document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]')];
    return sounds.some((sound) => !sound.paused && sound.currentTime > 0);
  });
}

/** Guided time is the element's own position, so a session may be hurried through by playing it faster. */
export async function hurry(page: Page, rate: number): Promise<void> {
  await page.evaluate((wanted) => {
    for (const sound of document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]'))
      sound.playbackRate = wanted;
  }, rate);
}

/** Guided time and its end as the screen shows them, in ms. */
export async function progressOf(page: Page): Promise<{ atMs: number; totalMs: number }> {
  return page.getByRole('progressbar').evaluate((element) => {
    const { value, max } = element as HTMLProgressElement;
    return { atMs: value, totalMs: max };
  });
}

export async function untilGuided(page: Page, atMs: number): Promise<void> {
  await page.waitForFunction((wanted) => {
    const bar = document.querySelector('progress');
    return bar !== null && bar.value >= wanted;
  }, atMs);
}

/** The questions after a session. Eleven minutes played sixteen times as fast take three quarters of a minute. */
export async function untilAfterwards(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'That was a whole session' }).waitFor({ timeout: 100_000 });
}

export async function isSounding(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]')].some(
      (sound) => !sound.paused,
    ),
  );
}

/** Guided time as the element's own position tells it, in ms. What is heard in a pause is the other element's. */
export async function positionsOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]')].map(
      (sound) => sound.currentTime * 1000,
    ),
  );
}

/** What the elements did by themselves while the page drew a hundred frames, once a sound was there to be played. */
export async function watchedInPeace(page: Page): Promise<{ events: string[]; movedMs: number }> {
  return page.evaluate(async () => {
    const sounds = [...document.querySelectorAll<HTMLAudioElement>('audio[data-session-sound]')];
    const events: string[] = [];
    for (const sound of sounds)
      for (const type of ['play', 'playing', 'timeupdate'])
        sound.addEventListener(type, () => events.push(type));
    const nextFrame = () => new Promise(requestAnimationFrame);
    while (!sounds.some((sound) => sound.readyState >= sound.HAVE_FUTURE_DATA)) await nextFrame();
    const before = sounds.map((sound) => sound.currentTime);
    for (let frame = 0; frame < 100; frame += 1) await nextFrame();
    const moved = sounds.map((sound, index) => Math.abs(sound.currentTime - (before[index] ?? 0)) * 1000);
    return { events, movedMs: Math.max(...moved) };
  });
}

/** The lines of every entry in the journal, newest first. */
export async function readJournal(page: Page): Promise<string[]> {
  await page.getByRole('link', { name: 'Journal' }).click();
  return journalEntries(page);
}

export async function journalEntries(page: Page): Promise<string[]> {
  await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
  await page.getByRole('listitem').first().waitFor();
  return page.getByRole('listitem').allInnerTexts();
}
