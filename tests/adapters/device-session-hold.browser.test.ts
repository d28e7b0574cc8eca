import { afterEach, describe, expect, test } from 'vitest';
import { makeSessionHold } from '../../src/adapters/device/session-hold.ts';

const windows: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of windows.splice(0)) frame.remove();
});

/** A hold as another window of this origin has it: a document with a lock manager of its own. */
function openWindow(name: string) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  windows.push(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error('the frame has no window');
  return { close: () => frame.remove(), hold: makeSessionHold(contentWindow.navigator.locks, name) };
}

function twoWindows() {
  const name = `test-${crypto.randomUUID()}`;
  return { name, one: openWindow(name), other: openWindow(name) };
}

/** Remembers whether, and waits until, a session was taken over. */
function watch() {
  const seen: string[] = [];
  let tell = () => {};
  const taken = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const onTakenOver = () => {
    seen.push('taken over');
    tell();
  };
  return { seen, taken, onTakenOver };
}

async function heldNames(): Promise<(string | undefined)[]> {
  const { held = [] } = await navigator.locks.query();
  return held.map(({ name }) => name);
}

const nobody = () => {
  throw new Error('nobody takes this one over');
};

describe('two windows', () => {
  test('hold one session between them: the second is told, until the first lets it go', async () => {
    const { name, one, other } = twoWindows();
    const letGo = await one.hold('ifFree', nobody);
    expect(letGo).toBeTypeOf('function');
    expect(await other.hold('ifFree', nobody)).toBeUndefined();
    letGo?.();
    await expect.poll(heldNames).not.toContain(name);
    expect(await other.hold('ifFree', nobody)).toBeTypeOf('function');
  });

  test('one takes over from the other, which is told once and then waits its turn', async () => {
    const { one, other } = twoWindows();
    const { onTakenOver, seen, taken } = watch();
    const letGoOfNothing = await one.hold('ifFree', onTakenOver);
    const letGo = await other.hold('takeOver', nobody);
    await taken;
    expect(await one.hold('ifFree', nobody)).toBeUndefined();
    letGoOfNothing?.();
    expect(await one.hold('ifFree', nobody)).toBeUndefined();
    expect(seen).toEqual(['taken over']);
    letGo?.();
  });

  test('can take it from each other and back', async () => {
    const { one, other } = twoWindows();
    const [first, second] = [watch(), watch()];
    await one.hold('ifFree', first.onTakenOver);
    await other.hold('takeOver', second.onTakenOver);
    await first.taken;
    expect(await one.hold('takeOver', nobody)).toBeTypeOf('function');
    await second.taken;
    expect([first.seen, second.seen]).toEqual([['taken over'], ['taken over']]);
  });

  test('leave the session free for the next when one of them is closed', async () => {
    const { name, one, other } = twoWindows();
    await one.hold('ifFree', nobody);
    one.close();
    await expect.poll(heldNames).not.toContain(name);
    expect(await other.hold('ifFree', nobody)).toBeTypeOf('function');
  });

  test('take over what nobody holds without ado', async () => {
    const { one } = twoWindows();
    expect(await one.hold('takeOver', nobody)).toBeTypeOf('function');
  });
});

test('letting go twice, or after another has it, does nothing to the other', async () => {
  const { name, one, other } = twoWindows();
  const letGo = await one.hold('ifFree', nobody);
  letGo?.();
  letGo?.();
  await expect.poll(heldNames).not.toContain(name);
  await other.hold('ifFree', nobody);
  letGo?.();
  expect(await heldNames()).toContain(name);
});

test('one window that leaves a session and opens the next at once is not in its own way', async () => {
  const { one } = twoWindows();
  const first = one.hold('ifFree', nobody);
  const second = one.hold('ifFree', nobody);
  (await first)?.();
  expect(await second).toBeTypeOf('function');
});

test('sessions of another app at this address are not in the way', async () => {
  const [one, other] = [twoWindows().one, twoWindows().other];
  await one.hold('ifFree', nobody);
  expect(await other.hold('ifFree', nobody)).toBeTypeOf('function');
});

test('where there are no locks the session opens all the same', async () => {
  const hold = makeSessionHold(undefined, 'none');
  expect(await hold('ifFree', nobody)).toBeTypeOf('function');
  expect(await hold('ifFree', nobody)).toBeTypeOf('function');
});

test('where locks are refused the session opens all the same', async () => {
  const refusing = { request: () => Promise.reject(new DOMException('', 'SecurityError')) };
  const hold = makeSessionHold(refusing as unknown as LockManager, 'refused');
  expect(await hold('ifFree', nobody)).toBeTypeOf('function');
  expect(await hold('takeOver', nobody)).toBeTypeOf('function');
});
