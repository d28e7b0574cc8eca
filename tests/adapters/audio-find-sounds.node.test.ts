import { describe, expect, test } from 'vitest';
import { makeFindSounds } from '../../src/adapters/audio/find-sounds.ts';
import type { VoicePack } from '../../src/adapters/audio/voice-pack.ts';
import { type SoundWishes, usualSound } from '../../src/domain/sound/sound-wishes.ts';
import type { CueId } from '../../src/planning/cue-ids.ts';
import { type RecordingKey, recordingKey } from '../../src/track/build-track.ts';
import type { CueRecording } from '../../src/track/cue-recording.ts';
import { silentFill } from '../../src/track/fill.ts';

const cues = (['chime.start', 'welcome.back', 'breath.in', 'breath.out', 'wait.ready'] as const).map(
  (id) => ({
    id,
    variant: 0,
  }),
);

/** Every recording is as many frames long as its name has letters, so that one can be told from another. */
function recordingOf(id: string): CueRecording {
  return { frames: new Uint8Array(144 * id.length).fill(0x77), frameCount: id.length };
}

function packWithout(...broken: readonly CueId[]) {
  const beds: string[] = [];
  const pack: VoicePack = {
    timings: () => Promise.reject(new Error('not asked for here')),
    check: () => Promise.reject(new Error('not asked for here')),
    fill: (bed) => {
      beds.push(bed);
      return Promise.resolve(silentFill());
    },
    async recordings(wanted) {
      const there = wanted.filter(({ id }) => !broken.includes(id));
      const found = new Map<RecordingKey, CueRecording>(
        there.map((cue) => [recordingKey(cue), recordingOf(cue.id)]),
      );
      return { found, missing: wanted.map(({ id }) => id).filter((id) => broken.includes(id)) };
    },
  };
  return { pack, beds };
}

async function heard(wishes: Partial<SoundWishes>, ...broken: readonly CueId[]) {
  const { pack, beds } = packWithout(...broken);
  const { recordings, missing } = await makeFindSounds(pack, { ...usualSound, ...wishes })(cues);
  const lengths = Object.fromEntries(
    [...recordings].map(([key, { frameCount }]) => [key.slice(0, -2), frameCount]),
  );
  return { lengths, missing, beds };
}

const lengthOf = (...ids: readonly CueId[]) => Object.fromEntries(ids.map((id) => [id, id.length]));

describe('the sounds of a session', () => {
  test('are said, where a voice is wished', async () => {
    const { lengths, missing } = await heard({ guidance: 'voice' });
    expect(lengths).toEqual(lengthOf('chime.start', 'welcome.back', 'breath.in', 'breath.out', 'wait.ready'));
    expect(missing).toEqual([]);
  });

  test('are tones at every breath and every question, where only tones are wished', async () => {
    const { lengths, missing } = await heard({ guidance: 'tones' });
    expect(lengths).toEqual({
      ...lengthOf('chime.start'),
      'breath.in': 'chime.in'.length,
      'breath.out': 'chime.out'.length,
      'wait.ready': 'chime.switch'.length,
    });
    expect(missing).toEqual([]);
  });

  test('are none, where only words on the screen are wished; nothing counts as missing', async () => {
    expect(await heard({ guidance: 'captions' }, 'welcome.back')).toMatchObject({ lengths: {}, missing: [] });
  });

  test('have a tone in the place of a recording that is missing, and name it', async () => {
    const { lengths, missing } = await heard({ guidance: 'voice' }, 'breath.in', 'welcome.back');
    expect(missing).toEqual(['welcome.back', 'breath.in']);
    expect(lengths['breath.in']).toBe('chime.in'.length);
    expect(lengths['welcome.back']).toBe('chime.switch'.length);
    expect(lengths['breath.out']).toBe('breath.out'.length);
  });

  test('give a tone that stands in the loudness of a tone', async () => {
    const { pack } = packWithout('breath.in');
    const heardAt = async (tones: 'asRecorded' | 'softer') => {
      const levels = { ...usualSound.levels, tones };
      const { recordings } = await makeFindSounds(pack, { ...usualSound, levels })(cues);
      return recordings.get('breath.in 0')?.frames;
    };
    expect(await heardAt('asRecorded')).not.toEqual(await heardAt('softer'));
  });

  test('leave a hole where the tone is missing, too', async () => {
    const { lengths, missing } = await heard({ guidance: 'voice' }, 'breath.in', 'chime.in');
    expect(missing).toEqual(['breath.in']);
    expect(Object.keys(lengths)).not.toContain('breath.in');
  });

  test('lie over the wished bed', async () => {
    expect((await heard({ bed: 'rain' })).beds).toEqual(['rain']);
  });
});
