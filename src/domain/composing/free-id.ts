/** As long as an id of a phase or of homework may be, with room for a number. */
const rootCharacters = 34;

/** An id like `wished` that is none of `taken`. */
export function freeId(wished: string, taken: readonly string[]): string {
  if (!taken.includes(wished)) return wished;
  const root = wished.replace(/-\d+$/, '').slice(0, rootCharacters);
  let number = 2;
  while (taken.includes(`${root}-${number}`)) number += 1;
  return `${root}-${number}`;
}
