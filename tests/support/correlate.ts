/** Where in `heard` the `sought` samples begin, looking from `around - reach` to `around + reach`. */
export function onsetNear(heard: Float32Array, sought: Float32Array, around: number, reach: number): number {
  let best = { at: Number.NaN, likeness: Number.NEGATIVE_INFINITY };
  for (let at = Math.max(0, around - reach); at <= around + reach; at += 1) {
    const likeness = likenessAt(heard, sought, at);
    if (likeness > best.likeness) best = { at, likeness };
  }
  return best.at;
}

function likenessAt(heard: Float32Array, sought: Float32Array, at: number): number {
  let product = 0;
  let energy = 0;
  for (let i = 0; i < sought.length; i += 1) {
    const sample = heard[at + i] ?? 0;
    product += sample * (sought[i] ?? 0);
    energy += sample * sample;
  }
  return product / Math.sqrt(energy + 1e-12);
}

/** Root mean square, in dB below full scale. */
export function levelDb(samples: Float32Array): number {
  const sum = samples.reduce((total, sample) => total + sample * sample, 0);
  return 10 * Math.log10(sum / samples.length + 1e-20);
}
