import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import { readByline, readDateline } from './byline.ts';
import { mayHoldCredit } from './captions.ts';
import { isRunning, type Line, wordsOf } from './lines.ts';
import { isMadeOf, teaserHeading } from './menu.ts';
import { pageDate } from './page-date.ts';

/** Teasers of other stories that no heading announces. */

const SHORTEST_HEADLINE = 22;
const LONGEST_HEADLINE = 200;

const mayHead = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.text.length >= SHORTEST_HEADLINE &&
  line.text.length <= LONGEST_HEADLINE &&
  !isRunning(line.text) &&
  !mayHoldCredit(line.text);

/**
 * A teaser on its own among the paragraphs: its headline stands twice, or a date, a counter or an author with a bar
 * stands under it, or its abstract begins with the paper's mark.
 * @param at index of the line that may be its headline
 * @returns index of the line behind it, its abstract included; null where the line is none
 */
export function pastStray(lines: readonly Line[], at: number, markers: BoilerplateMarkers): number | null {
  const headline = lines[at];
  if (!mayHead(headline) || readByline(headline.text, markers)) return null;
  let next = at + 1;
  const twice = lines[next]?.text === headline.text;
  if (twice) next++;
  const stamps = next;
  while (next < lines.length && isStamp(lines[next]!.text, markers)) next++;
  const stamped = next > stamps;
  const abstract = lines[next];
  const runs = abstract !== undefined && isRunning(abstract.text);
  const marked = runs && readDateline(abstract.text, markers)?.publisher != null;
  if (!twice && !stamped && !marked) return null;
  return runs && (marked || tellsOf(headline.text, abstract.text)) ? next + 1 : next;
}

const HOURS_AGO = /^\d{1,2} (?:giây|phút|giờ|ngày|tuần|tháng|năm)(?: trước)?$/u;
const BARRED = /^[\p{Lu}][\p{L}.’ ]{1,30}\|$/u;

/** What stands under a teaser's headline: *08:15 3/5/2011*, *0*, *3 giờ trước*, *Ngọc Vân |*. */
export const isStamp = (line: string, markers: BoilerplateMarkers): boolean =>
  line.length < 60 &&
  teaserHeading(line, markers) === null &&
  (/^[\d:./|•–\s-]+$/u.test(line) ||
    HOURS_AGO.test(line) ||
    BARRED.test(line) ||
    pageDate(line) !== null ||
    isMadeOf(line, ['menu'], markers));

/** Whether a paragraph says again what a headline says: more than this share of its words. */
export function tellsOf(headline: string, abstract: string, share = 0.5): boolean {
  const said = new Set(folded(abstract));
  const words = folded(headline);
  return words.filter((word) => said.has(word)).length > words.length * share;
}

const folded = (text: string): string[] =>
  wordsOf(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')).filter((word) => word.length > 1);

const FEWEST_WORDS = 7;

/** Two headlines with an abstract each, one after the other: a list of other stories, which ends the article. */
export const opensListing = (lines: readonly Line[], at: number): boolean =>
  isPair(lines, at) && isPair(lines, at + 2);

function isPair(lines: readonly Line[], at: number): boolean {
  const [headline, abstract] = [lines[at], lines[at + 1]];
  return (
    mayHead(headline) &&
    wordsOf(headline.text).length >= FEWEST_WORDS &&
    abstract !== undefined &&
    isRunning(abstract.text) &&
    tellsOf(headline.text, abstract.text)
  );
}

/** Whether a byline of two capitalised words is followed by a headline, as no subheading is. */
export const headsListing = (lines: readonly Line[], at: number, markers: BoilerplateMarkers): boolean =>
  mayHead(lines[at]) &&
  wordsOf(lines[at].text).length >= FEWEST_WORDS &&
  readByline(lines[at].text, markers) === null;

const SKIP = /^Bỏ qua (.{3,60}) và tiếp tục đọc$/iu;
const LONGEST_SKIP = 40;

/**
 * *Bỏ qua Đọc nhiều nhất và tiếp tục đọc … End of Đọc nhiều nhất*: a page for screen readers says where its listing ends.
 * @returns index of the line behind it; null where the line is no such link
 */
export function pastSkipped(lines: readonly Line[], at: number): number | null {
  const name = SKIP.exec(lines[at]!.text)?.[1];
  if (name === undefined) return null;
  for (let next = at + 1; next < Math.min(lines.length, at + LONGEST_SKIP); next++) {
    const { text } = lines[next]!;
    if (/^(?:End of|Hết|Kết thúc) /iu.test(text) && text.endsWith(name)) return next + 1;
  }
  return at + 1;
}
