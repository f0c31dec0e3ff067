import { once } from 'node:events';
import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Colours only on a terminal, and not where the reader does not want any: https://no-color.org */
export function hasColours(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** The text in a style where the standard output has colours. */
export function paint(style: Style, text: string): string {
  return hasColours(process.stdout) ? styleText(style, text) : text;
}

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Text of an article on one line; what would steer the terminal becomes a space. */
export function plain(text: string): string {
  return text.replace(CONTROLS, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Writes a line to the standard output; waits where the reader is slow. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Writes a line to the standard error. */
export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

const cleanups = new Set<() => void>();

/** Runs when the user interrupts the program; call what is returned when it is no longer needed. */
export function onInterrupt(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => void cleanups.delete(cleanup);
}

/**
 * A reader that has seen enough (`| head`) ends the program quietly; an interrupted program cleans up and ends with
 * the status that shells expect.
 */
export function listen(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    for (const cleanup of cleanups) cleanup();
    process.exit(0);
  });
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      for (const cleanup of cleanups) cleanup();
      process.exit(status);
    });
}
