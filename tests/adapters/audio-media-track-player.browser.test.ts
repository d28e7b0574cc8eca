import { afterEach, describe, expect, test } from 'vitest';
import { makeHowlerTrackPlayer } from '../../src/adapters/audio/howler-track-player.ts';
import { makeMediaElements, type MediaElements } from '../../src/adapters/audio/media-elements.ts';
import { makeMediaTrackPlayer } from '../../src/adapters/audio/media-track-player.ts';
import { chooseTrackAddresses, type TrackAddresses } from '../../src/adapters/audio/track-address.ts';
import { usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { type FindSounds, makeFindSounds } from '../../src/adapters/audio/find-sounds.ts';
import { makeFallingBack, makeTrackPlayer } from '../../src/adapters/audio/track-player.ts';
import { openVoicePack } from '../../src/adapters/audio/voice-pack.ts';
import type { TrackPlayerEvent } from '../../src/machines/ports.ts';
import {
  findFixtures,
  fixtureFolder,
  fixturePack,
  makeHandClock,
  makeRig,
  testRate,
} from '../support/audio-rigs.ts';
import {
  aLongWhile,
  answeredPlan,
  askingPlan,
  aWhile,
  cue,
  planWith,
  unansweredMs,
} from '../support/track-player-contract.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Addresses that remember which of them were let go. */
function countingAddresses() {
  const plain = chooseTrackAddresses();
  const live = new Set<string>();
  const addresses: TrackAddresses = {
    ...plain,
    async make(bytes) {
      const address = await plain.make(bytes);
      if (!address) return undefined;
      live.add(address.url);
      return { url: address.url, free: () => (live.delete(address.url), address.free()) };
    },
  };
  return { addresses, live };
}

/** Seconds of a page that is awake, passed by hand. */
function makeHandSeconds() {
  const looks = new Set<() => void>();
  const everySecond = (look: () => void) => {
    looks.add(look);
    return () => void looks.delete(look);
  };
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) for (const look of looks) look();
  };
  return { everySecond, pass, looks };
}

function rigOn(elements: MediaElements = makeMediaElements(), findSounds = findFixtures) {
  for (const element of elements.pair) element.playbackRate = testRate;
  const { addresses, live } = countingAddresses();
  const { everySecond, pass, looks } = makeHandSeconds();
  const parts = { elements, findSounds, addresses, now: () => performance.now(), everySecond };
  const rig = makeRig((report) => makeMediaTrackPlayer(parts, report), { onClose: () => elements.remove() });
  closers.push(rig.close);
  const [first, second] = elements.pair;
  const heard = () => elements.pair.filter((element) => !element.paused);
  return { ...rig, parts, first, second, heard, live, pass, looks };
}

function has(type: TrackPlayerEvent['type']) {
  return (told: readonly TrackPlayerEvent[]) => told.some((event) => event.type === type);
}

/** Elements the browser would not let play: the given ones refuse until they are allowed to. */
function refusing(which: readonly (0 | 1)[]) {
  const elements = makeMediaElements();
  const refused = which.map((index) => elements.pair[index]);
  for (const element of refused)
    element.play = () => Promise.reject(new DOMException('A tap is needed first.', 'NotAllowedError'));
  return { elements, allow: () => refused.forEach((element) => Reflect.deleteProperty(element, 'play')) };
}

/** Finds sounds like the others, but from the second plan on only when let. */
function gatedSounds() {
  const gates: (() => void)[] = [];
  let isOpen = true;
  const find: FindSounds = async (cues) => {
    if (!isOpen) await new Promise<void>((resolve) => gates.push(resolve));
    return findFixtures(cues);
  };
  return { find, gates, shut: () => void (isOpen = false), open: () => void (isOpen = true) };
}

/** The browser says so until the test is over. */
function stubbing(target: Document | HTMLMediaElement, property: string, value: unknown): void {
  Object.defineProperty(target, property, { configurable: true, get: () => value });
  closers.push(() => Reflect.deleteProperty(target, property));
}

function breakSource(element: HTMLAudioElement): void {
  element.src = URL.createObjectURL(new Blob(['no sound at all'], { type: 'audio/mpeg' }));
}

/** An element whose next `times` sources cannot be loaded. */
function failingToLoad(element: HTMLAudioElement, times: number): void {
  let left = times;
  Object.defineProperty(element, 'src', {
    configurable: true,
    get: () => element.getAttribute('src') ?? '',
    set(url: string) {
      left -= 1;
      element.setAttribute('src', left >= 0 ? 'data:audio/mpeg,broken' : url);
    },
  });
}

describe('a session on media elements', () => {
  test('a track that will not load is tried again before it is given up', async () => {
    const { player, first, reach } = rigOn();
    failingToLoad(first, 2);
    expect((await player.prepare(aWhile, 0)).hearing).toBe('track');
    player.play();
    await reach(500);
  });

  test('comfort noise that will not load at once is heard a little later', async () => {
    const { player, second, reach, heard } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(500);
    failingToLoad(second, 1);
    player.pause();
    await new Promise((resolve) => second.addEventListener('playing', resolve, { once: true }));
    expect(heard()).toEqual([second]);
  });

  describe('an open question is the end of the track', () => {
    /** The page's script hears nothing of its elements until it is woken. */
    function sleeping() {
      const elements = makeMediaElements();
      let isAsleep = true;
      for (const element of elements.pair)
        for (const type of ['timeupdate', 'pause', 'playing', 'ended'])
          element.addEventListener(type, (event) => isAsleep && event.stopImmediatePropagation());
      const wake = (element: HTMLAudioElement) => {
        isAsleep = false;
        for (const type of ['timeupdate', 'pause', 'ended']) element.dispatchEvent(new Event(type));
      };
      return { elements, wake };
    }

    /** A session that stands at a question that ran out. */
    async function asked() {
      const rig = rigOn();
      await rig.player.prepare(askingPlan, 0);
      rig.player.play();
      await rig.reach(unansweredMs);
      return rig;
    }

    test('so that nothing of what comes after it is in the hands of the browser', async () => {
      const { player, first, second } = rigOn();
      await player.prepare(askingPlan, 0);
      expect(first.duration).toBeCloseTo((unansweredMs + 48) / 1000, 3);
      player.play();
      expect(second.getAttribute('src')).toBeNull();
    });

    test('and a page that sleeps there stays silent, and tells where it is once it wakes', async () => {
      const { elements, wake } = sleeping();
      const { player, first, told, heard, idle } = rigOn(elements);
      await player.prepare(askingPlan, 0);
      player.play();
      await new Promise((resolve) => first.addEventListener('pause', resolve, { capture: true, once: true }));
      expect(first.ended).toBe(true);
      await idle();
      expect(heard()).toEqual([]);
      expect(told).toEqual([]);
      wake(first);
      expect(told.at(-1)).toEqual({ type: 'playhead.moved', atMs: unansweredMs });
      expect(told.every(({ type }) => type === 'playhead.moved')).toBe(true);
    });

    test('which no press of play from outside begins again', async () => {
      const { player, first, second, heard, told, idle } = await asked();
      await idle();
      const before = told.length;
      for (const element of [first, second]) void element.play().catch(() => {});
      await idle();
      expect([first, second].map((element) => element.currentTime)).toEqual([0, 0]);
      expect([first, second].map((element) => element.getAttribute('src'))).toEqual([null, null]);
      expect(told.length).toBe(before);
      expect(player.playheadMs()).toBe(unansweredMs);
      for (const element of heard()) element.pause();
    });

    test('nor where it was paused at the very moment of its end', async () => {
      const { parts, first, second } = rigOn();
      let isPaused = false;
      const rig = makeRig((report) => {
        const player = makeMediaTrackPlayer(parts, (event) => {
          report(event);
          if (isPaused || event.type !== 'playhead.moved' || event.atMs < unansweredMs) return;
          isPaused = true;
          player.pause();
        });
        return player;
      });
      closers.unshift(rig.close);
      await rig.player.prepare(askingPlan, 11_016);
      rig.player.play();
      await new Promise((resolve) => second.addEventListener('playing', resolve, { once: true }));
      await rig.idle();
      expect(first.getAttribute('src')).toBeNull();
      rig.player.play();
      await rig.end();
      expect(rig.player.playheadMs()).toBe(20_016);
    });

    test('and a pause there is one with comfort noise, out of which the answer leads on', async () => {
      const { player, first, second, heard, end } = await asked();
      player.pause();
      await new Promise((resolve) => second.addEventListener('playing', resolve, { once: true }));
      expect(heard()).toEqual([second]);
      player.play();
      await new Promise((resolve) => first.addEventListener('playing', resolve, { once: true }));
      expect(heard()).toEqual([first]);
      expect(first.duration).toBeCloseTo((20_016 - unansweredMs + 48) / 1000, 3);
      await end();
    });

    test('and an answer just before it goes over to the other element, like every change', async () => {
      const { player, second, reach, until, heard } = rigOn();
      await player.prepare(askingPlan, 0);
      player.play();
      await reach(500);
      await player.change(answeredPlan(11_016), 11_016);
      await reach(12_000);
      await until(() => heard().length === 1);
      expect(heard()).toEqual([second]);
      expect(second.duration).toBeCloseTo((8016 + 48) / 1000, 3);
    });

    test('and sound that comes back by itself in its last moments, as after a call, is no answer', async () => {
      const { player, first, told, reach, until, idle, heard } = rigOn();
      await player.prepare(askingPlan, 11_016);
      first.playbackRate = 1;
      player.play();
      await reach(11_760);
      first.pause();
      await until(has('sound.interrupted'));
      await first.play();
      await new Promise((resolve) => first.addEventListener('pause', resolve, { once: true }));
      await idle();
      expect(heard()).toEqual([]);
      expect(has('sound.resumed')(told)).toBe(false);
      expect(player.playheadMs()).toBeLessThanOrEqual(unansweredMs);
    });

    test('and a track that breaks before it is made again no further', async () => {
      const { player, first, told, reach, idle } = rigOn();
      await player.prepare(askingPlan, 0);
      player.play();
      await reach(2000);
      breakSource(first);
      await reach(unansweredMs);
      await idle();
      expect(player.playheadMs()).toBe(unansweredMs);
      expect(has('track.ended')(told)).toBe(false);
    });
  });

  test('headphones pulled out while a change waits: silence, until the person goes on', async () => {
    const { player, first, told, until, reach, idle, heard, end } = rigOn();
    await player.prepare(aLongWhile, 0);
    player.play();
    await reach(500);
    await player.change(planWith(24_000, []), 16_008);
    first.pause();
    await until(has('sound.interrupted'));
    const stoodAt = player.playheadMs();
    await idle();
    expect(heard()).toEqual([]);
    expect(player.playheadMs()).toBe(stoodAt);
    expect(has('sound.resumed')(told)).toBe(false);
    player.play();
    await end();
    expect(player.playheadMs()).toBe(24_000);
  });

  test('guided time is the position of the element, from the moment the track was made for', async () => {
    const { player, first, reach } = rigOn();
    await player.prepare(aWhile, 4800);
    expect(first.duration).toBeCloseTo((20_016 - 4800 + 48) / 1000, 3);
    player.play();
    await reach(6000);
    player.pause();
    const position = 4800 - 48 + first.currentTime * 1000;
    expect(Math.abs(player.playheadMs() - position)).toBeLessThan(80 * testRate);
  });

  test('a damaged recording is named, and the session goes on without it', async () => {
    const pack = openVoicePack({
      voice: 'voice',
      folder: fixtureFolder,
      fetchFile: async (address) =>
        address.pathname.endsWith('breath.in.1.mp3') ? new Response('<html>') : fetch(address),
    });
    const { player, reach } = rigOn(makeMediaElements(), makeFindSounds(pack, usualSound));
    expect(await player.prepare(aWhile, 0)).toEqual({ hearing: 'track', missing: ['breath.in'] });
    player.play();
    await reach(3000);
  });

  test('a pause in the middle of a word goes on in the middle of it', async () => {
    const { player, first, reach, idle } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(100);
    player.pause();
    await idle();
    const stoodAt = first.currentTime;
    player.play();
    expect(Math.abs(first.currentTime - stoodAt)).toBeLessThan(0.024);
    expect(first.paused).toBe(false);
  });

  test('in a pause the other element plays comfort noise for at most ten minutes, and stops when time goes on', async () => {
    const { player, first, second, reach, heard } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(500);
    player.pause();
    await new Promise((resolve) => second.addEventListener('playing', resolve, { once: true }));
    expect(heard()).toEqual([second]);
    expect(second.duration).toBeCloseTo(600.048, 3);
    expect(second.playbackRate).toBe(1);
    player.play();
    expect(heard()).toEqual([first]);
    await reach(1500);
  });

  test('when the comfort noise has run out it is a real pause, and nothing is told', async () => {
    const { player, second, reach, heard, told } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(500);
    player.pause();
    await new Promise((resolve) => second.addEventListener('playing', resolve, { once: true }));
    const before = told.length;
    second.currentTime = second.duration - 0.01;
    await new Promise((resolve) => second.addEventListener('ended', resolve, { once: true }));
    expect(heard()).toEqual([]);
    expect(told.length).toBe(before);
    player.play();
    await reach(1500);
  });

  test('a changed plan is taken over by the other element, which plays as fast', async () => {
    const { player, first, second, reach, until, heard } = rigOn();
    await player.prepare(aLongWhile, 0);
    player.play();
    await reach(500);
    await player.change(planWith(60_000, [cue('breath.out', 18_000)]), 16_008);
    await reach(17_016);
    await until(() => heard().length === 1);
    expect(heard()).toEqual([second]);
    expect(second.playbackRate).toBe(testRate);
    expect(first.src).toBe('');
  });

  test('a wish in a pause never lets the old word go on', async () => {
    const { player, first, reach, end } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(100);
    player.pause();
    const oldTrack = first.src;
    void player.change(planWith(12_000, []), player.playheadMs());
    player.play();
    expect(first.paused).toBe(true);
    await new Promise((resolve) => first.addEventListener('playing', resolve, { once: true }));
    expect(first.src).not.toBe(oldTrack);
    await end();
    expect(player.playheadMs()).toBe(12_000);
  });

  test('a session whose plan is just being changed does not end with the old one', async () => {
    const { find, gates, shut } = gatedSounds();
    const { player, first, told, end } = rigOn(makeMediaElements(), find);
    await player.prepare(planWith(3000, []), 0);
    player.play();
    shut();
    void player.change(planWith(6000, []), 3000);
    await new Promise((resolve) => first.addEventListener('ended', resolve, { once: true }));
    expect(has('track.ended')(told)).toBe(false);
    gates.forEach((open) => open());
    await end();
    expect(player.playheadMs()).toBe(6000);
  });

  test('an earlier change that is ready later is forgotten', async () => {
    const { find, gates, shut, open } = gatedSounds();
    const { player, end } = rigOn(makeMediaElements(), find);
    await player.prepare(aLongWhile, 0);
    player.play();
    shut();
    const slow = player.change(planWith(36_000, []), 16_008);
    open();
    await player.change(planWith(24_000, []), 16_008);
    gates.forEach((release) => release());
    await slow;
    await end();
    expect(player.playheadMs()).toBe(24_000);
  });

  test('when the other element may not play, the changed plan goes on the present one', async () => {
    const { elements } = refusing([1]);
    const { player, first, reach, end, heard } = rigOn(elements);
    await player.prepare(aLongWhile, 0);
    player.play();
    await reach(500);
    await player.change(planWith(24_000, []), 16_008);
    await reach(17_016);
    expect(heard()).toEqual([first]);
    await end();
    expect(player.playheadMs()).toBe(24_000);
  });

  test('a browser that wants a tap first is told as such, and time stands until it has one', async () => {
    const { elements, allow } = refusing([0, 1]);
    const { player, told, until, reach } = rigOn(elements);
    await player.prepare(aWhile, 0);
    player.play();
    await until(has('sound.interrupted'));
    expect(told.at(-1)).toEqual({ type: 'sound.interrupted', cause: 'tapNeeded' });
    expect(player.playheadMs()).toBe(0);
    allow();
    player.play();
    await reach(1000);
  });

  test('a call or a headset stops guided time and can take it up again', async () => {
    const { player, first, told, until, reach, idle } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(500);
    first.pause();
    await until(has('sound.interrupted'));
    expect(told.at(-1)).toEqual({ type: 'sound.interrupted', cause: 'outside' });
    const stoodAt = player.playheadMs();
    await idle();
    expect(player.playheadMs()).toBe(stoodAt);
    await first.play();
    await until(has('sound.resumed'));
    await reach(stoodAt + 1000);
  });

  test('a pause can be ended from the lock screen, which also ends the comfort noise', async () => {
    const { player, first, until, reach, heard } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(500);
    player.pause();
    await first.play();
    await until(has('sound.resumed'));
    expect(heard()).toEqual([first]);
    await reach(1500);
  });

  test('a track that breaks is made again once from the playhead', async () => {
    const { player, first, told, reach, end } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(2000);
    breakSource(first);
    await reach(5000);
    await end();
    expect(told.filter((event) => event.type !== 'playhead.moved')).toEqual([{ type: 'track.ended' }]);
  });

  test('a track that breaks again is lost, and says so once', async () => {
    const { player, first, told, until, reach, idle } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(2000);
    breakSource(first);
    const brokeAt = player.playheadMs();
    await reach(brokeAt + 1000);
    breakSource(first);
    await until(has('sound.lost'));
    await idle();
    expect(told.filter((event) => event.type === 'sound.lost')).toHaveLength(1);
    expect(told.at(-1)).toEqual({ type: 'sound.lost' });
    expect(player.playheadMs()).toBeGreaterThanOrEqual(brokeAt + 1000);
  });

  test('a sound that was let play and never gets on is lost after ten seconds', async () => {
    const { player, first, second, told, pass, looks } = rigOn();
    first.playbackRate = 0;
    await player.prepare(aWhile, 0);
    player.play();
    await new Promise((resolve) => first.addEventListener('playing', resolve, { once: true }));
    pass(10);
    expect(has('sound.lost')(told)).toBe(false);
    pass(1);
    expect(told.at(-1)).toEqual({ type: 'sound.lost' });
    expect([first, second].map((element) => element.getAttribute('src'))).toEqual([null, null]);
    expect(looks.size).toBe(0);
  });

  test('a sound that stops getting on midway is lost where it stopped', async () => {
    const { player, first, told, reach, idle, pass } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(2000);
    first.playbackRate = 0;
    await idle();
    pass(11);
    expect(told.at(-1)).toEqual({ type: 'sound.lost' });
    expect(player.playheadMs()).toBeGreaterThanOrEqual(2000);
    expect(player.playheadMs()).toBeLessThan(20_016);
  });

  test('sound that gets on, if only a little each second, is never taken for lost', async () => {
    const { player, first, told, reach, idle, pass } = rigOn();
    await player.prepare(aWhile, 0);
    first.playbackRate = 1;
    player.play();
    for (const ms of [100, 200, 300, 400]) {
      await reach(ms);
      pass(9);
    }
    await idle();
    expect(has('sound.lost')(told)).toBe(false);
  });

  test.each([
    ['paused by the person', ({ player }: ReturnType<typeof rigOn>) => player.pause()],
    ['interrupted by a call', ({ first }: ReturnType<typeof rigOn>) => first.pause()],
    ['in a page out of view', () => stubbing(document, 'hidden', true)],
    [
      'still being fetched',
      ({ first }: ReturnType<typeof rigOn>) => {
        stubbing(first, 'readyState', first.HAVE_CURRENT_DATA);
        stubbing(first, 'networkState', first.NETWORK_LOADING);
      },
    ],
  ])('a sound that is %s may stand as long as it likes', async (_, stand) => {
    const rig = rigOn();
    await rig.player.prepare(aWhile, 0);
    rig.player.play();
    await rig.reach(500);
    stand(rig);
    rig.first.playbackRate = 0;
    await rig.idle();
    rig.pass(60);
    expect(has('sound.lost')(rig.told)).toBe(false);
  });

  test('what happens on the element that is not in use changes nothing', async () => {
    const { player, second, told, reach } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(500);
    breakSource(second);
    await new Promise((resolve) => second.addEventListener('error', resolve, { once: true }));
    second.pause();
    await reach(3000);
    expect(told.every((event) => event.type === 'playhead.moved')).toBe(true);
  });

  test('after close no track is left in memory and no element is left loaded', async () => {
    const { player, parts, reach, live } = rigOn();
    await player.prepare(aWhile, 0);
    player.play();
    await reach(500);
    await player.change(planWith(20_016, []), 6000);
    await reach(7000);
    await player.change(planWith(19_992, []), 19_008);
    player.pause();
    player.close();
    expect([...live]).toEqual([]);
    expect(parts.elements.pair.map((element) => element.getAttribute('src'))).toEqual([null, null]);
  });

  test('closing while a session is being prepared lets everything go', async () => {
    const { player, live } = rigOn();
    const preparing = player.prepare(aWhile, 0);
    player.close();
    await preparing;
    expect([...live]).toEqual([]);
  });

  test('a session that was closed while being prepared does not disturb the next one', async () => {
    const closed = rigOn();
    const preparing = closed.player.prepare(aWhile, 0);
    await new Promise((resolve) => closed.first.addEventListener('loadstart', resolve, { once: true }));
    closed.player.close();
    const next = makeRig((report) => makeMediaTrackPlayer(closed.parts, report));
    closers.unshift(next.close);
    const { hearing } = await next.player.prepare(aWhile, 0);
    await preparing;
    expect(hearing).toBe('track');
    next.player.play();
    await next.reach(1000);
  });

  test('the player of the app is wired so that a session is heard as one track', async () => {
    const elements = makeMediaElements();
    const make = makeTrackPlayer({ elements, findSounds: makeFindSounds(fixturePack, usualSound) });
    const rig = makeRig(make, { onClose: () => elements.remove() });
    closers.push(rig.close);
    expect(await rig.player.prepare(aWhile, 0)).toEqual({ hearing: 'track', missing: [] });
    rig.player.play();
    await rig.reach(200);
  });

  test.each([
    [
      'refuses to play any sound',
      (element: HTMLAudioElement) => {
        element.play = () => Promise.reject(new DOMException('no device', 'NotSupportedError'));
      },
    ],
    [
      'plays and never gets on',
      (element: HTMLAudioElement) => {
        element.playbackRate = 0;
      },
    ],
  ])('on a machine that %s the session goes on by the clock, from its very start', async (_, lame) => {
    const { parts, pass } = rigOn();
    for (const element of parts.elements.pair) lame(element);
    const clock = makeHandClock();
    const make = makeFallingBack(
      (report) => makeMediaTrackPlayer(parts, report),
      (report) =>
        makeHowlerTrackPlayer(
          { ...clock, findSounds: findFixtures, openSpeaker: () => Promise.resolve(undefined) },
          report,
        ),
    );
    const rig = makeRig(make);
    closers.push(rig.close);
    expect((await rig.player.prepare(aWhile, 0)).hearing).toBe('track');
    rig.player.play();
    await rig.idle();
    pass(11);
    await clock.woken();
    clock.advance(21_000);
    expect(rig.told.filter((event) => event.type !== 'playhead.moved')).toEqual([
      { type: 'sound.lost' },
      { type: 'track.ended' },
    ]);
    expect(rig.player.playheadMs()).toBe(20_016);
  });

  test('when the track is lost the session is spoken cue by cue from the same moment', async () => {
    const { parts, first } = rigOn();
    const clock = makeHandClock();
    const make = makeFallingBack(
      (report) => makeMediaTrackPlayer(parts, report),
      (report) => makeHowlerTrackPlayer({ ...clock, findSounds: findFixtures }, report),
    );
    const rig = makeRig(make);
    closers.push(rig.close);
    await rig.player.prepare(aWhile, 0);
    rig.player.play();
    await rig.reach(2000);
    breakSource(first);
    const brokeAt = rig.player.playheadMs();
    await rig.reach(brokeAt + 1000);
    breakSource(first);
    await clock.woken();
    const lostAt = rig.player.playheadMs();
    expect(lostAt).toBeGreaterThanOrEqual(brokeAt + 1000);
    clock.advance(3000);
    expect(rig.player.playheadMs()).toBeCloseTo(lostAt + 3000, 3);
    expect(rig.told.find((event) => event.type === 'hearing.changed')).toMatchObject({ hearing: 'cueByCue' });
    expect(rig.told.some((event) => event.type === 'sound.lost')).toBe(false);
  });
});
