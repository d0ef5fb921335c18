/** Bytes of a file. */
export type Bytes = Uint8Array<ArrayBuffer>;

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Bytes packed as a zlib stream, by the browser or Node itself. */
export const deflate = (bytes: Bytes): Promise<Bytes> => through(bytes, new CompressionStream("deflate"));

/** Bytes packed as one zlib stream as they come, a piece at a time. Whoever begins it ends it or drops it. */
export function deflater() {
  const { readable, writable } = new CompressionStream("deflate");
  const writer = writable.getWriter();
  const packed = new Response(readable).arrayBuffer();
  return {
    add: (bytes: Bytes): Promise<void> => writer.write(bytes),
    async end(): Promise<Bytes> {
      const [bytes] = await Promise.all([packed, writer.close()]);
      return new Uint8Array(bytes);
    },
    /** Nobody wants it any more. */
    async drop(): Promise<void> {
      await Promise.allSettled([writer.abort(), packed]);
    },
  };
}

/** The bytes that a zlib stream holds. */
export const inflate = (bytes: Bytes): Promise<Bytes> => through(bytes, new DecompressionStream("deflate"));
