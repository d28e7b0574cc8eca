import { endOfCue } from '../../src/planning/session-plan.ts';
import { table } from './say.ts';
import type { HeardStretch } from './compare.ts';
import { deviation, furthest, mean, median, slope } from './figures.ts';
import { noiseDb } from './noise-floor.ts';

/** A step of more than this from one cue to the next is a sound card that ran dry, no error of a plan. */
const stepMs = 2;

function ms(figure: number): string {
  return `${(Math.round(figure * 1000) / 1000 + 0).toFixed(3)} ms`;
}

function stepsIn({ found }: HeardStretch): number {
  return found.filter(({ lateMs }, index) => Math.abs(lateMs - (found[index - 1]?.lateMs ?? 0)) > stepMs)
    .length;
}

function rowOf(stretch: HeardStretch): Record<string, string | number> {
  const { name, expected, found } = stretch;
  const late = found.map(({ lateMs }) => lateMs);
  const line = found.map(({ cue, lateMs }) => ({ x: cue.atMs / 1000, y: lateMs * 1000 }));
  return {
    stretch: name,
    'cues found': `${found.length} of ${expected}`,
    mean: ms(mean(late)),
    sd: ms(deviation(late)),
    furthest: ms(furthest(late)),
    'drift, ppm': slope(line).toFixed(2),
    'least likeness': Math.min(...found.map(({ likeness }) => likeness)).toFixed(4),
    steps: stepsIn(stretch),
  };
}

/** Level of every silence of two seconds or more, away from its ends. */
function silenceDb(heard: Float32Array, stretches: readonly HeardStretch[]): number {
  const levels = stretches.flatMap(({ found }) =>
    found.flatMap(({ cue, heardMs }, index) => {
      const endMs = heardMs + endOfCue(cue) - cue.atMs;
      const nextMs = found[index + 1]?.heardMs ?? endMs;
      return nextMs - endMs >= 2000 ? [noiseDb(heard, endMs + 500, nextMs - 500)] : [];
    }),
  );
  return median(levels);
}

/** Prints how the recording lies beside the plan. Errors count from the first cue of a stretch. */
export function report(heard: Float32Array, stretches: readonly HeardStretch[]): void {
  table(stretches.map(rowOf));
  const usualDb = silenceDb(heard, stretches);
  console.log(`Comfort noise: ${usualDb.toFixed(1)} dBFS`);
}
