import { Howl } from 'howler';
import { cueLeadMs, cuesOf } from '../../../src/planning/session-plan.ts';
import { recordingKey } from '../../../src/track/build-track.ts';
import { type CourseCue, type Phrase, phrasesIn, sheetOf } from './course.ts';
import { sheetFile } from './ways.ts';

/** The sheet's own position 0 is a lead before guided time 0. */
function spritesOf(phrases: readonly Phrase[]): Record<string, [number, number]> {
  const laid = cuesOf(sheetOf(phrases));
  return Object.fromEntries(laid.map((cue) => [recordingKey(cue), [cue.atMs, cue.lengthMs + cueLeadMs]]));
}

function loaded(html5: boolean, sprite: Record<string, [number, number]>): Promise<Howl> {
  return new Promise((resolve, reject) => {
    const howl: Howl = new Howl({
      src: [sheetFile],
      html5,
      sprite,
      onload: () => resolve(howl),
      onloaderror: (_, reason) => reject(new Error(`the sprites were not loaded: ${String(reason)}`)),
    });
  });
}

/**
 * As apps without a track do it: a timer for the next cue, a sprite when it fires. Each waits for its own time on the
 * page's clock, so that lateness does not add up.
 */
export async function speakByTimers(cues: readonly CourseCue[], by: 'webAudio' | 'html5'): Promise<void> {
  const howl = await loaded(by === 'html5', spritesOf(phrasesIn(cues)));
  const startedAt = performance.now();
  const waitFor = (index: number) => {
    const cue = cues[index];
    if (!cue) return;
    const speak = () => {
      howl.play(recordingKey(cue));
      waitFor(index + 1);
    };
    setTimeout(speak, startedAt + cue.atMs - performance.now());
  };
  waitFor(0);
}
