import { openVoicePack, type VoicePack } from '../../src/adapters/audio/voice-pack.ts';
import { parseProtocol } from '../../src/domain/protocol/parse-protocol.ts';
import { phaseLimits } from '../../src/domain/protocol/phase.ts';
import { protocolLimits } from '../../src/domain/protocol/protocol-limits.ts';
import { breatheWithMe } from '../../src/domain/protocol/starters/breathe-with-me.ts';
import { replan } from '../../src/planning/replan.ts';
import { cuesOf } from '../../src/planning/session-plan.ts';
import { buildTrack } from '../../src/track/build-track.ts';
import { longBreathing, todayOf } from './long-breathing.ts';
import { type Figure, figureOf, timed } from './timing.ts';

const runs = 31;

async function figuresOf(minutes: number, pack: VoicePack): Promise<readonly Figure[]> {
  const voice = await pack.timings();
  const protocol = longBreathing(minutes);
  const today = todayOf(protocol, voice);
  const [{ found }, fill] = await Promise.all([pack.recordings(cuesOf(today)), pack.fill('none')]);
  const sounds = { recordings: found, fill };
  const { bytes } = buildTrack(today, 0, sounds);
  const size = `${(bytes.length / 1e6).toFixed(1)} MB, ${cuesOf(today).length} cues, ${(today.totalMs / 60_000).toFixed(1)} minutes with all that is said`;
  const ease = () => replan(today, today.totalMs / 2, { kind: 'easeBack' }, voice);
  return [
    figureOf(
      `plan of ${minutes} minutes`,
      timed(runs, () => todayOf(protocol, voice)),
    ),
    figureOf(`ease back half-way through them`, timed(runs, ease)),
    figureOf(
      `track of ${minutes} minutes`,
      timed(runs, () => buildTrack(today, 0, sounds)),
      size,
    ),
  ];
}

/** As much as a protocol may hold: every phase a list of stretches that is as long as it may be. */
function fullest(): unknown {
  const stretch = { name: 'childsPose', holdSeconds: 5, sides: 'both', times: 1, note: 'x'.repeat(1000) };
  const stretches = Array.from({ length: phaseLimits.items.value }, () => stretch);
  const phases = Array.from({ length: protocolLimits.phases.value }, (_, index) => ({
    id: `stretch-${index}`,
    kind: 'stretch',
    stretches,
  }));
  return { ...breatheWithMe, phases };
}

function tenThousandPhases(): unknown {
  return { ...breatheWithMe, phases: Array.from({ length: 10_000 }, () => ({ kind: '<b>' })) };
}

/** Planning, tracks and protocols, in Node. `audio` is where the voices are served. */
export async function coreFigures(audio: URL): Promise<readonly Figure[]> {
  const pack = openVoicePack({ voice: 'heart', folder: audio });
  const tracks: Figure[] = [];
  for (const minutes of [10, 45, 120]) tracks.push(...(await figuresOf(minutes, pack)));
  const [full, endless] = [fullest(), tenThousandPhases()];
  return [
    ...tracks,
    figureOf(
      'read a protocol that is as full as it may be',
      timed(runs, () => parseProtocol(full)),
    ),
    figureOf(
      'refuse a protocol of 10,000 phases',
      timed(runs, () => parseProtocol(endless)),
    ),
  ];
}
