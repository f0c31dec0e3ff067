import type { RelationRecord } from '../model.ts';
import { acts, subjectOf } from './arguments.ts';
import { belongs, countries, groupBefore, isMember, nextGroup, organisations } from './belonging.ts';
import type { Context } from './context.ts';
import { type Clause, type Group, has } from './parts.ts';

/** *các nước thành viên Hội đồng Bắc Cực – gồm Mỹ, Nga …*; *Việt Nam gia nhập Liên hợp quốc*; *là thành viên của NATO*. */
export function membershipsIn(context: Context, clause: Clause): RelationRecord[] {
  return clause.parts.flatMap((part, at) => {
    if (has(part, 'include')) return listed(context, clause, at);
    if (has(part, 'member'))
      return [
        ...joined(context, clause, at),
        ...named(context, clause, at),
        ...exampled(context, clause, at),
      ];
    return [];
  });
}

/** What the lexicon knows does not contradict it. */
const mayBelong = (context: Context, organisation: string, country: string): boolean =>
  isMember(context, organisation, country) !== false;

function listed(context: Context, clause: Clause, at: number): RelationRecord[] {
  const group = groupBefore(clause, at);
  const members = nextGroup(clause, at, 2);
  if (!group || !members || clause.parts[at]!.first - group.past > 3) return [];
  const told = clause.parts.some((p, i) => i < at && has(p, 'member'));
  const [organisation] = organisations(context, group);
  if (!organisation || !told) return [];
  return countries(context, members).map((id) =>
    belongs(clause, id, 'memberOf', organisation, 'members listed'),
  );
}

/** Only *là thành viên của, gia nhập*: *các nước thành viên NATO* says nothing of whoever stands before. */
function joined(context: Context, clause: Clause, at: number): RelationRecord[] {
  const word = clause.parts[at]!;
  const before = clause.parts[at - 1];
  const is = has(before, 'that') && before!.past === word.first;
  if (!is && !/gia nhập|thành viên của/i.test(textOf(context, word.first, word.past))) return [];
  const group = nextGroup(clause, at, 2);
  const subject = subjectOf(clause, at, context.knowledge);
  if (!group || !subject || word.first - subject.past > 4 || has(before, 'negation')) return [];
  const isOpen = clause.parts.some(
    (p, i) => i < at && has(p, 'negation', 'planned', 'proposed') && word.first - p.past <= 4,
  );
  const [organisation] = organisations(context, group);
  if (isOpen || !organisation) return [];
  return countries(context, subject).map((id) => belongs(clause, id, 'memberOf', organisation, 'joins'));
}

/** *Thổ Nhĩ Kỳ, thành viên NATO,*; *Hungary – một nước thành viên EU –*: said of the one country right before. */
function named(context: Context, clause: Clause, at: number): RelationRecord[] {
  const [mark, word] = [clause.parts[at - 1], clause.parts[at]!];
  const group = clause.parts[at - 2];
  const organisation = clause.parts[at + 1];
  if (!has(mark, 'comma', 'dash', 'open') || group?.kind !== 'group' || organisation?.kind !== 'group')
    return [];
  if (mark!.first !== group.past || word.first - mark!.past > 1 || organisation.first !== word.past)
    return [];
  const [only, ...more] = countries(context, group);
  const [body] = organisations(context, organisation);
  const isPlural = /^(các|những|hai|ba|\d+)\s/i.test(textOf(context, mark!.past, word.past));
  if (!only || more.length > 0 || !body || isPlural || !mayBelong(context, body, only)) return [];
  return [belongs(clause, only, 'memberOf', body, 'member, in apposition')];
}

/** *14 thành viên EU hành động tương tự: Đức, Pháp …*; *các thành viên NATO như Ba Lan và Latvia*: those known as members. */
function exampled(context: Context, clause: Clause, at: number): RelationRecord[] {
  const group = clause.parts[at + 1];
  if (group?.kind !== 'group' || group.first !== clause.parts[at]!.past) return [];
  const [organisation] = organisations(context, group);
  const list = clause.parts.find(
    (p, i): p is Group =>
      i > at + 1 &&
      p.kind === 'group' &&
      p.actors.length > 1 &&
      acts(p, context.knowledge) &&
      opensList(context, p),
  );
  if (!organisation || !list) return [];
  return countries(context, list)
    .filter((id) => isMember(context, organisation, id) === true)
    .map((id) => belongs(clause, id, 'memberOf', organisation, 'members by example'));
}

const opensList = (context: Context, list: Group): boolean =>
  /(:|\(|^như|trong đó có|bao gồm)$/i.test(textOf(context, list.first - 1, list.first)) ||
  /(trong đó có|chẳng hạn như)$/i.test(textOf(context, Math.max(0, list.first - 3), list.first));

const textOf = ({ article, tokens }: Context, first: number, past: number): string =>
  article.text.slice(tokens.start[first], tokens.end[past - 1]);
