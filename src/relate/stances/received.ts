import type { StanceType } from '../../model.ts';
import { acts, laterSubject, subjectOf } from '../arguments.ts';
import { type Context, partiesOf, textBefore, textBetween } from '../context.ts';
import { type Clause, type Group, type Word, groupWith, has } from '../parts.ts';
import type { Sides } from './both.ts';

/** Stances that somebody may be told to receive. */
const RECEIVED: readonly StanceType[] = ['criticises', 'supports', 'aids', 'accuses', 'warns'];

/** *vấp phải sự, nhận được nhiều, hứng chịu làn sóng*. */
const RECEIVES =
  /(?<!(chấp|phủ|từ chối|không|chưa|muốn|mong|vọng|cần|để|sẽ|thừa|ghi|công|thu|tiếp|xác) )(?<!\p{L})(vấp phải|vấp|nhận được|nhận thêm|nhận|hứng chịu|hứng|chịu|gặp phải|đối mặt với|đối mặt|đón nhận|có được|tranh thủ được)["”]?( ["“]?(?!lời mời)[\p{L}\d]+["”]?){0,4}$/iu;
/** Tokens before the noun that may say so. */
const BEFORE = 8;
/** Tokens from the noun to whom it comes from: *viện trợ trị giá 10 triệu USD từ Nhật Bản*. */
const REACH = 9;

/** *nhận được sự ủng hộ của quân đội*: whoever stands before gets it, and does not give it. */
export function isReceived(context: Context, clause: Clause, at: number, type: StanceType): boolean {
  const word = clause.parts[at] as Word;
  if (!RECEIVED.includes(type) || word.pattern === 'gift' || word.pattern === 'pledge') return false;
  return RECEIVES.test(textBefore(context, clause, word.first, BEFORE));
}

/** *Bắc Kinh vấp phải sự chỉ trích từ Australia; Lào nhận viện trợ của Nhật Bản*: who receives it stands before. */
export function received(context: Context, clause: Clause, at: number, type: StanceType): Sides | null {
  const word = clause.parts[at]!;
  const giver = clause.parts
    .slice(at + 1, at + 5)
    .find((p): p is Group => p.kind === 'group' && (p.prep === 'from' || p.prep === 'of'));
  if (!giver || giver.first - word.past > REACH || partiesOf(context, giver).length === 0) return null;
  if (/[,.;:"]/.test(textBetween(context, word.past, giver.first))) return null;
  // Không chỉ nhận cảnh báo từ Anh, Eritrea …
  const object =
    subjectOf(clause, at, context.knowledge) ??
    (type === 'criticises' ? deedsBefore(context, clause, at) : null) ??
    subjectBehind(context, clause, at);
  // người dân nhận viện trợ từ …: somebody before the verb, and near it.
  const isNear = object && !has(clause.parts[clause.parts.indexOf(object) - 1], 'of');
  return isNear ? { subject: giver, object, rule: `${type}: received`, confidence: 0.72 } : null;
}

/** *Quyết định của Mali vấp phải sự phản đối; Vụ phóng tên lửa của Mali bị lên án*: whose deed opens the clause. */
export function deedsBefore(context: Context, clause: Clause, at: number): Group | null {
  const [group, ...more] = clause.parts.slice(0, at).filter((p): p is Group => p.kind === 'group');
  const isDeeds = group?.prep === 'of' && more.every((p) => p.prep === 'by');
  const free = isDeeds ? groupWith(group, { prep: null }) : null;
  const between = free ? textBetween(context, free.past, clause.parts[at]!.first) : ',';
  return free && !/[,.;:"“]/u.test(between) && acts(free, context.knowledge) ? free : null;
}

/** The subject behind the comma, of which something is told: no more of those who give. */
function subjectBehind(context: Context, clause: Clause, at: number): Group | null {
  const subject = laterSubject(clause, at, context.knowledge);
  return subject && clause.sentence.past - subject.past > 2 ? subject : null;
}
