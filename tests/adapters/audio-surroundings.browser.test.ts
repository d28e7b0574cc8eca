import { describe, expect, test } from 'vitest';
import { canLeaveMusicOn, takeTheSpeaker } from '../../src/adapters/audio/audio-session.ts';
import { makeMediaElements } from '../../src/adapters/audio/media-elements.ts';
import { showSessionCard } from '../../src/adapters/audio/media-session.ts';
import { makeSmoothPlayhead } from '../../src/adapters/audio/smooth-playhead.ts';

describe('the elements of a session', () => {
  test('are two, hidden from sight and from assistive technology', () => {
    const elements = makeMediaElements();
    expect([...document.querySelectorAll('audio[data-session-sound]')]).toEqual([...elements.pair]);
    for (const element of elements.pair) {
      expect(element.controls).toBe(false);
      expect(element.getAttribute('aria-hidden')).toBe('true');
      expect(element.getBoundingClientRect().height).toBe(0);
    }
    elements.remove();
    expect(document.querySelector('audio')).toBeNull();
  });

  test('are both loaded in the first tap and left alone in later ones', () => {
    const loads: number[] = [];
    const elements = makeMediaElements();
    elements.pair.forEach((element, index) => {
      element.load = () => void loads.push(index);
    });
    elements.touch();
    elements.touch();
    expect(loads).toEqual([0, 1]);
    elements.remove();
  });
});

describe('other sound on the device', () => {
  test('is silenced, or left on where that is wished, where the browser can do so', () => {
    const audioSession = { type: 'auto' };
    Object.defineProperty(navigator, 'audioSession', { configurable: true, value: audioSession });
    expect(canLeaveMusicOn()).toBe(true);
    takeTheSpeaker('overMusic');
    expect(audioSession.type).toBe('ambient');
    takeTheSpeaker('alone');
    expect(audioSession.type).toBe('playback');
    Reflect.deleteProperty(navigator, 'audioSession');
    expect(canLeaveMusicOn()).toBe(false);
    expect(() => takeTheSpeaker('alone')).not.toThrow();
  });
});

describe('the card on the lock screen', () => {
  const nothing = { play() {}, pause() {}, next() {}, previous() {}, stop() {} };

  test('shows the neutral title it is given, and nothing when the session is over', () => {
    const card = showSessionCard('Breathing session', nothing);
    expect(navigator.mediaSession.metadata?.title).toBe('Breathing session');
    card.update('playing', 1000, 60_000);
    expect(navigator.mediaSession.playbackState).toBe('playing');
    card.update('paused', 99_000, 60_000);
    card.update('paused', 0, Number.NaN);
    expect(navigator.mediaSession.playbackState).toBe('paused');
    card.close();
    expect(navigator.mediaSession.metadata).toBeNull();
    expect(navigator.mediaSession.playbackState).toBe('none');
  });

  test('is no hindrance where the browser has none', () => {
    Object.defineProperty(navigator, 'mediaSession', { value: undefined, configurable: true });
    const card = showSessionCard('Breathing session', nothing);
    expect(() => card.update('playing', 0, 1000)).not.toThrow();
    expect(() => card.close()).not.toThrow();
    Reflect.deleteProperty(navigator, 'mediaSession');
  });
});

describe('the playhead to draw by', () => {
  function follow(steps: readonly { clock: number; media: number }[], rate = 1) {
    let clock = 0;
    const smooth = makeSmoothPlayhead(() => clock);
    return steps.map((step) => {
      clock = step.clock;
      return smooth.at(step.media, rate);
    });
  }

  test('moves evenly although the element tells its position in steps', () => {
    const frames = Array.from({ length: 200 }, (_, i) => ({
      clock: i * 16,
      media: Math.floor((i * 16) / 40) * 40,
    }));
    const drawn = follow(frames).slice(100);
    const strides = drawn.slice(1).map((ms, i) => ms - (drawn[i] ?? 0));
    expect(Math.min(...strides)).toBeGreaterThan(13);
    expect(Math.max(...strides)).toBeLessThan(19);
  });

  test('believes a leap at once', () => {
    expect(
      follow([
        { clock: 0, media: 0 },
        { clock: 16, media: 5000 },
      ]),
    ).toEqual([0, 5000]);
  });

  test('follows an element that plays faster', () => {
    expect(
      follow(
        [
          { clock: 0, media: 0 },
          { clock: 100, media: 1600 },
        ],
        16,
      ),
    ).toEqual([0, 1600]);
  });
});
