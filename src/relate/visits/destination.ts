import { Flag } from '../../text/tokens.ts';
import { type Context, isKind, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has, hasAny, refsOf } from '../parts.ts';
import { isWayOfTrip } from '../way.ts';
import { narrowest } from '../where.ts';
import { locations } from '../where/locations.ts';
import { placeElsewhere } from './elsewhere.ts';
import { tripBeside } from './beside.ts';
import { isStop, placesOfStop } from './stops.ts';
import { works } from './works.ts';
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
  'woman',
  'open',
  'duration',
];

const THIS = /^(lần )?(này|đó|ấy|trên)$/iu;

/** Tokens of a wife's name, of *đại biểu cấp cao*. */
const ASIDE = 4;

/** *của X (và phu nhân, cùng đoàn đại biểu Việt Nam) tới Y*: the way on stands behind the traveller and who comes along. */
function leadsOn({ parts }: Clause, i: number): boolean {
  let k = i + 1;
  const isAside = (p: Part | undefined): boolean =>
    has(p, 'and', 'woman', 'comma', 'together', 'people') ||
    (p?.kind === 'group' && p.prep === null && has(parts[k - 1], 'people'));
  const isNear = (): boolean =>
    (parts[k]?.first ?? Infinity) - parts[k - 1]!.past <= (k === i + 1 ? 0 : ASIDE);
  while (isNear() && isAside(parts[k])) k++;
  return isNear() && has(parts[k], 'arrive.verb');
}

const isContinent = (context: Context, part: Group): boolean =>
  part.actors.every(({ refs }) => refs.every((id) => context.knowledge.placeType.get(id) === 'macroregion'));

const ONE_COUNTRY = /(^|\s)(quốc gia|nước)$/iu;
const COUNTED =
  /(^|\s)(\d+|hai|ba|bốn|năm|sáu|bảy|tám|nhiều|vài|số|loạt|các|những)( \p{L}+)? (quốc gia|nước)$/iu;

/** *công du châu Phi, thăm ba nước Tây Phi*; not *xoay trục sang châu Á*, nor *quốc gia châu Âu này*, which is one told before. */
function isRound(context: Context, clause: Clause, at: number, i: number): boolean {
  const { past } = clause.parts[at]!;
  const before = textBetween(context, past, clause.parts[i]!.first);
  const isTrip = has(clause.parts[at], 'visit.noun', 'visit.verb') || isArrival(clause, at);
  return isTrip && !isHouse(context, clause, at, i) && (!ONE_COUNTRY.test(before) || COUNTED.test(before));
}

/** *khi ông A đến châu Á, sẽ tới châu Phi*: right behind who goes, or when. */
const isArrival = ({ parts }: Clause, at: number): boolean => {
  const before = parts[at - 1];
  return (
    has(parts[at], 'arrive.verb') &&
    before?.past === parts[at]!.first &&
    (before.kind === 'group' || has(before, 'moment', 'planned', 'past'))
  );
};

/** *thăm Học viện Quản lý châu Á*: a name that begins before the continent is that of a house. */
const isHouse = ({ tokens }: Context, { parts }: Clause, at: number, i: number): boolean => {
  if (!has(parts[at], 'visit.verb')) return false;
  for (let t = parts[at]!.past; t < parts[i]!.first; t++)
    if ((tokens.flags[t]! & Flag.capital) !== 0) return true;
  return false;
};

/** Tokens of *đầu tiên trên cương vị người đứng đầu ngành ngoại giao*. */
const AS_OFFICE = 12;

/** The dash of *sân bay Vạt-tày*. */
const isInName = ({ tokens }: Context, part: Part): boolean =>
  has(part, 'dash') &&
  (tokens.flags[part.first]! & Flag.glued) !== 0 &&
  (tokens.flags[part.past]! & Flag.glued) !== 0;

/** Countries and places right after the word: *thăm chính thức Nhật Bản, tới thủ đô Riyadh (Saudi Arabia)*. */
export function destination(context: Context, clause: Clause, at: number): string[] {
  if (isStop(clause.parts[at]!)) return narrowest(context, placesOfStop(context, clause, at));
  let edge = clause.parts[at]!.past;
  let toured = false;
  const found: string[] = [];
  const regions: string[] = [];
  for (let i = at + 1; i < clause.parts.length; i++) {
    const part = clause.parts[i]!;
    if (part.first - edge > (part.kind === 'group' && isAsOffice(context, part) ? AS_OFFICE : 4)) break;
    if (part.kind === 'group') {
      // công du ba nước châu Âu gồm Pháp và Đức
      if (!isNameless(part) && isContinent(context, part)) {
        // nhắc đến trong chuyến công du châu Á là “Ấn Độ Dương - Thái Bình Dương”
        if (toured) break;
        toured = true;
        if (isRound(context, clause, at, i)) regions.push(...part.actors.flatMap(({ refs }) => refs));
      } else if (!isPassed(context, clause, at, i, part)) {
        const leads = part.prep !== 'of' || isSiteOf(context, clause, at, i);
        if (leads && part.prep !== 'with' && !isBeside(context, part))
          found.push(...(countryMeant(part) ?? locations(context, part)));
        break;
      }
      edge = part.past;
      continue;
    }
    // hy vọng qua chuyến thăm này, Nhật Bản và Mỹ …: behind the comma somebody else is spoken of.
    if (has(part, 'comma') && THIS.test(textBetween(context, clause.parts[at]!.past, part.first))) break;
    // trong chuyến công du châu Á, Đức sẽ …; in công du châu Á, gồm Nhật Bản the tour goes on.
    if (toured && has(part, 'comma') && !goesOn(clause.parts[i + 1])) break;
    // chuyến thăm ngắn ngày 14/4 tại Cucuta, Colombia
    const isOnTheWay =
      part.kind === 'date' || hasAny(part, TO) || isWayOfTrip(clause, i + 1) || isInName(context, part);
    if (!isOnTheWay && !(toured && has(part, 'that')) && !works(context, part)) break;
    edge = part.past;
  }
  // công du châu Phi: nothing narrower is told.
  if (found.length > 0 || regions.length > 0) return narrowest(context, found.length > 0 ? found : regions);
  const elsewhere = placeElsewhere(context, clause, at) ?? placeOfLater(context, clause, at);
  return elsewhere ? narrowest(context, elsewhere) : [];
}

const goesOn = (part: Part | undefined): boolean =>
  has(part, 'include', 'that', 'arrive.verb', 'visit.verb', 'capital', 'at');

/** *đáp xuống sân bay quốc tế Changi của Singapore*: in the country behind a place that no table knows. */
const isSiteOf = (context: Context, { parts }: Clause, at: number, i: number): boolean =>
  has(parts[at], 'arrive.verb') &&
  locations(context, parts[i] as Group).some((id) => isKind(context, id, 'country')) &&
  context.lexicon.collocates.site.begins(context.tokens, parts[at]!.past, parts[i]!.first);

/** *khi đang thăm quốc gia Nam Mỹ này*: the country told before; null of what is named. */
const countryMeant = ({ actors: [actor, ...more] }: Group): string[] | null =>
  more.length === 0 && actor!.chunk.kind === 'pronoun' && actor!.chunk.of === 'country' ? actor!.refs : null;

/** *binh sĩ Ukraine*; *lãnh thổ Ukraine* is a place. */
const isOwner = ({ parts }: Clause, i: number): boolean => {
  const [noun, group] = [parts[i - 1], parts[i] as Group];
  return (
    has(noun, 'crowd') &&
    noun!.past === group.first &&
    group.actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.entityKind === 'country')
  );
};

/** *sân bay quốc tế Vua Khalid ở thủ đô Riyadh*: the airport's name is no destination. */
const isNameless = ({ prep, actors }: Group): boolean =>
  prep === null && actors.every(({ refs }) => refs.length === 0);

/** *thăm trụ sở NATO ở Brussels*: whose seat it is, before where that is. */
const isSeat = (context: Context, { parts }: Clause, i: number): boolean =>
  has(parts[i + 1], 'at') &&
  parts[i + 1]!.first === parts[i]!.past &&
  refsOf(parts[i] as Group).every((id) => isKind(context, id, 'organisation'));

/** *của ông A, cùng đoàn đại biểu cấp cao Việt Nam tới Hàn Quốc*: whose those are who come along. */
const isOfRetinue = ({ parts }: Clause, i: number): boolean =>
  has(parts[i - 1], 'people') && has(parts[i - 2], 'together') && has(parts[i + 1], 'arrive.verb');

/** Whether a group stands between a trip and where it leads. */
const isPassed = (context: Context, clause: Clause, at: number, i: number, part: Group): boolean =>
  isNameless(part) ||
  isSeat(context, clause, i) ||
  isOfRetinue(clause, i) ||
  // thăm binh sĩ Ukraine: whose those are whom somebody sees.
  (has(clause.parts[at], 'visit.verb') && isOwner(clause, i)) ||
  // chuyến thăm của Tổng thống Mỹ tới Việt Nam: the traveller stands between.
  (part.prep === 'of' && leadsOn(clause, i)) ||
  // chuyến thăm đầu tiên trên cương vị Ngoại trưởng Mỹ tới Moskva
  (part.prep !== 'of' &&
    part.prep !== 'with' &&
    isAsOffice(context, part) &&
    has(clause.parts[i + 1], 'arrive.verb'));

const BESIDE = /(?<!\p{L})(giáp|sát|cạnh|biên giới|giáp ranh)( với)? $/u;
/** Tokens of *giáp biên giới với*. */
const BESIDE_TOKENS = 3;

/** *thăm khu vực giáp biên giới Venezuela*: near it, not there; *biên giới Hàn – Triều* is of both. */
const isBeside = (context: Context, { first, dashed }: Group): boolean =>
  !dashed && BESIDE.test(`${textBetween(context, first - BESIDE_TOKENS, first)} `);

/** Where the trip leads beside which the one at part `at` is told. */
function placeOfLater(context: Context, clause: Clause, at: number): string[] | null {
  const trip = tripBeside(context, clause, at);
  return trip >= 0 ? destination(context, clause, trip) : null;
}
