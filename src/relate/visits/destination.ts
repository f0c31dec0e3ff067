import { type Context, textAfter } from '../context.ts';
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

/** Countries and places right after the word: *thăm chính thức Nhật Bản, tới thủ đô Riyadh (Saudi Arabia)*. */
export function destination(context: Context, clause: Clause, at: number): string[] {
  let edge = clause.parts[at]!.past;
  let toured = false;
  const found: string[] = [];
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
  return narrowest(context, found);
}

/** *sang thăm và làm việc tại Việt Nam*. */
const works = (context: Context, { first, past }: Part): boolean =>
  textAfter(context, first, past - first) === 'làm việc';
