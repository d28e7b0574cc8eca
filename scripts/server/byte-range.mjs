/**
 * Reads a `Range` header against a body of `size` bytes. Several ranges, other units and malformed headers mean the
 * whole body, as RFC 9110 allows. `last` is inclusive.
 *
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ kind: 'whole' } | { kind: 'part', first: number, last: number } | { kind: 'unsatisfiable' }}
 */
export function byteRange(header, size) {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return { kind: 'whole' };
  if (from !== '' && to !== '' && Number(to) < Number(from)) return { kind: 'whole' };
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last ? { kind: 'unsatisfiable' } : { kind: 'part', first, last };
}
