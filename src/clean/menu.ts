import type { BoilerplateMarkers, BoilerplateType } from '../lexicon/boilerplate.ts';
import { closes, startsCapital, wordsOf } from './lines.ts';

/** Menus, buttons and counters are short; no longer line is looked up. */
const LONGEST = 90;
const BULLET = /^[•·▪●►▶›»*|–-]+\s*/u;
const COUNTER = /^[\d.,:/|()+-]+$/;

/** The line without the bullet before it. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '');

/**
 * Whether a line is made of nothing but phrases of these types and counters: *Chia sẻ Facebook Twitter 12*.
 * A line of counters alone counts too.
 */
export function isMadeOf(
  line: string,
  types: readonly BoilerplateType[],
  markers: BoilerplateMarkers,
): boolean {
  if (line.length > LONGEST) return false;
  const words = wordsOf(withoutBullet(line.toLowerCase()).replace(/[|•·»›()[\],:]/gu, ' '));
  if (words.length > 12) return false;
  for (let at = 0; at < words.length;) {
    const taken = COUNTER.test(words[at]!) ? 1 : longestPhrase(words, at, types, markers);
    if (taken === 0) return false;
    at += taken;
  }
  return true;
}

function longestPhrase(
  words: readonly string[],
  at: number,
  types: readonly BoilerplateType[],
  markers: BoilerplateMarkers,
): number {
  for (let count = Math.min(6, words.length - at); count > 0; count--) {
    const phrase = words.slice(at, at + count).join(' ');
    if (types.some((type) => markers[type].has(phrase))) return count;
  }
  return 0;
}

/** Whether a line opens with a word that only icons carry: *icon facebook Facebook*. */
export function isIconLine(line: string, markers: BoilerplateMarkers): boolean {
  if (line.length > LONGEST) return false;
  const first = wordsOf(withoutBullet(line.toLowerCase()))[0];
  return first !== undefined && markers.icon.has(first);
}

/** The line as a heading is listed: lower case, no bullet, no counter, no colon: *Tin liên quan:* → *tin liên quan*. */
function headingKey(line: string): string {
  if (line.length > LONGEST) return '';
  return withoutBullet(line.toLowerCase())
    .replace(/[\s\d().:>»…]+$/u, '')
    .trim();
}

/** `related` or `listing` where the line is a heading over teasers of other stories. */
export function teaserHeading(line: string, markers: BoilerplateMarkers): 'related' | 'listing' | null {
  const key = headingKey(line);
  if (!key) return null;
  if (markers.listing.has(key)) return 'listing';
  return markers.related.has(key) ? 'related' : null;
}

/** Whether the line opens the comments or lists tags: *Bình luận (0)*, *0 Trả lời*, *Từ khóa: NATO, Nga*. */
export function isEndMark(line: string, markers: BoilerplateMarkers): boolean {
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
