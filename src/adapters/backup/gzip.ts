export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What `gzip` packed; undefined if it is something else, or swells beyond `atMost` bytes: then it is given up there. */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  atMost: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const counting = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      length += part.length;
      if (length > atMost) throw new RangeError('it swells too much');
      parts.push(part);
    },
  });
  try {
    await new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).pipeTo(counting);
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
