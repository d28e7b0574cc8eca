import { describe, expect, test } from 'vitest';
import { openVoicePack, type VoicePackParts } from '../../src/adapters/audio/voice-pack.ts';
import { spokenCueIds } from '../../src/planning/cue-ids.ts';
import { toneCueIds } from '../../src/planning/tone-cue-ids.ts';
import { fixtureFolder } from '../support/audio-rigs.ts';

type Answer = (address: URL) => Promise<Response>;

function packWith(answer?: (path: string) => Response | undefined, more: Partial<VoicePackParts> = {}) {
  const asked: string[] = [];
  const fetchFile: Answer = async (address) => {
    const path = address.href.slice(fixtureFolder.href.length);
    asked.push(path);
    return answer?.(path) ?? fetch(address);
  };
  return { pack: openVoicePack({ voice: 'voice', folder: fixtureFolder, fetchFile, ...more }), asked };
}

const breathIn = { id: 'breath.in', variant: 0 } as const;
const chime = { id: 'chime.in', variant: 0 } as const;

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(new URL(path, fixtureFolder))).arrayBuffer());
}

const whole = await bytesOf('voice/breath.in.1.mp3');
const damaged = whole.slice();
damaged[700] = (damaged[700] ?? 0) ^ 1;

describe('a voice', () => {
  test('tells how long each of its wordings lasts, and estimates what it does not have', async () => {
    const { pack } = packWith(undefined, { estimateMs: () => 5000 });
    const timings = await pack.timings();
    expect(Object.keys(timings).toSorted()).toEqual([...spokenCueIds, ...toneCueIds].toSorted());
    expect(timings['welcome.back']).toHaveLength(2);
    const lengthMs = ((await bytesOf('voice/breath.in.1.mp3')).length / 144) * 24;
    expect(timings['breath.in']).toEqual([{ lengthMs, pausesMs: [] }]);
    expect(timings['close.kind']).toEqual([{ lengthMs: 5016, pausesMs: [] }]);
  });

  test('finds voice and tones, and fetches each file once', async () => {
    const { pack, asked } = packWith();
    const { found, missing } = await pack.recordings([breathIn, chime, breathIn]);
    await pack.recordings([breathIn]);
    expect([...found.keys()].toSorted()).toEqual(['breath.in 0', 'chime.in 0']);
    expect(missing).toEqual([]);
    expect(asked.filter((path) => path === 'voice/breath.in.1.mp3')).toHaveLength(1);
  });

  test('a wording it does not have is missing, not replaced by one of another length', async () => {
    const { pack } = packWith();
    expect((await pack.recordings([{ id: 'breath.in', variant: 7 }])).missing).toEqual(['breath.in']);
  });

  test.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['is a page of the host', () => new Response('<!doctype html>')],
    ['is cut in the middle of a frame', () => new Response(whole.slice(0, 1000))],
    ['is cut between frames', () => new Response(whole.slice(0, 1440))],
    ['has one wrong bit', () => new Response(damaged)],
    ['cannot be asked for', () => Response.error()],
  ])('a file that %s is missing, and is asked for again the next time', async (_, answer) => {
    let isThere = false;
    const { pack } = packWith((path) => (path.includes('breath.in') && !isThere ? answer() : undefined));
    expect((await pack.recordings([breathIn, chime])).missing).toEqual(['breath.in']);
    isThere = true;
    expect((await pack.recordings([breathIn, chime])).missing).toEqual([]);
  });

  test.each([
    ['is not there', '404'],
    ['is not what it should be', '{"cues":{"breath.in":[{"file":"../../x.mp3","ms":24,"sha256":"00"}]}}'],
    ['names another place', '{"cues":{"breath.in":[{"file":"https://a.b/x.mp3","ms":24,"sha256":"00"}]}}'],
  ])('a manifest that %s leaves a session in captions', async (_, text) => {
    const { pack, asked } = packWith((path) =>
      path.endsWith('manifest.json') ? new Response(text) : undefined,
    );
    const timings = Object.values(await pack.timings()).flat();
    expect(Math.min(...timings.map(({ lengthMs }) => lengthMs))).toBeGreaterThan(0);
    expect((await pack.recordings([breathIn, chime])).missing).toEqual(['breath.in', 'chime.in']);
    expect(asked.every((path) => path.endsWith('manifest.json'))).toBe(true);
  });

  test('a network that throws is as good as nothing there', async () => {
    const { pack } = packWith(() => {
      throw new TypeError('offline');
    });
    expect((await pack.recordings([breathIn])).missing).toEqual(['breath.in']);
    expect((await pack.timings())['breath.in'].length).toBe(1);
  });

  test('comfort noise comes from its file, and is one silent frame without it', async () => {
    expect((await packWith().pack.fill('none')).frames.length).toBeGreaterThan(90 * 144);
    const { pack } = packWith((path) => (path.includes('fill') ? new Response('') : undefined));
    expect((await pack.fill('none')).frames.length).toBe(144);
  });

  test('looks through every recording, and names what is missing or damaged', async () => {
    const progress: (readonly [number, number])[] = [];
    const { pack } = packWith((path) => {
      if (path === 'voice/breath.in.1.mp3') return new Response(damaged);
      return path === 'tones/chime.in.1.mp3' ? new Response('', { status: 404 }) : undefined;
    });
    expect(await pack.check((...told) => void progress.push(told))).toEqual({
      kind: 'checked',
      damaged: ['tones/chime.in.1.mp3', 'voice/breath.in.1.mp3'],
    });
    expect(progress).toEqual(progress.map((_, index) => [index + 1, progress.length]));
    expect(progress).toHaveLength(7);
  });

  test('looks anew each time: what was whole may have been damaged since, and the other way round', async () => {
    let isBroken = false;
    const { pack } = packWith((path) =>
      isBroken && path.includes('breath.in') ? new Response('') : undefined,
    );
    await pack.recordings([breathIn]);
    isBroken = true;
    expect(await pack.check(() => {})).toEqual({ kind: 'checked', damaged: ['voice/breath.in.1.mp3'] });
    isBroken = false;
    expect(await pack.check(() => {})).toEqual({ kind: 'checked', damaged: [] });
  });

  test('names the lists that cannot be read, instead of calling all well', async () => {
    const { pack } = packWith((path) =>
      path === 'voice/manifest.json' ? new Response('<html>') : undefined,
    );
    expect(await pack.check(() => {})).toEqual({ kind: 'noList', lists: ['voice/manifest.json'] });
  });

  test('files are asked for beside the page, whatever its path is', () => {
    const asked: string[] = [];
    const pack = openVoicePack({
      voice: 'voice',
      fetchFile: async (address) => (asked.push(address.href), Response.error()),
    });
    return pack.timings().then(() => {
      expect(asked).toEqual([
        new URL('audio/voice/manifest.json', document.baseURI).href,
        new URL('audio/tones/manifest.json', document.baseURI).href,
      ]);
    });
  });
});
