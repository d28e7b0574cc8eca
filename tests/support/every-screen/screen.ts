import type { Page } from 'playwright-core';

/** A screen in one of its states, and the way to it from the one before. */
export type Screen = readonly [name: string, goTo: (page: Page) => Promise<void>];
