import { hash } from 'node:crypto';
import type { Block, BlockKind, SourceSegment, Span } from '../model.ts';
import type { Normalised } from './normalise.ts';

/** A stretch of the normalised page that is kept. */
export interface Piece extends Span {
  kind: BlockKind;
}

/** The kept pieces joined by line ends. */
export interface Assembled {
  text: string;
  blocks: Block[];
  source: SourceSegment[];
}

/**
 * Joins pieces, which must be in order, into the own text.
 * @param headline a headline that stands outside the page's text; it maps to no source
 */
export function assemble(page: Normalised, pieces: readonly Piece[], headline: string | null): Assembled {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const source: SourceSegment[] = [];
  let own = 0;
  if (headline !== null) {
    texts.push(headline);
    blocks.push({ kind: 'headline', start: 0, end: headline.length });
    own = headline.length + 1;
  }
  let segment = 0;
  for (const piece of pieces) {
    const length = piece.end - piece.start;
    texts.push(page.text.slice(piece.start, piece.end));
    blocks.push({ kind: piece.kind, start: own, end: own + length });
    segment = mapPiece(page.segments, segment, piece, own, source);
    own += length + 1;
  }
  return { text: texts.join('\n'), blocks, source };
}

/** Adds the segments of one piece, clipped to it; gives the index of the segment to go on from. */
function mapPiece(
  segments: readonly SourceSegment[],
  from: number,
  piece: Span,
  own: number,
  into: SourceSegment[],
): number {
  let at = from;
  while (at < segments.length && segments[at]!.own + segments[at]!.length <= piece.start) at++;
  for (let i = at; i < segments.length && segments[i]!.own < piece.end; i++) {
    const { own: begin, length, source, sourceLength } = segments[i]!;
    const start = Math.max(begin, piece.start);
    const end = Math.min(begin + length, piece.end);
    if (start >= end) continue;
    const exact = length === sourceLength;
    into.push({
      own: own + start - piece.start,
      length: end - start,
      source: exact ? source + start - begin : source,
      sourceLength: exact ? end - start : sourceLength,
    });
    at = i;
  }
  return at;
}

/** First 16 hex digits of the SHA-256 of an own text. */
export const contentId = (text: string): string => hash('sha256', text, 'hex').slice(0, 16);

/** The stretch of the source that a stretch of own text was read from; null where it stands outside the source. */
export function sourceSpan(source: readonly SourceSegment[], span: Span): Span | null {
  let start = Infinity;
  let end = -1;
  for (const part of source) {
    const first = Math.max(part.own, span.start);
    const past = Math.min(part.own + part.length, span.end);
    if (first >= past) continue;
    const exact = part.length === part.sourceLength;
    start = Math.min(start, exact ? part.source + first - part.own : part.source);
    end = Math.max(end, exact ? part.source + past - part.own : part.source + part.sourceLength);
  }
  return end === -1 ? null : { start, end };
}
