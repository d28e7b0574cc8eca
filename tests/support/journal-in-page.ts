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

/** Every record of the journal, opened on the page's own origin with the app's own storage. */
export async function readRecords(page: Page): Promise<readonly JournalRecord[]> {
  bundle ??= bundleStorage();
  const today = new Date().toISOString().slice(0, 10);
  return page.evaluate<readonly JournalRecord[]>(`(async () => {
    ${await bundle}
    const { journal } = await storageOfApp.openStorage({ today: '${today}' });
    const { months } = await journal.months();
    const read = await Promise.all(months.map((month) => journal.month(month)));
    return read.flatMap(({ records }) => records);
  })()`);
}
