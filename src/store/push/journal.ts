import { appendFileSync, readFileSync } from 'node:fs';
import type { Journal } from './push.ts';

const KEY = /^[0-9a-f]{64}$/;

/**
 * The journal in a file, one key a line, each written as soon as its graph is taken. Throws an `Error` that names the
 * file where it is no journal.
 */
export function openJournal(file: string): Journal {
  const keys = new Set(read(file));
  return {
    has: (key) => keys.has(key),
    add: (key) => {
      keys.add(key);
      appendFileSync(file, `${key}\n`);
    },
  };
}

function read(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const lines = text.split('\n');
  // A push that was killed may leave half a line.
  const half = lines.pop();
  if (half) appendFileSync(file, '\n');
  const bad = lines.findIndex((line) => !KEY.test(line) && !(line.length < 64 && /^[0-9a-f]*$/.test(line)));
  if (bad !== -1) throw new Error(`${file}:${bad + 1}: not the journal of a push; name another file`);
  return lines.filter((line) => KEY.test(line));
}
