import type { StanceType } from '../../model.ts';
import { type Context, isMark, textAfter, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has, hasAny } from '../parts.ts';
import { isPraise } from './praised.ts';

/** Words behind which nobody is aimed at any more. */
export function endsAt(
  context: Context,
  clause: Clause,
  at: number,
  part: Part,
  type: StanceType,
  noun: boolean,
): boolean {
  // kêu gọi trừng phạt Nga: of nobody in particular.
  if (type === 'urges' && part.first === clause.parts[at]!.past && hasAny(part, ASKED_FOR)) return true;
  // ủng hộ các nghị quyết trừng phạt Triều Tiên: it hits whom it would name.
  if (type === 'supports' && has(part, 'sanctions', 'criticises', 'accuses') && !noun) return true;
  // đánh giá cao sự giúp đỡ của Canada: thanked for.
  if (isPraise(clause, at) && has(part, 'aids')) return true;
  // hoan nghênh kết quả hội đàm giữa A và B: what came of it, not who held it.
  if (type === 'supports' && part.kind === 'word' && part.event && isOutcome(context, part)) return true;
  if (isWordsOf(context, clause, at, part)) return false;
  // bác đề xuất đối thoại mà không cần điều kiện của Mỹ
  if (
    type === 'rejects' &&
    has(part, 'but') &&
    /^mà không$/iu.test(textBetween(context, part.first, part.past + 1))
  )
    return false;
  if (has(part, 'stop', 'quote', 'but', 'hypothetical') || (has(part, 'when') && !noun)) return true;
  if (has(part, 'quote-mark')) return !isQuoting(context, clause, at, part, type);
  // cáo buộc rằng Nga …: who did it stands right behind.
  if (has(part, 'that') && isSaidOf(clause, at, part, type)) return false;
  return has(part, 'comma', 'that') && !noun && !isNamedDeed(context, clause, at, type);
}

const isOutcome = (context: Context, { first }: Part): boolean =>
  textBetween(context, Math.max(0, first - 2), first).endsWith('kết quả');

/** *chỉ trích phát biểu của Thủ tướng Israel; bác bỏ những tuyên bố của A*: what somebody has said. */
function isWordsOf(context: Context, clause: Clause, at: number, part: Part): boolean {
  if (
    !has(part, 'quote') ||
    !/^(phát biểu|tuyên bố|phát ngôn|bình luận|nhận định|giải thích|lời nói)$/iu.test(
      textBetween(context, part.first, part.past),
    )
  )
    return false;
  const of = clause.parts.slice(clause.parts.indexOf(part) + 1).find((p) => !has(p, 'quote-mark'));
  const between = textBetween(context, clause.parts[at]!.past, part.first);
  return (
    /^((những|các|mọi|lời|bài|về|trước) ?)*$/iu.test(between) &&
    has(of, 'of') &&
    of!.first - part.past <= WORDS
  );
}

/** *chỉ trích hành vi "nguy hiểm" của A, bác đề xuất "đóng băng kép" của B*: what is only called so. */
function isQuoting(context: Context, clause: Clause, at: number, part: Part, type: StanceType): boolean {
  if (type === 'criticises' || isNamedDeed(context, clause, at, type)) return true;
  const next = clause.parts.slice(clause.parts.indexOf(part) + 1).find((p): p is Group => p.kind === 'group');
  if ((type === 'rejects' || type === 'supports') && next?.prep === 'of') return true;
  // đòi "Nga phải thay đổi"
  const opens = part.first === clause.parts[at]!.past && next?.first === part.past && next.prep === null;
  return type === 'urges' && opens;
}

function isSaidOf(clause: Clause, at: number, that: Part, type: StanceType): boolean {
  const next = clause.parts[clause.parts.indexOf(that) + 1];
  const isClaim = (type === 'accuses' || type === 'criticises') && that.first === clause.parts[at]!.past;
  return isClaim && next?.kind === 'group' && next.prep === null && next.first - that.past <= 1;
}

/** Tokens of *giải thích "vòng vo" kiểu này của*. */
const WORDS = 7;

const ASKED_FOR: readonly StanceType[] = ['sanctions', 'criticises', 'supports', 'aids', 'expelsDiplomatsOf'];

/** *cáo buộc vụ mất điện là âm mưu phá hoại của Mỹ*. */
export function isNamedDeed(context: Context, clause: Clause, at: number, type: StanceType): boolean {
  if (type !== 'accuses') return false;
  const { past } = clause.parts[at]!;
  const end = Math.min(past + NAMED, clause.sentence.past);
  for (let i = past + 1; i < end && !isMark(context, i, ',.;:"'); i++)
    if (textAfter(context, i, 1) === 'là' && isDeedAt(context, i + 1)) return true;
  return false;
}

/** *(một) (phần trong) âm mưu*. */
function isDeedAt(context: Context, first: number): boolean {
  const deed = textAfter(context, first, 1) === 'một' ? first + 1 : first;
  const whole = textAfter(context, deed, 2) === 'phần trong' ? deed + 2 : deed;
  return context.lexicon.collocates.deed.begins(context.tokens, whole, context.tokens.count);
}

/** Tokens of *vụ mất điện diện rộng là*. */
const NAMED = 16;
