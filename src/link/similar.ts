import type { Entity } from '../model.ts';
import { fold } from '../text/fold.ts';
import { edits } from './edits.ts';

/** The same word but for a misprint, or two in a long one: *Drago* is not Diego. */
const closeWord = (a: string, b: string) => {
  const shortest = Math.min(a.length, b.length);
  return a === b || (shortest > 4 && edits(a, b, 2) <= (shortest > 5 ? 2 : 1));
};

/** A name as comparisons read it. */
export interface FoldedName {
  /** As printed. */
  text: string;
  words: string[];
  /** The words without a space between them. */
  joined: string;
  /** The words with a space before each and one behind the last. */
  spaced: string;
  /** How the words sound; null until somebody asks. */
  sounds: readonly string[] | null;
}

/** The names read lately: the news names the same people again and again. Emptied when full, so that memory stays flat. */
const LATELY = new Map<string, FoldedName>();
const FULL = 20_000;

export function foldedName(text: string): FoldedName {
  const known = LATELY.get(text);
  if (known) return known;
  const folded = fold(text);
  // A copy: a slice would keep its whole article in memory.
  const copy = Buffer.from(text).toString();
  const name: FoldedName = {
    text: copy,
    words: folded.split(' '),
    joined: folded.replaceAll(' ', ''),
    spaced: ` ${folded} `,
    sounds: null,
  };
  if (LATELY.size >= FULL) LATELY.clear();
  LATELY.set(copy, name);
  return name;
}

/** Folded when an article first asks, then kept: the lexicon's names are few, the comparisons many. */
const FOLDED = new WeakMap<Entity, readonly FoldedName[]>();

/** The names of an entity of the lexicon. */
export function foldedNames(entity: Entity | undefined): readonly FoldedName[] {
  if (!entity) return [];
  let names = FOLDED.get(entity);
  if (!names) FOLDED.set(entity, (names = entity.names.map(foldedName)));
  return names;
}

/** One person, spelt by two hands: the family names are alike and so is half of the rest. *Jean Yves Le Drianin*. */
export function similarNames(a: FoldedName, b: FoldedName): boolean {
  if (a.joined === b.joined) return true;
  const [left, right] = [a.words, b.words];
  const marked = MARKED.test(a.text) || MARKED.test(b.text);
  if (marked && isSyllables(a) && isSyllables(b) && left.length === right.length)
    return sameSyllables(left, right);
  // Trần Hồng is not Nguyễn Mai Hồng.
  if (left.length !== right.length && HOME.test(a.text) && HOME.test(b.text))
    return left[0] === right[0] && left.at(-1) === right.at(-1);
  if (!closeWord(left.at(-1)!, right.at(-1)!)) return false;
  const shared = left.filter((w) => right.some((v) => closeWord(w, v))).length;
  return shared * 2 >= Math.min(left.length, right.length);
}

/** *Lee Hye-hoon, Phạm Bình Minh*: a hyphen or a mark; one hand may leave it out, *Kim Yo Jong*. */
const MARKED = /-|[^\p{ASCII}]/u;
/** Letters that only names written as Vietnamese ones are have. */
const HOME = /[ạảậầấẩẫăắằặẳẵọỏộổỗồốơờớợởỡẻẹẽềếệểễủụũưựữửừứịỉĩỳỷỵỹđ]/iu;
/** Three short words or more. */
const isSyllables = ({ words }: FoldedName): boolean =>
  words.length >= 3 && words.every((w) => w.length <= LONGEST_SYLLABLE);
const LONGEST_SYLLABLE = 6;

/** *Kim Yong-chul* is Kim Yong-chol; *Lee Hye-hoon* is not Lee Do-hoon: of names in syllables one may be off by a letter. */
function sameSyllables(left: readonly string[], right: readonly string[]): boolean {
  const other = left.filter((w, i) => w !== right[i]);
  const at = left.findIndex((w, i) => w !== right[i]);
  return other.length <= 1 && (at < 0 || edits(left[at]!, right[at]!, 1) <= 1);
}

/** A word shorter than this is a syllable or a particle: *Kim Jong* is not Kim Jong Un, *Khalid Al* nobody. */
const SHORTEST_SURNAME = 4;

/** *Rafael Correa* is Rafael Correa Delgado: the same first word, and all others in the same order. */
export function shortens(short: FoldedName, long: FoldedName): boolean {
  if (short.words.length < 2 || short.words.length >= long.words.length) return false;
  const [few, all] = [short, long].map(({ text }) => text.split(/\s+/).map(fold)) as [string[], string[]];
  if (few.length < 2 || few[0] !== all[0] || few.at(-1)!.length < SHORTEST_SURNAME) return false;
  let at = 0;
  for (const word of all) if (word === few[at]) at++;
  return at === few.length;
}

/** *Kim Jong* begins Kim Jong-un: all syllables but the last; *Trump* and *Trump Jr.* are two. */
export const isBegun = (begun: FoldedName, whole: FoldedName): boolean =>
  begun.words.length > 1 &&
  begun.words.length + 1 === whole.words.length &&
  whole.spaced.startsWith(begun.spaced) &&
  !/^(jr|sr|con|ii|iii)$/.test(whole.words.at(-1)!);

/** *S.Mét-nuốt*, where the article has named one Xa-mi Mét-nuốt: an initial stands for what comes before the family name. */
export function isInitialled({ text }: FoldedName, whole: FoldedName): boolean {
  const [, initial, family] = /^(\p{Lu})\.\s?([^.\s]+)$/u.exec(text) ?? [];
  if (initial === undefined) return false;
  const [first, ...others] = whole.text.split(/\s+/);
  return (
    others.length > 0 && fold(others.join(' ')) === fold(family!) && fold(first!).startsWith(fold(initial))
  );
}

/**
 * Dmitry and Dmitriy agree, Donald and Melania do not; a missing forename contradicts nothing. An initial stands for the
 * first forename: *S. Jaishankar*; Holger K. Nielsen is not Kirstjen Nielsen.
 */
export function similarForenames({ words: left }: FoldedName, { words: right }: FoldedName): boolean {
  if (left.length === 1 || right.length === 1) return true;
  const [w, v] = [left[0]!, right[0]!];
  if (Math.min(w.length, v.length) <= 2 && w[0] === v[0]) return true;
  return left.slice(0, -1).some((a) => right.slice(0, -1).some((b) => closeWord(a, b)));
}

/** Whether `part` is a run of whole words of `name`: *Le Drian* of *Jean-Yves Le Drian*, *Tập* of *Tập Cận Bình*. */
export const isPartOf = (part: FoldedName, name: FoldedName): boolean => name.spaced.includes(part.spaced);
