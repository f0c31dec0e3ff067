import { subjectOf } from '../arguments.ts';
import { type Context, namesOfficial } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

/** Tokens of *một trong những* between *là* and what somebody is. */
const IS = 6;
/** Tokens of *quan chức cấp cao* between a delegation and its country. */
const OF = 4;

/**
 * Who goes where the subject only says of which delegation, or what he is: *A dẫn đầu một phái đoàn Mỹ đến Singapore; A là trưởng
 * phái đoàn Hàn Quốc thăm Triều Tiên*; null where the subject itself goes.
 */
export function headOf(context: Context, clause: Clause, subject: Group): Group | null {
  if (namesOfficial(context, subject)) return null;
  const { parts } = clause;
  const i = parts.indexOf(subject);
  const is = parts.findLastIndex((p, k) => k < i && has(p, 'that'));
  const isTitle = subject.actors.every(({ chunk }) => chunk.kind === 'person' && chunk.name === null);
  const isNamedAfter = is >= 0 && parts.slice(is + 1, i).every((p) => has(p, 'inside'));
  if (isTitle && isNamedAfter && subject.first - parts[is]!.past <= IS)
    return nameBefore(context, clause, is);
  const leads = parts.findLastIndex((p, k) => k < i && has(p, 'governs', 'leads'));
  // dẫn đầu đoàn đại biểu cấp cao Đảng, Nhà nước Trung Quốc
  if (leads < 0 || parts.slice(leads + 1, i).some((p) => !has(p, 'people', 'of', 'comma', 'none')))
    return null;
  if (subject.first - parts[leads]!.past > OF) return null;
  const head = subjectOf(clause, leads, context.knowledge);
  return head && namesOfficial(context, head) ? head : null;
}

function nameBefore(context: Context, { parts }: Clause, is: number): Group | null {
  const group = parts[is - 1];
  return group?.kind === 'group' && group.prep === null && namesOfficial(context, group) ? group : null;
}

/** *chuyến thăm của phái đoàn Mỹ sang Hàn Quốc, trong đó có A*: who is named of those who go. */
export function namedOf(context: Context, clause: Clause, at: number): Group | null {
  const include = clause.parts.findIndex((p, i) => i > at && has(p, 'include'));
  const [members, comma] = [clause.parts[include + 1], clause.parts[include - 1]];
  const between = clause.parts.slice(at + 1, include - 1);
  const told =
    include > 0 &&
    has(comma, 'comma') &&
    between.every((p) => p.kind === 'group' || p.kind === 'date' || has(p, 'of', 'people', 'arrive.verb')) &&
    between.some((p) => p.kind === 'group' && p.prep === 'of') &&
    members?.kind === 'group' &&
    members.prep === 'include';
  return told && namesOfficial(context, members) ? members : null;
}
