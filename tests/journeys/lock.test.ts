import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import {
  choosePassphrase,
  comeBack,
  isNothingToSee,
  leaveApp,
  makeLeavable,
  turnLockOn,
  unlock,
  untilLocked,
} from '../support/lock-robot.ts';
import {
  answer,
  beginFirstSteps,
  hurry,
  isSounding,
  positionsOf,
  readJournal,
  startFromCheckIn,
} from '../support/session-robot.ts';

const mine = 'river lamp otter pine';
const theirs = 'an ordinary evening';

let browser: Browser;
let app: ServedApp;

beforeAll(async () => {
  browser = await launchBrowser();
  app = await serveBuiltApp();
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

/** The app of a new person, with a clock that the test can move on. */
async function openApp(): Promise<Page> {
  const context = await browser.newContext();
  await makeLeavable(context);
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(app.address);
  return page;
}

it('a locked app tells nothing, refuses what is wrong, and opens where it was', async () => {
  const page = await openApp();
  await turnLockOn(page, mine);
  await page.goto(`${app.address}#/journal`);
  await page.reload();
  await untilLocked(page);
  expect(await page.title()).toBe('Unfurl');
  expect(new URL(page.url()).hash).toBe('#/journal');
  expect(await page.locator('#root').innerHTML()).toBe('');
  expect(await page.locator('body').innerText()).not.toMatch(
    /journal|session|today|plan|dilat|pelvi|second/i,
  );
  await page.getByText('What this lock does, and what it cannot do').click();
  await page.getByRole('link', { name: /^All of it/ }).click();
  await page.getByRole('heading', { name: 'Threat model' }).waitFor();
  await page.goBack();
  await untilLocked(page);
  await unlock(page, 'not this one');
  await page.getByText(/^That did not open it/).waitFor();
  expect(await page.getByLabel('Passphrase', { exact: true }).inputValue()).toBe('not this one');
  expect(
    await page.getByLabel('Passphrase', { exact: true }).evaluate((field) => field.matches(':focus')),
  ).toBe(true);
  await unlock(page, mine);
  await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
  expect(
    await page.getByRole('heading', { name: 'Journal', level: 1 }).evaluate((it) => it.matches(':focus')),
  ).toBe(true);
  await page.context().close();
});

it('an app that is left is covered at once, and locked when its time is over', async () => {
  const page = await openApp();
  await turnLockOn(page, mine);
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  const heading = page.getByRole('heading', { name: 'Some quiet time' });
  await heading.waitFor();

  await leaveApp(page);
  expect(await isNothingToSee(page)).toBe(true);
  await page.clock.fastForward('04:50');
  await comeBack(page);
  await heading.waitFor();
  expect(await isNothingToSee(page)).toBe(false);

  await leaveApp(page);
  await page.clock.fastForward('05:01');
  await untilLocked(page);
  await page.waitForFunction(() => document.getElementById('root')?.innerHTML === '');
  await comeBack(page);
  await unlock(page, mine);
  await heading.waitFor();

  await page.goto(`${app.address}#/settings/lock`);
  await page.getByRole('radio', { name: /^At once/ }).check();
  await page.goto(`${app.address}#/`);
  await heading.waitFor();
  // Left before the choice is kept, it locks as soon as it is.
  await leaveApp(page);
  await untilLocked(page);
  await page.context().close();
});

it('what is locked in one window is locked in the others', async () => {
  const page = await openApp();
  const other = await page.context().newPage();
  await other.goto(app.address);
  await other.getByRole('heading', { name: 'Some quiet time' }).waitFor();
  await turnLockOn(page, mine);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await untilLocked(page);
  await untilLocked(other);
  await other.waitForFunction(() => document.getElementById('root')?.innerHTML === '');
  expect(await isNothingToSee(other)).toBe(true);
  await unlock(other, mine);
  await other.getByRole('heading', { name: 'Some quiet time' }).waitFor();
  await untilLocked(page);
  await page.context().close();
});

it('what was typed is there again after the lock, whatever way was tried meanwhile', async () => {
  const page = await openApp();
  await turnLockOn(page, mine);
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await page.goto(`${app.address}#/journal/add/note`);
  const note = page.locator('textarea');
  await note.fill('Less than last week.');
  await leaveApp(page);
  await page.clock.runFor('15:01');
  await comeBack(page);
  await untilLocked(page);
  await page.goBack();
  await page.evaluate(() => void (location.hash = '#/minute'));
  await expect.poll(() => new URL(page.url()).hash).toBe('#/journal/add/note');
  await unlock(page, mine);
  await page.getByRole('heading', { name: 'Locked' }).waitFor({ state: 'detached' });
  expect(await note.inputValue()).toBe('Less than last week.');
  await page.goto(`${app.address}#/journal`);
  await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
  await page.context().close();
});

it('an app that nobody touches locks while it is looked at', async () => {
  const page = await openApp();
  await turnLockOn(page, mine);
  // It is watched from a moment after it was turned on, and untouched minutes count from there.
  const locked = page.getByRole('heading', { name: 'Locked' });
  await expect
    .poll(async () => {
      await page.clock.fastForward('05:01');
      return locked.count();
    })
    .toBe(1);
  expect(await isNothingToSee(page)).toBe(true);
  await page.context().close();
});

it('a session is heard to its end behind the lock, and nothing of it is lost', async () => {
  const page = await openApp();
  await turnLockOn(page, mine);
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await beginFirstSteps(page);
  await startFromCheckIn(page);
  await leaveApp(page);
  await page.clock.fastForward('05:01');
  await comeBack(page);
  await untilLocked(page);
  expect(await isNothingToSee(page)).toBe(true);
  expect(await page.getByRole('button', { name: 'Ease back' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog', { name: 'Locked' }).isVisible()).toBe(true);

  expect(await isSounding(page)).toBe(true);
  const [before] = (await positionsOf(page)).toSorted((a, b) => b - a);
  await expect.poll(async () => Math.max(...(await positionsOf(page)))).toBeGreaterThan((before ?? 0) + 200);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();

  await unlock(page, mine);
  await page.getByRole('button', { name: 'Ease back' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);

  await leaveApp(page);
  await page.clock.fastForward('05:01');
  await untilLocked(page);
  await hurry(page, 16);
  await page.waitForFunction(() => document.getElementById('root')?.innerHTML === '', undefined, {
    timeout: 100_000,
  });
  await comeBack(page);
  await unlock(page, mine);
  await page.getByRole('heading', { name: 'That was a whole session' }).waitFor();
  await page.getByRole('button', { name: 'Keep it in my journal' }).click();
  await page.getByRole('link', { name: 'Open the journal' }).waitFor();
  const entries = await readJournal(page);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatch(/1[01] min/);
  await page.context().close();
});

it('a second passphrase opens a space of its own, and leads back to nothing', async () => {
  const page = await openApp();
  await beginFirstSteps(page);
  await answer(page, 'Worry right now', 8);
  await page.goto(`${app.address}#/`);
  await turnLockOn(page, mine);
  await page.getByText('A second passphrase', { exact: true }).click();
  const present = page.getByLabel('The present passphrase', { exact: true }).filter({ visible: true });
  await present.fill(mine);
  await choosePassphrase(page, 'form', theirs);
  await page.getByRole('button', { name: 'Make the second space' }).click();
  await page.getByText(/^It is made/).waitFor();

  const worry = (value: number) =>
    page
      .getByRole('group', { name: 'Worry right now' })
      .getByRole('radio', { name: `${value} of 10`, exact: true })
      .isChecked();
  await page.goto(`${app.address}#/`);
  await page.reload();
  await unlock(page, theirs);
  await beginFirstSteps(page);
  expect(await worry(8)).toBe(false);
  await page.goto(`${app.address}#/settings/lock`);
  await page.getByText('The lock is on.').waitFor();
  expect(await page.getByText('A second passphrase was made from this space.').count()).toBe(0);

  await page.getByRole('button', { name: 'Lock now' }).click();
  await unlock(page, mine);
  await page.goto(`${app.address}#/`);
  await beginFirstSteps(page);
  expect(await worry(8)).toBe(true);
  await page.context().close();
});

it('turned off, no passphrase is asked for any more', async () => {
  const page = await openApp();
  await turnLockOn(page, mine);
  await page.getByText('Turn the lock off', { exact: true }).click();
  await page.getByLabel('The present passphrase', { exact: true }).filter({ visible: true }).fill(mine);
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await page.getByText(/^The lock is off. No passphrase/).waitFor();
  await leaveApp(page);
  expect(await isNothingToSee(page)).toBe(false);
  await page.clock.fastForward('20:00');
  await comeBack(page);
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Some quiet time' }).waitFor();
  await page.context().close();
});
