import { type Context, countryOf, isKind, textBetween } from '../context.ts';
import { opensAt } from '../opening.ts';
import { type Clause, type Group, has, hasAny, refsOf } from '../parts.ts';
import { locations, narrowest } from '../where.ts';
import { works } from './way.ts';
import { placeRelated } from '../where/relative.ts';
import { isAsOffice } from './traveller.ts';

const TO = [
  'none',
  'of',
  'arrive.verb',
  'visit.verb',
  'at',
  'capital',
  'of-noun',
  'people',
  'past',
  'comma',
  'and',
  'toward',
  'include',
  'quote-mark',
  'two',
];

const THIS = /^(lần )?(này|đó|ấy|trên)$/iu;

/** *của X tới Y*: the way on stands right behind the traveller. */
const leadsOn = (clause: Clause, i: number): boolean =>
  has(clause.parts[i + 1], 'arrive.verb') && clause.parts[i + 1]!.first === clause.parts[i]!.past;

const isContinent = (context: Context, part: Group): boolean =>
  part.actors.every(({ refs }) => refs.every((id) => context.knowledge.placeType.get(id) === 'macroregion'));

const ONE_COUNTRY = /(^|\s)(quốc gia|nước)$/iu;
const COUNTED =
  /(^|\s)(\d+|hai|ba|bốn|năm|sáu|bảy|tám|nhiều|vài|số|loạt|các|những)( \p{L}+)? (quốc gia|nước)$/iu;

/** *công du châu Phi, thăm ba nước Tây Phi*; not *xoay trục sang châu Á*, nor *quốc gia châu Âu này*, which is one told before. */
function isTour(context: Context, clause: Clause, at: number, i: number): boolean {
  const { past } = clause.parts[at]!;
  const before = textBetween(context, past, clause.parts[i]!.first);
  const isTrip = has(clause.parts[at], 'visit.noun', 'visit.verb');
  return isTrip && (!ONE_COUNTRY.test(before) || COUNTED.test(before));
}

/** Tokens of *đầu tiên trên cương vị người đứng đầu ngành ngoại giao*. */
const AS_OFFICE = 12;

/** Countries and places right after the word: *thăm chính thức Nhật Bản, tới thủ đô Riyadh (Saudi Arabia)*. */
export function destination(context: Context, clause: Clause, at: number): string[] {
  let edge = clause.parts[at]!.past;
  let toured = false;
  const found: string[] = [];
  const regions: string[] = [];
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > (part.kind === 'group' && isAsOffice(context, part) ? AS_OFFICE : 4)) break;
    if (part.kind === 'group') {
      // sân bay quốc tế Vua Khalid ở thủ đô Riyadh: the airport's name is no destination.
      if (part.prep === null && part.actors.every((a) => a.refs.length === 0)) {
        edge = part.past;
        continue;
      }
      // công du ba nước châu Âu gồm Pháp và Đức
      if (isContinent(context, part)) {
        toured = true;
        if (isTour(context, clause, at, i)) regions.push(...part.actors.flatMap(({ refs }) => refs));
        edge = part.past;
        continue;
      }
      // chuyến thăm của Tổng thống Mỹ tới Việt Nam: the traveller stands between.
      if (part.prep === 'of' && leadsOn(clause, i)) {
        edge = part.past;
        continue;
      }
      if (part.prep === 'of' || part.prep === 'with') break;
      // chuyến thăm đầu tiên trên cương vị Ngoại trưởng Mỹ tới Moskva
      if (isAsOffice(context, part) && has(clause.parts[i + 1], 'arrive.verb')) {
        edge = part.past;
        continue;
      }
      const places = locations(context, part);
      if (places.length === 0) break;
      found.push(...places);
      break;
    }
    // hy vọng qua chuyến thăm này, Nhật Bản và Mỹ …: behind the comma somebody else is spoken of.
    if (has(part, 'comma') && THIS.test(textBetween(context, clause.parts[at]!.past, part.first))) break;
    // chuyến thăm ngắn ngày 14/4 tại Cucuta, Colombia
    if (part.kind !== 'date' && !hasAny(part, TO) && !(toured && has(part, 'that')) && !works(context, part))
      break;
    edge = part.past;
  }
  // công du châu Phi: nothing narrower is told.
  if (found.length > 0 || regions.length > 0) return narrowest(context, found.length > 0 ? found : regions);
  const elsewhere =
    placeOfHost(context, clause, at) ?? placeOfWork(context, clause, at) ?? placeBefore(context, clause, at);
  return elsewhere ? narrowest(context, elsewhere) : [];
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
