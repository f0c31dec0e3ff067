import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import { isUpper, wordsOf } from './lines.ts';

/** Who wrote it and for whom: a line, or the end of the last paragraph. */
export interface Byline {
  /** A Vietnamese paper or agency that it names, as printed; a foreign source (*Theo Reuters*) is none. */
  publisher: string | null;
  /** It names a source or a publisher; two capitalised words alone may also be a subheading. */
  sure: boolean;
}

const LONGEST = 110;
const OPENS =
  /^(?:theo|nguồn|tin, ảnh|tin và ảnh|tin ảnh|bài, ảnh|bài và ảnh|tin|bài|tác giả|thực hiện|biên dịch|lược dịch|dịch)(?:\s|:)\s*/iu;
const IN_PARENTHESES =
  /^(?:theo(?! (?:thứ tự|giờ|lịch|kế hoạch|dự kiến|chương trình|thông lệ)(?!\p{L}))|tổng hợp|t\s?\/\s?h|th|dịch|lược dịch|biên dịch|lược thuật|nguồn|từ|video|ảnh|ghi)(?![\p{L}\p{N}])/iu;
/** A person's name before one of these may also be a caption: *Vladimir Putin (Nguồn: Reuters)*. */
const CREDIT = /^(?:nguồn|video|ảnh)(?![\p{L}\p{N}])/iu;
const SMALL: ReadonlySet<string> = new Set(
  'và theo báo tạp chí đài hãng trung tâm phóng viên nhóm ban điện tử tin tổng hợp từ lược dịch biên ghi nguồn trang mạng web thông tấn'.split(
    ' ',
  ),
);
const SEPARATORS = /[-–—,;/|]+/u;
const INITIALS = /^\p{Lu}{1,3}(?:\.\s?\p{Lu}{1,3})*\.?$/u;
const NAME_WORD = /^\p{Lu}[\p{L}.’'-]*$/u;
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/** Reads a short text as a byline: *Theo TTXVN*, *Thu An (Theo Sputnik)*, *Phương Thảo*; null where it is none. */
export function readByline(text: string, markers: BoilerplateMarkers): Byline | null {
  if (text.length > LONGEST || text.length < 2) return null;
  const bare = text.replace(/[.\s]+$/u, '').replace(/^[.\s/-]+/u, '');
  const sure = isByline(bare, markers);
  return sure === null ? null : { publisher: publisherIn(bare, markers), sure };
}

/** Whether the byline names a source; null where the text is no byline. */
function isByline(text: string, markers: BoilerplateMarkers): boolean | null {
  const { outside, inside } = splitParentheses(text);
  const insideSure = inside !== null && (IN_PARENTHESES.test(inside) || isNames(inside, markers, 1));
  if (inside !== null && !insideSure) return null;
  if (outside === '') return insideSure && isSource(inside!, markers) ? true : null;
  const opener = OPENS.exec(outside);
  if (opener) return isNames(outside.slice(opener[0].length), markers, 1) ? true : null;
  if (!isNames(outside, markers, 2)) return null;
  const credit = inside !== null && CREDIT.test(inside);
  return (insideSure && !credit) || INITIALS.test(outside) || publisherIn(outside, markers) !== null;
}

/** In parentheses alone only a source is a byline: *(TTXVN/Vietnam+)*, *(Theo AFP)*. */
const isSource = (inside: string, markers: BoilerplateMarkers): boolean =>
  IN_PARENTHESES.test(inside) ||
  inside
    .split(SEPARATORS)
    .every((part) => markers.publisher.has(part.trim()) || markers.agency.has(part.trim()));

function splitParentheses(text: string): { outside: string; inside: string | null } {
  const open = text.indexOf('(');
  if (open === -1) return { outside: text, inside: null };
  const close = text.endsWith(')') ? text.length - 1 : text.length;
  return { outside: text.slice(0, open).trim(), inside: text.slice(open + 1, close).trim() };
}

/** Names of people, papers, sites, joined by commas, dashes, slashes; a person has at least `fewest` words. */
function isNames(text: string, markers: BoilerplateMarkers, fewest: number): boolean {
  const parts = text.split(SEPARATORS).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  return named.length > 0 && named.length <= 6 && named.every((part) => isName(part, markers, fewest));
}

function isName(part: string, markers: BoilerplateMarkers, fewest: number): boolean {
  if (markers.publisher.has(part) || markers.agency.has(part) || INITIALS.test(part)) return true;
  const all = wordsOf(part);
  const words: string[] = [];
  let names = true;
  for (const word of all) {
    if (!isUpper(word) && SMALL.has(word.toLowerCase())) continue;
    words.push(word);
    names &&= NAME_WORD.test(word) || /^\d+[hH]?$/.test(word);
    if (!names && words.length > 1) return false;
  }
  if (words.length > 6) return false;
  if (words.length === 1 && (DOMAIN.test(words[0]!) || words[0] === 'PV')) return true;
  return names && (words.length >= fewest || words.length < all.length);
}

const NAME_CHARACTER = /[\p{L}\p{N}+]/u;

/** The papers by the first character of their names, the longest first. */
const BY_FIRST = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

function papersFrom(character: string, { publisher }: BoilerplateMarkers): readonly string[] {
  let papers = BY_FIRST.get(publisher);
  if (!papers) {
    const grouped = new Map<string, string[]>();
    for (const name of [...publisher].sort((a, b) => b.length - a.length))
      grouped.set(name[0]!, [...(grouped.get(name[0]!) ?? []), name]);
    BY_FIRST.set(publisher, (papers = grouped));
  }
  return papers.get(character) ?? [];
}

/** The first paper that a short text names, with what a slash joins to it: *TTXVN/Vietnam+*. */
export function publisherIn(text: string, markers: BoilerplateMarkers): string | null {
  for (let at = 0; at < text.length; at++) {
    const past = publisherEnd(text, at, markers);
    if (past > at && /\p{L}/u.test(text[at]!) && (at === 0 || !NAME_CHARACTER.test(text[at - 1]!)))
      return text.slice(at, past);
  }
  return null;
}

function publisherEnd(text: string, at: number, markers: BoilerplateMarkers): number {
  for (const name of papersFrom(text[at]!, markers)) {
    if (!text.startsWith(name, at)) continue;
    const past = at + name.length;
    const next = text[past];
    if (next !== undefined && NAME_CHARACTER.test(next)) continue;
    const joined = next === '/' ? publisherEnd(text, past + 1, markers) : 0;
    return Math.max(past, joined > past + 1 ? joined : past);
  }
  return 0;
}

const OFFICE = /^\)?(?: \([^()]{2,30}\))?[\s,:|–—-]+/u;

/** *BBC Tiếng Việt, 9 tháng 7 2018; TTXVN (Paris) 5/6/2013; (VOV) - 5/6/2013*: what stands behind a paper and its office. */
export function withoutPaper(line: string, markers: BoilerplateMarkers): string {
  const opens = line.startsWith('(') ? 1 : 0;
  const past = opens < line.length ? publisherEnd(line, opens, markers) : 0;
  const rest = past > opens ? line.slice(past) : '';
  const office = OFFICE.exec(rest);
  return office ? rest.slice(office[0].length) : line;
}

const PARENTHESES_FIRST = /^\(([^()]{2,30})\)\s*[-–—.:]{0,2}\s*/u;
const NAME_FIRST = /^([\p{L}\d.&+ ]{2,24}?)(?:\s?[-–—]|\.)\s+/u;
const DASH_FIRST = /^[-–—]\s?(?=["“]?\p{Lu})/u;
const PLACE_FIRST = /^[\p{L} .-]{2,40}(?:, (?:ngày )?\d{1,2}[/-]\d{1,2},?)? \(([^()]{2,30})\)\s*[-–—]\s*/u;
const ACRONYM = /^(?=.*\p{Lu}{2})[\p{Lu}&.]{2,6}\d?$/u;

/** The agency's mark before the first sentence, and whose it is where a Vietnamese paper or agency is named. */
export interface Dateline {
  length: number;
  publisher: string | null;
}

/** *(CLO) *, *TPO - *, *Hà Nội (TTXVN) - *, *PARIS (Sputnik) - *, a bare dash; null where there is none. */
export function readDateline(text: string, markers: BoilerplateMarkers): Dateline | null {
  const head = text.slice(0, 90);
  const dash = DASH_FIRST.exec(head);
  if (dash) return { length: dash[0].length, publisher: null };
  const inParentheses = head.startsWith('(') ? PARENTHESES_FIRST.exec(head) : null;
  if (inParentheses) {
    const name = inParentheses[1]!.trim();
    const known = markers.publisher.has(name) || ACRONYM.test(name) || DOMAIN.test(name);
    return known ? { length: inParentheses[0].length, publisher: name } : null;
  }
  if (!/[-–—.]/.test(head)) return null;
  const first = NAME_FIRST.exec(head);
  if (first && markers.publisher.has(first[1]!.trim()))
    return { length: first[0].length, publisher: first[1]!.trim() };
  const place = PLACE_FIRST.exec(head);
  const publisher = place && publisherIn(place[1]!, markers);
  return place && (publisher || markers.agency.has(place[1]!.trim()))
    ? { length: place[0].length, publisher }
    : null;
}
