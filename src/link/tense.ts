import { signals } from '../lexicon/signals.ts';
import type { Chunk, DateMention, SentenceChunks, Toward, WordChunk } from '../model.ts';

const AHEAD = ['planned', 'awaits'];
const BEHIND = 'past';
/** A date that opens its clause is dated by the verb behind it, so many tokens on. */
const AFTER = 14;

/**
 * Which way the words of its own clause point a date: *sẽ thăm ngày 5/6* ahead, *đã gặp hôm 5/6* back;
 * *ngày 5/6, hai bên sẽ gặp* ahead too.
 */
export function tensesOf(sentences: readonly SentenceChunks[], dates: readonly DateMention[]): Toward[] {
  let at = 0;
  const tenses = dates.map((date) => {
    while (at + 1 < sentences.length && sentences[at]!.past <= date.first) at++;
    const sentence = sentences[at];
    return sentence ? (tenseIn(sentence, date) ?? tenseGoingOn(sentence, sentences[at - 1], date)) : null;
  });
  return sharedTenses(dates, tenses);
}

/** *Thủ tướng thăm Nhật Bản đầu tháng 6* of a headline is ahead where the text says that he will go *đầu tháng 6*. */
function sharedTenses(dates: readonly DateMention[], tenses: readonly Toward[]): Toward[] {
  const told = new Map<string, Set<Toward>>();
  const keys = dates.map(({ expression: e }) =>
    (e.type === 'day' || e.type === 'month') && e.year === null
      ? `${e.type} ${e.month} ${'day' in e ? e.day : e.part}`
      : '',
  );
  keys.forEach((key, i) => {
    if (key && tenses[i]) told.set(key, (told.get(key) ?? new Set()).add(tenses[i]!));
  });
  return tenses.map((tense, i) => {
    const same = tense === null ? told.get(keys[i]!) : undefined;
    return same?.size === 1 ? [...same][0]! : tense;
  });
}

const SUPPOSES = signals('hypothetical');

/** *nếu năm 2022 ông Trump cầm quyền*: no date of anything that was or will be. */
export const isSupposed = (sentences: readonly SentenceChunks[], date: DateMention): boolean =>
  sentences.some(
    ({ first, past, chunks, signals: told }) =>
      (told & SUPPOSES) !== 0 &&
      first < date.first &&
      date.first < past &&
      chunks.some((c) => c.kind === 'word' && c.past === date.first && c.types.includes('hypothetical')),
  );

const BOUNDS = ['from', 'before', 'arrive.verb'];

/**
 * *áp thuế từ ngày 1/9, phải xong trước ngày 1/3, kể từ khi nhậm chức ngày 30/6*: a day up to or from which something else
 * holds; the article may be of any time.
 */
export const isBound = (sentences: readonly SentenceChunks[], date: DateMention): boolean =>
  isYearlessDay(date) &&
  sentences.some(({ first, past, chunks }) => {
    if (date.first < first || past <= date.first) return false;
    const before = chunks.filter((c) => c.past <= date.first);
    const last = before.at(-1);
    if (last?.kind === 'word' && last.past === date.first && last.types.some((t) => BOUNDS.includes(t)))
      return true;
    if (isOfDeadline(date, before)) return true;
    const since = before.findLastIndex(isSince);
    return since >= 0 && !before.slice(since).some(isComma);
  });

/** Tokens between *hạn chót* and its day. */
const NEAR = 12;

/** *phải rời Nga với hạn chót là ngày 5/4*, *hạn chót tăng thuế đối với hàng hóa vào 1/3*; not *hôm 1/3*. */
function isOfDeadline({ first, expression: e }: DateMention, before: readonly Chunk[]): boolean {
  const at = before.findLastIndex(isDeadline);
  if (at < 0 || first - before[at]!.past > NEAR || before.slice(at).some(isComma)) return false;
  return e.type === 'day' && e.toward !== 'past';
}

const isComma = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.types.includes('comma');

const isDeadline = (chunk: Chunk): boolean => chunk.kind === 'word' && chunk.types.includes('deadline');

const isYearlessDay = ({ expression: e }: DateMention): boolean =>
  e.type === 'day' && typeof e.year !== 'number';

/** *kể từ khi, từ khi*. */
const isSince = (chunk: Chunk, i: number, chunks: readonly Chunk[]): boolean => {
  const next = chunks[i + 1];
  return (
    chunk.kind === 'word' &&
    chunk.types.includes('from') &&
    next?.kind === 'word' &&
    next.first === chunk.past &&
    next.types.includes('when')
  );
};

/** *A sẽ thăm Nga. Ông sau đó thăm Na Uy ngày 24-26/5*: as far ahead as what it follows; one token of *đó*. */
function tenseGoingOn(
  { chunks }: SentenceChunks,
  before: SentenceChunks | undefined,
  date: DateMention,
): Toward {
  const goesOn = chunks.some((c, i) => {
    const next = chunks[i + 1];
    const isThen = c.kind === 'word' && c.types.includes('after') && next?.kind === 'word' && next.event;
    return isThen && !next.noun && next.first - c.past === 1 && next.past <= date.first;
  });
  if (!goesOn || !before) return null;
  const told = before.chunks.map((c) => (c.kind === 'word' ? towardOf(c) : null));
  return told.includes('future') && !told.includes('past') ? 'future' : null;
}

function tenseIn(sentence: SentenceChunks, date: DateMention): Toward {
  const { chunks } = sentence;
  if (isSaid(chunks, date)) return 'past';
  if (isWished(chunks, date)) return 'future';
  for (let i = chunks.length - 1; i >= 0; i--) {
    const word = chunks[i]!;
    if (word.kind !== 'word' || word.past > date.first) continue;
    const toward = towardOf(word) ?? (isBefore(chunks, i, date) ? 'future' : null);
    if (toward === 'past' && isUnderWay(chunks, date)) return null;
    if (toward) return toward;
  }
  for (let i = 0; i < chunks.length; i++) {
    const word = chunks[i]!;
    if (word.kind !== 'word' || word.first < date.past) continue;
    if (word.first - date.past > AFTER) break;
    const toward = towardOf(word);
    if (toward === 'future' && isSaidSince(chunks, i)) return null;
    if (toward) return toward;
    if (word.event || word.types.some((t) => t === 'quote' || t === 'but')) return null;
  }
  return null;
}

/** Tokens between somebody and his own *sẽ*. */
const OWN = 2;

/** *Sau hội nghị vào tháng 6, Moskva giữ quan điểm sẽ tiếp tục …*: what has been said since is planned, not what it came after. */
function isSaidSince(chunks: readonly Chunk[], at: number): boolean {
  const [opens, what] = chunks;
  const isAfter = opens?.kind === 'word' && opens.types.includes('after') && what?.first === opens.past;
  return isAfter && chunks[at]!.first - chunks[at - 1]!.past > OWN;
}

/** *đã đến Hà Nội, bắt đầu chuyến thăm từ ngày 8 đến 9/11*: its last day may be ahead. */
const isUnderWay = (chunks: readonly Chunk[], { expression, first }: DateMention): boolean =>
  expression.type === 'days' &&
  chunks.some((c) => c.kind === 'word' && c.past <= first && c.types.includes('begins'));

/** Tokens between a word of saying and the day on which it was said: *thông báo trên truyền hình hôm 25/5*. */
const SAID = 4;

/**
 * *hai nhà lãnh đạo sẽ gặp nhau, Nhà Trắng thông báo hôm 25/5*: the day is that of the saying, whatever is planned;
 * in *thông báo ngày 16/6 sẽ gặp* it is not.
 */
function isSaid(chunks: readonly Chunk[], date: DateMention): boolean {
  const before = chunks.findLast((c): c is WordChunk => c.kind === 'word' && c.past <= date.first);
  if (!before?.types.includes('quote') || date.first - before.past > SAID) return false;
  return !chunks.some(
    (c) =>
      c.kind === 'word' && c.first >= date.past && c.first - date.past <= AFTER && towardOf(c) === 'future',
  );
}

/** Tokens between what is wished for and its month: *với Tổng thống Nga Vladimir Putin vào*. */
const WISHED = 12;
const WISHES = ['proposed', 'cancelled'];
/** *muốn có cuộc gặp, hủy kế hoạch thăm*: what stands between a wish and its event. */
const BETWEEN = ['light', 'proposed', 'cancelled', 'planned'];

/** *muốn gặp B vào tháng 8, hủy kế hoạch gặp B vào tháng 8*: a month is ahead; a day may be behind, as one of weeks ago. */
function isWished(chunks: readonly Chunk[], date: DateMention): boolean {
  if (date.expression.type !== 'month') return false;
  const event = chunks.findLastIndex((c) => c.past <= date.first && c.kind === 'word' && c.event);
  if (event < 0 || date.first - chunks[event]!.past > WISHED) return false;
  let at = event - 1;
  for (let first = chunks[event]!.first; at >= 0; first = chunks[at]!.first, at--) {
    const word = chunks[at]!;
    if (word.kind !== 'word' || first - word.past > 1) return false;
    if (word.types.some((t) => WISHES.includes(t))) return !isOver(chunks[at - 1], word);
    if (!word.types.some((t) => BETWEEN.includes(t))) return false;
  }
  return false;
}

/** *từng muốn gặp B vào tháng 3*: its month is behind; in *đã hoãn cuộc gặp vào tháng 8* it is not. */
const isOver = (before: Chunk | undefined, { first, types }: WordChunk): boolean =>
  !types.includes('cancelled') &&
  before?.kind === 'word' &&
  before.past === first &&
  before.types.some((t) => t === BEHIND || t === 'held');

/** Tokens from *trước* to the day of what it stands before; from *để chuẩn bị cho*, which may name who will meet. */
const LEADS = 12;
const AIM = 30;

/** *trước cuộc gặp ngày 29-6, để chuẩn bị cho cuộc gặp ngày 27/2*: what it comes before is ahead; *trước đó* is not. */
function isBefore(chunks: readonly Chunk[], at: number, date: DateMention): boolean {
  const [word, next] = [chunks[at], chunks[at + 1]];
  if (word?.kind !== 'word' || next?.kind !== 'word' || next.first !== word.past || !next.noun) return false;
  const gap = date.first - word.past;
  if (!word.types.includes('arranges')) return word.types.includes('before') && gap <= LEADS;
  // thu xếp cuộc gặp với nghị sĩ thăm Nga ngày 5/8: the day of the trip; thúc đẩy đối thoại, Sputnik ngày 8/8 viết: of the report.
  return gap <= AIM && !chunks.slice(at + 2).some((c) => c.past <= date.first && isBreak(c));
}

const isBreak = (chunk: Chunk): boolean =>
  chunk.kind === 'word' && (chunk.event || chunk.types.includes('comma'));

function towardOf({ types }: WordChunk): Toward {
  if (types.some((t) => AHEAD.includes(t))) return 'future';
  return types.includes(BEHIND) ? 'past' : null;
}

/** Tokens of *Trước đó,* before a date that opens its sentence. */
const OPENS = 3;

/** *Ngày 2/9/1945, …* tells on; *thiết lập quan hệ ngày 21/9/1973* is told beside. */
export const opensSentence = (sentences: readonly SentenceChunks[], { first }: DateMention): boolean =>
  sentences.some((s) => s.first <= first && first - s.first <= OPENS && first < s.past);
