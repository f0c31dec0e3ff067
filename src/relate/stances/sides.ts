import type { Span, StanceType } from '../../model.ts';
import { laterSubject, subjectOf } from '../arguments.ts';
import { sidesAfterBetween } from '../between.ts';
import { type Context, countryOf, isKind, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, type Word, groupWith, has } from '../parts.ts';
import { statesOf } from './diplomats.ts';
import { twoTold } from './elsewhere.ts';

export interface Sides {
  subject: Group;
  object: Group | null;
  rule: string;
  confidence: number;
}

/** *Nga bị Mỹ cáo buộc*: the agent stands between *bị* and the verb, its target before. */
export function passive(context: Context, clause: Clause, at: number, denies: boolean): Sides | null {
  const agent = clause.parts[at - 1];
  if (has(agent, 'by')) return sentAway(context, clause, at);
  if (has(clause.parts[at], 'aids') && (clause.parts[at] as Word).pattern === 'gift') return null;
  if (agent?.kind !== 'group' || agent.prep !== 'by') return null;
  // thỏa thuận được hai bộ trưởng A và B ký: those who did it, with each other.
  if (has(clause.parts[at], 'signsAgreementWith')) return both(agent);
  const by = clause.parts.findLastIndex((p, i) => i < at - 1 && has(p, 'by'));
  const object =
    subjectOf(clause, at - 1, context.knowledge) ??
    proposerBefore(context, clause, at) ??
    // Bị Mỹ cáo buộc đánh cắp dữ liệu, Trung Quốc …
    (by === 0 ? laterSubject(clause, at, context.knowledge) : null);
  // Cáo buộc này bị Bắc Kinh phủ nhận: nobody else need be told.
  if (object === null && denies)
    return { subject: agent, object: null, rule: 'denies: passive', confidence: 0.8 };
  return object && { subject: agent, object, rule: 'passive', confidence: 0.75 };
}

/** *60 nhà ngoại giao Nga bị trục xuất khỏi Mỹ*: the state that they have to leave does it. */
function sentAway(context: Context, clause: Clause, at: number): Sides | null {
  const away = /^khỏi$/iu.test(textBetween(context, clause.parts[at]!.past, clause.parts[at]!.past + 1));
  if (!has(clause.parts[at], 'expelsDiplomatsOf') || !away) return null;
  const i = clause.parts.findLastIndex((p, k) => k < at - 1 && p.kind === 'group');
  const object = clause.parts[i];
  const [behind] = clause.parts.slice(at + 1, at + 3).filter((p): p is Group => p.kind === 'group');
  const near = object?.kind === 'group' && clause.parts[at]!.first - object.past <= 4;
  return behind && near ? { subject: behind, object, rule: 'expelled from', confidence: 0.75 } : null;
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
          ((p.prep === 'of' &&
            PROPOSAL.test(textBetween(context, Math.max(clause.sentence.first, p.first - 12), p.first))) ||
            (p.prep === 'by' && has(clause.parts[clause.parts.indexOf(p) + 1], 'carries'))),
      ) ?? null
  );
}

const PROPOSAL =
  /(đề xuất|đề nghị|sáng kiến|lời kêu gọi|yêu cầu|kế hoạch|dự luật|đạo luật|dự thảo|lập trường|quan điểm|tối hậu thư|tuyên bố|yêu sách|quyết định|hành động|động thái|chính sách|lời mời|phát biểu|bình luận|diễn văn|chiến thắng|nỗ lực|dự án|thông điệp)( [\p{L}\d]+){0,8} của$/iu;

/** *Hiệp định giữa Mỹ và Ấn Độ được ký*: the sides of the agreement. */
export function agreed(context: Context, clause: Clause, at: number): Sides | null {
  if (!has(clause.parts[at], 'signsAgreementWith')) return null;
  const ceremony = signedAt(context, clause, at);
  if (ceremony) return ceremony;
  const between = clause.parts.findLastIndex((p, i) => i < at && has(p, 'between'));
  if (between < 0 || clause.parts[at]!.first - clause.parts[between]!.past > SIGNED_NEAR) return null;
  const start = Math.max(clause.sentence.first, clause.parts[between]!.first - 6);
  if (!AGREEMENT.test(textBetween(context, start, clause.parts[between]!.first))) return null;
  const [one, two, ...more] = sidesAfterBetween(clause, between);
  if (!one || more.length > 0) return null;
  return two ? { subject: one, object: two, rule: 'agreement between', confidence: 0.72 } : both(one);
}

/** *chứng kiến lễ ký, Lễ ký hiệp định*: whoever stands before it need not sign. */
export const isCeremony = (context: Context, clause: Clause, at: number): boolean => {
  const { first } = clause.parts[at]!;
  return /(^|\s)(lễ|buổi)$/iu.test(textBetween(context, Math.max(clause.sentence.first, first - 1), first));
};

/** *Lễ ký hiệp định giữa Lào và Thái Lan*: the sides stand behind. */
function signedAt(context: Context, clause: Clause, at: number): Sides | null {
  const { past } = clause.parts[at]!;
  if (!isCeremony(context, clause, at)) return null;
  const between = clause.parts.findIndex((p, i) => i > at && has(p, 'between'));
  if (between < 0 || clause.parts[between]!.first - past > SIGNED_NEAR) return null;
  const [one, two, ...more] = sidesAfterBetween(clause, between);
  if (!one || more.length > 0) return null;
  return two ? { subject: one, object: two, rule: 'agreement between', confidence: 0.72 } : both(one);
}

/** Tokens between the sides of an agreement and the verb. */
const SIGNED_NEAR = 14;
const AGREEMENT =
  /(hiệp định|thỏa thuận|thoả thuận|hiệp ước|bản ghi nhớ|biên bản|văn kiện|hợp đồng|tuyên bố chung)/iu;

const LISTED =
  /^(vào danh sách|là persona|persona|là người không được|là nhân vật không được|người không được|nhân vật không được)/iu;

/** *đưa năm quan chức Nga vào danh sách đen; tuyên bố 60 nhà ngoại giao Mỹ là persona non grata*: who is listed stands before the words for it. */
export function listed(context: Context, clause: Clause, at: number): Sides | null {
  const word = clause.parts[at]!;
  if (!LISTED.test(textBetween(context, word.first, word.past))) return null;
  const i = clause.parts.findLastIndex((p, k) => k < at && p.kind === 'group');
  const object = clause.parts[i];
  if (object?.kind !== 'group' || word.first - object.past > 4) return null;
  const verb = textBetween(context, Math.max(clause.sentence.first, object.first - 8), object.first);
  const subject = /(đưa|bổ sung|liệt|thêm|tuyên bố|coi|xem)( \S+){0,5}$/iu.test(verb)
    ? subjectOf(clause, i, context.knowledge)
    : null;
  return subject && { subject, object, rule: 'listed', confidence: 0.74 };
}

/** *Triều Tiên chịu lệnh trừng phạt của Mỹ*: whom it hits stands before. */
export function sufferer(context: Context, clause: Clause, at: number, type: StanceType): Group | null {
  const { first } = clause.parts[at]!;
  const before = textBetween(context, Math.max(clause.sentence.first, first - 6), first);
  return type === 'sanctions' && /(chịu|gánh|hứng|đối mặt)( \S+){0,3}$/iu.test(before)
    ? subjectOf(clause, at, context.knowledge)
    : null;
}

/** What is signed with nobody. */
const DECREE = /^(ban hành |thông qua )?(một )?(sắc lệnh|luật|đạo luật|dự luật|nghị định|lệnh)(?!\p{L})/iu;
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

/** *A ký với B, A và B ký, hai nước ký kết*. */
export function signing(context: Context, clause: Clause, at: number, subject: Group): Sides | null {
  const text = ({ start, end }: Span) => context.article.text.slice(start, end);
  const stateOf = (ref: string) => countryOf(context, ref);
  if (DECREE.test(textBetween(context, clause.parts[at]!.past, clause.parts[at]!.past + 4))) return null;
  const other = clause.parts
    .slice(at + 1)
    .find((p): p is Group => p.kind === 'group' && p.prep === 'with' && isWith(clause, at, p));
  if (other) return { subject, object: other, rule: 'signs with', confidence: 0.75 };
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

/** *Nga tiếc việc Ukraine hủy hiệp định mà hai nước ký kết*: the two states that the sentence names before, if just two. */
function twoNamed(context: Context, clause: Clause, at: number): string[] | null {
  const refs = clause.parts
    .slice(0, at)
    .flatMap((p) => (p.kind === 'group' && !isOfStates(context, p) ? partiesOf(context, p) : []));
  const states = new Set(refs.map((ref) => countryOf(context, ref) ?? ref));
  const named = [...states].filter((id) => isKind(context, id, 'country'));
  return named.length === 2 ? named : null;
}

/** The first of several against the others. */
function both(group: Group): Sides | null {
  const [first, ...rest] = group.actors;
  if (rest.length === 0) return null;
  return {
    subject: groupWith(group, { actors: [first!] }),
    object: groupWith(group, { actors: rest }),
    rule: 'both sign',
    confidence: 0.7,
  };
}

/** *hai nước, các bên, cả hai phía*; *họ, hai ông* are people. */
export const isOfStates = (context: Context, { actors }: Group): boolean =>
  actors.every(
    ({ chunk }) =>
      chunk.kind === 'pair' &&
      /nước|quốc gia|bên|phía/i.test(context.article.text.slice(chunk.start, chunk.end)),
  );

/** *Hai nhà lãnh đạo đã mời nhau*: each the other. */
export function reciprocal(context: Context, clause: Clause, at: number): [string, string][] | null {
  if (!has(clause.parts[at + 1], 'each-other') || clause.parts[at + 1]!.first - clause.parts[at]!.past > 1)
    return null;
  const subject = subjectOf(clause, at, context.knowledge);
  const parties = subject ? partiesOf(context, subject) : [];
  // hai bên đổ lỗi cho nhau: the states, whoever met.
  const named = subject && isOfStates(context, subject) ? statesOf(context, parties) : parties;
  const [a, b, ...more] = named.length === 0 && subject ? twoTold(context, clause, []) : named;
  return a && b && more.length === 0
    ? [
        [a, b],
        [b, a],
      ]
    : null;
}
