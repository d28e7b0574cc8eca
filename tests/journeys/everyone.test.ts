import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backupOf } from '../../src/domain/backup/backup.ts';
import { usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { launchBrowser } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { sessionRecord } from '../support/journal-records.ts';
import { sealAsOthersDo } from '../support/other-backup-program.ts';
import { evenings } from '../support/plans-to-hand.ts';
import {
  answer,
  beginFirstSteps,
  startFromCheckIn,
  untilAfterwards,
  untilGuided,
} from '../support/session-robot.ts';

/** One walk through every screen takes a minute or two on a busy machine. */
const hangMs = 400_000;

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

const backupWithOne = backupOf(
  { records: [sessionRecord()], tombstones: [], settings: { sound: { ...usualSound, guidance: 'tones' } } },
  { at: '2026-11-22T19:30:00.000Z', day: '2026-11-22' },
);

/** Every screen and state, each with the way to it from the one before. A new screen belongs here. */
const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['today', async (page) => page.getByRole('heading', { name: 'Some quiet time' }).waitFor()],
  ['plan', async (page) => page.getByRole('link', { name: 'Plan', exact: true }).click()],
  ['a plan to open', async (page) => page.getByRole('link', { name: 'Open a plan' }).click()],
  [
    'a plan to open, a file refused',
    async (page) => {
      const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":9}') };
      await page.getByLabel('Open a plan from a file').setInputFiles(file);
      await page.getByText('This cannot be used').waitFor();
    },
  ],
  [
    'a plan to accept',
    async (page) => {
      const buffer = Buffer.from(JSON.stringify(evenings));
      await page
        .getByLabel('Open a plan from a file')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
      await page.getByRole('heading', { name: 'A plan for you' }).waitFor();
      for (const more of await page.locator('main summary').all()) await more.click();
    },
  ],
  [
    'a plan that was put by',
    async (page) => {
      await page.getByRole('button', { name: /^Keep both/ }).click();
      await page.getByRole('heading', { name: 'is put by' }).waitFor();
    },
  ],
  [
    'plan, with plans that are kept',
    async (page) => {
      await page.getByRole('link', { name: 'Your plan' }).click();
      await page.getByRole('heading', { name: 'Plans you keep' }).waitFor();
    },
  ],
  [
    'plan, one taken off',
    async (page) => {
      await page.getByRole('button', { name: /^Take it off/ }).click();
      await page.getByRole('button', { name: 'Put it back' }).waitFor();
    },
  ],
  [
    'a plan to hand on',
    async (page) => {
      await page.getByRole('link', { name: 'Hand it on' }).click();
      await page.getByRole('figure').waitFor();
    },
  ],
  ['plan, once more', async (page) => page.getByRole('link', { name: 'Plan', exact: true }).click()],
  [
    'plan, figures of a team asked for',
    async (page) => {
      await page.getByRole('heading', { name: 'When a team sets the time' }).click();
      await page.getByRole('button', { name: 'Enter what your team has given you' }).first().click();
      await page.getByRole('button', { name: 'Use this plan with these figures' }).click();
      await page.getByText('A day is needed').waitFor();
    },
  ],
  ['sizes, none yet', async (page) => page.getByRole('link', { name: 'Your sizes' }).click()],
  [
    'sizes, one not understood',
    async (page) => {
      await page.getByLabel('Diameter, mm').fill('2.2');
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.locator('form summary').click();
    },
  ],
  [
    'sizes, one being edited',
    async (page) => {
      await page.getByRole('button', { name: 'Yes, 2.2 cm' }).click();
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByRole('checkbox', { name: 'At the opening' }).check();
      await page.getByRole('button', { name: 'Change 22 mm' }).click();
      await page.getByRole('button', { name: 'Edit 22 mm' }).click();
    },
  ],
  [
    'sizes, a set',
    async (page) => {
      await page.getByRole('button', { name: 'Find your set' }).click();
      await page.getByLabel('Name or maker').fill('Pacik');
      await page.getByRole('button', { name: /Pacik/ }).click();
    },
  ],
  [
    'where you are',
    async (page) => {
      await page.getByRole('link', { name: 'Where you are' }).click();
      await page.getByText(/^Your size: /).waitFor();
      for (const more of await page.locator('summary').all()) await more.click();
    },
  ],
  [
    'where you are, a change asked',
    async (page) => page.getByRole('button', { name: 'Pain is clearly worse than usual' }).click(),
  ],
  [
    'short',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('link', { name: /^Something short/ }).click();
    },
  ],
  [
    'a quiet minute',
    async (page) => {
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('link', { name: /^One quiet minute/ }).click();
    },
  ],
  [
    'compose, where it begins',
    async (page) => {
      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await page.getByRole('link', { name: 'For therapists: compose a plan' }).click();
      await page.getByRole('button', { name: 'Gradual dilators' }).waitFor();
    },
  ],
  [
    'compose',
    async (page) => {
      await page.getByRole('button', { name: 'Gradual dilators' }).click();
      await page.getByLabel('Your name').waitFor();
      await page.getByRole('slider', { name: 'A moment of it' }).waitFor();
    },
  ],
  [
    'compose, all of it open, and something not understood',
    async (page) => {
      for (const section of ['How often', 'Limits', 'Homework'])
        await page.locator('summary').filter({ hasText: section }).click();
      for (const part of [/^Pelvic drops/, /^A little at a time1 min/, /^Gentle movement/])
        await page.locator('summary').filter({ hasText: part }).click();
      await page.getByLabel('Depth at most, mm').fill('9000');
      await page.getByLabel('Add homework').selectOption('strength');
      await page.getByRole('button', { name: 'Add it' }).last().click();
      await page.getByRole('group', { name: 'Core and strength' }).waitFor();
    },
  ],
  [
    'compose, a calendar',
    async (page) => {
      await page.getByRole('radio', { name: /^A calendar/ }).check();
      await page.getByRole('button', { name: 'Add weeks' }).click();
      await page.getByRole('group', { name: 'Weeks, part 1' }).waitFor();
    },
  ],
  [
    'compose, handed over',
    async (page) => {
      await page.getByRole('button', { name: 'Start over' }).click();
      await page.getByRole('button', { name: 'First steps' }).click();
      await page.getByRole('button', { name: 'Hand over' }).click();
      await page.getByRole('button', { name: 'Go on composing' }).waitFor();
    },
  ],
  ['settings', async (page) => page.getByRole('link', { name: 'Settings' }).click()],
  ['sound', async (page) => page.getByRole('link', { name: /Sound and voice/ }).click()],
  [
    'backup',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /^Backup/ }).click();
      await page.getByText(/^(\w+ ){5}\w+$/).waitFor();
    },
  ],
  [
    'a backup that was made',
    async (page) => {
      await page.getByRole('radio', { name: 'One of my own' }).check();
      await page.getByRole('checkbox', { name: 'Show what I type' }).check();
      await page.getByLabel('Passphrase', { exact: true }).fill('river lamp otter pine');
      await page.getByLabel(/^I have written it down/).check();
      await page.getByRole('button', { name: 'Make the backup' }).click();
      await page.getByRole('button', { name: 'Save the file' }).waitFor();
    },
  ],
  [
    'a backup to bring back',
    async (page) => {
      const buffer = Buffer.from(sealAsOthersDo(JSON.stringify(backupWithOne), 'river lamp otter pine'));
      const file = { name: 'unfurl.backup', mimeType: 'application/octet-stream', buffer };
      await page.getByLabel('Choose the file').setInputFiles(file);
      await page.getByLabel('Its passphrase').fill('river lamp otter pine');
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.getByRole('heading', { name: /^A backup of/ }).waitFor();
    },
  ],
  [
    'ways, at night',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: /During a session/ }).click();
      await page.getByRole('radio', { name: /^Night/ }).check();
    },
  ],
  ['settings, at night', async (page) => page.getByRole('link', { name: 'Settings' }).click()],
  [
    'ways',
    async (page) => {
      await page.getByRole('link', { name: /During a session/ }).click();
      await page.getByRole('radio', { name: /^As the device/ }).check();
    },
  ],
  [
    'check-in',
    async (page) => {
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await beginFirstSteps(page);
    },
  ],
  [
    'offer',
    async (page) => {
      await answer(page, 'Worry right now', 8);
      await page.getByRole('button', { name: 'See what today could be' }).click();
      for (const more of await page.locator('summary').all()) await more.click();
    },
  ],
  [
    'session',
    async (page) => {
      await page.goto(`${app.address}#/`);
      await beginFirstSteps(page);
      await startFromCheckIn(page);
      await untilGuided(page, 2500);
    },
  ],
  ['session, paused', async (page) => page.getByRole('button', { name: 'Pause' }).click()],
  [
    'session, easing',
    async (page) => {
      await page.getByRole('button', { name: 'Ease back' }).click();
      await page.getByRole('heading', { name: 'What would you like?' }).waitFor();
    },
  ],
  [
    'stopped, asked what was noticed',
    async (page) => {
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('checkbox', { name: /pain/ }).check();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('One more tap').waitFor();
    },
  ],
  [
    'stopped, a rest for today',
    async (page) => {
      await page.getByRole('radio', { name: 'It has eased' }).check();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('This was a complete session').waitFor();
    },
  ],
  [
    'afterwards',
    async (page) => {
      await page.getByRole('button', { name: 'Go on' }).click();
      await untilAfterwards(page);
    },
  ],
  [
    'afterwards, telling more',
    async (page) => {
      await page.getByText('Add more, if you like').click();
      await page.getByRole('group', { name: 'Worry during it' }).waitFor();
    },
  ],
  [
    'afterwards, not keeping asked',
    async (page) => page.getByRole('button', { name: 'Do not keep this session' }).click(),
  ],
  ['afterwards, kept after all', async (page) => page.keyboard.press('Escape')],
  ['kept', async (page) => page.getByRole('button', { name: 'Keep it in my journal' }).click()],
  ['journal', async (page) => page.getByRole('link', { name: 'Open the journal' }).click()],
  ['journal, all of an entry', async (page) => page.getByText('All of it').click()],
  ['journal, delete asked', async (page) => page.getByRole('button', { name: /^Delete/ }).click()],
  [
    'an entry to add',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Add something' }).click();
    },
  ],
  [
    'practice to add, not understood',
    async (page) => {
      await page.getByRole('link', { name: /^Practice or homework/ }).click();
      await page.getByRole('radio', { name: 'Dilator' }).check();
      await page.getByLabel('Minutes', { exact: true }).fill('-3');
      await page.getByRole('button', { name: 'Keep it in my journal' }).click();
    },
  ],
  ...(['A clinic visit', 'A note', 'A few questions', 'A result from a clinician', 'A reading'] as const).map(
    (kind) =>
      [
        `${kind}, to add`,
        async (page: Page) => {
          await page.getByRole('link', { name: 'Journal', exact: true }).click();
          await page.getByRole('link', { name: 'Add something' }).click();
          await page.getByRole('link', { name: new RegExp(`^${kind}`) }).click();
        },
      ] as const,
  ),
  [
    'journal, searched',
    async (page) => {
      await page.getByRole('link', { name: 'Journal', exact: true }).click();
      await page.getByRole('link', { name: 'Search', exact: true }).click();
    },
  ],
  [
    'pictures',
    async (page) => {
      await page.getByRole('link', { name: 'Journal', exact: true }).click();
      await page.getByRole('link', { name: 'See it in pictures' }).click();
      await page.getByRole('heading', { name: 'Pictures' }).waitFor();
    },
  ],
  [
    'summary for a visit',
    async (page) => {
      await page.getByRole('link', { name: 'Journal', exact: true }).click();
      await page.getByRole('link', { name: 'Summary for a visit' }).click();
      await page.getByRole('radio', { name: 'Other days' }).check();
    },
  ],
  [
    'summary for a visit, a line struck out, every value shown',
    async (page) => {
      await page.getByRole('button', { name: 'Strike out: Practised' }).click();
      await page.getByText('Every value by day').click();
      await page.getByRole('table').waitFor();
    },
  ],
  [
    'a summary to open, a file refused',
    async (page) => {
      await page.getByRole('link', { name: /^Open a summary/ }).click();
      const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":9}') };
      await page.getByLabel('Choose a summary file').setInputFiles(file);
      await page.getByText('This file cannot be shown').waitFor();
    },
  ],
  [
    'stopped, grounding',
    async (page) => {
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await beginFirstSteps(page);
      await startFromCheckIn(page);
      await untilGuided(page, 2500);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('checkbox', { name: /^Panic/ }).check();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('This was a complete session').waitFor();
    },
  ],
  [
    'a red flag',
    async (page) => {
      await page.getByRole('button', { name: 'Keep it in my journal' }).click();
      await page.getByRole('link', { name: 'Back to today' }).click();
      await beginFirstSteps(page);
      await page.getByRole('checkbox', { name: /38/ }).check();
      await page.getByRole('button', { name: 'See what today could be' }).click();
      await page.getByText('It is in your journal.').waitFor();
    },
  ],
  [
    'today, with a red flag',
    async (page) => {
      await page.getByRole('link', { name: 'Back to today' }).click();
      await page.getByRole('heading', { name: 'This needs care today' }).waitFor();
    },
  ],
  [
    'where you are, after a red flag',
    async (page) => {
      await page.goto(`${app.address}#/sizes/next`);
      await page.getByRole('heading', { name: 'What did your clinician or team say?' }).waitFor();
    },
  ],
  [
    'today, spoken asked',
    async (page) => {
      await page.getByRole('link', { name: 'Today', exact: true }).click();
      await page.getByRole('button', { name: 'I have spoken with a clinician' }).click();
    },
  ],
];

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Names of buttons and links smaller than the least target (WCAG 2.2 AA, 24 px), links in running text aside. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, nav a, label:has(input), summary')]
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().top >= 0)
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((target) => target.innerText),
  );
}

/** What Tab leads to on the check-in and the bar at its end lies over. */
async function coveredByTheBar(page: Page): Promise<string[]> {
  const covered = new Set<string>();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = [...document.querySelectorAll('button')].find(
        ({ innerText }) => innerText === 'See what today could be',
      )?.parentElement;
      if (!bar || !focused || focused === document.body || bar.contains(focused)) return '';
      const shown = focused.closest('label') ?? focused;
      const [at, over] = [shown.getBoundingClientRect(), bar.getBoundingClientRect()];
      return at.bottom > over.top + 1 && at.top < over.bottom ? shown.textContent : '';
    });
    if (name) covered.add(name);
  }
  return [...covered];
}

/** Which of the ways out of guidance are not wholly in view, or lie under something, without any scrolling. */
async function notPressableAsItStands(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (const name of ['Pause', 'Ease back', 'Stop']) {
    const isThere = await page.getByRole('button', { name }).evaluate((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const isInView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return isInView && button.contains(hit);
    });
    if (!isThere) names.push(name);
  }
  return names;
}

async function walk(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto(app.address);
  for (const [name, goTo] of screens) {
    await goTo(page);
    await page.getByRole('heading').first().waitFor();
    await look(name);
  }
}

describe.each(['light', 'dark'] as const)('in a %s room', (colorScheme) => {
  it(
    'no screen has an accessibility fault that a machine can find',
    async () => {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const found: string[] = [];
      await walk(page, async (name) => {
        const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
        found.push(
          ...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map((n) => n.target).join(' ')}`),
        );
      });
      expect(found).toEqual([]);
      await context.close();
    },
    hangMs,
  );
});

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each([
  ['a small phone', { width: 320, height: 568 }, 16],
  ['a small phone with text at 200 %', { width: 320, height: 568 }, 32],
  ['a phone on its side', { width: 568, height: 320 }, 16],
  ['a desktop', { width: 1280, height: 800 }, 16],
])('on %s', (_, viewport, textPx) => {
  it(
    'nothing runs off the side, and pause, ease back and stop can be pressed',
    async () => {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      const wide: string[] = [];
      const small: string[] = [];
      const covered: string[] = [];
      const outOfReach: string[] = [];
      await page.addInitScript((px) => {
        addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = `${px}px`;
        });
      }, textPx);
      await walk(page, async (name) => {
        if ((await overflow(page)) > 0) wide.push(name);
        small.push(...(await smallTargets(page)).map((target) => `${name}: ${target}`));
        if (name === 'check-in') covered.push(...(await coveredByTheBar(page)));
        if (name === 'session' || name === 'session, easing')
          outOfReach.push(...(await notPressableAsItStands(page)).map((control) => `${name}: ${control}`));
      });
      expect({ wide, small, covered, outOfReach }).toEqual({
        wide: [],
        small: [],
        covered: [],
        outOfReach: [],
      });
      await context.close();
    },
    hangMs,
  );
});
