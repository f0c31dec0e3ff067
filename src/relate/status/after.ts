import { type Clause, type Group, type Part, type Word, has } from '../parts.ts';
import { isToTakePlace } from '../told-apart.ts';
import { isWayOfTrip } from '../way.ts';
import { WINDOW } from './window.ts';

/** *cuộc gặp sắp tới, cuộc gặp (nếu có), chuyến thăm bị hoãn, hội nghị dự kiến diễn ra*: what follows the noun closely. */
export function wordsAfter(clause: Clause, at: number): string[] {
  const types: string[] = [];
  const noun = clause.parts[at]!;
  let end = noun.past;
  let [dated, leads] = [false, false];
  // Đối thoại Shangri-La kết thúc: a name does as well as a noun.
  if (noun.kind === 'word' && !noun.noun) return types;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    // chuyến thăm của ông A đến Cairo cũng đã bị hoãn: the way there is part of the noun.
    const isWay = has(part, 'arrive.verb') && isWayOfTrip(clause, i);
    if (part.kind === 'word' && part.event && !isWay) break;
    leads ||= isWay;
    // Cuộc gặp hôm 9/5 thúc đẩy tin đồn: what it brought about is nothing proposed.
    const isDay = part.kind === 'date' && part.first - end <= WINDOW;
    if (isDay) [end, dated] = [part.past, true];
    // The noun's own parties may be long: count from the last of them.
    if (part.kind === 'group' && part.first - end <= WINDOW) end = part.past;
    if (part.kind !== 'word') continue;
    // đàm phán giữa A và B sau khi ông C hủy chuyến thăm: another event
    // chuyến công du Trung Đông nhằm thúc đẩy ngừng bắn: what it is for
    if (has(part, 'that', 'but', 'when', 'aim') || isSinceEvent(clause, i)) break;
    if (has(part, 'comma') && !isOfPlace(clause, i) && !isSetBehind(clause, at, i)) break;
    if (part.first - end > WINDOW) break;
    // Hội nghị sẽ bế mạc hôm nay: it is on.
    if (has(part, 'planned') && has(clause.parts[i + 1], 'ends')) continue;
    if (has(part, 'planned', 'hypothetical') && isOfSubject(clause, at, i, leads)) break;
    // họp với người đồng cấp Pakistan với nỗ lực nối lại đàm phán: what it is for.
    const isFor = has(clause.parts[i - 1], 'with', 'inside') && clause.parts[i - 1]!.past === part.first;
    if ((dated || isFor) && has(part, 'proposed')) break;
    // Cuộc gặp dự kiến giữa A và B đã diễn ra
    if (has(part, 'took-place') && !isExpected(clause, i)) return ['took-place'];
    if (has(part, 'and') && joinsDeed(part, clause.parts[i + 1])) break;
    if (!isOfNoun(clause, at, i, end)) continue;
    if (has(part, 'cancelled') && isMoved(clause, i)) return ['moved'];
    types.push(...typesOf(clause, i, part.first - end <= 1));
  }
  return types;
}

/** *hoan nghênh cuộc gặp và mong muốn hai bên …, có cuộc gặp và hai bên nhất trí sẽ …*: another deed. */
const joinsDeed = ({ past }: Part, next: Part | undefined): boolean =>
  next?.first !== past || next.kind === 'word' || (next.kind === 'group' && isBoth(next));

const isBoth = ({ prep, actors: [actor] }: Group): boolean => prep === null && actor!.chunk.kind === 'pair';

/** Whether the word at `i` speaks of the noun at part `at`, whose parties end at token `end`: right behind, or in a way that it can from further off. */
function isOfNoun(clause: Clause, at: number, i: number, end: number): boolean {
  const part = clause.parts[i]!;
  const gap = part.first - end;
  if (gap <= 1 || (has(part, 'hypothetical') && i === at + 1 && gap <= 3)) return true;
  if (passive(clause, i) || isCalledOff(clause, part, i)) return true;
  return has(part, 'planned') && opensPlan(clause, i);
}

/** What the word at `i` says of the noun; some words only where they stand right behind it (`near`). */
function typesOf(clause: Clause, i: number, near: boolean): string[] {
  const part = clause.parts[i] as Word;
  // phải lùi lại gần một tiếng: late, on its day.
  if (has(part, 'cancelled') && (isLate(clause, i) || isPossibly(clause, i))) return [];
  // có thể không diễn ra: it was to.
  if (has(part, 'hypothetical') && isPossibly(clause, i + 1)) return ['planned'];
  const types: string[] = [];
  // đã thông báo về cuộc gặp sắp tới: what has been is the notice.
  if (near && has(part, 'nearing')) types.push('nearing');
  // các cuộc tiếp xúc trong tương lai
  if (near && has(part, 'soon')) types.push('soon');
  // hội nghị kết thúc mà không có thỏa thuận
  if (near && has(part, 'ends')) types.push('ended');
  // cuộc gặp được mong chờ giữa A và B sẽ diễn ra: much awaited, and on its way
  if (has(part, 'proposed') && passive(clause, i)) return types;
  return [...types, ...part.types.filter((t) => SAID.includes(t))];
}

/** *có thể không diễn ra*: nothing is off yet. */
const isPossibly = ({ parts }: Clause, i: number): boolean =>
  has(parts[i], 'cancelled') && has(parts[i - 1], 'hypothetical') && parts[i - 1]!.past === parts[i]!.first;

const SAID = ['cancelled', 'planned', 'proposed'];

/** Tokens of *sau gần một* between *lùi lại* and *tiếng*. */
const BY = 4;
const isLate = (clause: Clause, i: number): boolean => {
  const by = clause.parts.slice(i + 1, i + 3).find((p) => has(p, 'hours', 'minutes'));
  return by !== undefined && by.first - clause.parts[i]!.past <= BY;
};

/** Tokens of *sẽ diễn ra*. */
const OWN_VERB = 3;

/** *cam kết tại hội nghị với B sẽ đóng cửa nhà máy*: where something is said the plan is of that, and a trip to somewhere *sẽ tăng cường quan hệ* while it lasts; *sẽ diễn ra* is its own. */
function isOfSubject(clause: Clause, at: number, i: number, leads: boolean): boolean {
  const [part, link] = [clause.parts[i]!, clause.parts[at - 1]];
  const isInside = has(link, 'inside', 'at') && link!.past === clause.parts[at]!.first;
  return (
    (isInside || leads) &&
    i > at + 1 &&
    part.past - part.first < OWN_VERB &&
    clause.parts[i + 1]?.kind !== 'date'
  );
}

/** *lẽ ra diễn ra, ban đầu được kỳ vọng diễn ra*. */
const isExpected = (clause: Clause, i: number): boolean =>
  has(clause.parts[i - 1], 'unreal') ||
  (has(clause.parts[i - 1], 'planned') && clause.parts[i - 1]!.past === clause.parts[i]!.first);

/** Either comma of *tại Istanbul, Thổ Nhĩ Kỳ, dự kiến diễn ra*. */
function isOfPlace({ parts }: Clause, i: number): boolean {
  const at = (from: number): boolean => {
    const [city, comma, country, close] = parts.slice(from, from + 4);
    return (
      city?.kind === 'group' &&
      city.prep === 'at' &&
      has(comma, 'comma') &&
      country?.kind === 'group' &&
      country.prep === null &&
      country.actors.length === 1 &&
      has(close, 'comma')
    );
  };
  // Tại cuộc gặp ở Kyoto, Nhật Bản, ông A đã yêu cầu …: behind the second comma somebody else does something.
  return at(i - 1) || (at(i - 3) && parts[i + 1]?.kind !== 'group');
}

/** The comma of *chuyến thăm Mỹ của ông A, dự kiến diễn ra tháng 5*: nothing else that may be ahead stands between. */
const isSetBehind = ({ parts }: Clause, at: number, i: number): boolean => {
  const [comma, plan] = [parts[i]!, parts[i + 1]];
  return (
    isToTakePlace(plan) &&
    plan!.first === comma.past &&
    parts
      .slice(at + 1, i)
      .every((p) => p.kind === 'group' || has(p, 'of', 'with', 'between', 'arrive.verb', 'at', 'capital'))
  );
};

/** *sau khi ông C …, trước thềm hội nghị*; *sau đó bị hủy* is the same event's end. */
function isSinceEvent(clause: Clause, i: number): boolean {
  const [link, next] = [clause.parts[i], clause.parts[i + 1]];
  if (!has(link, 'after', 'before')) return false;
  return next?.kind === 'group' || (next?.kind === 'word' && next.event && next.first === link!.past);
}

/** *bị hoãn, không diễn ra*: the marker holds its own verb; *có thể bị hoãn* has called nothing off. */
const isCalledOff = (clause: Clause, part: Part, i: number): boolean =>
  has(part, 'cancelled') &&
  part.past - part.first > 1 &&
  !clause.parts.slice(Math.max(0, i - 2), i).some((p) => has(p, 'hypothetical'));

/** *bị hủy, bị gác lại, bị bác bỏ*. */
export const isUndone = (clause: Clause, i: number): boolean =>
  isCalledOff(clause, clause.parts[i]!, i) ||
  (passive(clause, i) && has(clause.parts[i], 'cancelled', 'rejects'));

/** *chuyến thăm Anh bị hoãn*. */
const passive = (clause: Clause, i: number): boolean =>
  has(clause.parts[i - 1], 'by') && clause.parts[i - 1]!.past === clause.parts[i]!.first;

/** *hội nghị tại Hà Nội dự kiến diễn ra*: *dự kiến, sắp* after the noun's own complements, before any other verb. */
const opensPlan = (clause: Clause, i: number): boolean =>
  !clause.parts
    .slice(0, i)
    .some((p) => has(p, 'quote') && p.first > clause.parts[0]!.first && p.past > clause.parts[i]!.first - 8);

/** *hoãn cuộc gặp với B sang tuần tới*: there is a new day behind it. */
export function isPutOff(clause: Clause, at: number): boolean {
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (leadsToDate(clause, i)) return true;
    if ((part.kind === 'word' && part.event) || has(part, 'comma', 'stop', 'but', 'when')) return false;
  }
  return false;
}

/** *được lùi lại sang ngày 15/11, bị hoãn đến tháng 5*: put off, not called off. */
export const isMoved = (clause: Clause, i: number): boolean =>
  leadsToDate(clause, i + 1) && clause.parts[i + 1]!.first === clause.parts[i]!.past;

/** *được lùi sang ngày 15/11*: a preposition of time. */
export const leadsToDate = (clause: Clause, i: number): boolean =>
  has(clause.parts[i], 'arrive.verb') &&
  clause.parts[i + 1]?.kind === 'date' &&
  clause.parts[i + 1]!.first === clause.parts[i]!.past;
