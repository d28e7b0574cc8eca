/** Where a sound was found, in samples and parts of one; `likeness` is 1 for the very same wave at any loudness. */
export type FoundSound = { readonly at: number; readonly likeness: number };

const coarseStep = 8;
const nearlyAsLike = 0.05;

function thinned(samples: Float32Array): Float32Array {
  const out = new Float32Array(Math.floor(samples.length / coarseStep));
  for (let i = 0; i < out.length; i += 1) {
    let sum = 0;
    for (let k = 0; k < coarseStep; k += 1) sum += samples[i * coarseStep + k] ?? 0;
    out[i] = sum / coarseStep;
  }
  return out;
}

function energyOf(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0);
}

function productAt(heard: Float32Array, sought: Float32Array, at: number): number {
  let product = 0;
  for (let i = 0; i < sought.length; i += 1) product += (heard[at + i] ?? 0) * (sought[i] ?? 0);
  return product;
}

function likenessAt(heard: Float32Array, sought: Float32Array, at: number): number {
  const energy = energyOf(heard.subarray(at, at + sought.length)) * energyOf(sought);
  return productAt(heard, sought, at) / Math.sqrt(energy + 1e-20);
}

/** The likeness at each of the first `count` places. The energies of neighbours have nearly all in common. */
function likenessFromStart(heard: Float32Array, sought: Float32Array, count: number): readonly number[] {
  const soughtEnergy = energyOf(sought);
  let heardEnergy = energyOf(heard.subarray(0, sought.length));
  return Array.from({ length: count }, (_, at) => {
    const likeness =
      productAt(heard, sought, at) / Math.sqrt(Math.max(0, heardEnergy) * soughtEnergy + 1e-20);
    heardEnergy += (heard[at + sought.length] ?? 0) ** 2 - (heard[at] ?? 0) ** 2;
    return likeness;
  });
}

function best(heard: Float32Array, sought: Float32Array, from: number, to: number): FoundSound {
  const first = Math.max(0, from);
  const count = Math.min(to, heard.length - sought.length) - first + 1;
  const likeness = likenessFromStart(heard.subarray(first), sought, Math.max(0, count));
  const most = likeness.reduce((a, b) => Math.max(a, b), -1);
  return { at: first + Math.max(0, likeness.indexOf(most)), likeness: most };
}

/** Places where a rough look is nearly as like as at the likeliest: a tone is like itself a period later, too. */
function candidates(heard: Float32Array, sought: Float32Array, to: number): readonly number[] {
  const likeness = likenessFromStart(heard, sought, Math.max(1, to));
  const most = likeness.reduce((a, b) => Math.max(a, b), -1);
  return likeness.flatMap((one, at) => {
    const isTop = one >= (likeness[at - 1] ?? -1) && one >= (likeness[at + 1] ?? -1);
    return isTop && one > most - nearlyAsLike ? [at] : [];
  });
}

/** The top of the parabola through the best sample and its neighbours. */
function between(heard: Float32Array, sought: Float32Array, { at, likeness }: FoundSound): FoundSound {
  const before = likenessAt(heard, sought, at - 1);
  const after = likenessAt(heard, sought, at + 1);
  const bend = before - 2 * likeness + after;
  return { at: at + (bend < 0 ? (before - after) / (2 * bend) : 0), likeness };
}

/** Where in `heard` the samples of `sought` begin, between `from` and `to`, by normalised cross-correlation. */
export function findOnset(heard: Float32Array, sought: Float32Array, from: number, to: number): FoundSound {
  const first = Math.max(0, Math.floor(from));
  const window = heard.subarray(first, Math.ceil(to) + sought.length);
  const rough = candidates(thinned(window), thinned(sought), Math.ceil((to - first) / coarseStep));
  const fine = rough.map((at) => best(window, sought, (at - 2) * coarseStep, (at + 2) * coarseStep));
  const likest = fine.reduce((a, b) => (b.likeness > a.likeness ? b : a), { at: 0, likeness: -1 });
  return { likeness: likest.likeness, at: first + between(window, sought, likest).at };
}
