import type { RelationRecord } from '../model.ts';
import { subjectOf } from './arguments.ts';
import { type Context, isKind } from './context.ts';
import { type Clause, type Group, type Part, has } from './parts.ts';

const claim = (
  clause: Clause,
  subject: string,
  type: 'memberOf' | 'chairs',
  object: string,
  rule: string,
): RelationRecord => ({
  subject,
  type,
  object,
  office: null,
  qualifier: null,
  date: null,
  evidence: [{ start: clause.sentence.start, end: clause.sentence.end }],
  rule,
  confidence: 0.88,
});

/** *các nước thành viên Hội đồng Bắc Cực – gồm Mỹ, Nga …*; *Việt Nam gia nhập Liên hợp quốc*; *là thành viên của NATO*. */
export function membershipsIn(context: Context, clause: Clause): RelationRecord[] {
  return clause.parts.flatMap((part, at) => {
    if (has(part, 'include')) return listed(context, clause, at);
    if (has(part, 'member')) return joined(context, clause, at);
    if (has(part, 'chairs')) return chaired(context, clause, at);
    return [];
  });
}

const organisations = (context: Context, group: Group): string[] =>
  group.actors
    .flatMap((a) => a.refs)
    .filter(
      (id) =>
        isKind(context, id, 'organisation') && context.knowledge.organisationType.get(id) === 'international',
    );

const countries = (context: Context, group: Group): string[] =>
  group.actors.flatMap((a) => a.refs).filter((id) => isKind(context, id, 'country'));

const nextGroup = (clause: Clause, at: number, reach: number): Group | undefined =>
  clause.parts.find(
    (p, i): p is Group => i > at && p.kind === 'group' && p.first - clause.parts[at]!.past <= reach,
  );

function listed(context: Context, clause: Clause, at: number): RelationRecord[] {
  const group = clause.parts.findLast((p: Part, i: number): p is Group => i < at && p.kind === 'group');
  const members = nextGroup(clause, at, 2);
  if (!group || !members || clause.parts[at]!.first - group.past > 3) return [];
  const told = clause.parts.some((p, i) => i < at && has(p, 'member'));
  const [organisation] = organisations(context, group);
  if (!organisation || !told) return [];
  return countries(context, members).map((id) =>
    claim(clause, id, 'memberOf', organisation, 'members listed'),
  );
}

/** Only *là thành viên của, gia nhập*: *các nước thành viên NATO* says nothing of whoever stands before. */
function joined(context: Context, clause: Clause, at: number): RelationRecord[] {
  const word = clause.parts[at]!;
  const text = context.article.text
    .slice(context.tokens.start[word.first], context.tokens.end[word.past - 1])
    .toLowerCase();
  if (!/gia nhập|thành viên của/.test(text) || has(clause.parts[at - 1], 'negation')) return [];
  const group = nextGroup(clause, at, 2);
  const subject = subjectOf(clause, at, context.knowledge);
  if (!group || !subject || word.first - subject.past > 4) return [];
  if (
    clause.parts.some(
      (p, i) => i < at && has(p, 'negation', 'planned', 'proposed') && word.first - p.past <= 4,
    )
  )
    return [];
  const [organisation] = organisations(context, group);
  if (!organisation) return [];
  return countries(context, subject).map((id) => claim(clause, id, 'memberOf', organisation, 'joins'));
}

/** *Ba Lan – nước đang giữ chức Chủ tịch luân phiên của OSCE*. */
function chaired(context: Context, clause: Clause, at: number): RelationRecord[] {
  const group = nextGroup(clause, at, 4);
  const subject = clause.parts.findLast((p: Part, i: number): p is Group => i < at && p.kind === 'group');
  if (!group || !subject || clause.parts[at]!.first - subject.past > 8) return [];
  const [organisation] = organisations(context, group);
  if (!organisation) return [];
  return countries(context, subject)
    .slice(-1)
    .map((id) => claim(clause, id, 'chairs', organisation, 'chairs'));
}
