/**
 * Cuts `whole` to what a `Range` header asks for: 206 with that part, 416 when nothing of it exists. Several ranges and
 * malformed headers get the whole answer, as RFC 9110 allows. Safari plays no media without the 206.
 */
export async function answerRange(header: string | null, whole: Response): Promise<Response> {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return whole;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return whole;
  const body = await whole.blob();
  const first = from === '' ? Math.max(0, body.size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? body.size - 1 : Math.min(Number(to), body.size - 1);
  const headers = new Headers(whole.headers);
  headers.set('Accept-Ranges', 'bytes');
  headers.delete('Content-Length');
  if (first > last) {
    headers.set('Content-Range', `bytes */${body.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${first}-${last}/${body.size}`);
  headers.set('Content-Length', String(last - first + 1));
  return new Response(body.slice(first, last + 1), { status: 206, headers });
}
