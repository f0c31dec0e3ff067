import type { RelationRecord, StanceType } from '../model.ts';
import { type Context, countryOf, isKind, partiesOf } from './context.ts';
import { type Clause, type Group, type Word, has, refsOf } from './parts.ts';
import { isAboutDiplomats, expelledElsewhere, statesOf } from './stances/diplomats.ts';
import { jointParties, targetElsewhere, twoTold } from './stances/elsewhere.ts';
import { imposedBehind, readingOf } from './stances/nouns.ts';
import {
  type Sides,
  agreed,
  invitation,
  inviterBefore,
  isOfStates,
  listed,
  passive,
  reciprocal,
  signing,
  sufferer,
} from './stances/sides.ts';
import { speakerOf } from './stances/speaker.ts';
import { accuser, alsoTarget, speaksFor, targetOf } from './stances/targets.ts';

/** Stances whose target a sentence may leave out. */
const OPEN: readonly StanceType[] = ['denies'];
/** What states do, whoever speaks for them. */
const OF_STATES: readonly StanceType[] = [
  'expelsDiplomatsOf',
  'summonsAmbassadorOf',
  'recallsAmbassadorFrom',
];

/** What is denied, not declined: *bác bỏ cáo buộc, bác bỏ thông tin*; *Ankara bác bỏ.* */
const ALLEGATION =
  /^\S*\s*(\S+\s+){0,3}?(cáo buộc|thông tin|chỉ trích|tin|cách nói|lời buộc tội|nghi vấn|nghi ngờ|đồn đoán|tố cáo|nhận định|suy đoán|báo cáo)|^( việc)? (có|mình|mọi|bất kỳ|bất cứ)? ?(liên hệ|liên quan|dính líu|can thiệp|hay biết)/iu;

/** *Đề xuất của Pháp bị Israel bác bỏ.* */
const PROPOSED =
  /(đề xuất|đề nghị|lời kêu gọi|yêu cầu|kế hoạch|sáng kiến|tối hậu thư|lời mời) [^,.;:"]{0,60}\s?bị [^,.;:"]{0,50}$/iu;

/** *yêu cầu 60 nhà ngoại giao Nga rời đi*: told to leave is expelled. */
const SENT_AWAY =
  /^[^,.;"]{0,60}(nhà ngoại giao|nhân viên ngoại giao|phái đoàn ngoại giao|đại sứ|tùy viên|nhân viên sứ quán|nhân viên đại sứ quán)[^,.;"]{0,60} (rời|về nước|xuất cảnh)/iu;

/** *bác bỏ* an allegation denies, *bác bỏ* a proposal rejects. */
function typeAt(context: Context, clause: Clause, at: number): StanceType | null {
  const word = clause.parts[at] as Word;
  const { text } = context.article;
  const rest = text.slice(context.tokens.end[word.past - 1], clause.sentence.end);
  if (word.stance === 'urges')
    return /^(yêu cầu|đòi)$/iu.test(text.slice(word.start, word.end)) && SENT_AWAY.test(rest.slice(0, 160))
      ? 'expelsDiplomatsOf'
      : 'urges';
  // từ chối chia sẻ thông tin: declined, whatever it is.
  if (word.stance !== 'rejects' || !/^bác/iu.test(text.slice(word.start, word.end))) return word.stance;
  if (PROPOSED.test(text.slice(clause.sentence.start, word.start))) return 'rejects';
  return /^\s*[.,;]/.test(rest) || rest.trim() === '' || ALLEGATION.test(rest.slice(0, 60))
    ? 'denies'
    : 'rejects';
}

/** What the word at `at` says one party says or does about another: an accusation is the accuser's. */
export function stancesAt(context: Context, clause: Clause, at: number): RelationRecord[] {
  const word = clause.parts[at] as Word;
  const type = typeAt(context, clause, at);
  if (!type || isUndone(clause, at, type)) return [];
  const both = reciprocal(context, clause, at);
  if (both)
    return both.map(([subject, object]) => ({
      ...claimOf(clause, type, `${type}: each other`, 0.8),
      subject,
      object,
    }));
  const sides =
    word.pattern === 'by' ? invitation(context, clause, at) : statement(context, clause, at, type);
  const subjects = sides ? subjectsOf(context, sides.subject, type) : jointParties(context, clause, at);
  if (subjects.length === 0) return [];
  const object = sides ? sides.object : targetOf(context, clause, at, type, null, false);
  const targets = targetsOf(context, clause, at, type, subjects, object);
  const base = claimOf(clause, type, sides?.rule ?? `${type}: joint statement`, sides?.confidence ?? 0.65);
  return subjects.flatMap((subject) => targets.map((target) => ({ subject, object: target, ...base })));
}

function subjectsOf(context: Context, group: Group, type: StanceType): string[] {
  const parties = partiesOf(context, group).filter((id) =>
    isKind(context, id, 'official', 'country', 'organisation'),
  );
  return OF_STATES.includes(type) ? statesOf(context, parties) : parties;
}

/** Whom it is aimed at, nobody (null) where the text may leave that out; empty where nothing is claimed. */
function targetsOf(
  context: Context,
  clause: Clause,
  at: number,
  type: StanceType,
  subjects: readonly string[],
  object: Group | null,
): (string | null)[] {
  if (type === 'expelsDiplomatsOf' && !isAboutDiplomats(context, clause, at)) return [];
  const isOwn = (id: string) =>
    subjects.includes(id) || subjects.some((s) => countryOf(context, s) === id || heads(context, s, id));
  const isPair = type !== 'signsAgreementWith' && object !== null && isOfStates(context, object);
  // triệu hồi đại sứ ở Phnom Penh: the country of the place.
  const parties = type === 'recallsAmbassadorFrom' ? refsOf : (g: Group) => partiesOf(context, g);
  const named = object ? parties(object) : [];
  const told =
    isPair && (named.length !== 2 || named.some(isOwn)) ? twoTold(context, clause, subjects) : named;
  const objects = (OF_STATES.includes(type) ? statesOf(context, told) : told).filter((id) => !isOwn(id));
  if (objects.length > 0) return objects;
  if (object && object.actors.every(({ chunk }) => chunk.kind === 'pronoun'))
    return otherBefore(context, clause, at, object).filter((id) => !isOwn(id));
  if (OPEN.includes(type)) return [null];
  if (object !== null) return [];
  const elsewhere =
    type === 'expelsDiplomatsOf' && isGapped(context, clause, at)
      ? expelledElsewhere(context, clause)
      : targetElsewhere(context, clause, at, type, subjects);
  return elsewhere !== null && !isOwn(elsewhere) ? [elsewhere] : [];
}

/** *Mỹ áp thuế với Trung Quốc, cáo buộc nước này*; *hội đàm với ông Lavrov và mời ông*: not who speaks, but the other. */
function otherBefore(context: Context, clause: Clause, at: number, pronoun: Group): string[] {
  const isPerson = pronoun.actors.some(({ chunk }) => chunk.kind === 'pronoun' && chunk.of === 'person');
  const before = clause.parts.slice(0, at).findLast((p): p is Group => p.kind === 'group');
  const ids = before ? partiesOf(context, before) : [];
  const others = isPerson ? ids.filter((id) => isKind(context, id, 'official')) : statesOf(context, ids);
  return others.length === 1 ? others : [];
}

/** *Tổng Thư ký NATO mời Nga và các nước thành viên NATO*: nobody invites the body that he heads. */
const heads = (context: Context, official: string, body: string): boolean =>
  context.linked.offices.some((o) => o.official === official && o.post.of.includes(body));

/** *mỗi nước trục xuất bốn người*: a number stands where those expelled would. */
function isGapped(context: Context, clause: Clause, at: number): boolean {
  const rest = context.article.text.slice(
    context.tokens.end[clause.parts[at]!.past - 1],
    clause.sentence.end,
  );
  return /^\s+(thêm |hàng )?(\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|nhiều)(?!\p{L})/u.test(rest);
}

const claimOf = (clause: Clause, type: StanceType, rule: string, confidence: number) => ({
  type,
  office: null,
  qualifier: null,
  date: null,
  code: null,
  evidence: [span(clause)],
  rule,
  confidence,
});

const span = (clause: Clause) => ({ start: clause.sentence.start, end: clause.sentence.end });

/** Deeds: wished for or asked for they are not done. */
const MATERIAL: readonly StanceType[] = [
  'signsAgreementWith',
  'aids',
  'supports',
  'sanctions',
  'expelsDiplomatsOf',
];

/** *không trừng phạt, sẽ không ủng hộ, dỡ bỏ trừng phạt*: nothing of the kind; *muốn, có thể* is not yet done. */
function isUndone(clause: Clause, at: number, type: StanceType): boolean {
  // từ chối lên án: neither the one nor the other.
  if (isRefused(clause, at)) return true;
  // không chấm dứt thỏa thuận đã ký với Mỹ: signed it was.
  if (type === 'signsAgreementWith' && wasDone(clause, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const part = clause.parts[i]!;
    if (part.kind === 'group') return isSupposed(clause, i, at, type);
    if (clause.parts[at]!.first - part.past > 4) return false;
    if (has(part, 'negation', 'cancelled', 'planned', 'hypothetical')) return true;
    // gỡ bỏ thuế quan và cảnh báo: it is the first verb's own.
    if (has(part, 'undoes') && !clause.parts.slice(i, at).some((p) => has(p, 'and', 'comma'))) return true;
    if (MATERIAL.includes(type) && has(part, 'proposed')) return true;
  }
  return false;
}

const wasDone = (clause: Clause, at: number): boolean =>
  has(clause.parts[at - 1], 'past') &&
  clause.parts[at - 1]!.past === clause.parts[at]!.first &&
  !has(clause.parts[at - 2], 'negation', 'planned', 'hypothetical');

/** *nếu Bình Nhưỡng còn đe dọa Washington, yêu cầu Mỹ công nhận*: supposed, or asked of the one who would. */
function isSupposed(clause: Clause, subject: number, at: number, type: StanceType): boolean {
  const before = clause.parts[subject - 1];
  const near = before !== undefined && clause.parts[subject]!.first - before.past <= 1;
  // đề nghị Nga tuân thủ lệnh cấm vận của Liên hợp quốc: with its owner behind it is no deed of theirs.
  const isDeed = MATERIAL.includes(type) && !has(clause.parts[at + 1], 'of');
  const asked = isDeed && has(before, 'urges', 'proposed', 'planned', 'rejects');
  return near && (asked || has(before, 'hypothetical'));
}

function isRefused(clause: Clause, at: number): boolean {
  const [before, word, next] = [clause.parts[at - 1], clause.parts[at]!, clause.parts[at + 1]];
  const isVerb = next?.kind === 'word' && next.stance !== null && next.pattern === 'verb';
  return (
    (has(before, 'rejects') && before!.past === word.first) ||
    (has(word, 'rejects') && isVerb && next.first === word.past && !has(clause.parts[at + 2], 'of'))
  );
}

/** *văn kiện vừa được các bộ ký kết*: whoever stands before did not do it; *Nga được cho là đã mời* did. */
const isDoneByOthers = (clause: Clause, at: number): boolean =>
  clause.parts
    .slice(Math.max(0, at - 3), at)
    .some(
      (p, i, near) =>
        has(p, 'by') && clause.parts[at]!.first - p.past <= 5 && !near.slice(i).some((q) => has(q, 'that')),
    );

function statement(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  const agent = passive(context, clause, at) ?? agreed(context, clause, at) ?? listed(context, clause, at);
  if (agent) return agent;
  if (isDoneByOthers(clause, at)) return null;
  const imposed = type === 'sanctions' ? imposedBehind(context, clause, at) : null;
  if (imposed) return imposed;
  const reading = readingOf(context, clause, at, type);
  if (!reading) return null;
  const { noun, owner } = reading;
  const speaker =
    (type === 'invites' ? inviterBefore(context, clause, at) : null) ?? speakerOf(context, clause, at);
  // Blinken lặp lại lời cảnh báo của Mỹ: his; xem sự ủng hộ của NATO là …: NATO's.
  const subject = owner && !(speaker && speaksFor(context, speaker, owner)) ? owner : speaker;
  if (!subject) return null;
  if (type === 'denies')
    return { subject, object: accuser(context, clause, at), rule: 'denies: verb', confidence: 0.85 };
  if (type === 'signsAgreementWith') return signing(context, clause, at, subject);
  const object =
    targetOf(context, clause, at, type, owner, noun) ??
    (owner === subject ? sufferer(context, clause, at, type) : null) ??
    alsoTarget(context, clause, at, type, subject);
  return { subject, object, rule: noun ? `${type}: noun` : `${type}: verb`, confidence: noun ? 0.65 : 0.74 };
}
