const rate = 24_000;

type Section = {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number, number];
};

/** An analogue filter of second order, (high s² + band s w/q + low w²) / (s² + s w/q + w²), made digital. */
function section(hz: number, q: number, high: number, band: number, low: number): Section {
  const k = Math.tan((Math.PI * hz) / rate);
  const norm = 1 + k / q + k * k;
  return {
    b: [
      (high + (band * k) / q + low * k * k) / norm,
      (2 * (low * k * k - high)) / norm,
      (high - (band * k) / q + low * k * k) / norm,
    ],
    a: [1, (2 * (k * k - 1)) / norm, (1 - k / q + k * k) / norm],
  };
}

/** The head and the ear of ITU-R BS.1770. */
const weighting = [
  section(1681.974, 0.7071752, 10 ** 0.2, 1.2587209, 1),
  section(38.13547, 0.500327, 1, 0, 0),
] as const;

function filtered(samples: Float64Array, { b, a }: Section): Float64Array {
  const out = new Float64Array(samples.length);
  let [first, second] = [0, 0];
  for (let at = 0; at < samples.length; at += 1) {
    const x = samples[at] ?? 0;
    const y = b[0] * x + first;
    first = b[1] * x - a[1] * y + second;
    second = b[2] * x - a[2] * y;
    out[at] = y;
  }
  return out;
}

/** Mean power of every 400 ms, a new one each 100 ms. */
function blockPowers(samples: Float64Array): readonly number[] {
  const step = rate / 10;
  const tenths = new Float64Array(Math.floor(samples.length / step));
  for (let at = 0; at < tenths.length * step; at += 1) {
    const tenth = Math.floor(at / step);
    tenths[tenth] = (tenths[tenth] ?? 0) + (samples[at] ?? 0) ** 2 / step;
  }
  return [...tenths.subarray(3)].map((_, index) => mean([...tenths.subarray(index, index + 4)]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Integrated loudness in LUFS of a sound at 24 kHz, with half a second of silence on each side, as the voice is made. */
export function loudnessOf(sound: Float32Array): number {
  const padded = new Float64Array(sound.length + rate);
  padded.set(sound, rate / 2);
  const powers = blockPowers(weighting.reduce(filtered, padded));
  const audible = powers.filter((power) => power > 10 ** ((-70 + 0.691) / 10));
  const gate = mean(audible) / 10;
  return -0.691 + 10 * Math.log10(mean(audible.filter((power) => power > gate)));
}

const reach = 8;

/** Between two samples, at `part` of the way from the first to the second. */
function between(sound: Float32Array, at: number, part: number): number {
  let sum = 0;
  for (let k = 1 - reach; k <= reach; k += 1) {
    const x = Math.PI * (k - part);
    const window = Math.cos(x / (2 * reach)) ** 2;
    sum += (sound[at + k] ?? 0) * (Math.sin(x) / x) * window;
  }
  return Math.abs(sum);
}

/** The highest point of the wave in dB, also between samples. Only where a sample is near half of full scale is it sought. */
export function truePeakOf(sound: Float32Array): number {
  let highest = 0;
  for (let at = 0; at < sound.length; at += 1) {
    const here = Math.abs(sound[at] ?? 0);
    highest = Math.max(highest, here);
    if (here < 0.5) continue;
    for (const part of [-0.75, -0.5, -0.25, 0.25, 0.5, 0.75])
      highest = Math.max(highest, between(sound, part < 0 ? at - 1 : at, part < 0 ? part + 1 : part));
  }
  return 20 * Math.log10(highest);
}
