import { signals } from '../../lexicon/signals.ts';
import type { Participant } from '../../model.ts';
import { subjectOf } from '../arguments.ts';
import { type Context, countryOf, isKind, landOrSelf, partiesOf, textAfter, textOf } from '../context.ts';
import { type Clause, type Group, has, mayTell } from '../parts.ts';

const MEDIATES = signals('mediates');
const THIRD = MEDIATES | signals('opens', 'attend');

/** Who else sits at the table of the two of whom the word at `at` tells, of another country than theirs. */
export function othersAt(
  context: Context,
  clause: Clause,
  at: number,
  parties: readonly Participant[],
): Participant[] {
  const others: Participant[] = [];
  if (!mayTell(clause, THIRD)) return others;
  for (const [group, role] of [
    [mediator(clause), 'mediator'],
    [
      president(context, clause, at) ?? presidentBefore(context, clause, at) ?? underWhom(clause, at),
      'mediator',
    ],
    [joined(clause, at), 'participant'],
  ] as const)
    for (const entity of group ? partiesOf(context, group) : []) {
      // A country that mediates or presides need not sit there.
      const sits =
        isKind(context, entity, 'official') || (role === 'participant' && isKind(context, entity, 'country'));
      if (sits && isThird(context, entity, [...parties, ...others])) others.push({ entity, role });
    }
  return others;
}

/** *với sự trung gian của Ngoại trưởng Nga; do ông Anwar làm trung gian*: who brings two others together. */
function mediator(clause: Clause): Group | null {
  if (!mayTell(clause, MEDIATES)) return null;
  // trước sự chứng kiến của Quốc vương: who only looks on.
  const at = clause.parts.findIndex((p, i) => has(p, 'mediates') && !has(clause.parts[i - 1], 'before'));
  return ofWhom(clause, at) ?? whoBefore(clause, at);
}

/** *A và B gặp nhau tại Manila, do Tổng thống Philippines chủ trì*. */
function president(context: Context, clause: Clause, at: number): Group | null {
  const presides = nextOf(clause, at, 'opens');
  const by = clause.parts[presides - 1];
  const stands = by?.kind === 'group' && by.prep === 'by' && clause.parts[presides]!.first === by.past;
  // A và B đối thoại dưới sự chủ trì của Ngoại trưởng Mỹ
  const under = presides > 0 && textAfter(context, clause.parts[presides]!.first - 1, 1) === 'sự';
  return stands ? by : under ? ofWhom(clause, presides) : null;
}

/** *hội đàm giữa phái đoàn Nepal và Bhutan do Thủ tướng A và Thủ tướng B chủ trì*: who presides stands for each of the states. */
export function presidedBy(
  context: Context,
  clause: Clause,
  at: number,
  parties: readonly Participant[],
): Participant[] {
  const group = president(context, clause, at);
  const officials = group ? partiesOf(context, group) : [];
  const ofEach = parties.map((p) => officials.filter((id) => countryOf(context, id) === p.entity));
  const stand = ofEach.every((found) => found.length === 1);
  return stand ? ofEach.map(([entity], i) => ({ ...parties[i]!, entity: entity! })) : [...parties];
}

/** *Dưới sự chủ trì của Tổng thống Ai Cập, A và B gặp nhau*. */
function underWhom(clause: Clause, at: number): Group | null {
  const presides = clause.parts.findIndex(
    (p, i) => i < at && has(p, 'opens') && has(clause.parts[i + 1], 'of'),
  );
  const by = clause.parts[presides + 2];
  const stands = presides >= 0 && by?.kind === 'group' && by.prep === 'of';
  return stands && clause.parts.slice(presides, at).every((p) => p.kind !== 'word' || !p.event) ? by : null;
}

/** *Ông Solana đã chủ trì cuộc đàm phán giữa Iran và sáu cường quốc*. */
function presidentBefore(context: Context, clause: Clause, at: number): Group | null {
  const verb = clause.parts[at - 1];
  if (!has(verb, 'opens') || verb!.past !== clause.parts[at]!.first) return null;
  const presides = /^(đứng ra )?chủ trì$/.test(textOf(context, verb!));
  return presides ? subjectOf(clause, at - 1, context.knowledge) : null;
}

/** *với sự tham gia của Ngoại trưởng Mỹ, có sự tham dự của Quốc vương Jordan*. */
function joined(clause: Clause, at: number): Group | null {
  const attend = nextOf(clause, at, 'attend');
  const [link, of] = [clause.parts[attend - 1], clause.parts[attend + 1]];
  // sẽ không có sự tham gia của C
  if (has(clause.parts[attend - 2], 'negation')) return null;
  const tells = has(link, 'with', 'light') && has(of, 'of') && of!.first === clause.parts[attend]!.past;
  return tells ? ofWhom(clause, attend) : null;
}

/** The next word of a type behind the part at `at`, before anything else that is held. */
function nextOf(clause: Clause, at: number, type: string): number {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (has(part, type)) return i;
    if (part.kind === 'word' && part.event) return -1;
  }
  return -1;
}

/** Of another country than all who were told: a minister beside his own leader is no third. */
export function isThird(context: Context, id: string, parties: readonly Participant[]): boolean {
  const land = landOrSelf(context, id);
  return parties.every(({ entity }) => entity !== id && landOrSelf(context, entity) !== land);
}

function ofWhom(clause: Clause, at: number): Group | null {
  const next = clause.parts.slice(at + 1, at + 3).find((p) => p.kind === 'group');
  return next?.kind === 'group' && next.prep === 'of' && next.first - clause.parts[at]!.past <= 2
    ? next
    : null;
}

/** *ông Anwar làm trung gian cho cuộc gặp*. */
function whoBefore(clause: Clause, at: number): Group | null {
  const [group, link] = [clause.parts[at - 2], clause.parts[at - 1]];
  const near = has(link, 'is') ? group : link;
  return near?.kind === 'group' &&
    (near.prep === null || near.prep === 'by') &&
    clause.parts[at]!.first - near.past <= 2
    ? near
    : null;
}
