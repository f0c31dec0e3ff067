import { acts, laterSubject } from '../arguments.ts';
import { type Context, countryOf, landOrSelf, partiesOf } from '../context.ts';
import { type Clause, type Group, type Part, has, refsOf } from '../parts.ts';
import { isOfTwo } from './occasion.ts';
import { type Parties, people, sentenceStart } from './sides.ts';
import { addressee, isAbroad } from './spoken.ts';

/**
 * *Tại họp báo sau hội đàm ở Hà Nội hôm 16/1, hai thủ tướng …*: who the sentence then speaks of held it. *Kết thúc cuộc
 * gặp, Tổng thống Putin thông báo ông và Tổng thống Biden …*: who the speaker names beside himself.
 */
export function lookingBack(context: Context, clause: Clause, at: number): Parties | null {
  const subject = laterSubject(clause, at, context.knowledge);
  if (!subject) return null;
  const after = clause.parts.indexOf(subject);
  const told = clause.parts[after + 2];
  const named =
    has(clause.parts[after + 1], 'quote') && told?.kind === 'group' && acts(told, context.knowledge);
  const both =
    addressed(context, clause, at, subject) ??
    withTraveller(context, clause, at, subject) ??
    [subject, ...(named ? [told] : [])]
      .map((group) => partiesOf(context, group))
      .find(
        (all, i) =>
          (all.length === 2 || (i === 0 && isManySided(context, all))) &&
          (i === 0 || refsOf(subject).some((id) => all.includes(id))),
      );
  if (!both) return null;
  return {
    meetings: [people(both)],
    rule: 'both look back on it',
    confidence: 0.8,
    from: sentenceStart(clause),
  };
}

/** Sentences from a trip within which its hosts speak of talks. */
const ON_TRIP = 2;

/** *X đang thăm Y. Tại cuộc hội đàm, Bộ trưởng Y cảm ơn …*: the host and who has come. */
function withTraveller(context: Context, clause: Clause, at: number, subject: Group): string[] | null {
  if (!isOfTwo(context, clause.parts[at]!)) return null;
  const trip = context.tellings.findLast((t) => t.form === 'visit' && t.status === 'held');
  const [host, ...others] = partiesOf(context, subject);
  const [guest, ...more] = trip?.participants ?? [];
  if (!trip || !host || !guest || others.length + more.length > 0) return null;
  const land = countryOf(context, host);
  const isHome = trip.place.some((id) => id === land || countryOf(context, id) === land);
  const both = [host, guest.entity];
  return clause.index - trip.sentence <= ON_TRIP && isHome && isAbroad(context, both) ? both : null;
}

/** *Tại cuộc gặp, ông A đã đề nghị Tổng thống B …; ông A nói với ông B rằng*: whom he speaks to there. */
function addressed(context: Context, clause: Clause, at: number, subject: Group): string[] | null {
  if (!isOfTwo(context, clause.parts[at]!)) return null;
  const from = clause.parts.indexOf(subject) + 1;
  const first = clause.parts.findIndex((p, i) => i >= from && !has(p, 'past'));
  const verb = lastOfRow(clause, first);
  const word = clause.parts[verb];
  const turned = turnedTo(context, clause, at, subject);
  if (turned) return turned;
  if (word?.kind !== 'word' || clause.parts[first]!.first - subject.past > 1) return null;
  const to = clause.parts
    .slice(verb, verb + 3)
    .find((p): p is Group => p.kind === 'group' && p.prep === 'with');
  const told = addressee(context, clause, verb) ?? (to && acts(to, context.knowledge) ? to : null);
  const both = told ? partiesOf(context, subject, told) : [];
  return isAbroad(context, both) ? both : null;
}

/** *hoan nghênh và chào mừng*: the verb that governs. */
function lastOfRow({ parts }: Clause, verb: number): number {
  const [first, and, next] = parts.slice(Math.max(0, verb), verb + 3);
  const isRow = first?.kind === 'word' && first.stance !== null && has(and, 'and') && next?.kind === 'word';
  return isRow && and!.first === first.past && next.first === and!.past ? verb + 2 : verb;
}

const isPraise = (part: Part): boolean => part.kind === 'word' && part.pattern === 'praise';

/** Tokens of *ghé tai, vỗ vai* between two people. */
const GESTURE = 3;

/** *Trong cuộc hội kiến ở Seoul, ông A ghé tai người đồng cấp B, đã trấn an ông*: what no table knows is done to somebody there. */
function turnedTo(context: Context, clause: Clause, at: number, subject: Group): string[] | null {
  // đã khen Tổng thống B: to his face.
  const from = clause.parts.indexOf(subject) + 1;
  const other = clause.parts.slice(from).find((p) => !has(p, 'past') && !isPraise(p));
  if (!has(clause.parts[at - 1], 'inside', 'at') || other?.kind !== 'group' || other.prep !== null)
    return null;
  const gap = other.first - subject.past;
  const isPerson = other.actors.every(({ chunk }) => chunk.kind === 'person' || chunk.kind === 'pronoun');
  const both = gap > 0 && gap <= GESTURE && isPerson ? partiesOf(context, subject, other) : [];
  return isAbroad(context, both) ? both : null;
}

/** *Tại vòng đàm phán ở Bắc Kinh, Mỹ, Trung Quốc, Nga … ra tuyên bố chung*. */
const isManySided = (context: Context, all: readonly string[]): boolean =>
  all.length > 2 && new Set(all.map((id) => landOrSelf(context, id))).size === all.length;
