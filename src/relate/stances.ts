import type { RelationRecord, StanceType } from '../model.ts';
import { type Context, countryOf, isKind, partiesOf, textAfter, textBehind, textOf } from './context.ts';
import { type Clause, type Group, type Word, refsOf } from './parts.ts';
import { judged, saidOf } from './stances/alleged.ts';
import { dayOfStance } from './stances/day.ts';
import { demanded } from './stances/demands.ts';
import { isAboutDiplomats, expelledElsewhere, statesOf } from './stances/diplomats.ts';
import { type Sides, isOfStates } from './stances/both.ts';
import { jointParties, targetElsewhere, twoTold } from './stances/elsewhere.ts';
import { isHeard } from './stances/heard.ts';
import { implied } from './stances/implied.ts';
import { invitation } from './stances/invitations.ts';
import { keptSanctions } from './stances/kept.ts';
import { isTheirs, isThey } from './stances/aimed-at.ts';
import { isOtherSense } from './stances/other-senses.ts';
import { ownDenial } from './stances/own-denial.ts';
import { otherBefore } from './stances/pronouns.ts';
import { reciprocal } from './stances/sides.ts';
import { statement } from './stances/statement.ts';
import { targetOf } from './stances/targets.ts';
import { threatened } from './stances/threats.ts';
import { typeAt } from './stances/type.ts';
import { isUndone } from './stances/undone.ts';
import { warnedFar } from './stances/warned.ts';

/** Stances whose target a sentence may leave out. */
const OPEN: readonly StanceType[] = ['denies'];
/** What states do, whoever speaks for them. */
const OF_STATES: readonly StanceType[] = [
  'expelsDiplomatsOf',
  'summonsAmbassadorOf',
  'recallsAmbassadorFrom',
];

/** What the word at `at` says one party says or does about another: an accusation is the accuser's. */
export function stancesAt(context: Context, clause: Clause, at: number): RelationRecord[] {
  const word = clause.parts[at] as Word;
  const denial = ownDenial(context, clause, at);
  if (denial) {
    const { subject, rule, confidence } = denial;
    const base = { ...claimOf(clause, 'denies', rule, confidence), object: null };
    return subjectsOf(context, subject, 'denies').map((id) => ({ subject: id, ...base }));
  }
  const type = typeAt(context, clause, at);
  if (!type || (isUndone(context, clause, at, type) && !standsAllTheSame(context, clause, at, type)))
    return [];
  if (isOtherSense(context, clause, at, type)) return [];
  const both = word.pattern === 'gift' || isSaidOf(word) ? null : reciprocal(context, clause, at);
  if (both)
    return both.map(([subject, object]) => ({
      ...claimOf(clause, type, `${type}: each other`, 0.8),
      subject,
      object,
    }));
  const sides = sidesOf(context, clause, at, type);
  const subjects = sides
    ? subjectsOf(context, sides.subject, type)
    : isSaidOf(word)
      ? []
      : jointParties(context, clause, at);
  if (subjects.length === 0) return [];
  const object = sides ? sides.object : targetOf(context, clause, at, type, null, false);
  const targets = targetsOf(context, clause, at, type, subjects, object);
  const base = claimOf(clause, type, sides?.rule ?? `${type}: joint statement`, sides?.confidence ?? 0.65);
  const date = sides ? dayOfStance(context, clause, { at, type, subject: sides.subject }) : null;
  const claims = subjects.flatMap((subject) =>
    targets.map((target) => ({ subject, object: target, ...base, date })),
  );
  return [...claims, ...implied(context, clause, at, claims)];
}

/** What the verb of saying at `at` asks of somebody: *Lào nói Mali phải rút quân*. */
export function demandsAt(context: Context, clause: Clause, at: number): RelationRecord[] {
  const sides = demanded(context, clause, at);
  if (!sides) return [];
  const { subject, object, rule, confidence } = sides;
  const subjects = subjectsOf(context, subject, 'urges');
  const targets = targetsOf(context, clause, at, 'urges', subjects, object);
  // nói Lào và Mali cần đối thoại: he or his own state is one of them.
  if (object && targets.length < partiesOf(context, object).length) return [];
  const date = dayOfStance(context, clause, { at, type: 'urges', subject });
  const base = { ...claimOf(clause, 'urges', rule, confidence), date };
  return subjects.flatMap((id) => targets.map((target) => ({ subject: id, object: target, ...base })));
}

/** *có thể Nga đứng sau; Mỹ không dỡ bỏ lệnh trừng phạt với Nga*: what makes other words undone does not undo these. */
const standsAllTheSame = (context: Context, clause: Clause, at: number, type: StanceType): boolean =>
  isSaidOf(clause.parts[at] as Word) ||
  isHeard(context, clause, at, type) ||
  keptSanctions(context, clause, at) !== null;

/** A word of what somebody does, which makes a stance of whoever says so of him. */
const isSaidOf = ({ pattern }: Word): boolean =>
  pattern === 'behind' || pattern === 'judged' || pattern === 'threat';

function sidesOf(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  const { pattern } = clause.parts[at] as Word;
  if (pattern === 'by') return invitation(context, clause, at);
  if (pattern === 'behind') return saidOf(context, clause, at, type);
  if (pattern === 'judged') return judged(context, clause, at, type);
  return pattern === 'threat' ? threatened(context, clause, at) : statement(context, clause, at, type);
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
    subjects.includes(id) ||
    // Triều Tiên từ chối … gặp Kim Jong-un: no country stands against its own man.
    subjects.some((s) => s === countryOf(context, id) && isKind(context, id, 'official')) ||
    subjects.some((s) => countryOf(context, s) === id || heads(context, s, id));
  const theirs = object && isThey(context, object) ? otherBefore(context, clause, at, object) : [];
  if (theirs.length > 0 || (object && isTheirs(context, object, type)))
    return theirs.filter((id) => !isOwn(id));
  const isPair = type !== 'signsAgreementWith' && object !== null && isOfStates(context, object);
  // đề nghị hai bên tăng cường hợp tác: who says so is one of the two.
  if (isPair && type === 'urges' && isProposal(context, clause, at, object)) return [];
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
  const supposed = type === 'warns' ? warnedFar(context, clause, at) : null;
  if (supposed) return partiesOf(context, supposed).filter((id) => !isOwn(id));
  if (object !== null) return [];
  const elsewhere =
    type === 'expelsDiplomatsOf' && isGapped(context, clause, at)
      ? expelledElsewhere(context, clause)
      : targetElsewhere(context, clause, at, type, subjects);
  return elsewhere !== null && !isOwn(elsewhere) ? [elsewhere] : [];
}

/** Of *hai nước láng giềng, hai nước này* whoever says so is neither. */
const isProposal = (context: Context, clause: Clause, at: number, { past }: Group): boolean =>
  /^đề nghị$/iu.test(textOf(context, clause.parts[at]!)) &&
  !/^(láng giềng|này)/u.test(textAfter(context, past, 2));

/** *Tổng Thư ký NATO mời Nga và các nước thành viên NATO*: nobody invites the body that he heads. */
const heads = (context: Context, official: string, body: string): boolean =>
  context.linked.offices.some((o) => o.official === official && o.post.of.includes(body));

/** *mỗi nước trục xuất bốn người*: a number stands where those expelled would. */
function isGapped(context: Context, clause: Clause, at: number): boolean {
  const rest = textBehind(context, clause, clause.parts[at]!);
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
