import { appendFileSync, readFileSync } from 'node:fs';
import type { Journal } from './push.ts';

const LINE = /^([0-9a-f]{64}) ([0-9a-f]{64})$/;
/** What a push that was killed may leave of a line. */
const HALF = /^[0-9a-f]{0,64}(?: [0-9a-f]{0,63})?$/;

/**
 * The journal in a file, a line for each graph that was taken: its place and its content. Of two lines on one place
 * the later counts. Throws an `Error` that names the file where it is no journal.
 */
export function openJournal(file: string): Journal {
  const contents = new Map(read(file));
  return {
    has: (place, content) => contents.get(place) === content,
    add: (place, content) => {
      contents.set(place, content);
      appendFileSync(file, `${place} ${content}\n`);
    },
  };
}

function read(file: string): [place: string, content: string][] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const lines = text.split('\n');
  if (lines.pop()) appendFileSync(file, '\n');
  return lines.flatMap((line, at): [string, string][] => {
    const told = LINE.exec(line);
    if (told) return [[told[1]!, told[2]!]];
    if (HALF.test(line)) return [];
    throw new Error(`${file}:${at + 1}: not the journal of a push; name another file`);
  });
}
