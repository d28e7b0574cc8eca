const inSigns = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function charactersIn(text: string): number {
  return Array.from(text).length;
}

/** The beginning of `text` that has at most `most` characters (code points); no sign, such as an emoji of a family, is cut. */
export function fitInto(most: number, text: string): string {
  let fitting = '';
  for (const { segment } of inSigns.segment(text)) {
    if (charactersIn(fitting + segment) > most) break;
    fitting += segment;
  }
  return fitting;
}

/**
 * `typed` as a field with room for `most` characters takes it: what stands after the caret was there before, and stays;
 * what was put in before it is cut to what there is room for.
 */
export function typedInto(most: number, typed: string, caret: number): { typed: string; caret: number } {
  const after = fitInto(most, typed.slice(caret));
  const before = fitInto(most - charactersIn(after), typed.slice(0, caret));
  return { typed: before + after, caret: before.length };
}
