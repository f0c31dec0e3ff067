import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import type { Piece } from './assemble.ts';
import { readByline } from './byline.ts';
import { closes, sentenceStarts, trimmed } from './lines.ts';

/** A byline at the end of a paragraph is looked for in its last characters only. */
const LONGEST_TAIL = 200;

/** What is kept of the pieces once the end of the article is known, and the publisher whom a byline there names. */
export interface Tail {
  pieces: Piece[];
  publisher: string | null;
}

/** Cuts subheadings that head nothing, and a byline at the end: *… của ông. Phương Thảo*, *… Song Hy (Nguồn: The Hill)*. */
export function withoutTail(text: string, pieces: readonly Piece[], markers: BoilerplateMarkers): Tail {
  const kept = withoutLastHeadings(pieces);
  const last = kept.at(-1);
  if (!last) return { pieces: kept, publisher: null };
  const words = text.slice(last.start, last.end);
  if (last.kind === 'caption' && readByline(words, markers)) kept.pop();
  if (last.kind !== 'body' && last.kind !== 'lead') return { pieces: kept, publisher: null };
  const at = tailStart(words);
  const byline = at === -1 ? null : readByline(words.slice(at), markers);
  const own = byline && trimmed(text, last.start, last.start + at);
  if (own) kept[kept.length - 1] = { kind: last.kind, ...own };
  return { pieces: kept, publisher: byline?.publisher ?? null };
}

/** A short line after the last paragraph is the headline of another story, or a name. */
function withoutLastHeadings(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex((piece) => piece.kind !== 'subheading');
  const story = pieces.some((piece) => piece.kind === 'lead');
  return story ? pieces.slice(0, last + 1) : [...pieces];
}

/** Where the words after the last full sentence begin; -1 where the text ends in a full stop. */
function tailStart(text: string): number {
  if (closes(text) && !text.endsWith(')')) return -1;
  const from = Math.max(0, text.length - LONGEST_TAIL);
  const starts = sentenceStarts(text.slice(from));
  const at = starts.length > 1 ? from + starts.at(-1)! : -1;
  return at !== -1 && closes(text.slice(at)) && !text.endsWith(')') ? -1 : at;
}
