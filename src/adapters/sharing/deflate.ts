/** Deflate swells to about a thousand times its size at most, so a piece is never more than some 130 kB. */
const pieceBytes = 128;

export type Inflated =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** `unpackedBytes` is as much of what was given as was looked at. */
  | { readonly kind: 'tooLarge'; readonly unpackedBytes: number }
  /** It is not what `deflate` makes. */
  | { readonly kind: 'damaged' };

/**
 * Hands over a piece only once the one before was worked off, so that what is never asked for stays packed. (Node takes all
 * of them at once, and unpacks as it is read.) `goesOn` is asked before each.
 */
async function feed(
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
  bytes: Uint8Array<ArrayBuffer>,
  goesOn: (at: number) => boolean,
): Promise<void> {
  for (let at = 0; at < bytes.length && goesOn(at); at += pieceBytes) {
    await writer.ready;
    await writer.write(bytes.slice(at, at + pieceBytes));
  }
  await writer.close();
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** `bytes` made small, without a header of any kind. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What `deflate` made small, as it was. It is given up as soon as it has swollen beyond `atMost` bytes. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, atMost: number): Promise<Inflated> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  let handedOver = 0;
  const fed = feed(writable.getWriter(), bytes, (at) => {
    handedOver = at;
    return length <= atMost;
  }).catch(() => undefined);
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > atMost) return { kind: 'tooLarge', unpackedBytes: handedOver };
      parts.push(read.value);
    }
    return { kind: 'bytes', bytes: joined(parts, length) };
  } catch {
    return { kind: 'damaged' };
  } finally {
    await reader.cancel().catch(() => undefined);
    await fed;
  }
}
