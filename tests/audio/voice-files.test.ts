import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { voiceNames } from '../../src/domain/sound/sound-wishes.ts';
import { type CueId, spokenCueIds } from '../../src/planning/cue-ids.ts';
import { toneCueIds } from '../../src/planning/tone-cue-ids.ts';
import { plan } from '../../src/planning/plan.ts';
import { cuesOf, type CueTiming, gridMs } from '../../src/planning/session-plan.ts';
import { buildTrack, type RecordingKey } from '../../src/track/build-track.ts';
import { type CueRecording, parseRecording } from '../../src/track/cue-recording.ts';
import { fillFrom } from '../../src/track/fill.ts';
import spoken from '../../src/ui/copy/spoken.en.json' with { type: 'json' };

type Take = { file: string; ms: number; text: string; sha256: string; pauses?: number[] };
type Manifest = { voice: string; engine: string; licence: string; cues: Record<string, Take[]> };

const audio = new URL('../../public/audio/', import.meta.url);
const voices = readdirSync(audio).filter((name) => name !== 'tones');

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(new URL(`${folder}/manifest.json`, audio), 'utf8')) as Manifest;
}

function takesOf(folder: string): (Take & { id: string; variant: number; bytes: Uint8Array })[] {
  return Object.entries(manifestOf(folder).cues).flatMap(([id, takes]) =>
    takes.map((take, variant) => ({
      ...take,
      id,
      variant,
      bytes: new Uint8Array(readFileSync(new URL(`${folder}/${take.file}`, audio))),
    })),
  );
}

function recordingOf(bytes: Uint8Array): CueRecording {
  const parsed = parseRecording(bytes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.recording;
}

test('the voices there are recordings of are those that a person can choose', () => {
  expect(voices.toSorted()).toEqual([...voiceNames].toSorted());
});

describe.each([...voices, 'tones'])('the files of %s', (folder) => {
  const takes = takesOf(folder);

  test('are all in the manifest, and the manifest names no others', () => {
    const named = ['LICENCE.txt', 'manifest.json', ...takes.map((take) => take.file)];
    expect(readdirSync(new URL(`${folder}/`, audio)).toSorted()).toEqual(named.toSorted());
  });

  test('are what the manifest says, in every frame', () => {
    for (const take of takes) {
      expect(createHash('sha256').update(take.bytes).digest('hex'), take.file).toBe(take.sha256);
      expect(recordingOf(take.bytes).frameCount * gridMs, take.file).toBe(take.ms);
    }
  });

  test('come with their licence', () => {
    expect(readFileSync(new URL(`${folder}/LICENCE.txt`, audio), 'utf8').length).toBeGreaterThan(40);
    expect(manifestOf(folder).licence).not.toBe('');
  });
});

describe.each(voices)('the voice %s', (voice) => {
  const takes = takesOf(voice);

  test('has every cue that a plan may ask for, and no other', () => {
    expect(Object.keys(manifestOf(voice).cues).toSorted()).toEqual(spokenCueIds.toSorted());
  });

  test('says every line of the app, word for word as it is captioned', () => {
    const said = Object.fromEntries(
      Object.entries(manifestOf(voice).cues).map(([id, each]) => [id, each.map((take) => take.text)]),
    );
    expect(said).toEqual(spoken);
  });

  test('takes its time, and pauses only within its sentences', () => {
    for (const { file, ms, text, pauses = [] } of takes) {
      const words = text.split(/\s+/).length;
      expect(ms / words, file).toBeGreaterThan(200);
      expect(ms, file).toBeLessThan(30_000);
      expect(
        pauses.every((pause, index) => pause > (pauses[index - 1] ?? 0) && pause < ms),
        file,
      ).toBe(true);
    }
  });

  test('speaks 105 to 125 words a minute, counts apart, with the pauses inside its cues', () => {
    const told = takes.filter(({ id }) => !id.startsWith('count.'));
    const words = told.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const minutes = told.reduce((sum, { ms }) => sum + ms, 0) / 60_000;
    expect(words / minutes).toBeGreaterThan(105);
    expect(words / minutes).toBeLessThanOrEqual(125);
  });

  test.each([
    ['breath.in', 2],
    ['breath.out', 2.6],
    ['drop.inhale', 3.4],
    ['drop.stay', 4],
    ['drop.return', 4],
    ['insert.in-drop', 3.6],
    ['insert.in-little', 3.9],
    ['insert.out-little', 4.7],
  ])('says %s within %d s, so that it fits its breath', (id, seconds) => {
    const wordings = takes.filter((take) => take.id === id);
    expect(wordings).not.toEqual([]);
    for (const { file, ms } of wordings) expect(ms, file).toBeLessThanOrEqual(seconds * 1000);
  });

  test('weighs at most 16 MB', () => {
    expect(takes.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(16e6);
  });

  test('and the tones make whole sessions in which no sound is missing and none runs into another', () => {
    const all = [...takes, ...takesOf('tones')];
    const timings = Object.fromEntries(
      [...spokenCueIds, ...toneCueIds].map((id) => [
        id,
        all
          .filter((take) => take.id === id)
          .map(({ ms, pauses = [] }) => ({ lengthMs: ms, pausesMs: pauses })),
      ]),
    ) as Record<string, CueTiming[]> as Record<CueId, CueTiming[]>;
    const recordings = new Map(
      all
        .filter(({ id }) => id !== 'fill')
        .map(({ id, variant, bytes }) => [`${id} ${variant}` as RecordingKey, recordingOf(bytes)]),
    );
    const noise = all.find(({ id }) => id === 'fill');
    const fill = fillFrom(recordingOf(noise?.bytes ?? new Uint8Array()));
    for (const protocol of [firstSteps, breatheWithMe])
      for (const turn of [0, 1, 2, 3]) {
        const session = plan({ protocol, offer: 'asPlanned', turn, chosen: [], voice: timings });
        const { missing, collided } = buildTrack(session, 0, { recordings, fill });
        expect({ missing, collided }).toEqual({ missing: [], collided: [] });
        expect(cuesOf(session).length).toBeGreaterThan(20);
      }
  });
});
