import { type Clause, has } from '../parts.ts';
import type { Find } from './attraction.ts';

/** Tokens of *với báo giới* between a day and what is said on it. */
const SAID = 3;

/**
 * The part that is the day of a meeting in which, or right after which, somebody speaks: *nói hôm 4/8 trong cuộc hội đàm với
 * B; hôm qua phát biểu sau cuộc gặp B; nói ngày 7/6 khi đón tiếp B*.
 */
export function dayOfSpeech(clause: Clause, last: Find, at: number): number | undefined {
  const link = linkTo(clause, at);
  if (link < 0) return undefined;
  return last((d) => d < link && isDayOfWords(clause, d) && !isApart(clause, d, link));
}

/** The preposition that joins the speech to the meeting at part `at`; -1 where none does. */
function linkTo(clause: Clause, at: number): number {
  const [event, link, next] = [clause.parts[at]!, clause.parts[at - 1], clause.parts[at + 1]];
  // nói hôm 9/5 khi (ông) đang thăm Hà Nội
  if (has(link, 'ongoing') && has(event, 'visit.verb', 'visit.noun')) {
    const when = clause.parts[at - 2]?.kind === 'group' ? at - 3 : at - 2;
    return has(clause.parts[when], 'when') ? when : -1;
  }
  if (!link || event.first - link.past > 1) return -1;
  if (has(event, 'talks.noun', 'call.noun', 'visit.noun') && has(link, 'inside', 'at')) return at - 1;
  // sau cuộc gặp giữa A và B: who speaks may be somebody else, some other day.
  const isOwn = has(event, 'talks.noun', 'call.noun') && !has(next, 'between', 'of');
  if (isOwn && has(link, 'after')) return at - 1;
  return has(event, 'talks.verb', 'call.verb') && has(link, 'when') ? at - 1 : -1;
}

/** Parts within which a day opens its sentence. */
const OPENS = 2;

const isSetApart = ({ parts }: Clause, date: number): boolean =>
  date < OPENS && has(parts[date + 1], 'comma');

/** The part behind a day that opens the sentence, and whoever speaks on it: *Ngày 28/4, ông A nói trong cuộc gặp với B*. */
function firstBehind({ parts }: Clause, date: number): number {
  const who = parts[date + 2];
  const speaks = who?.kind === 'group' && who.prep === null && has(parts[date + 3], 'quote');
  return date + (speaks ? 3 : 2);
}

/** *nói hôm 4/8, hôm 4/8 nói*. */
function isDayOfWords(clause: Clause, date: number): boolean {
  const [before, day, next] = [clause.parts[date - 1], clause.parts[date]!, clause.parts[date + 1]];
  const says = has(before, 'quote', 'press') && day.first - before!.past <= SAID;
  // Ngày 28/4, phát biểu sau cuộc điện đàm với B, ông A nói
  const verb = isSetApart(clause, date) ? clause.parts[firstBehind(clause, date)] : next;
  const edge = isSetApart(clause, date) ? clause.parts[firstBehind(clause, date) - 1]! : day;
  return says || (has(verb, 'quote') && verb!.first - edge.past <= SAID);
}

const isApart = (clause: Clause, date: number, link: number): boolean =>
  clause.parts.slice(isSetApart(clause, date) ? firstBehind(clause, date) : date + 1, link).some(
    (p) =>
      p.kind === 'date' ||
      // hôm 2/2 cho biết ông A nổi giận khi trao đổi với B: what somebody tells of others.
      (p.kind === 'group' && p.prep === null && p.actors.some((a) => a.chunk.kind !== 'entity')) ||
      has(p, 'that', 'but', 'stop', 'when', 'comma') ||
      (p.kind === 'word' && p.event && !has(p, 'quote')),
  );
