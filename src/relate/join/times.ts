import { type Context, clauseOf, sentenceOf, textAfter, textBefore } from '../context.ts';
import { numberOf } from '../numerals.ts';
import { ANOTHER, type Telling, isUndated } from '../telling.ts';
import { onlyOne } from '../only-one.ts';

/** Whether what two sentences say of when, or the how manieth time, shows that they tell two meetings. */
export function isOtherTime(context: Context, tellings: readonly Telling[], telling: Telling): boolean {
  if (tellings.some((t) => isBesideNumbered(t, telling))) return true;
  if (isOfOldYear(context, tellings, telling)) return true;
  if (telling.date !== null && tellings.some((t) => t.date === telling.date)) return false;
  const [nth, earlier] = [ordinalOf(context, telling), isEarlier(context, telling)];
  return tellings.some(
    (t) =>
      clash(context, t, telling) ||
      isOtherOrdinal(ordinalOf(context, t), nth) ||
      isEarlier(context, t) !== earlier,
  );
}

/** Sentences past one of another year within which it is still spoken of. */
const STILL = 2;

/** *ăn tối với đoàn đặc phái viên … thượng đỉnh liên Triều năm 2000*: what is told of no day is of the news, a bare year of another is not. */
function isOfOldYear(context: Context, tellings: readonly Telling[], telling: Telling): boolean {
  const { published } = context.article;
  const isOld = ({ date }: Telling): boolean =>
    date?.length === 4 && (published === null || date < published.slice(0, 4));
  if (isOld(telling)) return tellings.every(isUndated);
  const last = tellings.at(-1)!;
  return isUndated(telling) && tellings.every(isOld) && telling.sentence - last.sentence > STILL;
}

/** *Thượng đỉnh A – B diễn ra ba tháng sau cuộc gặp đầu tiên*: of one sentence the one is not the other. */
const isBesideNumbered = (a: Telling, b: Telling): boolean =>
  a.sentence === b.sentence && (a.rule === ANOTHER) !== (b.rule === ANOTHER);

/** Without which no pattern of how many times need be tried. */
const TIME = 'lần ';
const WORDS: Readonly<Record<string, number>> = { 'đầu tiên': 1, nhất: 1, tư: 4 };
const ORDINAL = 'nhất|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|\\d{1,2}';
/** Tokens of a noun and those who meet, up to *lần thứ hai*. */
const REACH = 16;
/** *(cuộc gặp) thượng đỉnh Mỹ – Triều lần (thứ) hai*: of the noun that the stretch begins with, not of *vụ thử lần hai* behind it. */
const TIMES = new RegExp(
  `^(?:(?!(?<!\\p{L})(?:sau|trước|vụ|để|khi|dự|chuyến)(?!\\p{L}))[^,;:."“”()])*?(?<!\\p{L})lần (thứ )?(${ORDINAL})(?![\\p{L}\\d/]| (này|trong|liên))`,
  'u',
);
/** *cuộc gặp đầu tiên (ở Singapore), chuyến thăm thứ hai, cuộc hội đàm thứ 2 giữa A và B*; *đầu tiên kể từ* is first of a time only. */
const NTH = new RegExp(
  `^\\p{L}+ \\p{L}+( thượng đỉnh| đàm| phán| kiến| gỡ)? (đầu tiên(?! giữa)|thứ (${ORDINAL}))(?!\\p{L}| (kể từ|từ|sau|trong|của|trên|với|tới|đến|ở cấp))`,
  'u',
);

/** The how manieth meeting, or trip, of its people a sentence tells; null where it does not say. */
export function ordinalOf(context: Context, { token }: Telling): number | null {
  const text = textAfter(context, token, REACH);
  const told =
    (text.includes(TIME) ? TIMES.exec(text)?.[2] : undefined) ??
    NTH.exec(text)
      ?.slice(2)
      .findLast((w) => w !== undefined);
  if (told === undefined) return null;
  const word = told.replace(/^thứ /u, '');
  return WORDS[word] ?? numberOf(word);
}

const isOtherOrdinal = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

/** Tokens of *lần gần nhất hai lãnh đạo gặp mặt là tại* before the verb, or its conference. */
const BEFORE = 22;
const LATEST = /(?<!\p{L})lần (gần (đây )?nhất|trước|cuối)(?!\p{L})/u;

/** *Lần gần nhất hai lãnh đạo gặp mặt là tại …*: not the meeting that the news is of. */
function isEarlier(context: Context, telling: Telling): boolean {
  const clause = clauseOf(context, telling);
  const text = clause ? textBefore(context, clause, telling.token, BEFORE).toLowerCase() : '';
  return text.includes(TIME) && LATEST.test(text);
}

/** Days from the day of writing. */
type Days = readonly [from: number, until: number];
/** *hôm nay* and its like, of an article whose day nothing tells. */
const RELATIVE: readonly (readonly [RegExp, Days])[] = [
  [/(?<!\p{L})(hôm|sáng|trưa|chiều|tối|đêm) nay/u, [0, 0]],
  [/(?<!\p{L})(hôm|sáng|trưa|chiều|tối|đêm) qua/u, [-1, -1]],
  [/(?<!\p{L})(ngày|sáng|trưa|chiều|tối) mai/u, [1, 1]],
  [/(?<!\p{L})tuần (trước|qua|vừa)/u, [-13, -1]],
  [/(?<!\p{L})tuần (tới|sau)/u, [1, 13]],
  [/(?<!\p{L})tuần này/u, [-6, 6]],
  [/(?<!\p{L})tháng (trước|vừa)/u, [-61, -2]],
  [/(?<!\p{L})tháng (tới|sau)/u, [1, 61]],
  [/(?<!\p{L})tháng này/u, [-30, 30]],
  [/(?<!\p{L})năm (ngoái|trước)/u, [-730, -7]],
  [/(?<!\p{L})năm (tới|sau)/u, [1, 730]],
];
/** *hồi tháng 5*: some weeks ago at least. */
const AGO: Days = [-800, -10];

/** Two days of an article without one of its own that cannot be one: *hồi tháng 5* and *sáng nay*, *hồi tháng 5* and *hồi tháng 7*. */
function clash(context: Context, a: Telling, b: Telling): boolean {
  if (a.date !== null || b.date !== null || a.dateText === null || b.dateText === null) return false;
  const [month, other] = [monthOf(a.dateText), monthOf(b.dateText)];
  if (month !== null && other !== null) return month !== other;
  const [left, right] = [daysFrom(context, a), daysFrom(context, b)];
  return left !== null && right !== null && (left[1] < right[0] || right[1] < left[0]);
}

function daysFrom(context: Context, telling: Telling): Days | null {
  const text = telling.dateText!.toLowerCase();
  const told = RELATIVE.find(([words]) => words.test(text));
  if (told) return told[1];
  const sentence = sentenceOf(context, telling).toLowerCase();
  const isAgo = /^tháng \d/u.test(text) && sentence.includes(`hồi ${text}`);
  return isAgo ? AGO : null;
}

/** *27/4, ngày 27-4, 14-15/4, tháng 4*; null where it tells several months, or none. */
function monthOf(text: string): number | null {
  const months = [...text.matchAll(/(?:\d{1,2}[/-]|tháng )(\d{1,2})(?!\d|[/-]\d{1,2}(?!\d))/gu)].map((m) =>
    Number(m[1]),
  );
  return onlyOne(months);
}
