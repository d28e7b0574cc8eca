import type { WorkerRequest } from '../worker-messages.ts';
import { addressOf, scope } from './address-of.ts';
import { answerRange } from './answer-range.ts';
import { answerAudioRequest } from './answer-audio-request.ts';
import { answerQuestion, isQuestion } from './answer-question.ts';
import { openCache, unlessForgotten } from './open-cache.ts';
import { deleteOutdatedRecordings, keptRecording } from './recordings.ts';
import { deleteOutdatedShells, keepShell, keptInShell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(unlessForgotten(keepShell())));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.href)) return;
  event.respondWith(answer(request));
});
self.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest;
  const [port] = event.ports;
  if (request.kind === 'update.accept') event.waitUntil(self.skipWaiting());
  else if (isQuestion(request)) event.waitUntil(answerQuestion(request, port));
  else event.waitUntil(answerAudioRequest(request, port));
});

async function takeOver(): Promise<void> {
  // What is left over costs room until the next version; a page without its worker would cost more.
  await deleteOutdatedShells().catch(() => undefined);
  await deleteOutdatedRecordings().catch(() => undefined);
  await self.clients.claim();
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
  const cache = await openCache('session-track');
  return cache.match(url, { ignoreVary: true });
}

async function keptFile(address: string): Promise<Response | undefined> {
  return (await keptInShell(address)) ?? keptRecording(address);
}
