import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import type { Piece } from './assemble.ts';
import { publisherIn, readByline, readDateline } from './byline.ts';
import { mayHoldCredit, splitCaptions } from './captions.ts';
import { mayHoldTeaser, splitAtStoryEnd, tailStart, withoutTeasers } from './inline.ts';
import { closes, type Line, splitLines, startsCapital, trimmed, wordsOf } from './lines.ts';
import { isEndMark, isIconLine, isMadeOf, isTeaserLine, teaserHeading, withoutBullet } from './menu.ts';
import { pageDate } from './page-date.ts';
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
/** Lines shorter than this may repeat (*Có.*) without being a copy. */
const SHORTEST_COPY = 25;

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
  cutTail(reading);
  const { pieces, headlineInText, published, dateline, byline } = reading;
  return { pieces, headlineInText, published, publisher: dateline ?? byline };
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
  if (isFurniture(reading, line)) return at + 1;
  if (isEndMark(line.text, reading.markers)) reading.ended = reading.paragraphs > 0;
  else if (line.text === reading.headline || line.text === reading.title) readHeadline(reading, line);
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
  if (closes(line.text) || mayHoldCredit(line.text) || hasHeadlineCaption(reading, line)) {
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

const IMAGE_NUMBER = /^\s?[-–]?\s?(?:ảnh|hình|Ảnh|Hình)\s?\d{1,2}\s*/u;

const hasHeadlineCaption = ({ headline }: Reading, line: Line): boolean =>
  headline !== null && line.text.startsWith(headline) && IMAGE_NUMBER.test(line.text.slice(headline.length));

/** A paragraph: cuts the dateline, teasers, credits and `./.`, and keeps the rest as body and captions. */
function readParagraph(reading: Reading, line: Line): void {
  const start = line.start + copiedLength(reading, line.text);
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
  if (previous.kind === 'body' || previous.kind === 'subheading') previous.kind = 'caption';
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

/** How much of the line's beginning repeats the headline or the lead: a caption without credit, glued to the text. */
function copiedLength(reading: Reading, text: string): number {
  const { headline, lead } = reading;
  if (headline && text.startsWith(headline)) {
    const rest = text.slice(headline.length);
    const image = IMAGE_NUMBER.exec(rest);
    if (image) return headline.length + image[0].length;
    if (/^\s/.test(rest) && startsCapital(rest.trimStart())) return headline.length;
  }
  const told = lead?.replace(/[.!?…]+$/u, '');
  if (!told || told.length < SHORTEST_COPY || !text.startsWith(told)) return 0;
  const rest = text.slice(told.length);
  const past = /^[.!?…]*\s+/u.exec(rest);
  return past && startsCapital(rest.slice(past[0].length)) ? told.length + past[0].length : 0;
}

/** Cuts a byline off the end of the last paragraph: *… của ông. Phương Thảo*, *… Song Hy (Nguồn: The Hill)*. */
function cutTail(reading: Reading): void {
  const last = reading.pieces.at(-1);
  if (!last) return;
  const text = reading.text.slice(last.start, last.end);
  if (last.kind === 'caption' && readByline(text, reading.markers)) reading.pieces.pop();
  if (last.kind !== 'body' && last.kind !== 'lead') return;
  const from = Math.max(0, text.length - 200);
  const tail = tailStart(text.slice(from));
  if (tail === -1) return;
  const words = text.slice(from + tail);
  if (closes(words) && !words.endsWith(')')) return;
  const byline = readByline(words, reading.markers);
  if (!byline) return;
  reading.byline ??= byline.publisher;
  const kept = trimmed(reading.text, last.start, last.start + from + tail);
  if (kept) reading.pieces[reading.pieces.length - 1] = { kind: last.kind, ...kept };
}
