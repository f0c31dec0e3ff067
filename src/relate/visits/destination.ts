import { type Context, textAfter, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has, hasAny } from '../parts.ts';
import { locations, narrowest } from '../where.ts';

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
];

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

/** Countries and places right after the word: *thăm chính thức Nhật Bản, tới thủ đô Riyadh (Saudi Arabia)*. */
export function destination(context: Context, clause: Clause, at: number): string[] {
  let edge = clause.parts[at]!.past;
  let toured = false;
  const found: string[] = [];
  const regions: string[] = [];
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > 4) break;
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
      const places = locations(context, part);
      if (places.length === 0) break;
      found.push(...places);
      break;
    }
    // chuyến thăm ngắn ngày 14/4 tại Cucuta, Colombia
    if (part.kind !== 'date' && !hasAny(part, TO) && !(toured && has(part, 'that')) && !works(context, part))
      break;
    edge = part.past;
  }
  // công du châu Phi: nothing narrower is told.
  return narrowest(context, found.length > 0 ? found : regions);
}

/** *sang thăm và làm việc tại Việt Nam*. */
const works = (context: Context, { first, past }: Part): boolean =>
  textAfter(context, first, past - first) === 'làm việc';
