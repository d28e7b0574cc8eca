import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AxNode } from '../support/accessible/ax-tree.ts';
import { openTreeReader } from '../support/accessible/tree-reader.ts';
import { launchBrowser, openWatchedPage } from '../support/browser-for-tests.ts';
import { serveBuiltApp, type ServedApp } from '../support/built-app.ts';
import { hurry, untilGuiding } from '../support/session-robot.ts';

const fast = 16;

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

function firstHeading(tree: readonly AxNode[]): string | undefined {
  return tree.find(({ role, states }) => role === 'heading' && states['level'] === 1)?.name;
}

/** All that is said in a part of the tree. */
function wordsIn(tree: readonly AxNode[], part: AxNode): string {
  return tree
    .filter((node) => node.role === 'StaticText' && isIdIn(node, part.id))
    .map(({ name }) => name)
    .join(' ');
}

function isIdIn({ parent }: AxNode, id: string): boolean {
  return parent !== undefined && (parent.id === id || isIdIn(parent, id));
}

describe('by what a screen reader is given, and nothing else', () => {
  it('a whole session is done, from the check-in to the journal', async () => {
    const { page, context, faults } = await openWatchedPage(browser, app.address);
    const reader = await openTreeReader(page);
    await reader.press({ role: 'button', name: 'Begin' }, 'Enter');
    await reader.arriveAt('How is today?');
    expect(await reader.focused()).toMatchObject({ role: 'heading', name: 'How is today?' });

    const pain = { role: 'radio', name: '2 of 10', within: 'Pain right now' };
    await reader.press(pain, ' ');
    expect(await reader.find(pain)).toMatchObject({ states: { checked: 'true' } });
    await reader.press({ role: 'button', name: 'See what today could be' }, 'Enter');
    await reader.arriveAt('Today could be');
    expect(await reader.find({ role: 'radio', name: /^As planned/ })).toMatchObject({
      states: { checked: 'true' },
    });

    await reader.press({ role: 'button', name: 'Start' }, 'Enter');
    await reader.arriveAt('Settle');
    await untilGuiding(page);
    await hurry(page, fast);
    await reader.until((tree) => {
      const bar = tree.find(({ role, name }) => role === 'progressbar' && name === 'Session');
      return bar && Number(bar.value) > 20_000 ? bar : undefined;
    });
    await reader.press({ role: 'button', name: 'Pause' }, ' ');
    await reader.find({ role: 'StaticText', name: /^Take as long as you like/ });
    await reader.press({ role: 'button', name: 'Go on' }, 'Enter');
    await reader.find({ role: 'button', name: 'Pause' });

    await reader.press({ role: 'button', name: 'Ease back' }, 'Enter');
    await reader.arriveAt('What would you like?');
    expect(firstHeading(await reader.tree())).toBe('Ease back');
    expect(await reader.find({ role: 'button', name: 'Ease back' })).toMatchObject({
      states: { disabled: true },
    });
    for (const name of ['Stay and go on', 'Breathing only', 'Finish kindly'])
      await reader.find({ role: 'button', name, within: 'What would you like?' });
    await reader.press({ role: 'button', name: 'Finish kindly' }, 'Enter');

    await reader.arriveAt('That was a whole session');
    const worst = { role: 'radio', name: '1 of 10', within: 'Worst pain during it' };
    await reader.press(worst, ' ');
    await reader.press({ role: 'button', name: 'Keep it in my journal' }, 'Enter');
    await reader.arriveAt('Kept');
    await reader.press({ role: 'link', name: 'Open the journal' }, 'Enter');
    await reader.arriveAt('First steps');
    const tree = await reader.tree();
    expect(firstHeading(tree)).toBe('Journal');
    const entry = tree.find(({ role, parent }) => role === 'listitem' && isUnder(parent, 'region'));
    expect(entry && wordsIn(tree, entry)).toContain('Worst pain 1 of 10');
    expect(entry && wordsIn(tree, entry)).toContain('ended early, and it counts');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('a session is stopped, what was noticed is told, and it counts as whole', async () => {
    const { page, context } = await openWatchedPage(browser, app.address);
    const reader = await openTreeReader(page);
    await reader.press({ role: 'button', name: 'Begin' }, 'Enter');
    await reader.press({ role: 'button', name: 'See what today could be' }, 'Enter');
    await reader.press({ role: 'button', name: 'Start' }, 'Enter');
    await reader.arriveAt('Settle');
    await untilGuiding(page);
    await reader.until((tree) =>
      tree.find(({ role, value }) => role === 'progressbar' && Number(value) > 2500),
    );
    await reader.press({ role: 'button', name: 'Stop' }, 'Enter');
    await reader.arriveAt('Did you notice any of these?');
    expect((await reader.focused())?.role).toBe('heading');
    await reader.press({ role: 'checkbox', name: /^Panic/ }, ' ');
    await reader.press({ role: 'button', name: 'Go on' }, 'Enter');
    await reader.find({ role: 'StaticText', name: /This was a complete session/ });
    await reader.press({ role: 'button', name: 'Keep it in my journal' }, 'Enter');
    await reader.find({ role: 'link', name: 'Back to today' });
    await context.close();
  });
});

function isUnder(node: AxNode | undefined, role: string): boolean {
  return node !== undefined && (node.role === role || isUnder(node.parent, role));
}
