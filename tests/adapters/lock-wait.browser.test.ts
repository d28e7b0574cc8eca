import { describe, expect, test } from 'vitest';
import {
  done,
  first,
  lockedDatabase,
  openLocked,
  openOpen,
  second,
  third,
  unlocked,
} from '../support/locked-storage.ts';
import type { Clock } from '../support/open-at.ts';
import { putRaw } from '../support/raw-database.ts';

const wrong = (waitMs: number) => ({ kind: 'wrong', waitMs });
const tooSoon = (waitMs: number) => ({ kind: 'tooSoon', waitMs });

/** A locked database, on which a wrong passphrase was tried `times` times, each as soon as may be. */
async function afterWrong(times: number, startMs = 1_000_000) {
  const name = await lockedDatabase();
  const clock: Clock = { ms: startMs };
  const locked = await openLocked(name, clock);
  for (let done = 0; done < times; done += 1) {
    await locked.unlock(third);
    if (done < times - 1) clock.ms += await locked.waitMs();
  }
  return { name, clock, locked };
}

describe('after wrong passphrases', () => {
  test('the third begins a wait of five seconds, which every further one doubles, up to five minutes', async () => {
    const name = await lockedDatabase();
    const clock: Clock = { ms: 0 };
    const locked = await openLocked(name, clock);
    const waits: number[] = [];
    for (let times = 0; times < 11; times += 1) {
      const tried = await locked.unlock(third);
      if (tried.kind !== 'wrong') throw new Error(`the try of the test is ${tried.kind}`);
      waits.push(tried.waitMs / 1000);
      clock.ms += tried.waitMs;
    }
    expect(waits).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
    expect(await locked.unlock(first)).toMatchObject({ kind: 'opened' });
  });

  test('the right one is not tried either until the wait is over', async () => {
    const { clock, locked } = await afterWrong(3);
    expect(await locked.unlock(first)).toEqual(tooSoon(5000));
    clock.ms += 4999;
    expect(await locked.unlock(first)).toEqual(tooSoon(1));
    clock.ms += 1;
    expect(await locked.unlock(first)).toMatchObject({ kind: 'opened' });
  });

  test('the wait outlives a reload, and holds for every tab', async () => {
    const { name, clock } = await afterWrong(3);
    const anew = await openLocked(name, clock);
    expect(await anew.waitMs()).toBe(5000);
    expect(await anew.unlock(first)).toEqual(tooSoon(5000));
  });

  test('tries in many tabs at once are counted one by one', async () => {
    const name = await lockedDatabase();
    const clock: Clock = { ms: 1 };
    const tabs = await Promise.all(Array.from({ length: 6 }, () => openLocked(name, clock)));
    const tried = await Promise.all(tabs.map((tab) => tab.unlock(third)));
    expect(tried.filter(({ kind }) => kind === 'wrong')).toHaveLength(3);
    expect(tried.filter(({ kind }) => kind === 'tooSoon')).toHaveLength(3);
  });

  test('a clock that is set back neither lifts the wait nor makes it longer', async () => {
    const { name, clock, locked } = await afterWrong(4);
    clock.ms -= 500_000;
    expect(await locked.unlock(first)).toEqual(tooSoon(10_000));
    clock.ms += 9_999;
    expect(await (await openLocked(name, clock)).waitMs()).toBe(1);
    clock.ms += 1;
    expect(await locked.unlock(first)).toMatchObject({ kind: 'opened' });
  });

  test('a right one forgets them, and nothing is ever wiped', async () => {
    const { clock, locked } = await afterWrong(12);
    clock.ms += await locked.waitMs();
    await locked.unlock(first);
    expect(await locked.unlock(third)).toEqual(wrong(0));
  });

  test('asked for inside the app, they count as well', async () => {
    const name = await lockedDatabase(second);
    const clock: Clock = { ms: 7 };
    const { lock } = await unlocked(name, first, clock);
    expect(await lock.change(third, 'anything')).toEqual(wrong(0));
    expect(await lock.confirm(third)).toEqual(wrong(0));
    expect(await lock.turnOff(second)).toEqual(wrong(5000));
    expect(await lock.makeSecond(first, 'anything')).toEqual(tooSoon(5000));
    expect(await (await openLocked(name, clock)).unlock(first)).toEqual(tooSoon(5000));
  });

  test.each(['change', 'makeSecond'] as const)(
    'a passphrase that is set with %s counts, so that nobody guesses at another space without a wait',
    async (deed) => {
      const name = await lockedDatabase(second);
      const clock: Clock = { ms: 7 };
      const { lock } = await unlocked(name, second, clock);
      for (let times = 0; times < 3; times += 1)
        expect(await lock[deed](second, first)).toEqual({ kind: 'taken' });
      expect(await lock[deed](second, first)).toEqual(tooSoon(5000));
    },
  );

  test('a lock that is turned on anew counts as one try at the other spaces', async () => {
    const name = await lockedDatabase(second);
    const clock: Clock = { ms: 7 };
    await done((await unlocked(name, first, clock)).lock.turnOff(first));
    const { lock } = await openOpen(name, clock);
    for (let times = 0; times < 3; times += 1) expect(await lock.turnOn(second)).toEqual({ kind: 'taken' });
    expect(await lock.turnOn(second)).toEqual(tooSoon(5000));
  });

  test('a first passphrase counts as none: there is nothing to guess at', async () => {
    const name = await lockedDatabase();
    const locked = await openLocked(name);
    expect(await locked.unlock(third)).toEqual(wrong(0));
    expect(await locked.unlock(third)).toEqual(wrong(0));
    expect(await locked.unlock(third)).toEqual(wrong(5000));
  });

  test('a damaged count keeps nobody out', async () => {
    const { name, clock } = await afterWrong(5);
    for (const value of ['odd', { wrong: 'many', atMs: 0 }, { wrong: 5, atMs: Infinity }]) {
      await putRaw(name, { store: 'keys', key: 'tries', value });
      expect(await (await openLocked(name, clock)).waitMs()).toBe(0);
    }
  });
});
