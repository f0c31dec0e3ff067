import type { StanceType } from '../../model.ts';
import { acts, subjectOf } from '../arguments.ts';
import { type Context, isKind, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, type Word, groupWith, has, hasAny } from '../parts.ts';
import { isOwned } from './also.ts';

const SPOKEN: readonly StanceType[] = ['accuses', 'criticises', 'denies', 'rejects', 'warns', 'urges'];
/** What stands between the comma and a verb that goes on with what was said before it. */
const ONWARD = /^(đồng thời( với đó)?|và)?( ?(cũng|còn|đã|lên tiếng|mạnh mẽ|một lần nữa))*$/iu;
/** Parts between a party and its verb: *đã nhiều lần*. */
const NEAR = 3;

/** *Ông A lên án việc Mỹ ném bom Syria, đồng thời cáo buộc Mỹ*: past the comma goes on who spoke first, not who stands within what is said. */
export function chained(context: Context, clause: Clause, at: number, subject: Group | null): Group | null {
  if (!SPOKEN.includes((clause.parts[at] as Word).stance!)) return subject;
  const comma = clause.parts.findLastIndex((p, k) => k < at && has(p, 'comma'));
  const place = subject ? clause.parts.indexOf(subject) : comma;
  if (comma < 0 || place > comma) return subject;
  if (!ONWARD.test(textBetween(context, clause.parts[comma]!.past, clause.parts[at]!.first))) return subject;
  const from = clauseBefore(context, clause, comma);
  const verb = clause.parts.findIndex((p, k) => k >= from && k < comma && isSaying(clause, p));
  if (verb < 0 || place < verb) return subject;
  return subjectOf(clause, verb, context.knowledge) ?? subject;
}

/** A verb of saying or of a stance. */
function isSaying(clause: Clause, part: Part): boolean {
  if (part.kind !== 'word' || isOwned(clause, clause.parts.indexOf(part))) return false;
  return (SPOKEN.includes(part.stance!) && part.pattern === 'verb') || has(part, 'quote');
}

/** *…, trong khi ông B khẳng định*: where the last clause with a subject of its own begins before part `end`. */
function clauseBefore(context: Context, clause: Clause, end: number): number {
  return (
    clause.parts.findLastIndex((p, k) => {
      const next = clause.parts[k + 1];
      if (k + 1 >= end || !has(p, 'comma', 'but', 'stop', 'when') || next?.kind !== 'group') return false;
      const isFree = next.prep === null && acts(next, context.knowledge);
      return isFree && clause.parts.slice(k + 2, k + 2 + NEAR).some((q) => isSaying(clause, q));
    }) + 1
  );
}

/** What is done for a reason: *trục xuất 60 nhà ngoại giao Nga với cáo buộc họ là gián điệp*. */
const DONE_FOR: readonly StanceType[] = ['sanctions', 'expelsDiplomatsOf', 'criticises'];

/** Who gives *với cáo buộc, vì cáo buộc* as the reason of what he does. */
export function reasoning(context: Context, clause: Clause, at: number): Group | null {
  const { first } = clause.parts[at]!;
  if (!has(clause.parts[at], 'accuses') || !/^(với|vì)$/iu.test(textBetween(context, first - 1, first)))
    return null;
  const deed = clause.parts.findLastIndex((p, k) => k < at && hasAny(p, DONE_FOR));
  const word = clause.parts[deed];
  const isDone = word?.kind === 'word' && word.pattern === 'verb' && !isOwned(clause, deed);
  return isDone && !has(clause.parts[deed - 1], 'by') ? subjectOf(clause, deed, context.knowledge) : null;
}

/** What somebody does, who need not be named again: *trừng phạt Mali sau khi cáo buộc nước này*. */
const DEEDS: readonly StanceType[] = [
  'sanctions',
  'expelsDiplomatsOf',
  'summonsAmbassadorOf',
  'recallsAmbassadorFrom',
  'aids',
];

/** Who does the deed that follows on what the word at `at` says: *sau khi, trước khi* right before it, with nobody between. */
export function doerOfMain(context: Context, clause: Clause, at: number): Group | null {
  const when = clause.parts[has(clause.parts[at - 1], 'past') ? at - 2 : at - 1];
  if (!has(when, 'when') || clause.parts[at]!.first - when!.past > 1) return null;
  if (!/^(sau|trước) khi$/iu.test(textBetween(context, when!.past - 2, when!.past))) return null;
  const deed = clause.parts.findLastIndex((p, k) => k < at && hasAny(p, DEEDS));
  const word = clause.parts[deed];
  const isDone = word?.kind === 'word' && word.pattern === 'verb' && !isOwned(clause, deed);
  const isOne = !clause.parts.slice(deed, at).some((p) => has(p, 'comma', 'stop', 'but', 'quote'));
  return isDone && isOne && !has(clause.parts[deed - 1], 'by')
    ? subjectOf(clause, deed, context.knowledge)
    : null;
}

/** *Nga, Trung Quốc chỉ trích Nhật Bản*: states that a headline lists before its verb do so together. */
export function withListed(context: Context, clause: Clause, subject: Group): Group {
  const i = clause.parts.indexOf(subject);
  const [first, comma] = [clause.parts[i - 2], clause.parts[i - 1]];
  if (i !== 2 || first?.kind !== 'group' || !has(comma, 'comma') || subject.prep !== null) return subject;
  const touches = first.past === comma!.first && comma!.past === subject.first;
  const opens = first.first === clause.sentence.first && first.prep === null;
  const ids = [first, subject].flatMap((g) => partiesOf(context, g));
  const areStates =
    ids.length > 1 && ids.every((id) => isKind(context, id, 'country')) && new Set(ids).size === ids.length;
  return touches && opens && areStates && acts(first, context.knowledge) && acts(subject, context.knowledge)
    ? groupWith(subject, { first: first.first, actors: [...first.actors, ...subject.actors] })
    : subject;
}
