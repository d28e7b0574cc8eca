import { Howler } from 'howler';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeFindSounds } from '../../src/adapters/audio/find-sounds.ts';
import { makeMomentPreview, type MomentPreview } from '../../src/adapters/audio/howler-moment-preview.ts';
import { openVoicePack } from '../../src/adapters/audio/voice-pack.ts';
import { firstSteps } from '../../src/domain/protocol/starters/first-steps.ts';
import { usualSound } from '../../src/domain/sound/sound-wishes.ts';
import { plan } from '../../src/planning/plan.ts';
import { cuesOf } from '../../src/planning/session-plan.ts';
import { nextFrame } from '../support/audio-rigs.ts';

const folder = new URL('/audio/', location.href);
const previews: MomentPreview[] = [];
afterEach(() => previews.splice(0).forEach((preview) => preview.hush()));

function makePreview(from = folder): MomentPreview {
  const pack = openVoicePack({ voice: 'heart', folder: from });
  const preview = makeMomentPreview({
    now: () => performance.now(),
    findSounds: async () => makeFindSounds(pack, usualSound),
  });
  previews.push(preview);
  return preview;
}

async function session() {
  const voice = await openVoicePack({ voice: 'heart', folder }).timings();
  return plan({ protocol: firstSteps, offer: 'asPlanned', turn: 0, chosen: [], voice });
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

describe('a moment of a plan', () => {
  test('is heard, tells where it is, and is silent when hushed', async () => {
    const preview = makePreview();
    const whole = await session();
    const sentence = cuesOf(whole).find(({ id, lengthMs }) => !id.startsWith('chime.') && lengthMs > 3000);
    const fromMs = (sentence?.atMs ?? 0) + 1000;
    const moved: (number | undefined)[] = [];
    expect(await preview.hear(whole, fromMs, (atMs) => void moved.push(atMs))).toBe(true);
    await untilHeard((loudest) => loudest > 0.05);
    await vi.waitFor(() => expect(moved.length).toBeGreaterThan(2), 5000);
    expect(moved[0]).toBeGreaterThanOrEqual(sentence?.atMs ?? 0);
    expect(moved).toEqual(moved.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
    preview.hush();
    const count = moved.length;
    await untilHeard((loudest) => loudest === 0);
    expect(moved).toHaveLength(count);
  });

  test('goes over to the moment that is asked for next', async () => {
    const preview = makePreview();
    const whole = await session();
    const moved: (number | undefined)[] = [];
    void preview.hear(whole, 0, (atMs) => void moved.push(atMs));
    await preview.hear(whole, 60_000, (atMs) => void moved.push(atMs));
    await vi.waitFor(() => expect(moved.length).toBeGreaterThan(1), 5000);
    expect(moved.every((atMs) => atMs !== undefined && atMs > 50_000)).toBe(true);
  });

  test('tells that nothing can be heard, and keeps time all the same', async () => {
    const preview = makePreview(new URL('/nowhere/', location.href));
    const moved: (number | undefined)[] = [];
    expect(await preview.hear(await session(), 5000, (atMs) => void moved.push(atMs))).toBe(false);
    await vi.waitFor(() => expect(moved.length).toBeGreaterThan(1), 5000);
  });
});
