import { Howler } from 'howler';
import { afterEach, describe, expect, test } from 'vitest';
import type { CueSpeaker } from '../../src/adapters/audio/cue-speaker.ts';
import { openHowlerSpeaker } from '../../src/adapters/audio/howler-speaker.ts';
import { makeHowlerTrackPlayer } from '../../src/adapters/audio/howler-track-player.ts';
import { cuesOf } from '../../src/planning/session-plan.ts';
import { type RecordingKey, recordingKey } from '../../src/track/build-track.ts';
import type { CueRecording } from '../../src/track/cue-recording.ts';
import { findFixtures, makeHandClock, makeRig, nextFrame } from '../support/audio-rigs.ts';
import { askingPlan, aWhile, cue, planWith, unansweredMs } from '../support/track-player-contract.ts';

/** Writes down what it is asked to say. */
function makeNotingSpeaker() {
  const said: string[] = [];
  let isAwake = true;
  const speaker: CueSpeaker = {
    isAwake: () => isAwake,
    wake: () => Promise.resolve(),
    load: (recordings) => Promise.resolve(new Set(recordings.keys())),
    speak: (key) => void said.push(key),
    hold: () => void said.push('(hold)'),
    goOn: () => void said.push('(go on)'),
    drop: () => void said.push('(drop)'),
    close: () => undefined,
  };
  const sleep = () => void (isAwake = false);
  const wakeUp = () => void (isAwake = true);
  return { said, sleep, wakeUp, open: () => Promise.resolve(speaker) };
}

async function playing(plan = aWhile, fromMs = 0) {
  const clock = makeHandClock();
  const { said, open, sleep, wakeUp } = makeNotingSpeaker();
  const parts = { findSounds: findFixtures, ...clock, openSpeaker: open };
  const rig = makeRig((report) => makeHowlerTrackPlayer(parts, report));
  await rig.player.prepare(plan, fromMs);
  rig.player.play();
  expect(said.shift()).toBe('(go on)');
  return { ...rig, clock, said, sleep, wakeUp };
}

const allCues = cuesOf(aWhile).map(recordingKey);

describe('a session spoken cue by cue', () => {
  test.each([1, 7, 24, 100, 390])('in steps of %i ms each cue is said once and in order', async (stepMs) => {
    const { clock, said } = await playing();
    clock.advance(21_000, stepMs);
    expect(said).toEqual(allCues);
  });

  test('a cue begins its lead before it is to be heard', async () => {
    const { clock, said } = await playing();
    clock.advance(2400 - 49, 1);
    expect(said).toEqual(allCues.slice(0, 1));
    clock.advance(1, 1);
    expect(said).toEqual(allCues.slice(0, 2));
  });

  test('a cue that comes too late is left to its caption, and the rest comes at its time', async () => {
    const { clock, said } = await playing();
    clock.advance(1000);
    clock.advance(4500, 4500);
    expect(said).toEqual(allCues.slice(0, 1));
    clock.advance(15_500);
    expect(said.at(-1)).toBe(allCues.at(-1));
    expect(said.length).toBeLessThan(allCues.length);
  });

  test('a page that slept was not guided meanwhile: it stands where it was, and says so', async () => {
    const { clock, player, told } = await playing();
    clock.advance(1000);
    clock.advance(3_600_000, 3_600_000);
    expect(player.playheadMs()).toBe(1000);
    expect(told.at(-1)).toEqual({ type: 'sound.interrupted', cause: 'outside' });
    expect(told).not.toContainEqual({ type: 'track.ended' });
    player.play();
    clock.advance(500);
    expect(player.playheadMs()).toBe(1500);
  });

  test('where no sound comes the session goes on in captions, and says so once, until sound is there', async () => {
    const { clock, told, sleep, wakeUp } = await playing();
    const ofHearing = () => told.filter(({ type }) => type === 'sound.lost' || type === 'hearing.changed');
    sleep();
    clock.advance(3000);
    expect(ofHearing()).toEqual([]);
    clock.advance(6000);
    expect(ofHearing()).toEqual([{ type: 'sound.lost' }]);
    wakeUp();
    clock.advance(100);
    expect(ofHearing().slice(1)).toEqual([{ type: 'hearing.changed', hearing: 'cueByCue', missing: [] }]);
    clock.advance(12_000);
    expect(told.at(-1)).toEqual({ type: 'track.ended' });
  });

  test('sound that wakes a moment after the tap is not said to be lost', async () => {
    const { clock, told, sleep, wakeUp } = await playing();
    sleep();
    clock.advance(2500);
    wakeUp();
    clock.advance(2500);
    sleep();
    clock.advance(2500);
    expect(told.every(({ type }) => type === 'playhead.moved')).toBe(true);
  });

  test('of what comes after an open question not a word is said before it is played on', async () => {
    const { clock, player, said } = await playing(askingPlan);
    clock.advance(60_000);
    expect(said).toEqual(['welcome.back 0', 'breath.out 0']);
    player.play();
    clock.advance(9000);
    expect(said).toEqual(['welcome.back 0', 'breath.out 0', '(go on)', 'breath.in 0']);
  });

  test('a page that sleeps through the end of an open question wakes up within it', async () => {
    const { clock, player, told } = await playing(askingPlan, 11_016);
    clock.advance(3_600_000, 3_600_000);
    expect(player.playheadMs()).toBeLessThanOrEqual(unansweredMs);
    expect(told).not.toContainEqual({ type: 'track.ended' });
  });

  test('the playhead is told about four times a second', async () => {
    const { clock, told } = await playing();
    clock.advance(10_000);
    expect(told.length).toBeGreaterThanOrEqual(36);
    expect(told.length).toBeLessThanOrEqual(44);
  });

  test('a pause holds the word that is being said and goes on with it', async () => {
    const { clock, said, player } = await playing();
    clock.advance(500);
    player.pause();
    clock.advance(5000);
    player.play();
    clock.advance(500);
    expect(said).toEqual([allCues[0], '(hold)', '(go on)']);
  });

  test('after a wish in a pause the old word is not finished', async () => {
    const { clock, said, player } = await playing();
    clock.advance(500);
    player.pause();
    void player.change(planWith(9000, [cue('breath.out', 3000)]), player.playheadMs());
    player.play();
    clock.advance(9000);
    expect(said).toEqual([allCues[0], '(hold)', '(drop)', '(go on)', 'breath.out 0']);
  });

  test('after a change only the new plan is said', async () => {
    const { clock, said, player } = await playing();
    clock.advance(1000);
    await player.change(planWith(9000, [cue('breath.in', 2400), cue('welcome.back', 6000, 1)]), 4008);
    clock.advance(9000);
    expect(said).toEqual([allCues[0], 'breath.in 0', '(drop)', 'welcome.back 1']);
  });
});

describe('the Howler speaker', () => {
  const speakers: CueSpeaker[] = [];
  afterEach(() => {
    for (const speaker of speakers.splice(0)) speaker.close();
  });

  async function open() {
    const speaker = await openHowlerSpeaker();
    if (!speaker) throw new Error('no Web Audio in this browser');
    speakers.push(speaker);
    const { recordings } = await findFixtures(cuesOf(aWhile));
    const good = recordings.get('welcome.back 0');
    if (!good) throw new Error('the fixture is gone');
    return { speaker, good };
  }

  /** Waits until something is heard at the end of Howler's own chain. */
  async function loudestHeard(): Promise<number> {
    const analyser = Howler.ctx.createAnalyser();
    Howler.masterGain.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    while (!samples.some((sample) => Math.abs(sample) > 0.05)) {
      await nextFrame();
      analyser.getFloatTimeDomainData(samples);
    }
    Howler.masterGain.disconnect(analyser);
    return Math.max(...samples);
  }

  test('makes recordings ready without a request, and leaves out what cannot be decoded', async () => {
    const { speaker, good } = await open();
    const before = performance.getEntriesByType('resource').length;
    const bad = { frames: new TextEncoder().encode('no sound at all'), frameCount: 1 };
    const ready = await speaker.load(
      new Map<RecordingKey, CueRecording>([
        ['welcome.back 0', good],
        ['breath.in 0', bad],
      ]),
    );
    expect([...ready]).toEqual(['welcome.back 0']);
    expect(performance.getEntriesByType('resource').length).toBe(before);
  });

  test('is heard, holds in the middle of a word and goes on with it', async () => {
    const { speaker, good } = await open();
    await speaker.load(new Map([['welcome.back 0', good]]));
    await Howler.ctx.resume();
    speaker.goOn();
    speaker.speak('welcome.back 0');
    expect(await loudestHeard()).toBeGreaterThan(0);
    speaker.hold();
    speaker.goOn();
    expect(await loudestHeard()).toBeGreaterThan(0);
  });

  test('never unlocks with media elements and never falls asleep by itself', async () => {
    await open();
    expect([Howler.autoUnlock, Howler.autoSuspend, Howler.usingWebAudio]).toEqual([false, false, true]);
  });
});
