import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { longOut } from '../../src/domain/protocol/breath-patterns.ts';
import type { Protocol } from '../../src/domain/protocol/protocol.ts';
import { serveBuiltApp } from './built-app.ts';
import { keepInSlots } from './journal-in-page.ts';
import type { WalkGround } from './kill-walk.ts';
import { copyProfile, launchOnProfile } from './killable-browser.ts';
import { mixedLadder } from './ladders.ts';

/** Two sizes and every kind of part that waits or changes, in four minutes. */
const shortDilators: Protocol = {
  schema: 1,
  id: 'short-dilators',
  version: 1,
  title: 'A short one',
  ledBy: 'comfort',
  phases: [
    { id: 'settle', kind: 'settle', seconds: 15 },
    { id: 'breathe', kind: 'breathe', pattern: longOut, breaths: 2 },
    { id: 'prepare', kind: 'prepare', size: 'smaller', seconds: 20 },
    { id: 'insert-smaller', kind: 'insert', size: 'smaller', breaths: 2, advanceOn: 'exhale' },
    { id: 'hold-smaller', kind: 'hold', size: 'smaller', seconds: 30 },
    { id: 'change', kind: 'change-size', to: 'current', seconds: 20 },
    { id: 'insert', kind: 'insert', breaths: 2, advanceOn: 'exhale' },
    { id: 'hold', kind: 'hold', seconds: 30 },
    { id: 'remove', kind: 'remove', breaths: 2 },
    { id: 'close', kind: 'close' },
  ],
};

export type OpenGround = {
  /** First steps for even seeds, dilators for odd ones. */
  readonly groundOf: (seed: number) => WalkGround;
  readonly close: () => Promise<void>;
};

/** The built app, served, and profiles in which it was opened before, to walk on copies of. */
export async function openGround(): Promise<OpenGround> {
  const app = await serveBuiltApp();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-ground-'));
  const [firstSteps, dilators] = [path.join(folder, 'first-steps'), path.join(folder, 'dilators')];
  await openOn(firstSteps, (page) => page.getByText('Ready to use without a network.').waitFor());
  copyProfile(firstSteps, dilators);
  await openOn(dilators, (page) => keepInSlots(page, { plan: shortDilators, ladder: mixedLadder }));

  async function openOn(profile: string, use: (page: Page) => Promise<void>): Promise<void> {
    const { context } = await launchOnProfile(profile);
    const page = await context.newPage();
    await page.goto(app.address);
    await use(page);
    await context.close();
  }

  return {
    groundOf: (seed) => ({ address: app.address, profile: seed % 2 === 0 ? firstSteps : dilators }),
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
