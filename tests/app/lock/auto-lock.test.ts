import { describe, expect, test } from 'vitest';
import { makeAutoLock, type WatchedLock } from '../../../src/app/lock/auto-lock.ts';

const minuteMs = 60_000;

/** An auto-lock over a clock that the test moves, and a note of what it did, in order. */
function watching(watched: WatchedLock | undefined) {
  let nowMs = 0;
  let wallBehindMs = 0;
  let isGuiding = false;
  let timers: { readonly dueMs: number; readonly call: () => void }[] = [];
  const done: string[] = [];
  const lock = makeAutoLock({
    now: () => ({ sinceStartMs: nowMs, wallMs: 1e12 + nowMs - wallBehindMs }),
    after(ms, call) {
      const timer = { dueMs: nowMs + ms, call };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
    cover: () => void done.push('covered'),
    uncover: () => void done.push('uncovered'),
    lock: () => void done.push('locked'),
    isGuiding: () => isGuiding,
  });
  lock.watch(watched);
  return {
    ...lock,
    done,
    /** Time passes, and timers are called when they are due. */
    wait(ms: number) {
      const untilMs = nowMs + ms;
      for (;;) {
        const next = timers.filter(({ dueMs }) => dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        nowMs = next.dueMs;
        next.call();
      }
      nowMs = untilMs;
    },
    /** Time passes, and nothing is called, as when the device sleeps. */
    sleep: (ms: number) => void (nowMs += ms),
    setClockBack: (ms: number) => void (wallBehindMs += ms),
    guide: (goesOn: boolean) => void (isGuiding = goesOn),
    timers: () => timers.length,
  };
}

describe('where the lock is off', () => {
  test('nothing is covered, and nothing locks', () => {
    const app = watching(undefined);
    app.left();
    app.wait(60 * minuteMs);
    app.back();
    expect(app.done).toEqual([]);
    expect(app.timers()).toBe(0);
  });
});

describe('an app that is left', () => {
  test('is covered at once, and shown again on coming back in time', () => {
    const app = watching({ minutes: 5 });
    app.left();
    expect(app.done).toEqual(['covered']);
    app.wait(5 * minuteMs - 1);
    app.back();
    expect(app.done).toEqual(['covered', 'uncovered']);
  });

  test('locks when its time is over, although nobody comes back', () => {
    const app = watching({ minutes: 5 });
    app.left();
    app.wait(5 * minuteMs);
    expect(app.done).toEqual(['covered', 'locked']);
  });

  test('is not shown for a moment where the device slept over its time', () => {
    const app = watching({ minutes: 5 });
    app.left();
    app.sleep(5 * minuteMs);
    app.back();
    expect(app.done).toEqual(['covered', 'locked']);
  });

  test('locks at once where that was chosen', () => {
    const app = watching({ minutes: 0 });
    app.left();
    expect(app.done).toEqual(['covered', 'locked']);
  });

  test('locks although the clock was set back meanwhile', () => {
    const app = watching({ minutes: 1 });
    app.left();
    app.setClockBack(60 * minuteMs);
    app.sleep(minuteMs);
    app.back();
    expect(app.done).toEqual(['covered', 'locked']);
  });

  test('is told twice that it was left, and counts from the first time', () => {
    const app = watching({ minutes: 1 });
    app.left();
    app.wait(minuteMs / 2);
    app.left();
    app.wait(minuteMs / 2);
    expect(app.done).toContain('locked');
  });

  test('locks with a session in it, too: who is away is not there to listen', () => {
    const app = watching({ minutes: 5 });
    app.guide(true);
    app.left();
    app.wait(5 * minuteMs);
    expect(app.done).toEqual(['covered', 'locked']);
  });

  test('that was opened while away is covered as soon as it is watched', () => {
    const app = watching(undefined);
    app.left();
    app.watch({ minutes: 5 });
    expect(app.done).toEqual(['covered']);
  });
});

describe('an app in view', () => {
  test('locks when nobody touches it', () => {
    const app = watching({ minutes: 1 });
    app.wait(minuteMs - 1);
    expect(app.done).toEqual([]);
    app.wait(1);
    expect(app.done).toEqual(['locked']);
  });

  test('stays open as long as it is touched', () => {
    const app = watching({ minutes: 1 });
    for (let touch = 0; touch < 10; touch += 1) {
      app.wait(minuteMs - 1);
      app.touched();
    }
    expect(app.done).toEqual([]);
    app.wait(minuteMs);
    expect(app.done).toEqual(['locked']);
  });

  test('stays open while it guides: to lie still is what was asked', () => {
    const app = watching({ minutes: 1 });
    app.guide(true);
    app.wait(20 * minuteMs);
    expect(app.done).toEqual([]);
    app.guide(false);
    app.wait(2 * minuteMs);
    expect(app.done).toEqual(['locked']);
  });

  test('is not opened by the touch that wakes a device', () => {
    const app = watching({ minutes: 5 });
    app.sleep(6 * minuteMs);
    app.touched();
    expect(app.done).toEqual(['locked']);
  });

  test('locks once: afterwards nothing is watched until it is opened', () => {
    const app = watching({ minutes: 1 });
    app.wait(minuteMs);
    app.left();
    app.back();
    app.touched();
    app.wait(60 * minuteMs);
    expect(app.done).toEqual(['locked']);
  });
});
