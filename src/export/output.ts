/** Where an export goes: a stream, which is awaited where it is slow, or a function. */
import type { Writable } from 'node:stream';

/** Characters that are gathered before the output is called. */
const CHUNK = 64 * 1024;

/** A stream, which is awaited where it is slow and left open at the end, or a function that takes each chunk. */
export type Output = Writable | ((chunk: string) => void);

/** Writes pieces of text in chunks. Rejects where the stream fails. */
export async function writeText(pieces: Iterable<string>, out: Output): Promise<void> {
  if (typeof out === 'function') return gather(pieces, out);
  // A stream that fails tells its write callback and emits an event, which would end the process if nobody listened.
  const heard = (): void => {};
  out.on('error', heard);
  try {
    await gather(pieces, (chunk) => send(out, chunk));
  } finally {
    out.off('error', heard);
  }
}

async function gather(
  pieces: Iterable<string>,
  take: (chunk: string) => Promise<void> | void,
): Promise<void> {
  let pending = '';
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < CHUNK) continue;
    await take(pending);
    pending = '';
  }
  if (pending !== '') await take(pending);
}

/** Resolves when the stream has taken the chunk; rejects when it fails or was closed, with the chunk still waiting. */
function send(out: Writable, chunk: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const closed = (): void =>
      reject(out.errored ?? new Error('the output was closed before all was written'));
    out.once('close', closed);
    out.write(chunk, (error) => {
      out.off('close', closed);
      if (error) reject(error);
      else resolve();
    });
  });
}
