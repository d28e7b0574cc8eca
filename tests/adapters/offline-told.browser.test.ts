import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectServiceWorker } from '../../src/adapters/offline/service-worker-client.ts';
import type { AudioProgress } from '../../src/adapters/offline/worker-messages.ts';

const workerUrl = new URL('sw.js', location.href);
const second = 1000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function bytes(keptBytes: number): AudioProgress {
  return { version: 'v', audio: { heart: { kind: 'keeping', keptBytes, totalBytes: 300 } } };
}

/** A worker that is there already, and the end of the line on which the page waits for recordings. */
function standingWorker() {
  const registered = vi.fn<() => void>();
  let answer: (port: MessagePort) => void = () => undefined;
  const asked = new Promise<MessagePort>((resolve) => {
    answer = resolve;
  });
  const active = { postMessage: (_: unknown, [port]: MessagePort[]) => port && answer(port) };
  const registration = Object.assign(new EventTarget(), { active, installing: null, waiting: null });
  const container = Object.assign(new EventTarget(), {
    controller: active,
    register: () => Promise.resolve(registered()).then(() => registration),
  });
  return {
    registered,
    asked,
    container: container as unknown as ServiceWorkerContainer,
  };
}

test('recordings that arrive by the hundred are told in steps, and the last of them at the end', async () => {
  const { asked, container } = standingWorker();
  const offline = connectServiceWorker({ container, locks: undefined, workerUrl, reload: () => undefined });
  await vi.advanceTimersByTimeAsync(second);
  const port = await asked;
  const told = vi.fn<() => void>();
  offline.subscribe(told);
  const kept = () => offline.state().audio['heart']?.keptBytes;

  port.postMessage(bytes(1));
  await vi.waitFor(() => expect(kept()).toBe(1));
  expect(told).toHaveBeenCalledTimes(1);

  // Too soon after that to be told at once.
  port.postMessage(bytes(2));
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(second);
    expect(kept()).toBe(2);
  });
  expect(told).toHaveBeenCalledTimes(2);

  for (let count = 3; count < 300; count += 1) port.postMessage(bytes(count));
  port.postMessage({ ...bytes(300), ended: 'done' });
  await vi.waitFor(() => expect(kept()).toBe(300));
  await vi.advanceTimersByTimeAsync(second);
  expect(told.mock.calls.length).toBeLessThan(6);
  expect(kept()).toBe(300);
});

test('the worker is not registered before the page has stood for a second', async () => {
  const { registered, container } = standingWorker();
  connectServiceWorker({ container, locks: undefined, workerUrl, reload: () => undefined });
  await vi.advanceTimersByTimeAsync(second - 1);
  expect(registered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(registered).toHaveBeenCalledTimes(1);
});
