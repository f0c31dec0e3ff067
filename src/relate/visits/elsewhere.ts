import { type Context, countryOf, isKind, officialsOf, textAfter, textBetween } from '../context.ts';
import { opensAt } from '../opening.ts';
import { type Clause, type Group, type Part, has, refsOf } from '../parts.ts';
import { locations } from '../where/locations.ts';
import { placeRelated } from '../where/relative.ts';
import { chosenFor } from './chosen.ts';
import { works } from './works.ts';
import { onlyOne } from '../only-one.ts';

/** Where the trip at part `at` leads, if what stands right behind its word does not say; null where nothing does. */
export const placeElsewhere = (context: Context, clause: Clause, at: number): string[] | null =>
  placeOfHost(context, clause, at) ??
  placeHere(context, clause, at) ??
  placeChosen(context, clause, at) ??
  placeOfWork(context, clause, at) ??
  placeOfSession(context, clause, at) ??
  placeBefore(context, clause, at) ??
  placeLeft(context, clause, at) ??
  placeBeside(context, clause, at) ??
  placeOfHosts(context, clause, at) ??
  placeOfInviter(context, clause, at);

const HERE = /^(nơi (này|đây)|đây)(?!\p{L})/iu;

/** *không tới Sarajevo kể từ khi ông A thăm nơi này; Ở Cairo, một nhóm tiền trạm đã đến đây*: the place named before it. */
function placeHere(context: Context, { parts }: Clause, at: number): string[] | null {
  const { past } = parts[at]!;
  if (has(parts[at], 'visit.noun') || !HERE.test(textAfter(context, past, 2))) return null;
  const place = parts.findLast(
    (p, i): p is Group =>
      i < at &&
      p.kind === 'group' &&
      p.actors.every(({ chunk }) => chunk.kind === 'entity' && (chunk.locative || p.prep === 'at')),
  );
  return place ? locations(context, place) : null;
}

/** *chọn Pháp là nước công du đầu tiên*. */
function placeChosen(context: Context, clause: Clause, at: number): string[] | null {
  const place = chosenFor(context, clause, at);
  return place ? locations(context, place) : null;
}

/** *có chuyến thăm và gặp gỡ Tổng thống Philippines; sang thăm và làm việc với Bộ trưởng Quốc phòng Nhật Bản*: where he is at home. */
function placeOfHost(context: Context, clause: Clause, at: number): string[] | null {
  const [and, verb] = clause.parts.slice(at + 1, at + 3);
  if (!has(clause.parts[at], 'visit.noun', 'visit.verb') || !has(and, 'and', 'comma')) return null;
  if (and!.first !== clause.parts[at]!.past || !has(verb, 'talks.verb')) return null;
  const host = clause.parts.slice(at + 3, at + 5).find((p): p is Group => p.kind === 'group');
  const land =
    host &&
    refsOf(host).flatMap((id) => (isKind(context, id, 'official') ? countryOf(context, id) : null) ?? []);
  return land && land.length > 0 ? land : null;
}

/** *chuyến công tác dự hội nghị tại Bangkok và làm việc tại Thái Lan*: behind the conference that it was for. */
function placeOfWork(context: Context, { parts }: Clause, at: number): string[] | null {
  if (!has(parts[at], 'visit.noun') || !has(parts[at + 1], 'attend')) return null;
  const work = parts.findIndex((p, i) => i > at && works(context, p));
  const [verb, place] = [parts[work], parts[work + 2]];
  const touches = has(parts[work - 1], 'and') && has(parts[work + 1], 'at') && place?.kind === 'group';
  return verb && touches ? locations(context, place) : null;
}

/** *chuyến công tác tham dự Hội nghị G20 tại Brazil*: where what it was for sat. */
function placeOfSession(context: Context, { parts }: Clause, at: number): string[] | null {
  if (!has(parts[at], 'visit.noun') || !has(parts[at + 1], 'attend')) return null;
  const seat = parts.findIndex((p, i) => i > at && p.kind === 'group' && p.prep === 'at');
  const isName = (p: Part): boolean =>
    p.kind === 'series' ||
    p.kind === 'group' ||
    has(p, 'conference.noun', 'summit.noun', 'at', 'of', 'many-sided');
  const between = parts.slice(at + 2, seat);
  if (seat < 0 || !between.every(isName) || !between.some((p) => !has(p, 'at', 'of'))) return null;
  return locations(context, parts[seat] as Group);
}

/** *Chuyến công tác của Thủ tướng (và phu nhân) theo lời mời của Tổng thống Pháp*: to whoever asks. */
function placeOfInviter(context: Context, { parts }: Clause, at: number): string[] | null {
  const asks = parts.findIndex(
    (p, i) => i > at && p.kind === 'word' && p.pattern === 'by' && has(p, 'invites'),
  );
  const host = parts[asks + 1];
  if (!has(parts[at], 'visit.noun') || asks < 0 || host?.kind !== 'group') return null;
  if (!parts.slice(at + 1, asks).every((p) => p.kind === 'group' || has(p, 'of', 'and', 'woman', 'comma')))
    return null;
  const officials = officialsOf(context, host);
  const land = onlyOne(officials.map((id) => countryOf(context, id)));
  return land === null ? null : [land];
}

const LAND = /(đất nước|quốc gia|nước|thành phố|thủ đô|điểm đến|nơi)( \p{L}+){0,6} mà $/u;

/** *Hàn Quốc, nơi ông A tới thăm; Lào là quốc gia đầu tiên mà ông A đến thăm; Tại Lào, ông A đã có chuyến thăm*. */
function placeBefore(context: Context, clause: Clause, at: number): string[] | null {
  const { parts } = clause;
  const trip = parts[at]!;
  if (!has(trip, 'visit.verb', 'visit.noun')) return null;
  // nơi ông sẽ thăm sở giao dịch chứng khoán: what is seen there.
  const next = parts[at + 1];
  const isBare =
    trip.past >= clause.sentence.past - 1 ||
    (next?.first === trip.past && (next.kind === 'date' || has(next, 'comma', 'toward', 'stop', 'there')));
  const related = isBare && has(trip, 'visit.verb') ? placeRelated(context, clause, at) : null;
  if (related) return locations(context, related);
  const opening = parts[opensAt(clause) + 1];
  const isMade = has(trip, 'visit.noun') && has(parts[at - 1], 'light', 'begins');
  if (
    isMade &&
    opening?.kind === 'group' &&
    opening.prep === 'at' &&
    has(parts[opensAt(clause) + 2], 'comma')
  )
    return locations(context, opening);
  const who = parts.findLastIndex((p, i) => i < at && p.kind === 'group');
  const land = parts[0];
  const isLand =
    isBare && who > 0 && land?.kind === 'group' && has(parts[1], 'that') && has(trip, 'visit.verb');
  return isLand && LAND.test(textBetween(context, land.past, parts[who]!.first) + ' ')
    ? locations(context, land)
    : null;
}

/** *công bố tại Doha nhân chuyến thăm của Ngoại trưởng A*: where something else is told right before it. */
function placeBeside(context: Context, { parts }: Clause, at: number): string[] | null {
  const trip = parts[at]!;
  const linked = has(parts[at - 1], 'margins', 'inside') && parts[at - 1]!.past === trip.first;
  const place = parts[linked ? at - 2 : at - 1];
  const first = linked ? parts[at - 1]!.first : trip.first - 1;
  const isBeside = linked || textAfter(context, first, 1) === 'nhân';
  const stands = place?.kind === 'group' && place.prep === 'at' && place.past === first;
  return has(trip, 'visit.noun') && isBeside && stands ? locations(context, place) : null;
}

/** *rời Ankara tối 5/3, kết thúc chuyến thăm*: where the trip was. */
function placeLeft(context: Context, { parts }: Clause, at: number): string[] | null {
  if (!has(parts[at], 'visit.noun') || !has(parts[at - 1], 'ends')) return null;
  const left = parts.find((p, i): p is Group => i < at && p.kind === 'group' && p.prep === 'from');
  const from = left && parts[parts.indexOf(left) - 1];
  const leaves = from && textAfter(context, from.first, 1) === 'rời';
  return leaves ? locations(context, left) : null;
}

/** *Ankara xác nhận chuyến thăm của ông Putin, Lào chuẩn bị cho chuyến thăm của ông Tập*: who speaks of it is the host. */
function placeOfHosts(context: Context, { parts }: Clause, at: number): string[] | null {
  const [host, tells] = [parts[at - 2], parts[at - 1]];
  const isHost =
    has(parts[at], 'visit.noun') &&
    has(parts[at + 1], 'of') &&
    has(tells, 'announces', 'arranges', 'awaits') &&
    tells!.past === parts[at]!.first &&
    host?.kind === 'group' &&
    host.prep === null &&
    tells!.first - host.past <= 2;
  const lands = isHost ? refsOf(host).filter((id) => isKind(context, id, 'country')) : [];
  return lands.length === 1 ? lands : null;
}
