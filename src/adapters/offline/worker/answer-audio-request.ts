import { firstFolders } from '../../../domain/sound/first-folders.ts';
import type { AudioOutcome, AudioProgress, AudioRequest } from '../worker-messages.ts';
import { audioOnDevice } from './audio-on-device.ts';
import { dropBelow, fetchRecordings, forget, isKept, openAndLook } from './fetch-recordings.ts';
import { folderAddress, listedRecordings, noteWish, type Recording, wishOf } from './recordings.ts';
import { renewInShell, version } from './shell.ts';

const listening = new Set<MessagePort>();
const asked = new Set<string>();
let listed: readonly Recording[] = [];

/** Does what a page asks. Every page that waits is told how far all is; each is told how its own request ended. */
export async function answerAudioRequest(
  request: AudioRequest,
  port: MessagePort | undefined,
): Promise<void> {
  if (port !== undefined) listening.add(port);
  const ended = await workOn(request).catch((): AudioOutcome => 'failed');
  if (port !== undefined) listening.delete(port);
  port?.postMessage({ ...progress(), ended } satisfies AudioProgress);
  tell();
}

function progress(): AudioProgress {
  return { version, audio: audioOnDevice(listed, asked) };
}

function tell(): void {
  for (const port of listening) port.postMessage(progress());
}

async function workOn(request: AudioRequest): Promise<AudioOutcome> {
  const { ended } = await inTurn(() => begin(request));
  return ended;
}

let turn: Promise<unknown> = Promise.resolve();

/** Beginnings follow one another, so that none looks at the cache while another empties it. Fetching waits for nobody. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = turn.then(work);
  turn = result.catch(() => undefined);
  return result;
}

type Begun = { readonly ended: Promise<AudioOutcome> | AudioOutcome };

async function begin(request: AudioRequest): Promise<Begun> {
  if ('folders' in request) for (const folder of request.folders) asked.add(folder);
  listed = (await listedRecordings()) ?? [];
  const cache = await openAndLook();
  switch (request.kind) {
    case 'audio.keep':
      for (const folder of request.folders) await noteWish(folder, 'keep', cache);
      return fetchMissing(request.folders);
    case 'audio.keepUp':
      await goByWishes(cache);
      return fetchMissing([...asked]);
    case 'audio.renew':
      return renew(request.paths, cache);
    case 'audio.letGo':
      asked.delete(request.folder);
      await dropBelow(folderAddress(request.folder), cache);
      await noteWish(request.folder, 'letGo', cache);
      return { ended: 'done' };
  }
}

async function goByWishes(cache: Cache): Promise<void> {
  for (const folder of new Set(listed.map((recording) => recording.folder))) {
    const wish = await wishOf(folder, cache);
    if (wish === 'keep') asked.add(folder);
    if (wish === 'letGo') asked.delete(folder);
  }
}

/** Fetches what is missing of `folders`; first of those that every session needs. */
function fetchMissing(folders: readonly string[]): Begun {
  const inOrder = new Set([...firstFolders.filter((folder) => folders.includes(folder)), ...folders]);
  const found = [...inOrder].map((folder) => listed.filter((recording) => recording.folder === folder));
  const missing = found.flat().filter((recording) => !isKept(recording));
  const areKnown = found.every(({ length }) => length > 0);
  const ended = fetchRecordings(missing, tell).then((outcome) => (areKnown ? outcome : 'failed'));
  tell();
  return { ended };
}

async function renew(paths: readonly string[], cache: Cache): Promise<Begun> {
  const recordings = listed.filter(({ path }) => paths.includes(path));
  for (const { key } of recordings) await forget(key, cache);
  const others = paths.filter((path) => !recordings.some((recording) => recording.path === path));
  const areOthersWhole = Promise.all(others.map((path) => renewInShell(path).catch(() => false)));
  const ended = fetchRecordings(recordings, tell).then(async (outcome) =>
    (await areOthersWhole).every(Boolean) ? outcome : 'failed',
  );
  tell();
  return { ended };
}
