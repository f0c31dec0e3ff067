import type { BoilerplateMarkers } from '../lexicon/boilerplate.ts';
import { readByline } from './byline.ts';
import { sentenceStarts, trimmed, wordsOf } from './lines.ts';

/** Part of a paragraph: `body` goes on with the story, `caption` tells what a photograph shows. */
export interface Part {
  kind: 'body' | 'caption';
  start: number;
  end: number;
}

/** A photograph's credit, with the bracket or dash before it. */
interface Credit {
  start: number;
  end: number;
}

const CREDIT =
  /[([]\s?(?:nguồn ảnh|nguồn|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|ảnh|video|photo)\s?:|(?:Nguồn ảnh|Ảnh minh họa|Ảnh minh hoạ|Ảnh tư liệu|Ảnh chụp|Ảnh|ẢNH|Photo)\s?: ?/giu;
const BARE_IMAGE = /\s?[([](?:ảnh|hình)[^()[\]:]{0,30}[)\]]/giu;
const UPPER = /^\p{Lu}/u;
const LONGEST_CAPTION = 320;

const HINT = /nh ?:|NH:|guồn:|Ảnh |\([Ảả]nh|Photo/;

/** Whether a text may hold a credit at all; cheap: one look at each character. */
export const mayHoldCredit = (text: string): boolean => HINT.test(text);

/**
 * Splits a paragraph into story and captions and cuts the credits: *… đến thăm. Tổng thống X. Ảnh: AP Bộ trưởng …*.
 * A caption within a paragraph is the sentence before its credit; a short line that ends in a credit is one caption.
 */
export function splitCaptions(text: string, markers: BoilerplateMarkers): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const credit of creditsOf(text, markers)) {
    if (credit.start < from) continue;
    const whole = from === 0 && credit.end >= text.length && isOneCaption(text.slice(0, credit.start));
    const start = whole ? 0 : from + captionStart(text.slice(from, credit.start));
    push(parts, text, 'body', from, start);
    push(parts, text, 'caption', start, credit.start);
    from = credit.end;
  }
  push(parts, text, 'body', from, text.length);
  return parts;
}

function push(parts: Part[], text: string, kind: Part['kind'], start: number, end: number): void {
  const span = trimmed(text, start, end);
  if (span) parts.push({ kind, ...span });
}

const isOneCaption = (text: string): boolean =>
  text.length <= LONGEST_CAPTION && sentenceStarts(text).length <= 3;

/** *(trái)*, *(thứ hai từ phải sang)*: only who shows a picture points so. */
const POINTED =
  /\((?:thứ \p{L}{2,4},? )?(?:từ |bên |ngoài cùng bên |hàng đầu, )?(?:trái|phải|giữa)(?:,[^()]{0,25}| (?:sang|qua|ảnh)[^()]{0,20})?\)/iu;
const FROM_LEFT = /^Từ (?:trái|phải) (?:sang|qua)/u;
const LONGEST_POINTED = 260;

/** A line of one sentence that says where in a picture somebody stands: a caption without its credit. */
export const isPointedCaption = (text: string): boolean =>
  text.length <= LONGEST_POINTED &&
  (FROM_LEFT.test(text) || (text.includes('(') && POINTED.test(text))) &&
  sentenceStarts(text).length === 1;

/** Where the last sentence begins. */
const captionStart = (text: string): number => sentenceStarts(text).at(-1)!;

function creditsOf(text: string, markers: BoilerplateMarkers): Credit[] {
  const credits: Credit[] = [];
  for (const match of text.matchAll(CREDIT)) {
    const bracket = /^[([]/.test(match[0]);
    if (!bracket && !UPPER.test(match[0])) continue;
    const value = match.index + match[0].length;
    const end = bracket ? closingEnd(text, value) : nameEnd(text, value, markers);
    if (bracket && end >= text.length && isByline(text.slice(0, match.index), markers)) continue;
    if (end > 0) credits.push({ start: creditStart(text, match.index), end });
  }
  for (const match of text.matchAll(BARE_IMAGE)) {
    credits.push({ start: creditStart(text, match.index), end: match.index + match[0].length });
  }
  return credits.sort((a, b) => a.start - b.start);
}

/** After the last sentence a name and a source are the author's: *… của ông. Song Hy (Nguồn: The Hill)*. */
function isByline(text: string, markers: BoilerplateMarkers): boolean {
  const start = captionStart(text);
  return start > 0 && readByline(text.slice(start), markers) !== null;
}

/** Steps back over the spaces and the dash before a credit. */
function creditStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[\s–—-]/u.test(text[start - 1]!)) start--;
  return start;
}

function closingEnd(text: string, from: number): number {
  const close = text.slice(from, from + 80).search(/[)\]]/);
  if (close === -1) return text.length - from <= 80 ? text.length : 0;
  return fullStopEnd(text, from + close + 1);
}

const fullStopEnd = (text: string, end: number): number => (text[end] === '.' ? end + 1 : end);

/** Where the photographer's or agency's name ends: *AP Bộ trưởng …* after *AP*, *Tiến Tuấn. Tại …* after the stop. */
function nameEnd(text: string, from: number, markers: BoilerplateMarkers): number {
  let at = from;
  while (text[at] === ' ') at++;
  const agency = agencyEnd(text, at, markers);
  if (agency > 0) return fullStopEnd(text, agency);
  const shouted = /^\p{Lu}{2,}(?: \p{Lu}{2,}){0,3}(?=\p{Lu}\p{Ll})/u.exec(text.slice(at, at + 60));
  if (shouted) return at + shouted[0].length;
  return runEnd(text, at);
}

/** Known agencies, joined by commas, slashes or dashes: *AFP/TTXVN*, *AP, Reuters*; 0 where none stands here. */
function agencyEnd(text: string, at: number, markers: BoilerplateMarkers): number {
  let end = 0;
  for (let past = Math.min(text.length, at + 30); past > at && end === 0; past--) {
    const name = text.slice(at, past);
    const cut = text[past] !== undefined && /[\p{Ll}\p{N}]/u.test(text[past]!);
    if (!cut && (markers.agency.has(name) || markers.publisher.has(name))) end = past;
  }
  if (end === 0) return 0;
  const joint = /^\s?[/,;+&-]\s?/.exec(text.slice(end, end + 3));
  if (!joint) return end;
  const next = end + joint[0].length;
  const joined = agencyEnd(text, next, markers);
  if (joined > 0) return joined;
  return joint[0].trim() === '/' ? runEnd(text, next) : end;
}

/** Capitalised words up to a full stop or the end; before running text the last of them begins its sentence. */
function runEnd(text: string, at: number): number {
  const window = text.slice(at, at + 70);
  const words = wordsOf(window);
  let end = 0;
  const ends: number[] = [];
  for (const word of words.slice(0, 7)) {
    const start = window.indexOf(word, end);
    if (!/^[\p{Lu}\d&(]/u.test(word) && word !== 'và' && word !== '-') {
      return ends.length > 1 ? at + ends.at(-2)! : at + (ends[0] ?? 0);
    }
    end = start + word.length;
    ends.push(end);
    if (/[.)]$/.test(word) && !/^\p{Lu}\.$/u.test(word)) return at + end;
  }
  return at + end >= text.length || ends.length < 4 ? at + end : at + ends[1]!;
}
