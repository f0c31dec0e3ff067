import type { StanceType } from '../../model.ts';
import { acts } from '../arguments.ts';
import { type Context, partiesOf, textAfter, textBefore, textBetween, textOf } from '../context.ts';
import { type Clause, type Group, type Part, type Word, groupWith, has } from '../parts.ts';
import type { Sides } from './both.ts';

/** How the word of a stance stands: as a verb, or as a noun with its owner. */
export interface Reading {
  noun: boolean;
  owner: Group | null;
}

/** Never nouns with an owner: *bác bỏ đề xuất của Mỹ, triệu hồi đại sứ của mình*. */
const VERBAL: readonly StanceType[] = ['denies', 'rejects', 'summonsAmbassadorOf', 'recallsAmbassadorFrom'];

const SPOKEN: readonly StanceType[] = ['accuses', 'criticises', 'warns', 'urges'];
/** *sự hỗ trợ kỹ thuật của Mỹ, sự ủng hộ của NATO*. */
const GIVEN: readonly StanceType[] = ['aids', 'supports'];
const AS_NOUN = /(?<!\p{L})sự( \p{L}+)?\s*$/iu;

/** *các cáo buộc, về cáo buộc, trước chỉ trích*: counted or brought by a preposition, the word is a noun. */
const COUNTED =
  /(^|\s)(các|những|mọi|nhiều|một số|hàng loạt|lời|sự|về|liên quan (đến|tới)|nhắc (đến|tới)|điều tra|trả lời|(?<!(tháng|tuần|năm|ngày|hôm|thứ \S+) )trước|bất chấp|(?<!(kèm|tiếp|cùng) )theo)\s*$/iu;
/** *đưa ra các cáo buộc, gửi một cảnh báo* still acts. */
const ISSUED =
  /(?<!\p{L})(có những|cung cấp|dành|tăng cường|tiếp tục|đưa ra|gửi|phát đi|phát|tung ra|lặp lại|nhắc lại|bày tỏ|thể hiện|ra|lên)( \S+)? \S+\s*$/iu;
/** Tokens before a noun that may say what is done with it. */
const BEFORE = 8;
/** Words of *các biện pháp mới* between the verb and the noun. */
const OBJECT = 4;

/** Null where it is a noun of nobody: *các lệnh trừng phạt chỉ được dỡ bỏ khi …*. */
export function readingOf(context: Context, clause: Clause, at: number, type: StanceType): Reading | null {
  const word = clause.parts[at] as Word;
  const before = textBefore(context, clause, word.first, BEFORE);
  const isNoun = SPOKEN.includes(type) ? COUNTED : GIVEN.includes(type) ? AS_NOUN : null;
  const counted = isNoun !== null && isNoun.test(before) && !ISSUED.test(before);
  // nghị quyết trừng phạt, đòn trừng phạt, luật trừng phạt
  const { measure } = context.lexicon.collocates;
  const isMeasure =
    type === 'sanctions' &&
    measure.ends(context.tokens, clause.sentence.first, word.first) &&
    !/pháp luật$/iu.test(before);
  // đóng băng tài sản của ba quan chức Mali: theirs, and they are hit.
  const isFrozen =
    type === 'sanctions' && textOf(context, word).endsWith('tài sản') && !/lệnh$/iu.test(before);
  const noun =
    !VERBAL.includes(type) &&
    !isFrozen &&
    (word.pattern === 'noun' || isOwned(context, clause, at) || counted || isMeasure);
  if (!noun) return { noun, owner: null };
  if (has(clause.parts[at + 1], 'of') && has(clause.parts[at + 2], 'crowd')) return null;
  const owner = ownerAfter(context, clause, at, (counted && !GIVEN.includes(type)) || type === 'sanctions');
  if (owner || (!counted && type !== 'sanctions')) return { noun, owner };
  return type === 'sanctions' && isImposed(context, clause, word) ? { noun: false, owner: null } : null;
}

/** *thông qua luật trừng phạt, công bố các biện pháp trừng phạt*; not *tuyên bố không trừng phạt, áp lực trừng phạt*. */
function isImposed({ lexicon, tokens }: Context, { sentence }: Clause, { first }: Word): boolean {
  const most = Math.max(sentence.first, first - BEFORE);
  let from = first;
  while (from > most && !lexicon.lists.undoing.has(tokens, from - 1)) from--;
  return lexicon.collocates.imposes.ends(tokens, from, first, OBJECT);
}

/** *theo yêu cầu của chính quyền Mỹ*: with its owner right behind it the word is a noun. */
function isOwned(context: Context, clause: Clause, at: number): boolean {
  // sự trừng phạt mới của Anh
  const of = clause.parts[has(clause.parts[at + 1], 'past') ? at + 2 : at + 1];
  const group = clause.parts.slice(at + 1, at + 5).find((p) => p.kind === 'group');
  // yêu cầu này của Washington
  const isShown = /^(này|đó|trên)$/u.test(textAfter(context, clause.parts[at]!.past, 1));
  const near = of === clause.parts[at + 1] && !isShown ? 0 : 1;
  const touches = has(of, 'of') && of!.first - clause.parts[at]!.past === near;
  return touches && group?.kind === 'group' && group.prep === 'of';
}

/** *biện pháp trừng phạt bất hợp pháp của Mỹ*. */
const isJudged = (part: Part): boolean => part.kind === 'word' && part.pattern === 'judged';

/** *lệnh trừng phạt mới nhất của Mỹ*. */
const isNewest = (context: Context, part: Part): boolean =>
  has(part, 'past') && /^mới nhất$/u.test(textAfter(context, part.first, 2));

/** Whether *của* stands behind the word, past what it is called. */
export const isSomebodys = ({ parts }: Clause, at: number): boolean =>
  has(
    parts.slice(at + 1).find((p) => !isJudged(p)),
    'of',
  );

/** *lời cảnh báo của Mỹ*; *lệnh trừng phạt Nga của Mỹ*. */
function ownerAfter(context: Context, clause: Clause, at: number, mayBeFrom: boolean): Group | null {
  const word = clause.parts[at] as Word;
  const type = word.stance;
  // các biện pháp trừng phạt kinh tế của Liên hợp quốc: of which kind stands between.
  const of = clause.parts
    .slice(at + 1)
    .find((p) => !has(p, 'of-noun') && !isJudged(p) && !isNewest(context, p));
  const [next, then] = clause.parts.slice(at + 1, at + 5).filter((p): p is Group => p.kind === 'group');
  // Khoản hỗ trợ 50 triệu euro của Pháp: how much it is stands between.
  const near = type === 'aids' ? 7 : 3;
  // lệnh trừng phạt từ Washington, bất chấp cảnh báo từ Mỹ
  const isFrom = mayBeFrom && next?.prep === 'from' && has(of, 'from');
  const isDirect = (has(of, 'of') || isFrom) && of!.first - word.past <= near;
  if (next && (isFrom || next.prep === 'of') && isDirect) {
    const free = isFrom ? groupWith(next, { prep: 'of' }) : next;
    return acts(free, context.knowledge) || (isFrom && partiesOf(context, free).length > 0) ? free : null;
  }
  const isBehind =
    type === 'sanctions' &&
    next &&
    next.first - word.past <= 3 &&
    then?.prep === 'of' &&
    then.first - next.past <= 2;
  return isBehind && acts(then, context.knowledge) ? then : null;
}

const IMPOSES =
  /^(vừa |đã |từng |mới |đang )?((tuyên bố|quyết định) )?(áp đặt|áp|đưa ra|ban hành|công bố)( (đối )?với| lên| nhằm vào| chống| cho| vào)?$/iu;
/** *gói viện trợ mà Mỹ dành cho Ukraine*. */
const GIVES =
  /^(vừa |đã |từng |mới )?(dành|cấp|cung cấp|gửi|chuyển|hứa|cam kết|viện trợ|hỗ trợ)( dành)? (cho|tới)$/iu;
/** Tokens from a noun to who acts with it: *gói viện trợ quân sự trị giá 40 tỷ USD mà Mỹ*. */
const NEAR: Partial<Record<StanceType, number>> = { aids: 10 };

/** *lệnh trừng phạt (mà) Mỹ áp đặt lên Venezuela*: who imposes it, and on whom, behind the noun. */
export function imposedBehind(context: Context, clause: Clause, at: number): Sides | null {
  const [subject, object] = clause.parts.slice(at + 1).filter((p): p is Group => p.kind === 'group');
  if (
    !subject ||
    !object ||
    subject.first - clause.parts[at]!.past > (NEAR[(clause.parts[at] as Word).stance!] ?? 4) ||
    subject.prep === 'of'
  )
    return null;
  if (/[.,;:]/.test(textBetween(context, clause.parts[at]!.past, subject.first))) return null;
  const verb = textBetween(context, subject.past, object.first);
  const kind = has(clause.parts[at], 'aids') ? 'aids' : 'sanctions';
  return (kind === 'aids' ? GIVES : IMPOSES).test(verb)
    ? { subject, object, rule: kind === 'aids' ? 'aids: granted' : 'sanctions: imposed', confidence: 0.75 }
    : null;
}
