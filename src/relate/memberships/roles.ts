import type { RelationRecord } from '../../model.ts';
import { laterSubject } from '../arguments.ts';
import { belongs, countries, organisations } from '../belonging.ts';
import { type Context, textBefore, textBetween } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

const IN_ROLE = /^(, )?(với|trong|trên) (tư cách|cương vị|vai trò)( là)?( một)?( nước| quốc gia)?$/iu;
const ROLE =
  /(^là( một)?|(mặc dù|dù|tuy|vì|bởi|do|vốn|với việc) là( một)?|tư cách|cương vị|vai trò)( là)?( một)?( nước| quốc gia)?\s*$/iu;
/** Tokens before *thành viên* in which such a role is told, and of *Hơn nữa, với tư cách là* that open a sentence. */
const [BEFORE, OPENING] = [5, 7];

/** *Với tư cách thành viên ASEAN (và là …), Lào …*; *Nga, với tư cách thành viên thường trực của Hội đồng Bảo an, …*. */
export function inThatRole(context: Context, clause: Clause, at: number): RelationRecord[] {
  const word = clause.parts[at]!;
  const body = clause.parts[has(clause.parts[at + 1], 'of') ? at + 2 : at + 1];
  if (body?.kind !== 'group') return [];
  const ahead = clause.parts.slice(0, at).findLast((p): p is Group => p.kind === 'group');
  if (ahead?.prep === null && IN_ROLE.test(textBetween(context, ahead.past, word.first)))
    return inRole(context, clause, ahead, body);
  const before = textBefore(context, clause, word.first, BEFORE);
  const opens = at === 0 && /^là /iu.test(textBetween(context, word.first, word.past));
  const subject = opens || ROLE.test(before) ? whoseRole(context, clause, word.first, body) : null;
  return subject ? inRole(context, clause, subject, body) : [];
}

/** Who stands right behind the comma, or, where the role opens the sentence, behind what else it tells. */
function whoseRole(context: Context, clause: Clause, first: number, body: Group): Group | null {
  const at = clause.parts.indexOf(body);
  const [comma, behind] = clause.parts.slice(at + 1, at + 3);
  if (has(comma, 'comma') && behind?.kind === 'group') return behind.first - comma!.past <= 1 ? behind : null;
  return first - clause.sentence.first <= OPENING ? laterSubject(clause, at, context.knowledge) : null;
}

/** One country, or *cả Ấn Độ và Việt Nam*. */
function inRole(context: Context, clause: Clause, member: Group, body: Group): RelationRecord[] {
  const [organisation] = organisations(context, body);
  const states = countries(context, member);
  const both = /^(cả|hai|các)$/iu.test(textBefore(context, clause, member.first, 1));
  if (!organisation || (states.length > 1 && !both)) return [];
  return states.map((id) => belongs(clause, id, 'memberOf', organisation, 'member, in that role'));
}
