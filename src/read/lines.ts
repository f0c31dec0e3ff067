/** One line of bytes, without its line end. */
export interface ByteLine {
  /** Counted from 1. */
  number: number;
  /** Null where the line is longer than allowed; its bytes are not kept. */
  bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Splits a stream of bytes into lines; holds no more than one line in memory.
 * @param longest bytes; a longer line is told without its bytes
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): ByteLine => {
    const line = size > longest ? null : withoutReturn(Buffer.concat(parts));
    parts = [];
    size = 0;
    return { number: number++, bytes: line };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      size += end - from;
      if (size <= longest) parts.push(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    size += chunk.length - from;
    if (size > longest) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
