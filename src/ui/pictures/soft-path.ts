/** A place on a limb, and how thick the limb is there: half its width. */
export type Spot = readonly [x: number, y: number, radius: number];

const bends = 6;

function between(a: Spot, b: Spot, share: number): Spot {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** The spots with their corners rounded: 0 leaves them, 1 rounds all of the way between two of them. */
function rounded(spots: readonly Spot[], softness: number): readonly Spot[] {
  return spots.flatMap((spot, at) => {
    const before = spots[at - 1];
    const after = spots[at + 1];
    if (!before || !after) return [spot];
    const from = between(spot, before, softness / 2);
    const to = between(spot, after, softness / 2);
    return Array.from({ length: bends + 1 }, (_, step) => {
      const share = step / bends;
      return between(between(from, spot, share), between(spot, to, share), share);
    });
  });
}

const short = (number: number) => Math.round(number * 10) / 10;

function disc([x, y, radius]: Spot): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
}

/** The two discs and all that lies between them. */
function link(a: Spot, b: Spot): string {
  const [ax, ay, ar] = a;
  const [bx, by, br] = b;
  const apart = Math.hypot(bx - ax, by - ay);
  if (apart <= Math.abs(ar - br) + 0.05) return disc(ar > br ? a : b);
  const way = Math.atan2(by - ay, bx - ax);
  const turn = Math.acos((ar - br) / apart);
  const on = ([x, y, r]: Spot, angle: number) =>
    `${short(x + r * Math.cos(angle))} ${short(y + r * Math.sin(angle))}`;
  const large = turn < Math.PI / 2 ? 1 : 0;
  return (
    `M${on(a, way + turn)}A${short(ar)} ${short(ar)} 0 ${large} 1 ${on(a, way - turn)}` +
    `L${on(b, way - turn)}A${short(br)} ${short(br)} 0 ${1 - large} 1 ${on(b, way + turn)}Z`
  );
}

/** One soft shape along the spots, as thick at each as it says. Many such shapes in one path run into one another. */
export function softPath(spots: readonly Spot[], softness = 0.5): string {
  const way = rounded(spots, softness);
  const [only] = way;
  if (way.length === 1 && only) return disc(only);
  return way
    .slice(1)
    .map((spot, at) => link(way[at] ?? spot, spot))
    .join('');
}
