import { Flag } from '../text/tokens.ts';
import { isTrigger, subjectOf } from './arguments.ts';
import { type Context, countryOf, isKind, textAfter, textBetween } from './context.ts';
import { isSinceWord } from './when/of-other.ts';
import { opensAt } from './opening.ts';
import { type Clause, type Group, type Part, has } from './parts.ts';
import { isBehindQuote } from './told-by.ts';
import { standsBefore } from './where/before.ts';
import { isVenue, locations, seatOf } from './where/locations.ts';
import { isOnlyNamed } from './where/prepared.ts';
import { placesReached } from './where/reached.ts';
import { placeRelated } from './where/relative.ts';
import { followsBody, inMargins, isOfSeat, opensAside, placeAround, sits } from './where/session.ts';
import { siteTold } from './where/site.ts';
import { drawsOut } from './where/venue.ts';

/**
 * Where the event at part `at` takes place: after *tại, ở* behind the word; else where its people have gone
 * (*đã đến Berlin để hội đàm*); else what opens the sentence.
 */
export function placesOf(context: Context, clause: Clause, at: number): string[] {
  const behind = placesBehind(context, clause, at);
  if (behind.length > 0) return narrowest(context, behind);
  const around = placeAround(context, clause, at);
  if (around.length > 0) return narrowest(context, around);
  const site = siteTold(context, clause);
  if (site.length > 0) return narrowest(context, site);
  // tới Moskva hoàn tất nội dung của hội nghị thượng đỉnh
  const isOwned = has(clause.parts[at - 1], 'of') && clause.parts[at - 1]!.past === clause.parts[at]!.first;
  if (isOwned || isOnlyNamed(context, clause, at)) return [];
  const related = placeRelated(context, clause, at);
  if (related && locations(context, related).length > 0)
    return narrowest(context, locations(context, related));
  const spoken = placeOfTelling(clause, at) ?? placeLeft(context, clause, at);
  if (spoken) return narrowest(context, [...sitesOf(context, spoken), ...seatOf(context, spoken)]);
  const reached = placesReached(context, clause, at);
  if (reached) return narrowest(context, reached);
  const opening = clause.parts.filter(
    (p, i): p is Group => i < at && p.kind === 'group' && p.prep === 'at' && standsBefore(clause, i, at),
  );
  const told = opening.flatMap((p) => [...locations(context, p), ...seatOf(context, p)]);
  return narrowest(context, told.length > 0 ? told : hostCountry(context, clause, at));
}

const HOST = /nước chủ nhà/i;

/** *hội đàm với Tổng thống nước chủ nhà Lee Jae Myung*: in his country. */
function hostCountry(context: Context, clause: Clause, at: number): string[] {
  for (const part of clause.parts.slice(at + 1, at + 3))
    for (const { chunk, refs } of part.kind === 'group' ? part.actors : [])
      if (
        chunk.kind === 'person' &&
        chunk.posts.some((p) => p.elsewhere) &&
        HOST.test(textBetween(context, chunk.first, chunk.past))
      )
        return refs.flatMap((id) => countryOf(context, id) ?? []);
  return [];
}

/** Tokens of the name of a place that nobody knows. */
const SITE_NAME = 6;
/** *phát biểu ở Berlin (hôm nay) sau cuộc hội đàm*: where it is spoken of right behind it. */
function placeOfTelling(clause: Clause, at: number): Group | null {
  const after = clause.parts[at - 1];
  const before = clause.parts.slice(0, at - 1).filter((p) => p.kind !== 'date' && !has(p, 'comma', 'after'));
  const place = before.at(-1);
  if (!has(after, 'after') || place?.kind !== 'group') return null;
  // Phát biểu tại thủ đô Manila sau cuộc gặp: one word with its preposition.
  const verb = before.findLast((p) => p !== place && !has(p, 'capital'));
  const speaksAt = place.prep === null && has(verb, 'attend') && before.indexOf(verb!) >= before.length - 3;
  return place.prep === 'at' || speaksAt ? place : null;
}

/** *rời Damascus sau (khi, hai ngày) hội đàm với B*: where somebody leaves behind a meeting is where it was. */
function placeLeft(context: Context, { parts }: Clause, at: number): Group | null {
  let after = at - 1;
  while (has(parts[after], 'when', 'two', 'light') && !has(parts[after], 'after')) after--;
  const [leaves, place] = [parts[after - 2], parts[after - 1]];
  const isLeft =
    has(parts[after], 'after') &&
    place?.kind === 'group' &&
    place.prep === 'from' &&
    place.past === parts[after]!.first &&
    textAfter(context, leaves!.first, 1) === 'rời';
  return isLeft ? place : null;
}

/** The city itself where its name alone would be its government: *Phát biểu tại Berlin*. */
const sitesOf = (context: Context, group: Group): string[] =>
  group.actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.entityKind === 'place')
    ? group.actors.flatMap(({ chunk }) => (chunk.kind === 'entity' ? [chunk.entity] : []))
    : locations(context, group);

/** *Nội dung chính của cuộc gặp với B là tình hình ở Sudan*; *Lần gặp gần nhất của họ là tại Cairo* tells where. */
const isSaidOf = ({ parts }: Clause, i: number): boolean => {
  const next = parts[i + 1];
  return (
    has(parts[i], 'that') &&
    next !== undefined &&
    next.kind !== 'date' &&
    !has(next, 'at', 'toward', 'inside')
  );
};

function placesBehind(context: Context, clause: Clause, at: number): string[] {
  const found: string[] = [];
  const host = receives(clause.parts[at]) ? subjectOf(clause, at, context.knowledge) : null;
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (has(part, 'stop', 'but') || (has(part, 'when') && !has(part, 'by'))) break;
    // nhằm kết thúc xung đột tại Ukraine; tại Sharm el-Sheikh, nơi bốn nước ký lệnh ngừng bắn ở Gaza; từ sau vụ ẩu đả tại Galwan
    if (has(part, 'aim') || isWhere(context, clause, i) || isSinceWord(context, part)) break;
    // ở Phnom Penh, chỉ năm tháng sau khi họp tại Madrid
    if (has(part, 'after') && has(clause.parts[i - 1], 'comma')) break;
    if (opensAside(context, clause, i) || isBehindQuote(clause, at, i) || isSaidOf(clause, i)) break;
    // có mặt tại Đại hội đồng, tham dự diễn đàn tại thành phố Vladivostok
    if (has(part, 'attend') && has(clause.parts[i - 1], 'comma')) break;
    // bên lề Hội nghị APEC, và gặp C bên lề Hội nghị G7 tại Nhật Bản: of the next session
    if (has(part, 'margins') && isNextSession(clause, at, i)) break;
    // Tại diễn đàn, ông A nói về điều Mỹ quan tâm ở Syria: past the phrase that opens the sentence its subject goes on.
    if (opensClause(clause, at, i)) break;
    // Past bên lề hội nghị the place is still the talks' own; past another meeting it is that one's.
    if (isTrigger(part) && !inMargins(clause, i) && !sits(context, clause, at, part)) break;
    if (part.kind !== 'group' || isOfTopic(context, clause, at, i) || isOfSeat(context, clause, i)) continue;
    if (isOfFarNoun(context, clause, at, i)) continue;
    if (part.prep === 'at') found.push(...locations(context, part), ...seatOf(context, part, host));
    else if (
      followsBody(context, clause, i, at) ||
      followsCapital(clause, i, at) ||
      ownsPlace(context, clause, i) ||
      drawsOut(context, clause, i, at) ||
      endsPlace(context, clause, i)
    )
      found.push(...locations(context, part));
    // nhóm họp tại Rome bàn cách chấm dứt xung đột ở Liban
    if (found.length > 0 && has(clause.parts[i + 1], 'quote')) break;
  }
  return found;
}

/** Behind a session another one: of talks beside the first, and of that itself. */
const isNextSession = ({ parts }: Clause, at: number, i: number): boolean =>
  has(parts[at], 'conference.noun', 'summit.noun') || parts.slice(at + 1, i).some((p) => has(p, 'margins'));

/** *, nơi …*: what is told of a place behind its comma. */
const isWhere = (context: Context, clause: Clause, i: number): boolean =>
  has(clause.parts[i], 'comma') && textAfter(context, clause.parts[i]!.past, 1) === 'nơi';

/** Tokens of *một biệt thự ngoại ô* between *tại* and its city. */
const VENUE = 6;

/** *tại một biệt thự ngoại ô Geneva*: words that no table knows, and the city in which that is. */
function endsPlace(context: Context, clause: Clause, i: number): boolean {
  const [before, group] = [clause.parts[i - 1], clause.parts[i] as Group];
  const isNear = has(before, 'at', 'capital') && group.first - before!.past <= VENUE;
  return (
    isNear &&
    (has(before, 'at') || has(clause.parts[i - 2], 'at')) &&
    group.prep === null &&
    group.actors.length === 1 &&
    locations(context, group).every((id) => isKind(context, id, 'place'))
  );
}

const opensClause = (clause: Clause, at: number, i: number): boolean => {
  const next = clause.parts[i + 1];
  return (
    at <= opensAt(clause) + 2 &&
    has(clause.parts[i], 'comma') &&
    (clause.parts[at]!.kind === 'series' ||
      has(clause.parts[at], 'talks.noun', 'summit.noun', 'call.noun', 'conference.noun', 'visit.noun') ||
      // Gặp Tổng thống B, Thủ tướng A cam kết ngăn chặn Iran ở Syria
      (clause.parts[at + 1]?.kind === 'group' &&
        !clause.parts.slice(0, at).some((p) => p.kind === 'group'))) &&
    next?.kind === 'group' &&
    next.prep === null &&
    next.first === clause.parts[i]!.past
  );
};

/** *bàn về tình hình ở Syria*: a country behind other words of the topic is where that is, not where they meet. */
function isOfTopic(context: Context, clause: Clause, at: number, i: number): boolean {
  const [group, before] = [clause.parts[i] as Group, clause.parts[i - 2]];
  if (!locations(context, group).some((id) => isKind(context, id, 'country'))) return false;
  if (!clause.parts.slice(at + 1, i - 1).some((p) => has(p, 'topic'))) return false;
  return before === undefined || before.past < clause.parts[i - 1]!.first || has(before, 'of-noun');
}

/** Tokens of *cuộc trấn áp biểu tình* between what a sentence tells and where that is. */
const FAR = 3;

/** *Tại Geneva, Hội đồng Nhân quyền họp và lập phái bộ điều tra cuộc trấn áp ở Iran*: a country behind other words is not where what opens with a city is. */
function isOfFarNoun(context: Context, { parts }: Clause, at: number, i: number): boolean {
  const [group, link, before] = [parts[i] as Group, parts[i - 1], parts[i - 2]];
  if (group.prep !== 'at' || !before || link!.first - before.past < FAR) return false;
  const isCity = (p: Part): boolean =>
    p.kind === 'group' && p.prep === 'at' && locations(context, p).some((id) => isKind(context, id, 'place'));
  return (
    locations(context, group).every((id) => isKind(context, id, 'country')) &&
    parts.slice(0, at).some((p, k) => isCity(p) && has(parts[k + 1], 'comma'))
  );
}

/** *ở Học viện Hải quân, thành phố Annapolis, bang Maryland*: what the name of the place is drawn out by. */
function followsCapital(clause: Clause, i: number, at: number): boolean {
  const [comma, capital] = [clause.parts[i - 2], clause.parts[i - 1]];
  const drawn = has(capital, 'capital') && capital!.past === clause.parts[i]!.first && has(comma, 'comma');
  return drawn && comma!.past === capital!.first && clause.parts.slice(at + 1, i).some((p) => has(p, 'at'));
}

/** *tại khu nghỉ dưỡng Zaslavl của Belarus*: of a place that no table knows its country. */
function ownsPlace(context: Context, clause: Clause, i: number): boolean {
  const [at, of, land] = [
    clause.parts.findLastIndex((p, k) => k < i && has(p, 'at')),
    clause.parts[i - 1],
    clause.parts[i] as Group,
  ];
  if (
    at < 0 ||
    land.prep !== 'of' ||
    land.actors.length > 1 ||
    !locations(context, land).some((id) => isKind(context, id, 'country'))
  )
    return false;
  const between = clause.parts.slice(at + 1, i - 1);
  return (
    of!.first - clause.parts[at]!.past <= SITE_NAME &&
    of!.first > clause.parts[at]!.past &&
    between.every((p) => has(p, 'capital', 'of-noun', 'office', 'none')) &&
    (context.tokens.flags[of!.first - 1]! & Flag.capital) !== 0
  );
}

const receives = (part: Part | undefined): boolean => part?.kind === 'word' && part.pattern === 'receive';

/** Kinds of places from the narrow to the wide; buildings and palaces are narrower. */
const WIDTHS = ['city', 'area', 'region', 'country'];

/** Buildings before cities, cities before countries, of a palace its country too; each once. */
export function narrowest(context: Context, places: readonly string[]): string[] {
  const { placeType } = context.knowledge;
  const rank = (id: string) =>
    WIDTHS.indexOf(isKind(context, id, 'country') ? 'country' : (placeType.get(id) ?? ''));
  const lands = places.flatMap((id) => (isVenue(context, id) ? (countryOf(context, id) ?? []) : []));
  return [...new Set([...places, ...lands])].sort((a, b) => rank(a) - rank(b));
}
