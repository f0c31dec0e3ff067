import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { isClose } from './close.ts';

/** Somebody or something else moves, not the party before the verb. */
export const isOther = (context: Context, clause: Clause, visitor: Group, at: number): boolean =>
  !isClose(context, clause, visitor, at) ||
  isSent(clause, visitor, at) ||
  isAddressed(context, clause, visitor, at) ||
  isTripOfOther(clause, visitor, at) ||
  isOfStranger(clause, visitor, at);

/** *Tổng Bí thư cử đặc phái viên sang Trung Quốc*: whoever is sent goes, not who sends. */
const isSent = (clause: Clause, visitor: Group, at: number): boolean =>
  clause.parts.slice(clause.parts.indexOf(visitor) + 1, at).some((p) => has(p, 'sends'));

const WORDS = /(^|\s)((gửi|chuyển) (lời|thông điệp|thư|điện)|lời (chúc|cảm ơn|chào|chia buồn))(\s|$)/u;

/** *gửi cảnh báo này tới Mỹ, không nhắc trực tiếp tới Mỹ*: the one sends, the other speaks. */
const ADDRESSES = /(^|\s)(gửi( \p{L}+){1,3}|nhắc( trực tiếp| cụ thể)?) $/u;

/** *gửi lời chúc mừng đến thị trưởng London*: words travel. */
function isAddressed(context: Context, clause: Clause, visitor: Group, at: number): boolean {
  const { first } = clause.parts[at]!;
  const said = visitor.past < first ? `${textBetween(context, visitor.past, first)} ` : '';
  return WORDS.test(said) || ADDRESSES.test(said);
}

/** Tokens of *lần đầu tiên* between where a trip leads and whose it is. */
const FIRST = 3;

/** *A nói về chuyến thăm tới Brazil của Tổng thống B*: the way belongs to the trip, and that to B. */
function isTripOfOther({ parts }: Clause, visitor: Group, at: number): boolean {
  const [trip, way, place, of, owner] = parts.slice(Math.max(0, at - 1), at + 4);
  return (
    has(trip, 'visit.noun') &&
    trip!.past === way!.first &&
    place?.kind === 'group' &&
    has(of, 'of') &&
    of!.first - place.past <= FIRST &&
    owner?.kind === 'group' &&
    owner !== visitor &&
    owner.first === of!.past &&
    owner.actors.some(({ chunk }) => chunk.kind === 'person')
  );
}

/** *Ông A xác nhận ông Gromov đã đến*: somebody whom nobody knows stands before the verb. */
function isOfStranger(clause: Clause, visitor: Group, at: number): boolean {
  const between = clause.parts.slice(clause.parts.indexOf(visitor) + 1, at);
  const said = between.findIndex((p) => has(p, 'quote'));
  return (
    said >= 0 &&
    between
      .slice(said)
      .some(
        (p) =>
          p.kind === 'group' &&
          p.prep === null &&
          clause.parts[at]!.first - p.past <= 2 &&
          p.actors.every(
            ({ chunk, refs }) => chunk.kind === 'person' && chunk.name !== null && refs.length === 0,
          ),
      )
  );
}
