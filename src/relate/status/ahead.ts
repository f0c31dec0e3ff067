import { type Clause, type Part, has, hasAny } from '../parts.ts';
import { isBeforeWhen, isMay } from '../told-apart.ts';

/** *đã bắt đầu chuyến thăm từ 5 đến 8/6; sẽ kéo dài chuyến thăm*: on, however long it lasts; *sẽ bắt đầu* is not. */
export function hasBegun(clause: Clause, at: number): boolean {
  const [trip, verb] = [clause.parts[at], clause.parts[at - 1]];
  if (isOn(clause, at)) return true;
  if (has(trip, 'talks.verb') && has(verb, 'light')) return hasBegunTalks(clause, at);
  if (!has(trip, 'visit.noun') || verb?.past !== trip!.first) return false;
  if (has(verb, 'duration')) return true;
  const before = clause.parts.slice(0, at - 1);
  return (
    has(verb, 'begins') &&
    !before.some((p) => has(p, 'planned', 'before', 'proposed', 'hypothetical', 'negation'))
  );
}

/** *đang thăm Ai Cập và sẽ gặp B, đang có (ở, trong) chuyến thăm*: on, whatever is still ahead of it. */
function isOn({ parts }: Clause, at: number): boolean {
  if (!has(parts[at], 'visit.noun') && (!has(parts[at], 'visit.verb') || has(parts[at], 'arrive.verb')))
    return false;
  let i = at - 1;
  while (has(parts[i], 'light', 'inside') && !has(parts[i], 'past') && parts[i]!.past === parts[i + 1]!.first)
    i--;
  return has(parts[i], 'ongoing') && parts[i]!.past === parts[i + 1]!.first;
}

/** *bắt đầu (tiến hành) hội đàm*: under way, whatever the talks will be about. */
function hasBegunTalks(clause: Clause, at: number): boolean {
  let i = at;
  while (has(clause.parts[i - 1], 'light') && clause.parts[i - 1]!.past === clause.parts[i]!.first) i--;
  const begins = clause.parts.slice(i, at).some((p) => has(p, 'begins'));
  return begins && !clause.parts.slice(0, i).some((p) => hasAny(p, NOT_YET));
}

const NOT_YET = ['planned', 'before', 'proposed', 'hypothetical', 'negation', 'urges', 'when', 'quote'];

/** *Trong cuộc gặp với Thủ tướng Nhật, Tổng thống Putin dự kiến thảo luận*: what the sentence plans happens there. */
export function isFronted(clause: Clause, at: number): boolean {
  // Trong thời gian tham dự diễn đàn ở P, ông A sẽ gặp B
  const attends = has(clause.parts[at - 1], 'attend') && has(clause.parts[0], 'inside');
  if (at > 3 || !(attends || has(clause.parts[at - 1], 'inside', 'at', 'margins'))) return false;
  const comma = clause.parts.findIndex((p, i) => i > at && has(p, 'comma'));
  // Trong chuyến thăm Lào, ông A nói, hôm thứ Ba, là ông sẽ …: what is said there may be of another time.
  if (clause.parts.slice(at, comma).some((p) => has(p, 'quote'))) return false;
  const subject = comma < 0 ? -1 : clause.parts.findIndex((p, i) => i > comma && p.kind === 'group');
  const next = subject < 0 ? undefined : clause.parts[subject + 1];
  return has(next, 'planned') && !has(next, 'promises') && next!.first - clause.parts[subject]!.past <= 1;
}

/** *sau chuyến công du Mỹ, dự kiến từ ngày 29-31/5; cuộc gặp, dự kiến diễn ra trong tháng 5*: between commas the day is planned. */
export function isPlannedAside(clause: Clause, at: number): boolean {
  const comma = clause.parts.findIndex((p, i) => i > at && (has(p, 'comma', 'stop') || isEvent(p)));
  const [plan, next, then] = clause.parts.slice(comma + 1);
  if (comma < 0 || !has(clause.parts[comma], 'comma') || !has(plan, 'planned')) return false;
  // cuộc gặp, dự kiến từ tuần trước, đã diễn ra
  if (clause.parts.slice(comma).some((p) => has(p, 'took-place'))) return false;
  return (
    plan!.first === clause.parts[comma]!.past &&
    (next?.kind === 'date' || (has(next, 'from', 'inside') && then?.kind === 'date'))
  );
}

const isEvent = (part: Part): boolean => part.kind === 'word' && part.event;

/** *A và B trong cuộc gặp (bên lề hội nghị APEC ở Việt Nam) sẽ bàn ba chủ đề*: what both are to do there is as far ahead as that. */
export function isBothToTalk({ parts }: Clause, at: number): boolean {
  const [both, link] = [parts[at - 2], parts[at - 1]];
  const stands = both?.kind === 'group' && both.prep === null && both.actors.length === 2;
  if (!stands || !has(link, 'inside') || link!.first !== both.past) return false;
  const plan = parts.findIndex((p, i) => i > at && (has(p, 'planned') || isMay(p)));
  const way = parts.slice(at + 1, plan);
  return (
    plan > at &&
    !has(parts[plan], 'quote', 'promises') &&
    !has(parts[plan + 1], 'past', 'held') &&
    parts[plan]!.first === parts[plan - 1]!.past &&
    way.every(
      (p) =>
        p.kind !== 'word' ||
        has(p, 'at', 'margins', 'conference.noun', 'summit.noun', 'toward', 'capital') ||
        (has(p, 'comma') && p.past === parts[plan]!.first),
    )
  );
}

/** *thăm Ba Lan trước khi (đến Đức) dự hội nghị*: what somebody goes on to, where nothing of it is told as past. */
export function isGoingOn({ parts }: Clause, at: number): boolean {
  if (!has(parts[at - 1], 'attend')) return false;
  const when = parts.findLastIndex((p, i) => i < at && has(p, 'moment'));
  const way = parts.slice(when + 1, at - 1);
  return (
    when > 0 &&
    isBeforeWhen(parts[when]) &&
    way.every((p) => p.kind === 'group' || has(p, 'arrive.verb', 'visit.verb', 'toward')) &&
    !way.some((p) => has(p, 'past')) &&
    parts.slice(0, when).some((p) => has(p, 'visit.verb', 'arrive.verb')) &&
    !parts.slice(0, when).some((p) => has(p, 'past', 'held', 'quote'))
  );
}

/** *khi Tổng thống đến thăm Việt Nam, hai bên sẽ trao đổi*: what happens then is ahead, and so is that. */
export function isWhenAhead(clause: Clause, at: number): boolean {
  const when = clause.parts.findLastIndex((p, i) => i < at && has(p, 'when'));
  if (when < 0 || clause.parts.slice(when, at).some((p) => has(p, 'comma', 'past'))) return false;
  if (isPlannedFor(clause, when, at)) return true;
  const comma = clause.parts.findIndex((p, i) => i > at && has(p, 'comma', 'stop'));
  const [subject, plan] = clause.parts.slice(comma + 1);
  return (
    comma > at &&
    // Ông A trước khi gặp B đã đe dọa rằng nếu …, Mỹ sẽ …: what is planned stands in what he says.
    !clause.parts.slice(at, comma).some((p) => has(p, 'past', 'that')) &&
    subject?.kind === 'group' &&
    subject.prep === null &&
    has(plan, 'planned') &&
    plan!.first - subject.past <= 2
  );
}

/** *sẽ ký vào tuần tới, khi Thủ tướng thăm Rome; sẽ ký (trước) khi ông thăm Rome*: somebody does it then. */
function isPlannedFor(clause: Clause, when: number, at: number): boolean {
  const plan = clause.parts.findLastIndex((p, i) => i < when && (has(p, 'planned') || isMay(p)));
  const doer = clause.parts[when + 1];
  // có thể hiểu được khi ông A là người đầu tiên thăm …: what is so, not what is done then.
  if (clause.parts.slice(when, at).some((p) => has(p, 'that'))) return false;
  return (
    plan >= 0 &&
    has(clause.parts[when], 'moment') &&
    !has(clause.parts[when - 1], 'from', 'after') &&
    doer?.kind === 'group' &&
    doer.first === clause.parts[when]!.past &&
    // sẽ là người đầu tiên từ năm 1968, khi ông A hội kiến B
    !clause.parts
      .slice(plan, when)
      .some(
        (p) => has(p, 'past', 'held', 'quote', 'but', 'stop', 'that', 'negation') || has(p, 'from', 'after'),
      )
  );
}

/** *dự kiến (diễn ra) vào tháng 11 tới, ngay sau hội nghị*: the day that is planned stands between. */
function isDayAhead(way: readonly Part[]): boolean {
  return (
    has(way.at(-1), 'after') &&
    way.some((p) => p.kind === 'date') &&
    way.slice(0, -1).every((p) => p.kind === 'date' || has(p, 'toward', 'inside', 'comma'))
  );
}

/**
 * *sau cuộc hội đàm với các đồng minh, ông sẽ đến Geneva*: the talks come first, but they are ahead too; so are those after
 * which somebody is to leave, *dự kiến rời Moskva sau cuộc gặp*.
 */
export function isAhead(clause: Clause, at: number): boolean {
  if (has(clause.parts[0], 'planned') && at < 6) return true;
  const plan = clause.parts.findLastIndex((p, i) => i < at && has(p, 'planned'));
  const way = clause.parts.slice(plan + 1, at);
  // dự kiến về nước chiều 12/6, vài tiếng sau cuộc gặp
  const isCounted = has(way.at(-2), 'hours', 'minutes') && has(way.at(-1), 'after');
  return (
    plan >= 0 &&
    (isCounted ||
      isDayAhead(way) ||
      has(way[0], 'from') ||
      way.some((p) => has(p, 'arrive.verb', 'visit.verb', 'visit.noun'))) &&
    !way.some((p) => has(p, 'past', 'quote', 'but', 'stop', 'that'))
  );
}

/** *Sau cuộc gặp với A, ông B dự kiến gặp C*: the one may have been, or come before the other. */
export function leadsToPlan({ parts }: Clause, at: number): boolean {
  const comma = parts.findIndex((p, i) => i > at && has(p, 'comma', 'stop'));
  const [subject, ...then] = parts.slice(comma + 1);
  // có thể sẽ gặp kiều bào
  const plan = has(then[0], 'hypothetical') ? then[1] : then[0];
  return (
    comma > at &&
    has(parts[0], 'after') &&
    subject?.kind === 'group' &&
    subject.prep === null &&
    has(plan, 'planned') &&
    // Sau hội nghị vào tháng 6, Moskva giữ quan điểm sẽ tiếp tục …: what is said is planned.
    then[0]!.first - subject.past <= 2
  );
}

/** *dự kiến được đưa ra sau cuộc gặp*: what is to follow does not say that the meeting has been. */
export const isPlannedBefore = (clause: Clause, at: number): boolean => {
  const plan = clause.parts.findLastIndex((p, i) => i < at && has(p, 'planned'));
  return plan >= 0 && !clause.parts.slice(plan, at).some((p) => has(p, 'past', 'comma', 'but', 'stop'));
};

/** Tokens of *lần đầu tiên trong lịch sử các* between *là* and who meets. */
const TIMES = 8;

/** *sẽ là nguyên thủ thứ ba hội đàm với B, đây sẽ là lần đầu tiên A gặp B*: the subject, up to token `from`, of what is to be. */
export function isPredicateAhead({ parts }: Clause, from: number): boolean {
  const subject = parts.findIndex((p) => p.kind === 'group' && p.past === from);
  const that = parts.findLastIndex((p, i) => i < subject && !has(p, 'people', 'two', 'inside'));
  const [plan, is] = [parts[that - 1], parts[that]];
  return (
    that > 0 &&
    has(is, 'that') &&
    has(plan, 'planned') &&
    plan!.past === is!.first &&
    // Nếu B đồng ý, đây sẽ là lần đầu tiên …
    !parts.slice(0, subject).some((p) => has(p, 'hypothetical')) &&
    parts[subject]!.first - is!.past <= TIMES
  );
}
