import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { JournalRecord } from '../../src/domain/journal/journal-record.ts';
import { projectFolder } from './source-files.ts';

let bundle: Promise<string> | undefined;

async function bundleStorage(): Promise<string> {
  const built = await build({
    configFile: false,
    root: projectFolder,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: path.join(projectFolder, 'src/adapters/storage/open-storage.ts'),
        formats: ['iife'],
        name: 'storageOfApp',
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk] = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  if (chunk === undefined) throw new Error('the storage could not be bundled');
  return chunk;
}

/** Does `work` in the page with the app's own storage, called `storage`, and `slot`, which takes whatever lies there. */
async function withStorage<Result>(page: Page, work: string): Promise<Result> {
  bundle ??= bundleStorage();
  return page.evaluate<Result>(`(async () => {
    ${await bundle}
    const storage = await storageOfApp.openStorage({ today: '${new Date().toISOString().slice(0, 10)}' });
    const slot = (name) => storage.slot(name, (value) => ({ kind: 'value', value }));
    ${work}
  })()`);
}

/** Puts values into slots, by name, as the app would have. */
export async function keepInSlots(page: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  const outcomes = await withStorage<readonly { readonly ok: boolean }[]>(
    page,
    `return Promise.all(Object.entries(${JSON.stringify(values)}).map(([name, value]) => slot(name).write(value)));`,
  );
  if (!outcomes.every(({ ok }) => ok)) throw new Error('the slots could not be written');
}

/** What the app keeps of the session under way: where it stands, in ms of guided time, and how often it was eased back. */
export async function keptSession(
  page: Page,
): Promise<{ readonly playheadMs: number; readonly easedBack: number }> {
  return withStorage(
    page,
    `const [whole, mark] = await Promise.all(['session under way', 'playhead'].map((name) => slot(name).read()));
    if (whole.kind !== 'value') throw new Error('no session is under way');
    const { stamp, playheadMs, easedBack } = whole.value;
    const markMs = mark.kind === 'value' && mark.value.sessionId === stamp.id ? mark.value.playheadMs : 0;
    return { playheadMs: Math.max(playheadMs, markMs), easedBack };`,
  );
}

/** Every record of the journal, opened on the page's own origin with the app's own storage. */
export async function readRecords(page: Page): Promise<readonly JournalRecord[]> {
  return withStorage<readonly JournalRecord[]>(
    page,
    `const { months } = await storage.journal.months();
    const read = await Promise.all(months.map((month) => storage.journal.month(month)));
    return read.flatMap(({ records }) => records);`,
  );
}

/** Puts records into the journal as the app would have. */
export async function addRecords(page: Page, records: readonly JournalRecord[]): Promise<void> {
  const outcomes = await withStorage<readonly { readonly ok: boolean }[]>(
    page,
    `const outcomes = [];
    for (const record of ${JSON.stringify(records)}) outcomes.push(await storage.journal.add(record));
    return outcomes;`,
  );
  if (!outcomes.every(({ ok }) => ok)) throw new Error('the journal could not be written');
}
