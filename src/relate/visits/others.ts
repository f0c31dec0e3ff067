import { isTrigger } from '../arguments.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

/** Tokens between a traveller and the verb that his companions take. */
const COMPANIONS = 12;

/** Somebody or something else moves, not the party before the verb. */
export const isOther = (context: Context, clause: Clause, visitor: Group, at: number): boolean =>
  !isClose(clause, visitor, at) ||
  isSent(clause, visitor, at) ||
  isAddressed(context, clause, visitor, at) ||
  isOfStranger(clause, visitor, at);

/** *ông Obama đã đến*; in *hai bên ký hiệp định … vận chuyển vũ khí tới* something else moves. */
function isClose(clause: Clause, visitor: Group, at: number): boolean {
  const i = clause.parts.indexOf(visitor);
  if (i > at) return true;
  const between = clause.parts.slice(i + 1, at);
  // Tổng thống Nam Phi cùng ba nguyên thủ khác của châu Phi hạ cánh: companions stand between.
  const joined = has(between[0], 'with') && between[0]!.first === visitor.past;
  if (joined && clause.parts[at]!.first - visitor.past <= COMPANIONS) return true;
  const verbs = between.some((p) => isTrigger(p) || p.kind === 'group');
  return (
    clause.parts[at]!.first - visitor.past <= (between.length > 0 ? 6 : 3) ||
    (!verbs && between.some((p) => p.kind === 'date'))
  );
}

/** *Tổng Bí thư cử đặc phái viên sang Trung Quốc*: whoever is sent goes, not who sends. */
const isSent = (clause: Clause, visitor: Group, at: number): boolean =>
  clause.parts.slice(clause.parts.indexOf(visitor) + 1, at).some((p) => has(p, 'sends'));

const WORDS = /(^|\s)((gửi|chuyển) (lời|thông điệp|thư|điện)|lời (chúc|cảm ơn|chào|chia buồn))(\s|$)/u;

/** *gửi lời chúc mừng đến thị trưởng London*: words travel. */
const isAddressed = (context: Context, clause: Clause, visitor: Group, at: number): boolean =>
  visitor.past < clause.parts[at]!.first &&
  WORDS.test(textBetween(context, visitor.past, clause.parts[at]!.first));

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
