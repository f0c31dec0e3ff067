import type { RelationRecord } from '../../model.ts';
import { belongs, countries, isMember, organisations } from '../belonging.ts';
import { type Context, isMark, textBetween } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';

/** *Bộ tứ (Mỹ, Nhật Bản, Ấn Độ và Australia)*: the brackets behind a body's name say who is in it. */
export function listInside(context: Context, clause: Clause, group: Group): RelationRecord[] {
  const [organisation] = group.inside ? organisations(context, group) : [];
  const told = group.inside ? countries(context, group.inside) : [];
  if (!organisation || told.length < 2) return [];
  return told
    .filter((id) => isMember(context, organisation, id) !== false)
    .map((id) => belongs(clause, id, 'memberOf', organisation, 'members in brackets'));
}

/** Tokens before a body within which its states are named, and behind it within which the list begins. */
const [BEFORE, BEHIND] = [10, 9];
const OPENS =
  /(^|\s)(như|trong đó có|bao gồm( cả)?|gồm|chẳng hạn( như)?|đứng đầu là|tiêu biểu là|ví dụ( như)?|là)\s*:?\s*$|[:(]\s*$/iu;

/** *các nước EU như Đức và Pháp*, *28 nước NATO, trong đó có Ba Lan*: those known as members. */
export function listBehind(context: Context, clause: Clause, at: number): RelationRecord[] {
  const group = clause.parts[at] as Group;
  const [organisation] = organisations(context, group);
  if (!organisation || group.actors.length > 1) return [];
  const from = Math.max(clause.sentence.first, group.first - BEFORE);
  // các nước EU; Các nước G7 is one name.
  if (!tellsStates(context, from, group.first) && !tellsStates(context, from, group.past)) return [];
  const list = clause.parts.find((p, i): p is Group => i > at && p.kind === 'group');
  if (!list || list.first - group.past > BEHIND) return [];
  const between = textBetween(context, group.past, list.first);
  if (/[.;]/.test(between) || !OPENS.test(between)) return [];
  return [list, ...goingOn(clause, list)]
    .flatMap((g) => countries(context, g))
    .filter((id) => isMember(context, organisation, id) === true)
    .map((id) => belongs(clause, id, 'memberOf', organisation, 'members by example'));
}

/** *các nước EU, láng giềng thuộc ASEAN*; not *Brussels và các nước, ASEAN*: others. */
function tellsStates(context: Context, from: number, past: number): boolean {
  let first = past;
  while (first > from && !isMark(context, first - 1, ',.;:()')) first--;
  return context.lexicon.collocates.states.within(context.tokens, first, past);
}

/** *như Đức, Pháp chỉ cử bộ trưởng*: a list of two with a comma is two groups. */
function goingOn(clause: Clause, list: Group): Group[] {
  const at = clause.parts.indexOf(list);
  const [comma, next] = [clause.parts[at + 1], clause.parts[at + 2]];
  const touches = has(comma, 'comma') && comma!.first === list.past && next?.first === comma!.past;
  return touches && next?.kind === 'group' ? [next] : [];
}
