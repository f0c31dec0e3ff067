import { fold } from '../text/fold.ts';
import { Flag } from '../text/tokens.ts';
import { countryIn, entitiesIn, officialsIn, shortIn, titlesIn, triggersIn } from './items.ts';
import type { Reader } from './reader.ts';

/** A personal name: tokens `first` up to `past`, and the officials of the lexicon that bear it. */
export interface Name {
  first: number;
  past: number;
  candidates: readonly string[];
  full: boolean;
}

const LONGEST_NAME = 6;

/**
 * The name that begins at a token, after a title or an honorific. A lexicon name wins; else a run of capitalised
 * words: *Đỗ Thắng Hải*, *Kim Kye-gwan*, *Salman bin Abdul-aziz al Saud*.
 */
export function nameAt(reader: Reader, first: number): Name | null {
  const known = reader.item(first);
  const officials = officialsIn(known);
  if (officials.length > 0) {
    const past = known!.past;
    // Chủ tịch Tập Cận Bình; but Nguyễn Xuân Phúc Hải is somebody else.
    return { first, past, candidates: officials, full: true };
  }
  const short = shortIn(known);
  // ông Van Rompuy: a family name of several words.
  if (short.length > 0 && known!.past > first + 1 && !isNameWord(reader, known!.past, true))
    return { first, past: known!.past, candidates: short, full: false };
  const past = runEnd(reader, first);
  if (past === first || (past - first > 1 && reader.lists.houses.has(reader.tokens, past - 1))) return null;
  // Thủ tướng Israeli Benjamin Netanyahu: a foreign adjective before a known name.
  const after = officialsIn(reader.item(past));
  if (after.length > 0) return { first: past, past: reader.item(past)!.past, candidates: after, full: true };
  if (short.length > 0 && known!.past === past) return { first, past, candidates: short, full: false };
  const candidates = insideCandidates(reader, first, past);
  // TỔNG THỐNG LÀO VÀ ĐOÀN CÔNG TÁC: in a line of capitals nothing tells a name.
  if (candidates.length === 0 && isShouted(reader, first - 1) && isShouted(reader, first)) return null;
  return {
    first,
    past,
    candidates,
    full: countWords(reader, first, past) > 1,
  };
}

const isShouted = (reader: Reader, token: number): boolean =>
  token >= reader.first && reader.has(token, Flag.shout);

/** *Donad Trump*: a misspelt forename before a surname that the lexicon knows. */
function insideCandidates(reader: Reader, first: number, past: number): readonly string[] {
  for (let t = first; t < past; t++) {
    const item = reader.item(t);
    const found = officialsIn(item).length > 0 ? officialsIn(item) : shortIn(item);
    if (found.length > 0) return found;
  }
  return [];
}

/** What a Vietnamese syllable may be without its marks. */
const SYLLABLE = /^(ngh|ng|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?$/;

/** One word that nobody known bears and that is none of the language, *Boediono*; *Walid al - Moualem* is not over yet. */
export function isMononym(reader: Reader, { first, past, candidates }: Name): boolean {
  const text = reader.text(first);
  const goesOn =
    (isHyphen(reader, past) && titlesIn(reader.item(past + 1)).length === 0) ||
    reader.lists.particles.hasSmall(reader.tokens, past) ||
    /^['’]/.test(reader.text(past));
  return (
    past - first === 1 && candidates.length === 0 && !goesOn && text.length > 3 && !SYLLABLE.test(fold(text))
  );
}

/** *Thủ tướng Papua New Guinea Xô-ma-rê*: one name that nobody known bears, spelt by ear in small syllables. */
export function isSpeltOut(reader: Reader, { first, past, candidates }: Name): boolean {
  if (candidates.length > 0 || past - first < 3 || (past - first) % 2 === 0) return false;
  for (let t = first + 1; t < past; t++) {
    if (!reader.has(t, Flag.glued)) return false;
    if ((t - first) % 2 === 1 ? !isHyphen(reader, t) : reader.has(t, Flag.capital)) return false;
  }
  return true;
}

function countWords(reader: Reader, first: number, past: number): number {
  let words = 0;
  for (let t = first; t < past; t++) if (reader.has(t, Flag.capital)) words++;
  return words;
}

function runEnd(reader: Reader, first: number): number {
  let past = first;
  let words = 0;
  for (let t = first; t < reader.past && words < LONGEST_NAME;) {
    if (t > first && reader.has(t, Flag.line)) break;
    if (isNameWord(reader, t, t > first)) {
      past = ++t;
      words++;
      // B. Ô-ba-ma: a full stop after an initial.
      if (reader.isMark(t, '.') && reader.length(t - 1) <= 2 && reader.has(t + 1, Flag.capital)) t++;
      continue;
    }
    // Hu-gô Cha-vết, D.Mét-vê-đép: a family name of several syllables, which the lexicon knows, closes the name.
    if (past > first && isWrittenOut(reader, t)) {
      past = t = reader.item(t)!.past;
      // José dos Santos Neto
      if (t < reader.past && !reader.has(t, Flag.line) && isNameWord(reader, t, true)) continue;
      return past;
    }
    if (past > first && isHyphen(reader, t) && joinsName(reader, t + 1)) {
      past = t = t + 2;
      continue;
    }
    if (past > first && reader.lists.particles.hasSmall(reader.tokens, t)) {
      const behind = pastParticles(reader, t);
      if (isNameWord(reader, behind, true)) {
        t = behind;
        continue;
      }
      // Sabah al Ahmad al Jaber al Sabah: the house at its end is known.
      if (isHouse(reader, t + 1)) return reader.item(t + 1)!.past;
    }
    // Khalid al-Falih
    if (past > first && isArticle(reader, t)) {
      past = t = t + 3;
      words++;
      continue;
    }
    break;
  }
  return past;
}

/** *Juan de la Torre, Omar bin abu Bakr*: behind as many small words as a name may have in a row. */
const pastParticles = (reader: Reader, t: number): number =>
  reader.lists.particles.hasSmall(reader.tokens, t + 1) ? t + 2 : t + 1;

/** The small *al-* before a family name, glued to it. */
const isArticle = (reader: Reader, t: number): boolean =>
  reader.lists.particles.hasSmall(reader.tokens, t) &&
  isHyphen(reader, t + 1) &&
  reader.has(t + 1, Flag.glued) &&
  reader.has(t + 2, Flag.glued) &&
  isNameWord(reader, t + 2, true);

/** The end of a long name, which the lexicon knows as somebody's: *Jaber al Sabah*. */
function isHouse(reader: Reader, t: number): boolean {
  const item = reader.item(t);
  return (
    item !== undefined && item.past > t + 1 && (officialsIn(item).length > 0 || shortIn(item).length > 0)
  );
}

/** A family name with hyphens, or behind a particle, that the lexicon knows: *Cha-vết, El Baradei*. */
function isWrittenOut(reader: Reader, t: number): boolean {
  const item = reader.item(t);
  if (item === undefined || shortIn(item).length === 0 || item.past === t + 1) return false;
  return reader.isDash(t + 1) || reader.lists.particles.has(reader.tokens, t);
}

const isHyphen = (reader: Reader, t: number): boolean => reader.isDash(t) || reader.isMark(t, '‑');

/** A hyphen inside a name has no space on either side, or on both where a paper sets *Hae - sung, Al - Attiyah*. */
function joinsName(reader: Reader, t: number): boolean {
  const [before, behind] = [reader.has(t - 1, Flag.glued), reader.has(t, Flag.glued)];
  if (before !== behind || !reader.has(t, Flag.word)) return false;
  const { lists, tokens } = reader;
  if (behind) return !countryIn(reader.item(t)) && titlesIn(reader.item(t)).length === 0;
  // Kim Jong Un - con trai ông …: what follows a dash is mostly no name.
  return (
    lists.syllables.hasSmall(tokens, t) || (lists.particles.has(tokens, t - 2) && isNameWord(reader, t, true))
  );
}

function isNameWord(reader: Reader, t: number, inside: boolean): boolean {
  if (!reader.has(t, Flag.capital) || !reader.has(t, Flag.word)) return false;
  if (!inside && reader.lists.bodies.has(reader.tokens, t)) return false;
  const item = reader.item(t);
  if (!item) return !insideOtherItem(reader, t);
  if (shortIn(item).length > 0 && item.past === t + 1) return true;
  if (titlesIn(item).length > 0) return false;
  if (item.past > t + 1) return false;
  if (entitiesIn(item).length > 0) return inside && isGivenName(reader, t);
  return triggersIn(item).length === 0 || inside;
}

/** Anh, Đức, Nga, Mỹ are countries after a title and given names at the end of one: *Đỗ Đức Duy, Nguyễn Phương Nga*. */
const isGivenName = (reader: Reader, t: number): boolean =>
  reader.length(t) <= 4 && reader.has(t - 1, Flag.capital) && !entitiesIn(reader.item(t - 1)).length;

function insideOtherItem(reader: Reader, t: number): boolean {
  const item = reader.itemBefore(t);
  return item !== undefined && item.past > t && entitiesIn(item).length > 0;
}
