import type { Toward } from '../../model.ts';
import type { ToldStatus } from '../status/told.ts';
import { acts } from '../arguments.ts';
import { type Context, isKind, landOf, partiesOf, textAfter } from '../context.ts';
import { type Clause, type Group, type Part, has, refsOf } from '../parts.ts';
import { ANOTHER } from '../telling.ts';
import { type Parties, isOfStates, people, sentenceStart } from './sides.ts';

/** Tokens of *lần thứ hai, gần đây nhất* behind a meeting. */
const ORDINAL_TOKENS = 4;
/** *(cuộc gặp) đầu tiên, lần thứ hai, trước đó, gần đây nhất*: one of several; of *đầu tiên giữa, đầu tiên kể từ* more is said. */
const NTH =
  /^(đầu tiên|lần đầu( tiên)?|trước đó|trước đây|gần( đây)? nhất|lần( thứ)? (nhất|một|hai|ba|tư|bốn|năm)|thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\d+))(?!\p{L}| (giữa|của|với|kể từ|từ|trong|sau|trên))/u;
/** Tokens of *vào, diễn ra hồi* between that and its day or place. */
const TOLD = 3;

/**
 * *Thượng đỉnh A – B diễn ra ba tháng sau cuộc gặp đầu tiên vào tháng 3 tại Geneva; thỏa thuận đạt được tại hội nghị thượng
 * đỉnh đầu tiên hồi tháng 6*: another meeting of the two of whom the sentence, or the text before it, tells one.
 */
export function numbered(context: Context, clause: Clause, at: number): Parties | null {
  if (!has(clause.parts[at], 'talks.noun', 'summit.noun', 'call.noun')) return null;
  const past = pastOrdinal(context, clause, at);
  if (past === null || !isTold(clause, at, past)) return null;
  const both = pairHere(context, clause, at) ?? pairBefore(context, clause);
  if (!both) return null;
  return {
    meetings: [people(both)],
    rule: ANOTHER,
    confidence: 0.75,
    from: sentenceStart(clause),
  };
}

/** The token behind what makes the meeting at `at` one of several; null where nothing does. */
function pastOrdinal(context: Context, clause: Clause, at: number): number | null {
  const { past } = clause.parts[at]!;
  const nth = NTH.exec(textAfter(context, past, ORDINAL_TOKENS));
  if (nth) return past + nth[0].split(' ').length;
  return isSince(context, clause, at) ? past : null;
}

/** *cuộc gặp thứ hai*. */
export const isNth = (context: Context, { past }: Part): boolean =>
  NTH.test(textAfter(context, past, ORDINAL_TOKENS));

/** *lần gặp đầu tiên giữa A và B kể từ cuộc gặp ở Cairo hồi tháng 2; cuộc gặp thứ hai giữa A và B, sau cuộc gặp ở Cairo*: of those whose meeting the sentence tells. */
function isSince(context: Context, { parts }: Clause, at: number): boolean {
  const [link, noun] = [parts[at - 1], parts[at]!];
  if (!has(link, 'from', 'after') || link!.past !== noun.first) return false;
  const one = parts.findLast((p, i) => i < at && has(p, 'talks.noun', 'summit.noun'));
  if (!one) return false;
  return (
    /^kể từ$/u.test(textAfter(context, noun.first - 2, 2)) || AGAIN.test(textAfter(context, one.past, 3))
  );
}

/** *(cuộc gặp) thứ hai, lần thứ ba*: after another. */
const AGAIN = /^(lần )?thứ (hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\d+)(?!\p{L})/u;

/** *hơn cả trước hội nghị lần một, sau khi cuộc gặp lần hai không đạt được thỏa thuận*: what the news is held against has been. */
export function statusOfNth(
  { parts }: Clause,
  at: number,
  status: ToldStatus,
  date: { toward: Toward } | null,
): ToldStatus {
  const after = has(parts[at - 1], 'moment') && has(parts[at - 2], 'after');
  const isOpen = status.status === 'planned' && !status.told && date?.toward !== 'future';
  return after || isOpen || date?.toward === 'past' ? { ...status, status: 'held', told: true } : status;
}

/** Whether a day or a place stands right behind token `past`. */
function isTold({ parts }: Clause, at: number, past: number): boolean {
  const told = parts
    .slice(at + 1)
    .find((p) => p.first >= past && !has(p, 'toward', 'at', 'capital', 'took-place'));
  const isCircumstance = told?.kind === 'date' || (told?.kind === 'group' && told.prep === 'at');
  // vòng đàm phán thứ ba đã được tổ chức tại Berlin
  const sits = parts.find((p) => has(p, 'took-place') && p.first === past);
  return isCircumstance && told.first - (sits?.past ?? past) <= TOLD;
}

/** *Thượng đỉnh A – B*: the two whose meeting the sentence tells before. */
function pairHere(context: Context, { parts }: Clause, at: number): string[] | null {
  const pair = parts.findLast((p, i): p is Group => i < at && isPairOfMeeting(parts, i, p));
  return pair ? ofTwoLands(context, refsOf(pair)) : null;
}

const isPairOfMeeting = (parts: readonly Part[], i: number, part: Part): boolean =>
  part.kind === 'group' &&
  (isOfStates(part)
    ? has(parts[i - 1], 'talks.noun', 'summit.noun')
    : part.prep === 'between' && refsOf(part).length === 2);

/** The two told last, where a meeting of them has been told and nobody of a third country acts here. */
function pairBefore(context: Context, { parts }: Clause): string[] | null {
  const both = ofTwoLands(context, context.last());
  const lands = both?.map((id) => landOf(context, id));
  if (!both || !lands) return null;
  const isTheirs = (ids: readonly string[]): boolean =>
    ids.every((id) => lands.includes(landOf(context, id)));
  const met = context.tellings.some(
    ({ form, participants }) =>
      form !== 'visit' && participants.length === 2 && isTheirs(participants.map((p) => p.entity)),
  );
  const others = parts.some(
    (p) => p.kind === 'group' && acts(p, context.knowledge) && !isBeside(context, p) && !isTheirs(refsOf(p)),
  );
  if (!met || others) return null;
  const named = partiesOf(context, ...parts.filter((p): p is Group => p.kind === 'group')).filter((id) =>
    isKind(context, id, 'official'),
  );
  return ofTwoLands(context, named) ?? both;
}

/** *theo Reuters; tại thủ đô Rome của Italia*: who says it, and whose town it is. */
const isBeside = (context: Context, { prep, actors }: Group): boolean =>
  prep === 'source' ||
  prep === 'at' ||
  (prep === 'of' && actors.every(({ refs }) => refs.every((id) => isKind(context, id, 'country'))));

function ofTwoLands(context: Context, both: readonly string[]): string[] | null {
  const lands = new Set(both.map((id) => landOf(context, id)));
  return both.length === 2 && lands.size === 2 && !lands.has(null) ? [...both] : null;
}
