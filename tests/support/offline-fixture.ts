import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { contentPolicy } from '../../scripts/build/content-policy-plugin.ts';
import { serviceWorker } from '../../scripts/build/service-worker-plugin.ts';
import { serve } from '../../scripts/serve.mjs';
import type { ServedApp } from './built-app.ts';

export type FixtureVersion = {
  /** Stands in the document, so that two versions differ in it. */
  readonly name: string;
  /** File name below `audio/` to content. */
  readonly audio: Readonly<Record<string, string>>;
  /** What it says of itself; it says nothing unless told. */
  readonly changes?: readonly string[];
};

export type OfflineFixture = ServedApp & {
  /** The folder that holds the built version. */
  readonly folderOf: (version: FixtureVersion) => string;
  /** From now on the same address answers with this version. */
  readonly publish: (version: FixtureVersion) => void;
  /** The server is gone from the moment on at which it is asked for so many recordings, the last of them unanswered. */
  readonly breakOffAfter: (recordings: number) => void;
  /** The server is there again, at the same address. */
  readonly reopen: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** A page with nothing in it but the offline adapter, built in several versions; the first is published. */
export async function serveOfflineFixture(versions: readonly FixtureVersion[]): Promise<OfflineFixture> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unfurl-offline-'));
  const published = path.join(folder, 'published');
  const folderOf = ({ name }: FixtureVersion): string => path.join(folder, name);
  const publish = (version: FixtureVersion): void => {
    rmSync(published, { force: true });
    symlinkSync(folderOf(version), published, 'junction');
  };
  for (const version of versions) await buildVersion(version, folderOf(version));
  for (const version of versions.slice(0, 1)) publish(version);
  const served = await serveAndBreakOff(published);
  const remove = async (): Promise<void> => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...served, folderOf, publish, remove };
}

async function serveAndBreakOff(root: string) {
  const asked: string[] = [];
  let left = Infinity;
  const onRequest = ({ path: address }: { path: string }): void => {
    asked.push(address);
    if (address.includes('/audio/')) left -= 1;
    if (left === 0) void server.close();
  };
  const open = (port: number) => serve({ root, port, base: '/some/path/', onRequest });
  let server = await open(0);
  return {
    address: server.address,
    asked,
    close: () => server.close(),
    breakOffAfter: (recordings: number) => {
      left = recordings;
    },
    reopen: async () => {
      left = Infinity;
      server = await open(server.port);
    },
  };
}

async function buildVersion({ name, audio, changes }: FixtureVersion, outDir: string): Promise<void> {
  const publicDir = `${outDir}-public`;
  for (const [file, content] of Object.entries(audio)) {
    const place = path.join(publicDir, 'audio', file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  if (changes) writeFileSync(path.join(publicDir, 'changes.en.json'), JSON.stringify({ changes }));
  await build({
    configFile: false,
    root: path.resolve(import.meta.dirname, '../fixtures/offline-app'),
    base: './',
    publicDir,
    logLevel: 'error',
    plugins: [
      contentPolicy(),
      serviceWorker(),
      {
        name: 'fixture-version',
        transformIndexHtml: (html) => html.replace('<body>', `<body id="${name}">`),
      },
    ],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}
