import { Howler } from 'howler';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFindSounds } from '../../src/adapters/audio/find-sounds.ts';
import { openHowlerSpeaker } from '../../src/adapters/audio/howler-speaker.ts';
import { makeSoundSample, type SoundSample } from '../../src/adapters/audio/sound-sample.ts';
import { openVoicePack } from '../../src/adapters/audio/voice-pack.ts';
import { type SoundWishes, usualSound, type VoiceName } from '../../src/domain/sound/sound-wishes.ts';
import { nextFrame } from '../support/audio-rigs.ts';

const folder = new URL('/audio/', location.href);
const packOf = (voice: VoiceName) => openVoicePack({ voice, folder });
const find = (wishes: SoundWishes) => makeFindSounds(packOf(wishes.voice), wishes);
const samples: SoundSample[] = [];
afterEach(() => samples.splice(0).forEach((sample) => sample.hush()));

function makeSample(openSpeaker = openHowlerSpeaker, findSounds = find): SoundSample {
  const sample = makeSoundSample(openSpeaker, findSounds);
  samples.push(sample);
  return sample;
}

/** Waits until what comes out at the end of Howler's own chain is as loud as `isThere` wants it. */
async function untilHeard(isThere: (loudest: number) => boolean): Promise<void> {
  const analyser = Howler.ctx.createAnalyser();
  Howler.masterGain.connect(analyser);
  const heard = new Float32Array(analyser.fftSize);
  do {
    await nextFrame();
    analyser.getFloatTimeDomainData(heard);
  } while (!isThere(heard.reduce((most, value) => Math.max(most, Math.abs(value)), 0)));
  Howler.masterGain.disconnect(analyser);
}

describe('a sample of the sound', () => {
  test.each(['heart', 'george'] as const)(
    'is heard in the voice of %s, and is silent when hushed',
    async (voice) => {
      const sample = makeSample();
      expect(await sample.play({ ...usualSound, voice })).toBe(true);
      await untilHeard((loudest) => loudest > 0.05);
      sample.hush();
      await untilHeard((loudest) => loudest === 0);
    },
  );

  test('goes over to the next wish without the one before', async () => {
    const sample = makeSample();
    const first = sample.play(usualSound);
    const second = sample.play({ ...usualSound, guidance: 'tones' });
    expect(await Promise.all([first, second])).toEqual([true, true]);
    await untilHeard((loudest) => loudest > 0.01);
  });

  test('tells that it cannot be heard: no sound at all here, or not one recording', async () => {
    expect(await makeSample(() => Promise.resolve(undefined)).play(usualSound)).toBe(false);
    const nowhere = openVoicePack({ voice: 'heart', folder: new URL('/nowhere/', location.href) });
    const sample = makeSample(openHowlerSpeaker, (wishes) => makeFindSounds(nowhere, wishes));
    expect(await sample.play(usualSound)).toBe(false);
  });
});
