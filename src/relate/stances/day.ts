import type { StanceType } from '../../model.ts';
import { type Context, landOrSelf, textAfter, textBefore, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has, refsOf } from '../parts.ts';
import { isOfSource } from '../told-by.ts';
import { isHoliday } from '../when/holiday.ts';
import { toldAt } from '../when.ts';

/** What is done and not only said: the day on which somebody tells of it is not its own. */
const DEEDS: ReadonlySet<StanceType> = new Set([
  'aids',
  'sanctions',
  'expelsDiplomatsOf',
  'summonsAmbassadorOf',
  'recallsAmbassadorFrom',
  'signsAgreementWith',
]);

/** A stance of somebody, at part `at` of its clause. */
interface Stance {
  at: number;
  type: StanceType;
  subject: Group;
}

/**
 * The day on which somebody says or does what a sentence tells, as EDTF; null where the sentence does not say. *Chủ tịch A
 * hôm 26/7 ra tuyên bố chỉ trích B; Ngày 26/7, A chỉ trích B; A chỉ trích B hôm 26/7; A chỉ trích B, ông nói hôm 26/7*.
 */
export function dayOfStance(context: Context, clause: Clause, stance: Stance): string | null {
  const date = clause.dated
    ? (dayBefore(context, clause, stance) ??
      dayBehind(context, clause, stance) ??
      dayOfWords(context, clause, stance))
    : null;
  return date === null ? dayOfMeeting(context, clause, stance) : toldAt(context, clause, date).value;
}

/** *Ngày 26/7, A (cho biết) … chỉ trích; A hôm 26/7 (ra tuyên bố) chỉ trích*. */
function dayBefore(context: Context, clause: Clause, stance: Stance): number | null {
  const { parts } = clause;
  const { at, type, subject } = stance;
  const who = parts.findIndex(
    (p) => p.kind === 'group' && p.first <= subject.first && subject.past <= p.past,
  );
  if (who < 0 || who > at) return null;
  const goesOn =
    !DEEDS.has(type) &&
    ONWARD.test(textBefore(context, clause, parts[at]!.first, ONWARD_LENGTH).toLowerCase());
  for (let i = at - 1; i >= 0; i--) {
    const part = parts[i]!;
    if (part.kind === 'date') return isOfStance(context, clause, i, who) ? i : null;
    const isOther = part.kind === 'group' && !isOwn(context, part, subject);
    if (isOther ? !(goesOn && i > who) : part.kind !== 'group' && isApart(part, type)) return null;
  }
  return null;
}

/** Tokens of *, đồng thời cũng đã*. */
const ONWARD_LENGTH = 5;
const ONWARD = /([,;]|(^|\s)(và|đồng thời))( đồng thời)?( (cũng|còn|đã))*$/u;

/** A day right behind who takes the stance, or one that opens what the sentence says of him. */
function isOfStance(context: Context, clause: Clause, date: number, who: number): boolean {
  const { parts } = clause;
  const [before, day] = [parts[date - 1], parts[date]!];
  if (isBound(before, day) || isHoliday(context, day)) return false;
  if (date > who) return isBetween(parts, who, date);
  return before === undefined || has(before, 'comma', 'quote', 'that', 'and') || isLead(clause, date);
}

/** *A (nói) hôm 4/3; A, trong cuộc họp báo ngày 4/3, …; A, người đã gặp B, hôm 4/3 …*: right behind who does it, or behind an aside. */
function isBetween(parts: readonly Part[], who: number, date: number): boolean {
  const between = parts.slice(who + 1, date);
  if (between.every((p) => has(p, 'quote', 'past', 'light'))) return true;
  const [opens, closes] = [between[0], between.at(-1)];
  const isAside = has(opens, 'comma') && opens!.first === parts[who]!.past;
  const isSaid = between.some((p) => has(p, 'press', 'quote'));
  return isAside && (isSaid || (has(closes, 'comma') && between.length > 1));
}

/** Tokens of *Chiều cùng, Vào* before a day that opens its sentence. */
const LEAD = 4;
const isLead = ({ parts, sentence }: Clause, date: number): boolean =>
  parts[date]!.first - sentence.first <= LEAD;

/** *từ ngày 26/7, trước ngày 26/7*: no day of its own. */
const isBound = (before: Part | undefined, { first }: Part): boolean =>
  has(before, 'from', 'before', 'after') && before!.past === first;

/** Whether a word between a day and a stance begins something else. */
function isApart(part: Part, type: StanceType): boolean {
  if (part.kind === 'date' || part.kind === 'series') return true;
  if (has(part, 'quote', 'that')) return DEEDS.has(type);
  return (
    (part.kind === 'word' && part.event) ||
    (has(part, 'but') && !has(part, 'likewise')) ||
    has(part, 'stop', 'when', 'moment', 'after', 'before') ||
    has(part, 'from', 'inside', 'quote-mark', 'source', 'topic')
  );
}

/** Whoever acts for the same state: *Bộ Ngoại giao Nga ngày 2/12 cho biết Nga phản đối*. */
function isOwn(context: Context, group: Group, subject: Group): boolean {
  if (group === subject || group.actors.every(({ chunk }) => chunk.kind === 'pronoun')) return true;
  const lands = refsOf(subject).map((id) => landOrSelf(context, id));
  const refs = refsOf(group);
  return refs.length > 0 && refs.every((id) => lands.includes(landOrSelf(context, id)));
}

/** Tokens between a stance and whom it is aimed at: *cảnh báo phía*. */
const NEAR = 1;
const IN = /^(vào|hồi|trong)?$/u;
/** What may follow such a day; *lên án việc Triều Tiên ngày 29/8 phóng tên lửa* is of the launch. */
const ENDS = /^($|[.,;:!?)"”]|(tại|ở|vì|về|sau|trước|do|nhằm|để|với|khi|trong|rằng|và|là)(?!\p{L}))/u;

/** *A chỉ trích B hôm 26/7*; an invitation is for the day that stands behind it. */
function dayBehind(context: Context, { parts }: Clause, { at, type }: Stance): number | null {
  const [word, next] = [parts[at]!, parts[at + 1]];
  const date = next?.kind === 'group' && next.first - word.past <= NEAR ? at + 2 : at + 1;
  const day = parts[date];
  if (day?.kind !== 'date' || type === 'invites') return null;
  const isNear = IN.test(textBetween(context, parts[date - 1]!.past, day.first));
  return isNear && ENDS.test(textAfter(context, day.past, 1)) ? date : null;
}

/** Tokens of *với báo giới* between a verb and its day. */
const SAID = 3;

/** *A chỉ trích B, ông nói hôm 26/7; “…”, ông A hôm 26/7 nói*. */
function dayOfWords(context: Context, clause: Clause, { at, type, subject }: Stance): number | null {
  if (DEEDS.has(type)) return null;
  const { parts } = clause;
  const date = parts.findIndex((p, i) => {
    if (i <= at || p.kind !== 'date' || isOfSource(clause, i)) return false;
    const [who, before, next] = [parts[i - 2], parts[i - 1], parts[i + 1]];
    if (has(before, 'quote') && p.first - before!.past <= SAID)
      return who?.kind === 'group' && isOwn(context, who, subject);
    return has(next, 'quote') && before?.kind === 'group' && isOwn(context, before, subject);
  });
  return date < 0 ? null : date;
}

/** *Tại cuộc gặp với B, A ủng hộ C; A ủng hộ C trong cuộc gặp với B*: the day of the meeting. */
function dayOfMeeting(context: Context, { parts, index }: Clause, { at, subject }: Stance): string | null {
  const told = context.tellings.find((telling) => {
    if (telling.sentence !== index || telling.date === null || telling.form === 'visit') return false;
    const event = parts.findIndex((p) => p.first === telling.token);
    const link = parts[event - 1];
    if (event < 1 || link!.past !== telling.token) return false;
    return event < at ? has(link, 'inside', 'at', 'when') : has(link, 'inside');
  });
  const lands = new Set(told?.participants.map(({ entity }) => landOrSelf(context, entity)));
  return told && refsOf(subject).some((id) => lands.has(landOrSelf(context, id))) ? told.date : null;
}
