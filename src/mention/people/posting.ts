import type { OfficeMention } from '../../model.ts';
import { entitiesIn, hasType, officialsIn } from '../items.ts';
import { Flag } from '../../text/tokens.ts';
import { nameAt } from '../names.ts';
import type { Reader } from '../reader.ts';

const POSTED = [
  'ambassador',
  'permanent representative',
  'special envoy',
  'deputy ambassador',
  'deputy permanent representative',
  'consul general',
  "chargé d'affaires",
  'head of delegation',
  'resident representative',
  'resident coordinator',
  'country director',
];

/** *Tham tán thương mại, Tùy viên quốc phòng*. */
const AT_EMBASSIES = /counsellor$|attaché$/;

/** Posted to talks, not to a place: *Trưởng đoàn Nga tại đàm phán sáu bên*. */
const NEGOTIATING = ['head of delegation', 'chief negotiator', 'nuclear negotiator'];

/** *Đại sứ Syria tại Liên hợp quốc Bashar Jaafari*: where the ambassador is posted is not whose he is. */
export function posting(reader: Reader, post: OfficeMention, past: number): number {
  const negotiates = post.offices.some((o) => NEGOTIATING.includes(o));
  if (!negotiates && !post.offices.some((o) => POSTED.includes(o) || AT_EMBASSIES.test(o))) return past;
  const item = reader.item(past);
  // Đặc phái viên LHQ về Syria, phụ trách Myanmar
  const first = hasType(item, 'at')
    ? item!.past
    : reader.lists.about.hasSmall(reader.tokens, past)
      ? past + 1
      : past;
  const where = first > past ? reader.item(first) : undefined;
  const [entity] = entitiesIn(where);
  if (!entity) return alsoPosted(reader, past);
  // Trưởng Phái đoàn EU tại Việt Nam A; of whoever negotiates in a country without a name behind it the country is where.
  if (negotiates && entity.kind !== 'organisation' && !nameAt(reader, where!.past)?.full) return past;
  // họp với phái viên Hàn Quốc tại Bình Nhưỡng: an envoy is sent to a country, and met in a city.
  const isCity = reader.knowledge.placeType.get(entity.id) === 'city';
  if (isCity && post.offices.includes('special envoy') && hasType(item, 'at')) return past;
  if (entity.kind !== 'official') post.posted = entity.id;
  return alsoPosted(reader, pastJoined(reader, pastBrackets(reader, where!.past)));
}

/** *Đại sứ Việt Nam (tại Argentina) kiêm nhiệm Uruguay A*: the further country, before a name. */
function alsoPosted(reader: Reader, past: number): number {
  const { doubling } = reader.lists;
  const isTold = doubling.hasSmall(reader.tokens, past) && doubling.hasSmall(reader.tokens, past + 1);
  const country = isTold ? reader.item(past + 2) : undefined;
  return country?.payloads.country && nameAt(reader, country.past)?.full ? country.past : past;
}

/** *Cơ quan Tình báo Trung ương Mỹ (CIA) Mike Pompeo, Đại sứ Séc tại Liên hợp quốc (LHQ), Văn phòng An ninh (NSO) A*. */
export function pastBrackets(reader: Reader, past: number): number {
  const inside = reader.isMark(past, '(') ? reader.item(past + 1) : undefined;
  if (inside === undefined && isAbbreviation(reader, past)) return past + 3;
  return entitiesIn(inside).length > 0 && reader.isMark(inside!.past, ')') ? inside!.past + 1 : past;
}

/** Capitals that no table knows, alone in brackets. */
const isAbbreviation = (reader: Reader, open: number): boolean =>
  reader.isMark(open, '(') && reader.has(open + 1, Flag.shout) && reader.isMark(open + 2, ')');

/** *về Afghanistan và Pakistan*: two of them before a name. */
function pastJoined(reader: Reader, past: number): number {
  const join = reader.item(past);
  const next = hasType(join, 'and') || reader.isDash(past) ? reader.item(join?.past ?? past + 1) : undefined;
  const isPlace = entitiesIn(next).length > 0 && officialsIn(next).length === 0;
  return isPlace && nameAt(reader, next!.past)?.full ? next!.past : past;
}
