import type { StanceType } from '../../model.ts';
import { acts, laterSubject, subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textBefore, textBetween } from '../context.ts';
import { type Clause, type Group, type Word, groupWith, has, isBody } from '../parts.ts';
import { type Sides, both, isOfStates, twoNamed } from './both.ts';
import { statesOf } from './diplomats.ts';
import { twoTold } from './elsewhere.ts';
import { deedsBefore } from './received.ts';
import { targetOf } from './targets.ts';

/** *Nga bị Mỹ cáo buộc*: the agent stands between *bị* and the verb, its target before. */
export function passive(context: Context, clause: Clause, at: number, denies: boolean): Sides | null {
  if (has(clause.parts[at - 1], 'by')) return sentAway(context, clause, at);
  const i = agentBefore(context, clause, at);
  const agent = clause.parts[i];
  if (has(clause.parts[at], 'aids') && (clause.parts[at] as Word).pattern === 'gift') return null;
  if (agent?.kind !== 'group' || agent.prep !== 'by') return null;
  // thỏa thuận được hai bộ trưởng A và B ký, hiệp định do A và B ký: those who did it, with each other.
  if (has(clause.parts[at], 'signsAgreementWith')) return both(agent);
  const active = causing(context, clause, at, i);
  if (active !== undefined) return active;
  const by = clause.parts.findLastIndex((p, k) => k < i && has(p, 'by'));
  const object =
    whoIs(context, clause, by) ??
    subjectOf(clause, i, context.knowledge) ??
    proposerBefore(context, clause, at) ??
    (has(clause.parts[at], 'criticises') ? deedsBefore(context, clause, at) : null) ??
    // Bị Mỹ cáo buộc đánh cắp dữ liệu, Trung Quốc …
    (by === 0 ? laterSubject(clause, at, context.knowledge) : null);
  // Cáo buộc này bị Bắc Kinh phủ nhận: nobody else need be told.
  if (object === null && denies)
    return { subject: agent, object: null, rule: 'denies: passive', confidence: 0.8 };
  if (!object || isOfOthers(context, clause, object, by)) return null;
  return { subject: agent, object, rule: 'passive', confidence: 0.75 };
}

/** *và nhiều nước phương Tây, cùng các đồng minh*: others, of no name, who do it too. */
const OTHERS =
  /^(và|cùng|cùng với) ((các|những|một số|nhiều|hầu hết|phần lớn|hàng loạt) )?(nước|quốc gia|đồng minh|đối tác|phương Tây)( (?!bị|được|đã|đang|sẽ)\S+){0,3}$/iu;

/** Where the agent stands: right before the verb, or before *và các nước phương Tây*. */
function agentBefore(context: Context, clause: Clause, at: number): number {
  const i = clause.parts.findLastIndex((p, k) => k < at && p.kind === 'group');
  const agent = clause.parts[i];
  return agent && OTHERS.test(textBetween(context, agent.past, clause.parts[at]!.first)) ? i : at - 1;
}

/** *hoãn chuyến thăm do Mỹ đổ lỗi cho Triều Tiên, lý do Doha ủng hộ Iran*: behind *do* a clause begins; undefined where none does. */
function causing(context: Context, clause: Clause, at: number, i: number): Sides | null | undefined {
  const [by, agent, word] = [clause.parts[i - 1], clause.parts[i], clause.parts[at] as Word];
  if (!by || agent?.kind !== 'group' || !/^(do|bởi)$/iu.test(textBetween(context, by.first, by.past)))
    return undefined;
  const before = clause.parts.slice(0, i - 1).findLast((p): p is Group => p.kind === 'group');
  const gap = before ? textBetween(context, before.past, by.first) : 'lý';
  const isSpoken = SPOKEN.some((t) => has(word, t));
  // Houthi ở Yemen do Iran hậu thuẫn: whoever stands before is backed.
  if (!isSpoken && BACKS.test(gap)) return undefined;
  // dân quân do Iran hậu thuẫn thua trước IS: somebody who is not named is backed.
  if (!isSpoken && before && isOfFighters(context, before.past, by.first)) return null;
  const type = word.stance;
  const target = type && targetOf(context, clause, at, type, null, false);
  return target
    ? { subject: groupWith(agent, { prep: null }), object: target, rule: `${type}: verb`, confidence: 0.72 }
    : null;
}
const SPOKEN = ['accuses', 'criticises', 'urges', 'warns'] as const;
/** Between whoever is backed and *do*: nothing, a bracket, where, or an apposition. */
const BACKS = /^(\([^)]*\)|, .*|((ở|tại) .*))?$/iu;

/** *ông Assad, người được Nga hậu thuẫn*: of whoever stands before the comma. */
function whoIs(context: Context, clause: Clause, by: number): Group | null {
  const group = clause.parts.slice(0, by).findLast((p): p is Group => p.kind === 'group');
  const word = clause.parts[by];
  // chính phủ Yemen do Riyadh hậu thuẫn: whoever stands right before do.
  if (
    group &&
    word &&
    group.past === word.first &&
    /^do$/iu.test(textBetween(context, word.first, word.past))
  ) {
    const backed = groupWith(group, { prep: null });
    // lực lượng tự vệ của Syria do Mỹ hậu thuẫn: not Syria.
    return group.prep !== 'of' && acts(backed, context.knowledge) ? backed : null;
  }
  const is = group && by > 0 ? textBetween(context, group.past, clause.parts[by]!.first) : '';
  return group && /^, (người|nước|quốc gia|nhóm|tổ chức|phong trào)$/iu.test(is)
    ? groupWith(group, { prep: null })
    : null;
}

/** *Thổ Nhĩ Kỳ tấn công dân quân do Mỹ hậu thuẫn*: a noun that names nobody is backed. */
function isOfOthers(context: Context, clause: Clause, object: Group, by: number): boolean {
  if (by < 0 || object.past > clause.parts[by]!.first) return false;
  return isOfFighters(context, object.past, clause.parts[by]!.first);
}

const isOfFighters = (context: Context, first: number, past: number): boolean =>
  context.lexicon.collocates.fighters.within(context.tokens, first, past) &&
  !textBetween(context, first, past).includes(',');

/** *60 nhà ngoại giao Nga bị trục xuất khỏi Mỹ*: the state that they have to leave does it. */
function sentAway(context: Context, clause: Clause, at: number): Sides | null {
  if (has(clause.parts[at], 'summonsAmbassadorOf')) return calledTo(context, clause, at);
  const away = /^khỏi$/iu.test(textBetween(context, clause.parts[at]!.past, clause.parts[at]!.past + 1));
  if (!has(clause.parts[at], 'expelsDiplomatsOf') || !away) return null;
  const i = clause.parts.findLastIndex((p, k) => k < at - 1 && p.kind === 'group');
  const object = clause.parts[i];
  const [behind] = clause.parts.slice(at + 1, at + 3).filter((p): p is Group => p.kind === 'group');
  const near = object?.kind === 'group' && clause.parts[at]!.first - object.past <= 4;
  return behind && near ? { subject: behind, object, rule: 'expelled from', confidence: 0.75 } : null;
}

/** *Đại sứ Mali được triệu tập tới Bộ Ngoại giao Lào*: where to. */
function calledTo(context: Context, clause: Clause, at: number): Sides | null {
  const [object, caller] = [clause.parts[at - 2], clause.parts[at + 2]];
  if (object?.kind !== 'group' || caller?.kind !== 'group') return null;
  const to = textBetween(context, clause.parts[at]!.past, caller.first);
  return /^(tới|đến|lên)$/iu.test(to) && isBody(caller)
    ? { subject: groupWith(caller, { prep: null }), object, rule: 'summoned to', confidence: 0.75 }
    : null;
}

/** *Đề xuất của Ai Cập được Jordan ủng hộ*: whose it is. */
function proposerBefore(context: Context, clause: Clause, at: number): Group | null {
  if (!has(clause.parts[at], 'supports', 'rejects', 'criticises', 'accuses')) return null;
  return (
    clause.parts
      .slice(0, at - 1)
      .findLast(
        (p): p is Group =>
          p.kind === 'group' &&
          !clause.parts.slice(clause.parts.indexOf(p), at - 1).some((q) => has(q, 'comma', 'stop')) &&
          ((p.prep === 'of' && isProposed(context, clause, p.first - 1)) ||
            (p.prep === 'by' && has(clause.parts[clause.parts.indexOf(p) + 1], 'carries'))),
      ) ?? null
  );
}

/** Words of *hòa bình gồm 15 điểm* behind a plan. */
const WHICH = 8;

/** *kế hoạch hòa bình của*: whether a proposal or policy is told before *của*. */
const isProposed = ({ lexicon, tokens }: Context, { sentence }: Clause, of: number): boolean =>
  [lexicon.collocates.proposal, lexicon.collocates.policy].some((list) =>
    list.ends(tokens, sentence.first, of, WHICH),
  );

const LISTED =
  /^(vào danh sách|là những|là persona|persona|là người không được|là nhân vật không được|người không được|nhân vật không được)/iu;

/** *đưa năm quan chức Nga vào danh sách đen; tuyên bố 60 nhà ngoại giao Mỹ là persona non grata*: who is listed stands before the words for it. */
export function listed(context: Context, clause: Clause, at: number): Sides | null {
  const word = clause.parts[at]!;
  if (!LISTED.test(textBetween(context, word.first, word.past))) return null;
  const i = clause.parts.findLastIndex((p, k) => k < at && p.kind === 'group');
  const object = clause.parts[i];
  if (object?.kind !== 'group' || word.first - object.past > 4) return null;
  // ba công ty Mali bị Lào đưa vào danh sách đen
  if (object.prep === 'by') {
    const hit = subjectOf(clause, i, context.knowledge);
    return hit && { subject: object, object: hit, rule: 'listed', confidence: 0.74 };
  }
  const verb = textBefore(context, clause, object.first, 8);
  const subject = /(đưa|bổ sung|liệt|thêm|tuyên bố|coi|xem)( \S+){0,5}$/iu.test(verb)
    ? subjectOf(clause, i, context.knowledge)
    : null;
  return subject && { subject, object, rule: 'listed', confidence: 0.74 };
}

const BEARS = '(chịu|gánh|hứng|đối mặt|chống đỡ|chống chọi|đối phó|xoay xở)( \\S+){0,3}$';
const SUFFERS = new RegExp(BEARS, 'iu');
const COPES = new RegExp(`^${BEARS}`, 'iu');

/** *Triều Tiên chịu lệnh trừng phạt của Mỹ*: whom it hits stands before. */
export function sufferer(context: Context, clause: Clause, at: number, type: StanceType): Group | null {
  const { first } = clause.parts[at]!;
  const before = textBefore(context, clause, first, 6);
  if (type !== 'sanctions' || !SUFFERS.test(before)) return null;
  // EU hỗ trợ Iran đối phó với lệnh trừng phạt của Mỹ: whoever stands right before it.
  const near = clause.parts.slice(0, at).findLast((p): p is Group => p.kind === 'group');
  const isNear = near && COPES.test(textBetween(context, near.past, first));
  return isNear ? groupWith(near, { prep: null }) : subjectOf(clause, at, context.knowledge);
}

/** Tokens of *60 nhân viên ngoại giao của*. */
const EXPELLED = 6;

/** *Hai nhà lãnh đạo đã mời nhau*: each the other. */
export function reciprocal(context: Context, clause: Clause, at: number): [string, string][] | null {
  const other = clause.parts.slice(at + 1, at + 4).find((p) => has(p, 'each-other'));
  const reach = has(clause.parts[at], 'expelsDiplomatsOf') ? EXPELLED : 1;
  if (!other || other.first - clause.parts[at]!.past > reach) return null;
  const subject = subjectOf(clause, at, context.knowledge);
  const parties = subject ? partiesOf(context, subject) : [];
  // hai bên đổ lỗi cho nhau: the states, whoever met.
  const told = subject && isOfStates(context, subject) ? twoNamed(context, clause, at) : null;
  const named = told ?? (subject && isOfStates(context, subject) ? statesOf(context, parties) : parties);
  const [a, b, ...more] = named.length === 0 && subject ? twoTold(context, clause, []) : named;
  return a && b && more.length === 0
    ? [
        [a, b],
        [b, a],
      ]
    : null;
}
