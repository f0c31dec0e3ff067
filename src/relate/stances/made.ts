import type { StanceType } from '../../model.ts';
import { acts } from '../arguments.ts';
import { type Context, isMark, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, groupWith, has } from '../parts.ts';

const OF_DEEDS: readonly StanceType[] = ['rejects', 'supports', 'criticises'];
/** Tokens from the stance to who made what it is about. */
const REACH = 14;
/** Words of *vừa chính thức* between him and the verb. */
const BEFORE = 2;

/** *từ chối gói khuyến khích do Mỹ đưa ra; bác đề xuất mà IMF đưa ra*: whose it is stands behind *do, mà*. */
export function madeBy(context: Context, clause: Clause, at: number, type: StanceType): Group | null {
  if (!OF_DEEDS.includes(type)) return null;
  const { past } = clause.parts[at]!;
  for (const part of clause.parts.slice(at + 1)) {
    if (part.first - past > REACH || has(part, 'comma', 'stop', 'quote')) return null;
    if (part.kind === 'group' && isFrom(context, past, part)) return part;
    if (part.kind === 'group' && type === 'rejects' && isAsked(context, part)) return part;
    if (part.kind !== 'group' || !/^(do|mà)$/iu.test(textBetween(context, part.first - 1, part.first)))
      continue;
    if (!puts(context, clause, part.past)) return null;
    return acts(groupWith(part, { prep: null }), context.knowledge) ? part : null;
  }
  return null;
}

/** *vừa đưa ra, đã đề xuất*: what is done with a proposal or a measure. */
function puts(context: Context, { sentence }: Clause, past: number): boolean {
  const { proposes } = context.lexicon.collocates;
  for (let i = past; i <= past + BEFORE && i < sentence.past && !isMark(context, i, ',.;'); i++)
    if (proposes.begins(context.tokens, i, sentence.past)) return true;
  return false;
}

/** *từ chối dẫn độ ba người theo yêu cầu của Thổ Nhĩ Kỳ*: whose demand it is. */
const isAsked = (context: Context, { first }: Group): boolean =>
  /(^|\s)theo (yêu cầu|đề nghị|đòi hỏi|lời kêu gọi)( của| từ)?$/iu.test(
    textBetween(context, Math.max(0, first - 5), first),
  );

const CALLS = /(^|\s)(lời kêu gọi|đề nghị|đề xuất|yêu cầu|lời mời|sức ép|đòi hỏi)(?!\p{L})[^.;]* từ$/iu;

/** *bác lời kêu gọi đàm phán từ Tổng thống Pháp*: from whom it comes. */
const isFrom = (context: Context, past: number, group: Group): boolean =>
  group.prep === 'from' &&
  partiesOf(context, group).length > 0 &&
  CALLS.test(textBetween(context, Math.max(0, past - 3), group.first));

/** What is said of somebody before the speaker is told: *Iran sẽ phải trả giá*. */
const MUST = /^ ?(sẽ|phải|hãy|không được|đừng|chớ|cần phải)(?!\p{L})/iu;
const WARNED: readonly StanceType[] = ['warns', 'urges'];

/** *"Iran sẽ phải trả giá", ông Trump cảnh báo*: who is warned is the subject of what was said. */
export function spokenTo(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  speaker: Group,
): Group | null {
  if (!WARNED.includes(type)) return null;
  const said = clause.parts.slice(0, at).find((p): p is Group => p.kind === 'group');
  const comma = clause.parts[clause.parts.indexOf(speaker) - 1];
  const next = clause.parts[at + 1];
  if (next && next.kind !== 'date' && !has(next, 'comma', 'stop')) return null;
  if (!said || said === speaker || !has(comma, 'comma', 'quote-mark') || comma!.past !== speaker.first)
    return null;
  const end = Math.min(said.past + 3, clause.sentence.past);
  const opens = said.first - clause.sentence.first <= 1;
  const speaks = said.prep === null && acts(said, context.knowledge);
  return opens && speaks && MUST.test(textBetween(context, said.past, end)) ? said : null;
}
