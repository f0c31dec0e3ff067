import { acts, subjectOf } from '../arguments.ts';
import { type Context, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, type Word, groupWith, has } from '../parts.ts';
import type { Sides } from './both.ts';

/** *cho Ukraine, tới Triều Tiên, giúp Sri Lanka*: the word before who receives. */
const TO = /^(cho|tới|đến|sang|giúp|giúp đỡ|tặng|hỗ trợ)$/iu;
/** Tokens between the verb and who receives, and behind him to what it is. */
const [REACH, BEHIND] = [14, 8];

/** *Đức cung cấp 14 xe tăng cho Ukraine; Lào nhận được 2 triệu liều vaccine từ Nga*: what is given makes it aid. */
export function given(context: Context, clause: Clause, at: number): Sides | null {
  const word = clause.parts[at]!;
  const subject = subjectOf(clause, at, context.knowledge);
  const { first, past } = clause.sentence;
  // hợp đồng cung cấp xe tăng: sold
  if (!subject || context.lexicon.collocates.trade.within(context.tokens, first, past)) return null;
  // nghị quyết cấm các nước cung cấp vũ khí
  if (/(^|\s)cấm(?!\p{L})/iu.test(textBetween(context, subject.past, word.first))) return null;
  const isReceived = /nhận/iu.test(textBetween(context, word.first, word.past));
  const other = otherSide(context, clause, at, isReceived);
  if (!other || !isGift(context, clause, at, other)) return null;
  return isReceived
    ? { subject: other, object: subject, rule: 'aids: received', confidence: 0.72 }
    : { subject, object: other, rule: 'aids: given', confidence: 0.72 };
}

/** Between whoever receives and *do*: what it is. */
const TAKES = /^(vừa |đã |đang |mới |cũng |sẽ )*(tiếp nhận|nhận|nhận được)(?!\p{L})/iu;

/** *Mali tiếp nhận hai tàu tuần tra do Lào viện trợ*: whoever stands behind *do* gave it. */
export function taken(context: Context, clause: Clause, at: number): Sides | null {
  const [by, agent, word] = [clause.parts[at - 2], clause.parts[at - 1], clause.parts[at] as Word];
  if (!by || !has(word, 'aids') || agent?.kind !== 'group' || agent.prep !== 'by') return null;
  const object = subjectOf(clause, at - 2, context.knowledge);
  if (!object || !/^do$/iu.test(textBetween(context, by.first, by.past))) return null;
  // nhận danh hiệu do UNESCO trao tặng: an honour.
  const isAid =
    word.pattern !== 'gift' || context.lexicon.collocates.gift.within(context.tokens, object.past, by.first);
  return isAid && TAKES.test(textBetween(context, object.past, by.first))
    ? { subject: agent, object, rule: 'aids: taken', confidence: 0.72 }
    : null;
}

/** Who receives, or, of what somebody receives, who gives it. */
function otherSide(context: Context, clause: Clause, at: number, isReceived: boolean): Group | null {
  const word = clause.parts[at]!;
  for (const part of clause.parts.slice(at + 1)) {
    if (part.first - word.past > REACH || has(part, 'comma', 'stop', 'that', 'quote', 'when')) return null;
    if (part.kind !== 'group') continue;
    if (isReceived ? part.prep === 'from' || part.prep === 'of' : isTo(context, part, word))
      return acts(groupWith(part, { prep: null }), context.knowledge) || isState(context, part) ? part : null;
  }
  return null;
}

/** *trao tặng Lào 300.000 USD*: who receives may stand first. */
function isGift(context: Context, clause: Clause, at: number, other: Group): boolean {
  const word = clause.parts[at]!;
  const { tokens, lexicon } = context;
  const { gift, dealt } = lexicon.collocates;
  // cung cấp cho Mali mười xe tăng: behind him as well.
  const isNext = other.first - word.past <= 1;
  const [first, past] = isNext
    ? [other.past, Math.min(other.past + BEHIND, clause.sentence.past)]
    : [word.past, other.first];
  return gift.within(tokens, first, past) && !dealt.within(tokens, first, past);
}

const isTo = (context: Context, { first, prep }: Group, verb: Part): boolean =>
  prep === 'for' ||
  TO.test(textBetween(context, first - 1, first)) ||
  (first === verb.past && /tặng$/iu.test(textBetween(context, verb.first, verb.past)));

/** *tới Triều Tiên*: a country, though it is named as where to. */
const isState = (context: Context, { actors, first }: Group): boolean =>
  actors.every(
    ({ chunk }) =>
      chunk.kind === 'entity' &&
      chunk.entityKind === 'country' &&
      // cho các lực lượng chính phủ Sudan: what is a state's.
      (!chunk.complement || context.lexicon.collocates.nation.ends(context.tokens, 0, first)),
  );
