import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import type { Piece } from './assemble.ts';
import { readByline } from './byline.ts';
import { isPointedCaption, mayHoldCredit } from './captions.ts';
import { echoesHeadline, isNumberedCaption } from './copies.ts';
import { isFurniture, isMenuAbove } from './furniture.ts';
import { isRunning, type Line, wordsOf } from './lines.ts';
import { captionOpening, isEndMark, isMadeOf, isTeaserLine, teaserHeading } from './menu.ts';
import { pageDate } from './page-date.ts';
import { beginReading, keep, readCaption, readParagraph, type Reading } from './reading.ts';
import { headsListing, opensListing, pastSkipped, pastStray } from './strays.ts';
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

/** A line this short may be a headline, a subheading or part of a menu. */
const LONGEST_HEADLINE = 200;
const LONGEST_SUBHEADING = 120;
/** A list of other stories that nothing announces is not looked for in the first paragraphs: a digest is such a list. */
const FEWEST_PARAGRAPHS = 3;

/**
 * Reads a normalised page line by line.
 * @param title the headline where the source tells it, else null: the first line that may be one is taken
 */
export function readPage(text: string, title: string | null, markers: BoilerplateMarkers): Page {
  const reading = beginReading(text, title, markers);
  for (let at = 0; at < reading.lines.length && !reading.ended;) at = readLine(reading, at);
  const { headlineInText, published, dateline } = reading;
  const { pieces, publisher } = withoutTail(text, reading.pieces, markers);
  return { pieces, headlineInText, published, publisher: dateline ?? reading.byline ?? publisher };
}

/** Reads the line at an index; gives the index of the next line to read. */
function readLine(reading: Reading, at: number): number {
  const line = reading.lines[at]!;
  const caption = reading.captionNext;
  reading.captionNext = false;
  if (line.text.length > LONGEST_HEADLINE) {
    readParagraph(reading, line);
    return at + 1;
  }
  const past = pastAnnounced(reading, at);
  if (past !== null) return past;
  if (isEndMark(line.text, reading.markers)) {
    reading.ended = reading.paragraphs > 0;
    return at + 1;
  }
  if (isFurniture(reading, line)) return at + 1;
  const stray = pastUnannounced(reading, at);
  if (stray !== null) return stray;
  if (caption) readCaption(reading, line);
  else if (!opensCaption(reading, line)) readOwn(reading, at);
  return at + 1;
}

/** Where the article goes on behind a list of teasers or what a skip link leaves out; null where none is announced here. */
function pastAnnounced({ lines, markers, paragraphs, headline }: Reading, at: number): number | null {
  const heading = teaserHeading(lines[at]!.text, markers);
  if (heading && (paragraphs > 0 || headline)) return pastTeasers(lines, at + 1, heading, markers);
  return pastSkipped(lines, at);
}

/** The same for other stories without a heading over them. */
function pastUnannounced(reading: Reading, at: number): number | null {
  const { lines, markers, paragraphs, headline } = reading;
  if (paragraphs === 0 || lines[at]!.text === headline) return null;
  const plain = paragraphs >= FEWEST_PARAGRAPHS && reading.pieces.every(({ kind }) => kind !== 'subheading');
  if (plain && opensListing(lines, at)) return lines.length;
  return pastStray(lines, at, markers);
}

/** *Chú thích ảnh*, *Chụp lại hình ảnh, …*: what a picture shows follows, in the line or in the next. */
function opensCaption(reading: Reading, line: Line): boolean {
  const length = captionOpening(line.text, reading.markers);
  if (length === 0) return false;
  const start = line.start + length;
  if (start >= line.end) reading.captionNext = true;
  else readCaption(reading, { start, end: line.end, text: reading.text.slice(start, line.end) });
  return true;
}

function readOwn(reading: Reading, at: number): void {
  const line = reading.lines[at]!;
  if (line.text === reading.headline || line.text === reading.title) readHeadline(reading, line);
  else if (echoesHeadline(reading.headline, line.text) || isMenuAbove(reading, at)) return;
  else if (!readBylineLine(reading, at)) readOwnLine(reading, line);
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
  const { lines, paragraphs, markers } = reading;
  if (!reading.headline && paragraphs === 0) return false;
  const byline = readByline(lines[at]!.text, markers);
  if (!byline) return false;
  if (!byline.sure && paragraphs > 0 && !endsStory(reading, at)) return false;
  reading.byline ??= byline.publisher;
  // Between lead and story: Theo TTXVN.
  const goesOn = paragraphs === 1 && lines[at + 1] !== undefined && isRunning(lines[at + 1]!.text);
  reading.ended = paragraphs > 0 && !goesOn;
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
    readByline(text, markers) !== null ||
    headsListing(lines, at + 1, markers)
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
