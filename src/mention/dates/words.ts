import type { CalendarDay, DateExpression } from '../../model.ts';
import { Flag, type Tokens, plainMark } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';

/** The closed words that dates are made of, and those that tell a date from a fraction, an ordinal or a verb. */
const LINES = [
  'ngày tháng năm tuần quý mùa hôm thứ chủ nhật bản',
  'buổi sáng sớm trưa chiều tối đêm khuya rạng mồng mùng',
  'nay qua mai kia này đó ngoái tới sau trước vừa rồi sắp cùng',
  'đầu giữa cuối nửa thượng trung hạ hồi cách đây',
  'một hai ba bốn tư sáu bảy bẩy tám chín mười giêng chạp',
  'i ii iii iv xuân hè thu đông',
  'từ đến và hết cho vào trong dịp lễ khánh hoặc',
  'mỗi hàng nhiều mấy vài những các số lần bữa tiếng giờ phút người',
  'lệ khoảng hơn gần chiếm vụ kiện bố công kịch điểm đạt chừng quá vòng',
  'phiếu tổng thành nước quốc ủy dân diện ghế bang đại lượng sản lực',
  'doanh hộ quân nghị thế thời chặng triệu tỷ nghìn chiến giới mạng',
  'sẽ tại ở để với là do khi nhằm theo của có về nhân bên',
  'chót hội olympic',
  'như nhưng được ông bà vì nếu mà thì đã không',
  'nhà miền lãnh bộ vị phía ngoại đoàn',
  'đúng tròn địa bắt dẫn đứng ra cũng',
] as const;

type Split<Line extends string> = Line extends `${infer Word} ${infer Rest}` ? Word | Split<Rest> : Line;
export type DateWord = Split<(typeof LINES)[number]>;

/** Word codes by name: `W.ngày`. 0 is *no date word*. */
export const W = Object.fromEntries(
  LINES.flatMap((line) => line.split(' ')).map((word, i) => [word, i + 1]),
) as Record<DateWord, number>;

/** Interns the date words; their codes by vocabulary id. */
export function dateCodes(vocabulary: Vocabulary): Uint8Array {
  const ids = Object.entries(W).map(([word, code]) => [vocabulary.intern(word), code] as const);
  const codes = new Uint8Array(vocabulary.size);
  for (const [id, code] of ids) codes[id] = code;
  return codes;
}

/** A text under reading; `head` is where the mention begins, no other token of it begins a line. */
export interface Reader {
  readonly tokens: Tokens;
  readonly codes: Uint8Array;
  head: number;
}

/** What a parser read: the expression and the token after it. */
export interface Parsed {
  past: number;
  expression: DateExpression;
}

export const codeOf = ({ codes }: { codes: Uint8Array }, id: number): number =>
  id < codes.length ? codes[id]! : 0;

/** Words, a space between two, as a table by code. Throws where one is not in the list above. */
export function wordSet(...lines: string[]): Uint8Array {
  const set = new Uint8Array(256);
  for (const word of lines.flatMap((line) => line.split(' '))) {
    const code = (W as Record<string, number>)[word];
    if (!code) throw new Error(`"${word}" is no date word; add it to LINES`);
    set[code] = 1;
  }
  return set;
}

const outside = (r: Reader, i: number): boolean =>
  i < 0 || i >= r.tokens.count || (i > r.head && (r.tokens.flags[i]! & Flag.line) !== 0);

/** The code of token `i`, 0 beyond the line of the mention. */
export const at = (r: Reader, i: number): number => (outside(r, i) ? 0 : codeOf(r, r.tokens.word[i]!));

/** The code of the token before `i` in the same line. */
export const before = (r: Reader, i: number): number =>
  i < 1 || (r.tokens.flags[i]! & Flag.line) !== 0 ? 0 : codeOf(r, r.tokens.word[i - 1]!);

export const isCapital = (r: Reader, i: number): boolean =>
  !outside(r, i) && (r.tokens.flags[i]! & Flag.capital) !== 0;

export const isGlued = (r: Reader, i: number): boolean =>
  !outside(r, i) && (r.tokens.flags[i]! & Flag.glued) !== 0;

/** The mark at token `i` with every dash as `-`; empty where there is none. */
export const markAt = (r: Reader, i: number): string =>
  outside(r, i) || (r.tokens.flags[i]! & Flag.mark) === 0 ? '' : plainMark(r.tokens.text, r.tokens.start[i]!);

/** The mark before token `i` in the same line. */
export const markBefore = (r: Reader, i: number): string =>
  i < 1 || (r.tokens.flags[i]! & Flag.line) !== 0 || (r.tokens.flags[i - 1]! & Flag.mark) === 0
    ? ''
    : plainMark(r.tokens.text, r.tokens.start[i - 1]!);

/** The number at token `i`, at most four ASCII digits; -1 where there is none. */
export const numberAt = (r: Reader, i: number): number => (outside(r, i) ? -1 : digits(r.tokens, i));

/** The number before token `i` in the same line; -1 where there is none. */
export const numberBefore = (r: Reader, i: number): number =>
  i < 1 || (r.tokens.flags[i]! & Flag.line) !== 0 ? -1 : digits(r.tokens, i - 1);

function digits({ text, start, end, flags }: Tokens, i: number): number {
  if ((flags[i]! & Flag.number) === 0) return -1;
  if (end[i]! - start[i]! > 4) return -1;
  let value = 0;
  for (let p = start[i]!; p < end[i]!; p++) {
    const digit = text.charCodeAt(p) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** As `numberAt`, of one or two digits and within `low` to `high`. */
export function smallAt(r: Reader, i: number, low: number, high: number): number {
  const value = numberAt(r, i);
  return value >= low && value <= high && r.tokens.end[i]! - r.tokens.start[i]! <= 2 ? value : -1;
}

/** A year of four digits, 1000 to 2199; -1 where there is none. */
export function yearAt(r: Reader, i: number): number {
  const value = numberAt(r, i);
  return value >= 1000 && value < 2200 ? value : -1;
}

const COUNTED = new Map<number, number>([
  ...'một hai ba bốn năm sáu bảy tám chín mười'
    .split(' ')
    .map((word, i) => [W[word as DateWord], i + 1] as const),
  [W.bẩy, 7],
]);

/** A count of one or two digits or in words up to ten: *3*, *ba*. */
export function countAt(r: Reader, i: number): number {
  const value = smallAt(r, i, 1, 99);
  return value > 0 ? value : (COUNTED.get(at(r, i)) ?? -1);
}

const ENDS = wordSet(
  'sẽ tại ở để với là và trong do khi nhằm theo của có về nhân bên cùng giữa trước sau từ',
  'chót hội olympic',
  'như nhưng được ông bà vì nếu mà thì đã không hai các những ra cũng',
);

/** Whether a date may end before token `i`: *ngày 2/12 tới, …* is a marker, *ngày 2/12 tới Nga* is a journey. */
export function isEnd(r: Reader, i: number): boolean {
  if (outside(r, i) || (r.tokens.flags[i]! & Flag.mark) !== 0) return true;
  return ENDS[at(r, i)] === 1 && (!isCapital(r, i) || at(r, i) === W.ông);
}

export const day = (d: number, month: number | null, year: CalendarDay['year']): CalendarDay => ({
  day: d,
  month,
  year,
});
