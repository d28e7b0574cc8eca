const reach = 160;

/** What is left of a sound at 24 kHz above `hz`; 250 Hz below it is 70 dB softer. */
export function above(hz: number, sound: Float32Array): Float32Array {
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, index) =>
    weight(index - reach, hz / 12_000),
  );
  const out = new Float32Array(sound.length);
  for (let at = reach; at < sound.length - reach; at += 1) {
    let sum = 0;
    for (let k = -reach; k <= reach; k += 1) sum += (sound[at + k] ?? 0) * (kernel[k + reach] ?? 0);
    out[at] = sum;
  }
  return out;
}

function weight(k: number, part: number): number {
  const low = k === 0 ? part : Math.sin(Math.PI * k * part) / (Math.PI * k);
  const x = (Math.PI * k) / reach;
  const window = 0.42 + 0.5 * Math.cos(x) + 0.08 * Math.cos(2 * x);
  return ((k === 0 ? 1 : 0) - low) * window;
}
