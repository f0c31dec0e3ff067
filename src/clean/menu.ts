import type { BoilerplateMarkers, BoilerplateType } from '../lexicon/boilerplate.ts';
import { closes, firstWord, startsCapital, wordsOf } from './lines.ts';

/** Menus, buttons and counters are short; no longer line is looked up. */
const LONGEST = 90;
const BULLET = /^[•·▪●►▶›»*|–-]+\s*/u;
const COUNTER = /^[\d.,:/|()+-]+$/;

/** The line without the bullet before it. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '');

/** What several questions about one line ask for. */
interface Forms {
  line: string;
  /** Lower case, without the bullet; of a long line only how it begins. */
  lower: string;
  /** As a heading is listed: no counter, no colon either: *Tin liên quan:* → *tin liên quan*. */
  key: string;
}

let asked: Forms = { line: '', lower: '', key: '' };
/** Nobody asks for more of a line, its bullet included. */
const HEAD = LONGEST * 2;

/** The forms of the line asked about last are at hand: every line is asked about several times in a row. */
function formsOf(line: string): Forms {
  if (line === asked.line) return asked;
  const lower = withoutBullet(line.slice(0, HEAD).toLowerCase());
  asked = { line, lower, key: line.length > LONGEST ? '' : withoutCounter(lower) };
  return asked;
}

const COUNTERS = ' 0123456789().:|>»…';

/** *tin liên quan (3):* → *tin liên quan*; a pattern that ends in `$` would try at every character. */
function withoutCounter(text: string): string {
  let end = text.length;
  while (end > 0 && COUNTERS.includes(text[end - 1]!)) end--;
  return text.slice(0, end).trim();
}

/**
 * Whether a line is made of nothing but phrases of these types and counters: *Chia sẻ Facebook Twitter 12*.
 * A line of counters alone counts too.
 */
export function isMadeOf(
  line: string,
  types: readonly BoilerplateType[],
  markers: BoilerplateMarkers,
): boolean {
  if (line.length > LONGEST || !mayOpen(formsOf(line).lower, types, markers)) return false;
  const words = wordsOf(formsOf(line).lower.replace(/[|•·»›()[\],:]/gu, ' '));
  if (words.length > 12) return false;
  for (let at = 0; at < words.length;) {
    const taken = COUNTER.test(words[at]!) ? 1 : longestPhrase(words, at, types, markers);
    if (taken === 0) return false;
    at += taken;
  }
  return true;
}

const FEWEST_IN_BAR = 4;
const LONGEST_BAR = 600;

/** Whether a line lists sections one after another: *Trang nhất Xã hội Thế giới Kinh doanh …*; some may be unknown. */
export function isMenuBar(line: string, markers: BoilerplateMarkers): boolean {
  if (line.length > LONGEST_BAR || closes(line)) return false;
  const words = wordsOf(line.toLowerCase().replace(/[|•·»›()[\],:/]/gu, ' '));
  let phrases = 0;
  let covered = 0;
  for (let at = 0; at < words.length;) {
    const taken = longestPhrase(words, at, ['menu', 'share'], markers);
    if (taken > 0) phrases++;
    covered += taken;
    at += Math.max(1, taken);
  }
  return phrases >= FEWEST_IN_BAR && covered * 10 >= words.length * 7;
}

const FIRST = /[^|•·»›()[\],: ]+/u;

/** The first words of the phrases of a type. */
const FIRST_WORDS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function firstWords(phrases: ReadonlySet<string>): ReadonlySet<string> {
  let words = FIRST_WORDS.get(phrases);
  if (!words) FIRST_WORDS.set(phrases, (words = new Set([...phrases].map(firstWord))));
  return words;
}

/** Whether the first word may be all that a line of these types begins with: of most lines it is not. */
function mayOpen(lower: string, types: readonly BoilerplateType[], markers: BoilerplateMarkers): boolean {
  const first = FIRST.exec(lower)?.[0];
  return (
    first === undefined || COUNTER.test(first) || types.some((type) => firstWords(markers[type]).has(first))
  );
}

function longestPhrase(
  words: readonly string[],
  at: number,
  types: readonly BoilerplateType[],
  markers: BoilerplateMarkers,
): number {
  let longest = 0;
  let phrase = '';
  for (let count = 1; count <= Math.min(6, words.length - at); count++) {
    phrase = count === 1 ? words[at]! : `${phrase} ${words[at + count - 1]!}`;
    for (const type of types) if (markers[type].has(phrase)) longest = count;
  }
  return longest;
}

/** Whether a line opens with a word that only icons carry: *icon facebook Facebook*. */
export const isIconLine = (line: string, markers: BoilerplateMarkers): boolean =>
  line.length <= LONGEST && markers.icon.has(firstWord(formsOf(line).lower));

const headingKey = (line: string): string => formsOf(line).key;

/** `related` or `listing` where the line is a heading over teasers of other stories. */
export function teaserHeading(line: string, markers: BoilerplateMarkers): 'related' | 'listing' | null {
  const key = headingKey(line);
  if (!key) return null;
  if (markers.listing.has(key)) return 'listing';
  return markers.related.has(key) ? 'related' : null;
}

/** How many words of the line are the longest phrase of a type with which it begins. */
function openingWords(line: string, type: BoilerplateType, markers: BoilerplateMarkers): number {
  const lower = formsOf(line).lower;
  const first = firstWord(lower).replace(/[,:]$/u, '');
  if (!firstWords(markers[type]).has(first)) return 0;
  const words = wordsOf(lower.slice(0, LONGEST))
    .slice(0, 10)
    .map((word) => word.replace(/[,:.]$/u, ''));
  return longestPhrase(words, 0, [type], markers);
}

/** Whether the paper speaks to its readers: *Mời quý độc giả theo dõi …*, *Theo dõi Baoquocte.vn trên*. */
export const isNotice = (line: string, markers: BoilerplateMarkers): boolean =>
  openingWords(line, 'notice', markers) > 0;

/** How long the words are that say that a picture's text follows: *Chụp lại hình ảnh, …*; 0 where none stand here. */
export function captionOpening(line: string, markers: BoilerplateMarkers): number {
  const count = openingWords(line, 'caption', markers);
  if (count === 0) return 0;
  let at = 0;
  for (let word = 0; word < count; word++)
    at = line.indexOf(' ', at + 1) === -1 ? line.length : line.indexOf(' ', at + 1);
  const opened = line.slice(0, at).trimEnd();
  // Hình ảnh hai nhà lãnh đạo … is a sentence; a comma, a colon or nothing behind it shows the label.
  return at >= line.length || /[,:]$/u.test(opened) ? at : 0;
}

/** Whether the line opens the comments or lists tags: *Bình luận (0)*, *0 Trả lời*, *Từ khóa: NATO, Nga*. */
export function isEndMark(line: string, markers: BoilerplateMarkers): boolean {
  if (/^#\p{L}/u.test(line)) return true;
  if (markers.end.has(headingKey(line).replace(/^\d+\s+/, ''))) return true;
  const colon = line.indexOf(':');
  return (
    colon > 0 &&
    colon < 24 &&
    /^t(ag|ừ khóa|ừ khoá|hẻ)/iu.test(line) &&
    markers.end.has(line.slice(0, colon).toLowerCase())
  );
}

/** Whether the line is one teaser: *Xem thêm: …*, *>>> …*, *Video: …*, *[Nga và Mỹ …]*. */
export function isTeaserLine(line: string, markers: BoilerplateMarkers): boolean {
  if (line.startsWith('>>') || line.startsWith('> >') || line.startsWith('»')) return true;
  if (line.startsWith('> ') && !closes(line)) return true;
  if (line.startsWith('[') && line.indexOf(']') === line.length - 1) return true;
  const head = line.slice(0, 40).toLowerCase();
  const mark = head.search(/[:>»]/u);
  if (mark > 0) return markers.teaser.has(head.slice(0, mark).trim());
  return (
    !closes(line) &&
    markers.teaser.has(wordsOf(head).slice(0, 2).join(' ')) &&
    startsCapital(wordsOf(line)[2] ?? '')
  );
}
