// Gzips lines of text by the browser's own stream. The twin of what src/cli/pack-bytes.ts does in Node.

/** The bytes of all the pieces as one file, in UTF-8. */
export function gzipText(pieces: readonly string[]): Promise<ArrayBuffer> {
  const zipped = new Blob([...pieces]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Response(zipped).arrayBuffer()
}
