import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import type { Piece } from './assemble.ts';
import { publisherIn, readByline, readDateline } from './byline.ts';
import { isPointedCaption, mayHoldCredit, splitCaptions } from './captions.ts';
import { copiedLength, isNumberedCaption, SHORTEST_COPY } from './copies.ts';
import { mayHoldTeaser, splitAtStoryEnd, withoutTeasers } from './inline.ts';
import { isRunning, type Line, splitLines, trimmed, wordsOf } from './lines.ts';
import { isEndMark, isIconLine, isMadeOf, isTeaserLine, teaserHeading, withoutBullet } from './menu.ts';
import { pageDate } from './page-date.ts';
import { withoutTail } from './tail.ts';
import { pastTeasers } from './teasers.ts';

/** What a page holds of its own. */
export interface Page {
  pieces: Piece[];
  headlineInText: boolean;
  /** `YYYY-MM-DD`, from the page header. */
  published: string | null;
  publisher: string | null;
}

interface Reading {
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
  dateline: string | null;
  byline: string | null;
  ended: boolean;
}

/** A line this short may be a headline, a subheading or part of a menu. */
const LONGEST_HEADLINE = 200;
const LONGEST_SUBHEADING = 120;

/**
 * Reads a normalised page line by line.
 * @param title the headline where the source tells it, else null: the first line that may be one is taken
 */
export function readPage(text: string, title: string | null, markers: BoilerplateMarkers): Page {
  const reading: Reading = {
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
    dateline: null,
    byline: null,
    ended: false,
  };
  for (let at = 0; at < reading.lines.length && !reading.ended;) at = readLine(reading, at);
  const { headlineInText, published, dateline } = reading;
  const { pieces, publisher } = withoutTail(text, reading.pieces, markers);
  return { pieces, headlineInText, published, publisher: dateline ?? reading.byline ?? publisher };
}

/** Reads the line at an index; gives the index of the next line to read. */
function readLine(reading: Reading, at: number): number {
  const line = reading.lines[at]!;
  if (line.text.length > LONGEST_HEADLINE) {
    readParagraph(reading, line);
    return at + 1;
  }
  const heading = teaserHeading(line.text, reading.markers);
  if (heading && (reading.paragraphs > 0 || reading.headline)) {
    return pastTeasers(reading.lines, at + 1, heading, reading.markers);
  }
  if (isEndMark(line.text, reading.markers)) {
    reading.ended = reading.paragraphs > 0;
    return at + 1;
  }
  if (isFurniture(reading, line)) return at + 1;
  if (line.text === reading.headline || line.text === reading.title) readHeadline(reading, line);
  else if (!readBylineLine(reading, at)) readOwnLine(reading, line);
  return at + 1;
}

/** Menus, buttons, icons, dates of the page header, one-line teasers: what is dropped wherever it stands. */
function isFurniture(reading: Reading, line: Line): boolean {
  const { markers, paragraphs } = reading;
  if (paragraphs === 0) {
    const day = pageDate(withoutBullet(line.text));
    if (day !== null) {
      reading.published ??= day;
      reading.byline ??= publisherIn(line.text, markers);
      return true;
    }
    if (isMadeOf(line.text, ['menu', 'share', 'icon'], markers)) return true;
  }
  return (
    isIconLine(line.text, markers) ||
    isTeaserLine(line.text, markers) ||
    isMadeOf(line.text, ['share'], markers)
  );
}

/** The headline where it stands in the text; its repetitions are dropped. */
function readHeadline(reading: Reading, line: Line): void {
  if (reading.headlineInText || reading.pieces.length > 0) return;
  reading.headlineInText = true;
  reading.headline = line.text;
  reading.pieces.push({ kind: 'headline', start: line.start, end: line.end });
}

/** Whether the line is a byline; one after the story ends it. */
function readBylineLine(reading: Reading, at: number): boolean {
  const { text } = reading.lines[at]!;
  if (!reading.headline && reading.paragraphs === 0) return false;
  const byline = readByline(text, reading.markers);
  if (!byline) return false;
  if (!byline.sure && reading.paragraphs > 0 && !endsStory(reading, at)) return false;
  reading.byline ??= byline.publisher;
  reading.ended = reading.paragraphs > 0;
  return true;
}

/** Whether nothing but teasers, comments and bylines follows: two capitalised words may also be a subheading. */
function endsStory({ lines, markers }: Reading, at: number): boolean {
  const next = lines[at + 1];
  if (!next) return true;
  const { text } = next;
  return (
    teaserHeading(text, markers) !== null ||
    isEndMark(text, markers) ||
    isTeaserLine(text, markers) ||
    isMadeOf(text, ['menu', 'share', 'icon'], markers) ||
    pageDate(text) !== null ||
    readByline(text, markers) !== null
  );
}

/** A short line that is the article's own: headline, subheading, caption or a short paragraph. */
function readOwnLine(reading: Reading, line: Line): void {
  if (
    isRunning(line.text) ||
    mayHoldCredit(line.text) ||
    isNumberedCaption(reading.headline, line.text) ||
    isPointedCaption(line.text)
  ) {
    readParagraph(reading, line);
    return;
  }
  if (!reading.headline && reading.paragraphs === 0) readHeadline(reading, line);
  else if (
    line.text.length > LONGEST_SUBHEADING ||
    (reading.paragraphs === 0 && wordsOf(line.text).length > 9)
  ) {
    readParagraph(reading, line);
  } else keep(reading, 'subheading', line.start, line.end);
}

/** A paragraph: cuts the dateline, teasers, credits and `./.`, and keeps the rest as body and captions. */
function readParagraph(reading: Reading, line: Line): void {
  const start = line.start + copiedLength(line.text, reading.headline, reading.lead);
  if (start >= line.end || isCopy(reading, line.text)) return;
  let text = reading.text.slice(start, line.end);
  let from = start;
  if (reading.paragraphs < 2) {
    const dateline = readDateline(text, reading.markers);
    if (dateline) {
      reading.dateline ??= dateline.publisher;
      from += dateline.length;
      text = text.slice(dateline.length);
    }
  }
  const { own, after } = splitAtStoryEnd(text);
  for (const span of mayHoldTeaser(own) ? withoutTeasers(own) : [{ start: 0, end: own.length }]) {
    keepParts(reading, own.slice(span.start, span.end), from + span.start);
  }
  if (after !== null) {
    reading.byline ??= publisherIn(after.slice(0, 120), reading.markers) ?? nextPublisher(reading, line);
    reading.ended = true;
  }
}

/** The publisher in the byline under the story's end. */
function nextPublisher(reading: Reading, line: Line): string | null {
  const next = reading.lines[reading.lines.indexOf(line) + 1];
  return (next && readByline(next.text, reading.markers)?.publisher) ?? null;
}

function keepParts(reading: Reading, text: string, from: number): void {
  if (reading.lead !== null && !mayHoldCredit(text) && isPointedCaption(text)) {
    const span = trimmed(reading.text, from, from + text.length);
    if (span) reading.pieces.push({ kind: 'caption', ...span });
    return;
  }
  const parts = mayHoldCredit(text)
    ? splitCaptions(text, reading.markers)
    : [{ kind: 'body' as const, start: 0, end: text.length }];
  for (const part of parts) {
    if (part.kind === 'caption') keep(reading, 'caption', from + part.start, from + part.end);
    else {
      reading.paragraphs++;
      const kind = reading.lead === null ? 'lead' : 'body';
      reading.lead ??= text.slice(part.start, part.end);
      keep(reading, kind, from + part.start, from + part.end);
    }
  }
  if (parts.length === 0) markPreviousAsCaption(reading);
}

/** A credit alone on its line belongs to the short line above it. */
function markPreviousAsCaption(reading: Reading): void {
  const previous = reading.pieces.at(-1);
  if (!previous || previous.end - previous.start > 160) return;
  if (previous.kind === 'body') previous.kind = 'caption';
}

function keep(reading: Reading, kind: Piece['kind'], start: number, end: number): void {
  const span = trimmed(reading.text, start, end);
  if (!span) return;
  const text = reading.text.slice(span.start, span.end);
  if (kind === 'caption' && isCopy(reading, text)) return;
  reading.pieces.push({ kind, ...span });
}

function isCopy(reading: Reading, text: string): boolean {
  if (text.length < SHORTEST_COPY) return false;
  if (reading.seen.has(text)) return true;
  reading.seen.add(text);
  return false;
}
