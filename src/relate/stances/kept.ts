import type { RelationRecord } from '../../model.ts';
import type { PhraseList } from '../../text/phrase-list.ts';
import { acts, subjectOf } from '../arguments.ts';
import { type Context, countryOf, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, groupWith, has } from '../parts.ts';
import type { Sides } from './both.ts';
import { statesOf } from './diplomats.ts';
import { targetOf } from './targets.ts';

/** Not done: *sẽ không, từ chối, chỉ … khi*. */
const NOT =
  /(^|\s)(không|chưa|chẳng|từ chối|chỉ)( (sẽ|bao giờ|hề|thể|vội|sớm|muốn|có ý định|đồng ý|chấp nhận|chịu|cho phép|cân nhắc|xem xét))*$/iu;
/** What whoever keeps a measure may be told to say or plan. */
const WILL =
  /^((đã|đang|vẫn|sẽ|cũng|còn|tiếp tục|tuyên bố|khẳng định|cho biết|nhấn mạnh|cam kết|muốn|quyết định|nhất trí|giữ quan điểm|trong khi|hiện) ?)*$/iu;
/** *phải, nên, kiên quyết không*: between whoever is asked and the verb. */
const WOULD =
  /^((phải|cần|nên|sớm|sẽ|xem xét|cân nhắc|chịu|chấp nhận|đồng ý|nhanh chóng|lập tức|ngay|kiên quyết|không|chưa|hoàn toàn) ?)*$/iu;

/** Tokens of the verb, between who would do it and the verb, and of *phía chính phủ* before his name. */
const [VERB, DOER, CALLED] = [3, 8, 3];

const KEPT = 'sanctions: kept';

interface Keeping {
  doer: Group;
  asked: boolean;
}

/** *Mỹ không dỡ bỏ lệnh trừng phạt với Nga; Nga đòi Mỹ nới lỏng trừng phạt*: a measure that is not lifted, or is asked to be, stands. */
export function keptSanctions(context: Context, clause: Clause, at: number): Sides | null {
  if (!has(clause.parts[at], 'sanctions')) return null;
  const keeping = keptBy(context, clause, at);
  if (!keeping) return null;
  const { doer, asked } = keeping;
  const object = hit(context, clause, at) ?? (asked ? askerOf(context, clause, doer) : null);
  return object && { subject: doer, object, rule: KEPT, confidence: 0.72 };
}

/** *bỏ trừng phạt và dừng tập trận với Hàn Quốc*: past *và* another verb has its object. */
function hit(context: Context, clause: Clause, at: number): Group | null {
  const target = targetOf(context, clause, at, 'sanctions', null, false);
  const isOwn =
    target && !/(^|\s)và(\s|$)/iu.test(textBetween(context, clause.parts[at]!.past, target.first));
  return isOwn ? target : null;
}

/** Who keeps the measure, told right before what would be done with it. */
function keptBy(context: Context, clause: Clause, at: number): Keeping | null {
  const { collocates } = context.lexicon;
  const lifts = verbAt(context, clause, at, collocates.lifts);
  const verb = lifts ?? verbAt(context, clause, at, collocates.keeps);
  const doer = clause.parts.slice(0, at).findLast((p): p is Group => p.kind === 'group');
  if (verb === null || !doer || doer.past > verb || verb - doer.past > DOER) return null;
  if (doer.prep !== null || !acts(doer, context.knowledge) || partiesOf(context, doer).length === 0)
    return null;
  const between = textBetween(context, doer.past, verb);
  if (/[,.;:"“”]/u.test(between)) return null;
  const asked =
    collocates.wish.ends(context.tokens, clause.sentence.first, doer.first, CALLED) && WOULD.test(between);
  const keeps = lifts === null ? WILL.test(between) : NOT.test(between);
  return asked || keeps ? { doer, asked } : null;
}

/** The token at which *dỡ bỏ (toàn bộ các)* begins before the measure. */
function verbAt(
  { tokens, lexicon }: Context,
  { sentence, parts }: Clause,
  at: number,
  verbs: PhraseList,
): number | null {
  const { first } = parts[at]!;
  let past = first;
  while (past > sentence.first && lexicon.lists.share.has(tokens, past - 1)) past--;
  for (let i = Math.max(sentence.first, past - VERB); i < past; i++)
    if (verbs.pastAt(tokens, i, past) === past) return i;
  return null;
}

/** *Nga yêu cầu Mỹ nới lỏng trừng phạt*: whoever asks for it is hit. */
function askerOf(context: Context, clause: Clause, doer: Group): Group | null {
  const asker = subjectOf(clause, clause.parts.indexOf(doer), context.knowledge);
  return (
    asker &&
    groupWith(asker, {
      actors: asker.actors.map((actor) => ({ ...actor, refs: statesOf(context, actor.refs) })),
    })
  );
}

/** *Mỹ áp đặt trừng phạt chống Nga … ông Trump không dỡ bỏ trừng phạt Nga*: he keeps what his state is told to have imposed, and it stands for it. */
export function keptByStates(context: Context, relations: readonly RelationRecord[]): RelationRecord[] {
  return relations.map((relation) => {
    const state = relation.rule === KEPT ? countryOf(context, relation.subject) : null;
    const isOfState = relations.some(
      (r) => r.type === relation.type && r.subject === state && r.object === relation.object,
    );
    return state !== null && isOfState ? { ...relation, subject: state } : relation;
  });
}
