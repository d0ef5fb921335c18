/** Bytes of a file. */
export type Bytes = Uint8Array<ArrayBuffer>;

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Bytes packed as a zlib stream, by the browser or Node itself. */
export const deflate = (bytes: Bytes): Promise<Bytes> => through(bytes, new CompressionStream("deflate"));

/** The bytes that a zlib stream holds. */
export const inflate = (bytes: Bytes): Promise<Bytes> => through(bytes, new DecompressionStream("deflate"));
