import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import type { Piece } from './assemble.ts';
import { publisherIn, readByline, readDateline } from './byline.ts';
import { isPointedCaption, mayHoldCredit, splitCaptions } from './captions.ts';
import { copiedLength, copyKey, SHORTEST_COPY } from './copies.ts';
import { mayHoldTeaser, splitAtStoryEnd, withoutTeasers } from './inline.ts';
import { type Line, splitLines, trimmed } from './lines.ts';
import { imageNameLength } from './names.ts';

/** A page while it is read: what was kept so far, and what the lines so far tell of it. */
export interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly markers: BoilerplateMarkers;
  readonly title: string | null;
  pieces: Piece[];
  headline: string | null;
  headlineInText: boolean;
  lead: string | null;
  /** How many paragraphs of the story were read. */
  paragraphs: number;
  seen: Set<string>;
  published: string | null;
  /** The date was told under the headline: a later one is no better. */
  dated: boolean;
  dateline: string | null;
  byline: string | null;
  /** The line before said that a picture's text follows. */
  captionNext: boolean;
  ended: boolean;
}

/** @param title the headline where the source tells it, else null */
export const beginReading = (text: string, title: string | null, markers: BoilerplateMarkers): Reading => ({
  text,
  lines: splitLines(text),
  markers,
  title,
  pieces: [],
  headline: title,
  headlineInText: false,
  lead: null,
  paragraphs: 0,
  seen: new Set(),
  published: null,
  dated: false,
  dateline: null,
  byline: null,
  captionNext: false,
  ended: false,
});

/** A paragraph: cuts the dateline, teasers, credits and `./.`, and keeps the rest as body and captions. */
export function readParagraph(reading: Reading, line: Line): void {
  const start = line.start + copiedLength(line.text, reading.headline, reading.lead);
  const caption = start + imageNameLength(reading.text.slice(start, Math.min(line.end, start + 200)));
  if (caption > start) {
    readCaption(reading, { ...line, start: caption, text: reading.text.slice(caption, line.end) });
    return;
  }
  if (start >= line.end) return;
  const dateline =
    reading.paragraphs < 2 ? readDateline(reading.text.slice(start, line.end), reading.markers) : null;
  const from = start + (dateline?.length ?? 0);
  const text = reading.text.slice(from, line.end);
  if (isCopy(reading, text)) return;
  reading.dateline ??= dateline?.publisher ?? null;
  const { own, after } = splitAtStoryEnd(text);
  for (const span of mayHoldTeaser(own) ? withoutTeasers(own) : [{ start: 0, end: own.length }]) {
    keepParts(reading, own.slice(span.start, span.end), from + span.start);
  }
  if (after !== null) {
    reading.byline ??= publisherIn(after.slice(0, 120), reading.markers) ?? nextPublisher(reading, line);
    reading.ended = true;
  }
}

/** A line that tells what a picture shows; its credit is cut. */
export function readCaption(reading: Reading, line: Line): void {
  const parts = mayHoldCredit(line.text)
    ? splitCaptions(line.text, reading.markers)
    : [{ start: 0, end: line.text.length }];
  for (const part of parts) keep(reading, 'caption', line.start + part.start, line.start + part.end);
}

/** The publisher in the byline under the story's end. */
function nextPublisher(reading: Reading, line: Line): string | null {
  const next = reading.lines[reading.lines.indexOf(line) + 1];
  return (next && readByline(next.text, reading.markers)?.publisher) ?? null;
}

function keepParts(reading: Reading, text: string, from: number): void {
  const credited = mayHoldCredit(text);
  if (reading.lead !== null && !credited && isPointedCaption(text)) {
    const span = trimmed(reading.text, from, from + text.length);
    if (span) reading.pieces.push({ kind: 'caption', ...span });
    return;
  }
  const parts = credited
    ? splitCaptions(text, reading.markers)
    : [{ kind: 'body' as const, start: 0, end: text.length }];
  for (const part of parts) {
    if (part.kind === 'caption') {
      joinBrokenCaption(reading, text[part.start]!);
      keep(reading, 'caption', from + part.start, from + part.end);
    } else {
      reading.paragraphs++;
      const kind = reading.lead === null ? 'lead' : 'body';
      reading.lead ??= text.slice(part.start, part.end);
      keep(reading, kind, from + part.start, from + part.end);
    }
  }
  if (parts.length === 0) markPreviousAsCaption(reading);
}

/** A caption broken over two lines goes on in lower case: the line above belongs to it. */
function joinBrokenCaption(reading: Reading, first: string): void {
  const previous = reading.pieces.at(-1);
  if (previous?.kind === 'subheading' && /\p{Ll}/u.test(first)) previous.kind = 'caption';
}

/** A credit alone on its line belongs to the short line above it. */
function markPreviousAsCaption(reading: Reading): void {
  const previous = reading.pieces.at(-1);
  if (!previous || previous.end - previous.start > 160) return;
  if (previous.kind === 'body' || (previous.kind === 'subheading' && reading.paragraphs > 0))
    previous.kind = 'caption';
}

/** Keeps a stretch of the page, without the spaces around it; a caption once. */
export function keep(reading: Reading, kind: Piece['kind'], start: number, end: number): void {
  const span = trimmed(reading.text, start, end);
  if (!span) return;
  const text = reading.text.slice(span.start, span.end);
  if (kind === 'caption' && isCopy(reading, text)) return;
  reading.pieces.push({ kind, ...span });
}

function isCopy(reading: Reading, text: string): boolean {
  if (text.length < SHORTEST_COPY) return false;
  const key = copyKey(text);
  if (reading.seen.has(key)) return true;
  reading.seen.add(key);
  return false;
}
