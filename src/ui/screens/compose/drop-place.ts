/** A row of a list before it was dragged, in px from the top of the page. */
export type RowBox = { readonly top: number; readonly height: number };

/** Where row `from` comes to lie once it was dragged by `byPx`: behind every other row whose middle it has passed. */
export function dropPlace(rows: readonly RowBox[], from: number, byPx: number): number {
  const dragged = rows[from];
  if (!dragged) return from;
  const middle = dragged.top + dragged.height / 2 + byPx;
  return rows.filter(({ top, height }, index) => index !== from && top + height / 2 < middle).length;
}

/** By how much row `index` makes room, in px, while row `from` would come to lie at `to`. */
export function makesRoom(rows: readonly RowBox[], index: number, from: number, to: number): number {
  const height = rows[from]?.height ?? 0;
  if (from < index && index <= to) return -height;
  return to <= index && index < from ? height : 0;
}
