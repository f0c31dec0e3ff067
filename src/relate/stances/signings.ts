import type { Span } from '../../model.ts';
import { subjectOf } from '../arguments.ts';
import { sidesAfterBetween } from '../between.ts';
import { type Context, countryOf, partiesOf, textBefore, textBetween } from '../context.ts';
import { type Clause, type Group, groupWith, has } from '../parts.ts';
import { statesOf } from './diplomats.ts';
import { type Sides, both, isOfStates, twoNamed } from './both.ts';

/** *Hiệp định giữa Mỹ và Ấn Độ được ký*: the sides of the agreement. */
export function agreed(context: Context, clause: Clause, at: number): Sides | null {
  if (!has(clause.parts[at], 'signsAgreementWith')) return null;
  const behind = signedBetween(context, clause, at);
  if (behind) return behind;
  const between = clause.parts.findLastIndex((p, i) => i < at && has(p, 'between'));
  if (between < 0) return null;
  const start = Math.max(clause.sentence.first, clause.parts[between]!.first - 6);
  const { pact } = context.lexicon.collocates;
  if (!pact.within(context.tokens, start, clause.parts[between]!.first)) return null;
  const [one, two, ...more] = sidesAfterBetween(clause, between);
  // giữa Iran với sáu cường quốc (Mỹ, Anh, …) được ký: however many are listed.
  if (!one || more.length > 0 || clause.parts[at]!.first - (two ?? one).past > SIGNED_NEAR) return null;
  return ofSides(one, two);
}

/** *giữa Mỹ và Ấn Độ* told as two parties, or as one group of both. */
const ofSides = (one: Group, two: Group | undefined): Sides | null =>
  two ? { subject: one, object: two, rule: 'agreement between', confidence: 0.72 } : both(one);

/** *chứng kiến lễ ký, Lễ ký hiệp định*: whoever stands before it need not sign. */
export const isCeremony = (context: Context, clause: Clause, at: number): boolean => {
  const { first } = clause.parts[at]!;
  return /(^|\s)(lễ|buổi)$/iu.test(textBefore(context, clause, first, 1));
};

/** *hiệp định (đã, được) ký giữa*: right behind the paper. */
const OF_PAPER =
  /(thỏa thuận|thoả thuận|văn kiện|hiệp định|hiệp ước|ghi nhớ|hợp đồng|nghị định thư|công ước)( (?!và|rồi|để|sẽ|sớm|mà|chưa|không)[^\s,;:]+){0,9}$/iu;
/** Tokens of *hiệp định thương mại tự do song phương vừa được* before the verb. */
const PAPER = 12;

/** *Lễ ký hiệp định giữa Lào và Thái Lan; hiệp định được ký giữa Lào và Thái Lan*: the sides stand behind. */
function signedBetween(context: Context, clause: Clause, at: number): Sides | null {
  const { first, past } = clause.parts[at]!;
  const isOfPaper =
    has(clause.parts[at + 1], 'between') &&
    clause.parts[at + 1]!.first === past &&
    OF_PAPER.test(textBefore(context, clause, first, PAPER));
  if (!isOfPaper && !isCeremony(context, clause, at)) return null;
  const between = clause.parts.findIndex((p, i) => i > at && has(p, 'between'));
  if (between < 0 || clause.parts[between]!.first - past > SIGNED_NEAR) return null;
  const [one, two, ...more] = sidesAfterBetween(clause, between);
  if (!one || more.length > 0) return null;
  return ofSides(one, two);
}

/** Tokens between the sides of an agreement and the verb. */
const SIGNED_NEAR = 14;

/** What is signed with nobody. */
const DECREE =
  /^(phê chuẩn|((ban hành|thông qua) )?(một )?(sắc lệnh|luật|đạo luật|dự luật|nghị định(?! thư)|lệnh))(?!\p{L})/iu;
/** Tokens from the signing to whom it is with; further off, *ký thêm một bản ghi nhớ hợp tác về … với Trung Quốc*, one party alone. */
const [WITH, FAR] = [10, 18];

const isWith = (clause: Clause, at: number, { first, actors }: Group): boolean => {
  const { past } = clause.parts[at]!;
  const others = clause.parts.slice(at + 1).filter((p) => p.first < first);
  return (
    first - past <= WITH ||
    (first - past <= FAR && actors.length === 1 && !others.some((p) => has(p, 'comma', 'and', 'stop', 'but')))
  );
};

const IN_NOUN =
  /(thỏa thuận|thoả thuận|văn kiện|văn bản|hiệp định|hiệp ước|ghi nhớ|hợp đồng|tuyên bố( chung)?)( (?!và|rồi|để|sẽ|sớm|nhất trí|đồng thời|mà|do|được)[^\s,;:]+){0,9}$/iu;

/** *thỏa thuận (đã) ký năm 2011*: a noun tells of it, without who signed. */
function isNouns(context: Context, clause: Clause, at: number): boolean {
  const group = clause.parts.findLast((p, i) => i < at && p.kind === 'group');
  const from = group ? group.past : clause.sentence.first;
  const between = textBetween(context, from, clause.parts[at]!.first);
  // hai nước có thỏa thuận ký từ năm 1951: theirs.
  return IN_NOUN.test(between) && !/^(đã |vẫn |hiện )?có /iu.test(between);
}

const WITNESSES = /(chứng kiến|dự|chủ trì|nghe giới thiệu)( [^\s,.;:"]+){0,12}$/iu;
/** *các văn kiện hợp tác, các thỏa thuận*: of states, where those who watch lead two. */
const [BEFORE, BEHIND] = [15, 4];

/** *Chủ tịch nước và Tổng thống Ấn Độ chứng kiến lễ ký các văn kiện*: their states sign. */
export function witnessed(context: Context, clause: Clause, at: number): Sides | null {
  const word = clause.parts[at]!;
  if (!has(word, 'signsAgreementWith')) return null;
  const before = textBefore(context, clause, word.first, BEFORE);
  const end = Math.min(word.past + BEHIND, clause.sentence.past);
  const isOfPact = context.lexicon.collocates.pact.within(context.tokens, word.first - 2, end);
  if (!isOfPact || !WITNESSES.test(before)) return null;
  const subject = subjectOf(clause, at, context.knowledge);
  if (
    !subject ||
    clause.parts
      .slice(clause.parts.indexOf(subject), at)
      .some((p) => has(p, 'planned', 'negation', 'between'))
  )
    return null;
  const states = statesOf(context, partiesOf(context, subject));
  const [one, two, ...more] = states;
  if (!one || !two || more.length > 0) return null;
  const side = (ref: string) => groupWith(subject, { actors: [{ ...subject.actors[0]!, refs: [ref] }] });
  return { subject: side(one), object: side(two), rule: 'signed before them', confidence: 0.7 };
}

const BUYS = /^( \S+){0,2} ?(hợp đồng|thỏa thuận|thoả thuận)( \S+){0,2} mua (?!bán)[^,.;]* (của|từ)$/iu;
/** Tokens of *hợp đồng trị giá 2 tỷ USD mua sáu trực thăng của*. */
const BOUGHT = 18;

/** *ký hợp đồng mua tên lửa của Nga*: who sells, signs too. */
function sellerTo(context: Context, clause: Clause, at: number): Group | null {
  const { past } = clause.parts[at]!;
  const seller = clause.parts
    .slice(at + 1)
    .find((p): p is Group => p.kind === 'group' && (p.prep === 'of' || p.prep === 'from'));
  if (!seller || seller.first - past > BOUGHT || partiesOf(context, seller).length === 0) return null;
  return BUYS.test(` ${textBetween(context, past, seller.first)}`) ? seller : null;
}

/** *Lào đã cùng Thái Lan ký*: who stands before *cùng* signs, with whoever stands right before the verb. */
function partnerBefore(
  clause: Clause,
  at: number,
  subject: Group,
  knowledge: Context['knowledge'],
): Group | null {
  const i = clause.parts.indexOf(subject);
  const isTogether = has(clause.parts[i - 1], 'together') && clause.parts[i - 1]!.past === subject.first;
  return i === at - 1 && isTogether ? subjectOf(clause, i - 1, knowledge) : null;
}

/** *A ký với B, A và B ký, hai nước ký kết*. */
export function signing(context: Context, clause: Clause, at: number, subject: Group): Sides | null {
  const text = ({ start, end }: Span) => context.article.text.slice(start, end);
  const stateOf = (ref: string) => countryOf(context, ref);
  if (DECREE.test(textBetween(context, clause.parts[at]!.past, clause.parts[at]!.past + 4))) return null;
  const other = clause.parts
    .slice(at + 1)
    .find((p): p is Group => p.kind === 'group' && p.prep === 'with' && isWith(clause, at, p));
  if (other) return { subject, object: other, rule: 'signs with', confidence: 0.75 };
  const seller = sellerTo(context, clause, at);
  if (seller) return { subject, object: seller, rule: 'signs to buy', confidence: 0.7 };
  if (isNouns(context, clause, at)) return null;
  const partner = partnerBefore(clause, at, subject, context.knowledge);
  if (partner) return { subject: partner, object: subject, rule: 'signs with', confidence: 0.75 };
  const [only] = subject.actors;
  const isPair = only!.refs.length === 2 || isOfStates(context, subject);
  if (subject.actors.length === 1 && isPair) {
    // Hai bên ký: the states; hai nhà lãnh đạo ký: they themselves.
    const sides = /bên|nước/i.test(text(only!.chunk));
    const party = (ref: string) => (sides ? (stateOf(ref) ?? ref) : ref);
    const side = (ref: string) => groupWith(subject, { actors: [{ ...only!, refs: [party(ref)] }] });
    const [one, two] = (sides ? twoNamed(context, clause, at) : null) ?? only!.refs;
    if (!one || !two) return null;
    return {
      subject: side(one),
      object: side(two),
      rule: 'both sign',
      confidence: 0.7,
    };
  }
  return both(subject);
}
