import { acts, subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, partiesOf, textBetween } from '../context.ts';
import { withCompanion } from '../companion.ts';
import { type Clause, type Group, groupWith, has } from '../parts.ts';
import { type Parties, people, sentenceStart } from './sides.ts';

export const BOTH_PRESIDE = 'both preside';

/** What many others come to as well, unless it is a committee of the two. */
const OF_MANY = /hội nghị|diễn đàn|hội thảo|họp báo|tọa đàm|toạ đàm|(?<!\p{L})lễ /iu;
const OF_TWO = /ủy ban|uỷ ban|song phương|hỗn hợp|liên chính phủ/iu;

/**
 * *A và B đồng chủ trì kỳ họp Ủy ban hỗn hợp, A đã cùng B đồng chủ trì, kỳ họp do A và B đồng chủ trì, dưới sự đồng chủ trì
 * của A và B*: officials of two countries who preside together sit across the table.
 */
export function presidedParties(context: Context, clause: Clause, at: number): Parties | null {
  const { first, past } = clause.sentence;
  const sentence = textBetween(context, first, past);
  if (OF_MANY.test(sentence) && !OF_TWO.test(sentence)) return null;
  const groups = ofWhom(clause, at) ?? byWhom(clause, at) ?? whoBefore(context, clause, at);
  const both = partiesOf(context, ...groups);
  const countries = new Set(
    both.map((id) => (isKind(context, id, 'official') ? countryOf(context, id) : null)),
  );
  if (both.length < 2 || countries.size !== 2 || countries.has(null)) return null;
  return { meetings: [people(both)], rule: BOTH_PRESIDE, confidence: 0.88, from: sentenceStart(clause) };
}

/** *A cùng B chủ trì cuộc họp giữa hai nước*: the noun's own words name the states only. */
export function presidedBefore(context: Context, clause: Clause, at: number): Parties | null {
  const verb = clause.parts[at - 1];
  if (!has(verb, 'opens') || verb!.past !== clause.parts[at]!.first) return null;
  const presides = /^(đồng |cùng )*chủ trì$/.test(textBetween(context, verb!.first, verb!.past));
  return presides ? presidedParties(context, clause, at - 1) : null;
}

/** *dưới sự đồng chủ trì của A và B*. */
function ofWhom(clause: Clause, at: number): Group[] | null {
  const group = clause.parts[at + 2];
  return has(clause.parts[at + 1], 'of') && group?.kind === 'group' && group.prep === 'of' ? [group] : null;
}

/** *do A và B đồng chủ trì*. */
function byWhom(clause: Clause, at: number): Group[] | null {
  const group = clause.parts[at - 1];
  return group?.kind === 'group' && group.prep === 'by' && clause.parts[at]!.first - group.past <= 1
    ? [group]
    : null;
}

/** *A và B (đã) đồng chủ trì*, *A đã cùng B đồng chủ trì*. */
function whoBefore(context: Context, clause: Clause, at: number): Group[] {
  const subject = subjectOf(clause, at, context.knowledge);
  if (!subject) return [];
  const companion = companionBehind(context, clause, at) ?? companionAmong(clause, at);
  if (companion) return [subject, companion];
  // A đã thăm Peru và cùng B đồng chủ trì
  const together = withCompanion(context, clause, subject);
  if (together !== subject) return [together];
  const i = clause.parts.indexOf(subject);
  const joined = has(clause.parts[i - 1], 'and') && clause.parts[i - 1]!.past === subject.first;
  const other = joined
    ? clause.parts
        .slice(0, i)
        .findLast((p) => !has(p, 'and', 'past', 'planned', 'comma') && p.kind !== 'date')
    : undefined;
  return other?.kind === 'group' && acts(other, context.knowledge) ? [other, subject] : [subject];
}

/** *A đồng chủ trì đối thoại tại Hà Nội cùng B*. */
function companionBehind(context: Context, clause: Clause, at: number): Group | null {
  const join = clause.parts.findIndex((p, i) => i > at && has(p, 'and', 'with'));
  const group = clause.parts[join + 1];
  const stands = join > at && group?.kind === 'group' && group.first === clause.parts[join]!.past;
  return stands && acts(group, context.knowledge) && isOfficial(group) ? group : null;
}

/** *A đồng chủ trì Đối thoại chiến lược Mỹ – Qatar cùng B*: the session is of the states that its name tells. */
function companionAmong({ parts }: Clause, at: number): Group | null {
  const group = parts.slice(at + 1, at + 3).find((p): p is Group => p.kind === 'group' && p.prep === null);
  const person = group?.actors.at(-1);
  const isAfterStates = group !== undefined && group.actors.length > 1 && !isOfficial(group);
  return isAfterStates && person!.chunk.kind === 'person' ? groupWith(group, { actors: [person!] }) : null;
}

const isOfficial = ({ actors }: Group): boolean => actors.every(({ chunk }) => chunk.kind === 'person');
