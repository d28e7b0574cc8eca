import { answerRange } from './answer-range.ts';
import type { AudioProgress, OfflineFile, OfflineFiles, WorkerRequest } from '../worker-messages.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: the digest of offline-files.json and, made from it, the name of this version. */
declare const __FILES_INTEGRITY__: string;
declare const __VERSION__: string;

const filesAtOnce = 4;

const scope = new URL(self.registration.scope);
/** Caches belong to the origin, so a second copy of the app under another path must not be touched. */
const shellPrefix = `unfurl-shell ${scope.pathname} `;
const shellName = shellPrefix + __VERSION__;
const audioName = `unfurl-audio ${scope.pathname}`;
const filesAddress = addressOf('offline-files.json');

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.href)) return;
  event.respondWith(answer(request));
});
self.addEventListener('message', (event) => {
  const { kind } = event.data as WorkerRequest;
  const [port] = event.ports;
  if (kind === 'update.accept') event.waitUntil(self.skipWaiting());
  if (kind === 'audio.keep') event.waitUntil(keepAudio(port));
});

/** All of the shell or nothing: one file that is missing or altered fails the installation, and the version before stays. */
async function keepShell(): Promise<void> {
  const list = await fetchWhole(filesAddress, __FILES_INTEGRITY__, 'reload');
  const { shell } = (await list.clone().json()) as OfflineFiles;
  const cache = await caches.open(shellName);
  await cache.put(filesAddress, list);
  await Promise.all(
    shell.map(async ([path, integrity]) => {
      const address = addressOf(path);
      const neverChanges = path.startsWith('assets/');
      const kept = neverChanges ? await caches.match(address) : undefined;
      await cache.put(
        address,
        kept ?? (await fetchWhole(address, integrity, neverChanges ? 'default' : 'reload')),
      );
    }),
  );
}

async function takeOver(): Promise<void> {
  // What is left over costs room until the next version; a page without its worker would cost more.
  await tidy().catch(() => undefined);
  await self.clients.claim();
}

async function tidy(): Promise<void> {
  const names = await caches.keys();
  const outdated = names.filter((name) => name.startsWith(shellPrefix) && name !== shellName);
  await Promise.all(outdated.map((name) => caches.delete(name)));
  const list = await keptFiles();
  if (list === undefined) return;
  const wanted = new Set(list.audio.map(audioKey));
  const audio = await caches.open(audioName);
  const unwanted = (await audio.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(unwanted.map((request) => audio.delete(request)));
}

async function answer(request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const isTrack = address.startsWith(addressOf('session-track/'));
  const kept = isTrack ? keptTrack(request.url) : keptFile(address);
  const part = kept.then((whole) => whole && answerRange(request.headers.get('Range'), whole));
  // A browser may refuse its own cache at any time: private windows, a full or failing disk.
  const found = await part.catch(() => undefined);
  // Tracks are made in the page and exist nowhere else: they are never looked for outside.
  return found ?? (isTrack ? new Response(null, { status: 404 }) : fetch(request));
}

async function keptTrack(url: string): Promise<Response | undefined> {
  const cache = await caches.open('session-track');
  return cache.match(url, { ignoreVary: true });
}

async function keptFile(address: string): Promise<Response | undefined> {
  return (await keptShell(address)) ?? keptAudio(address);
}

async function keptShell(address: string): Promise<Response | undefined> {
  const cache = await caches.open(shellName);
  const key = address === `${scope.href}index.html` ? scope.href : address;
  return cache.match(key, { ignoreVary: true });
}

async function keptAudio(address: string): Promise<Response | undefined> {
  const file = (await keptFiles())?.audio.find(([path]) => addressOf(path) === address);
  if (file === undefined) return undefined;
  const cache = await caches.open(audioName);
  return cache.match(audioKey(file), { ignoreVary: true });
}

let files: OfflineFiles | undefined;

/** Undefined while the list is not to be found; it is looked for again each time. */
async function keptFiles(): Promise<OfflineFiles | undefined> {
  if (files === undefined) {
    const list = await caches.match(filesAddress, { cacheName: shellName });
    files = (await list?.json()) as OfflineFiles | undefined;
  }
  return files;
}

const listening = new Set<MessagePort>();
let filling: Promise<void> | undefined;

function tell(kind: AudioProgress['kind'], done: number, total: number): void {
  const progress: AudioProgress = { kind, version: __VERSION__, done, total };
  for (const port of listening) port.postMessage(progress);
}

/** Pages that ask while the audio is being fetched share the one fetching. Each of them is told how it ended. */
function keepAudio(port: MessagePort | undefined): Promise<void> {
  if (port !== undefined) listening.add(port);
  filling ??= fillAudio()
    .catch(() => tell('incomplete', 0, 0))
    .finally(() => {
      filling = undefined;
      listening.clear();
    });
  return filling;
}

async function fillAudio(): Promise<void> {
  const audio = (await keptFiles())?.audio;
  if (audio === undefined) return tell('incomplete', 0, 0);
  const cache = await caches.open(audioName);
  const present = new Set((await cache.keys()).map(({ url }) => url));
  const missing = audio.filter((file) => !present.has(audioKey(file)));
  let done = audio.length - missing.length;
  tell('keeping', done, audio.length);
  const queue = missing.values();
  const work = Array.from({ length: filesAtOnce }, async () => {
    for (const file of queue) {
      const key = audioKey(file);
      const fetched = await fetchWhole(key, file[1], 'no-store').catch(() => undefined);
      if (fetched === undefined) continue;
      await cache.put(key, fetched);
      done += 1;
      tell('keeping', done, audio.length);
    }
  });
  const ended = await Promise.allSettled(work);
  const isKept = done === audio.length && ended.every(({ status }) => status === 'fulfilled');
  tell(isKept ? 'kept' : 'incomplete', done, audio.length);
}

/** A whole answer whose bytes are those of the build. Rejects on anything else: parts, errors, pages put in by a proxy. */
async function fetchWhole(address: string, integrity: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache, integrity });
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
  // A navigation may not be answered with a response that was redirected.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** The app's document is kept under the folder's own address, where hosts do not redirect it. */
function addressOf(path: string): string {
  return new URL(path === 'index.html' ? './' : path, scope).href;
}

function audioKey([path, integrity]: OfflineFile): string {
  return `${addressOf(path)}?v=${encodeURIComponent(integrity)}`;
}
