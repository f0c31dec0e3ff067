import { type Context, countryOf, isKind, partiesOf, textBetween } from '../context.ts';
import { type Clause, type Group, type Part, has } from '../parts.ts';
import { toldAs } from '../status/told.ts';
import { tell } from '../tell.ts';
import type { Telling } from '../telling.ts';
import { toldAt } from '../when.ts';
import { narrowest } from '../where.ts';
import { locations } from '../where/locations.ts';
import { people } from './sides.ts';

/** *(trái), (thứ hai từ phải sang)*: where somebody stands in a picture. */
const SIDE = /\((ngoài cùng |thứ \p{L}+ từ )?(bên )?(trái|phải|giữa)( sang)?\)/u;
/** Tokens of *(phải)* or a mark between two parts of such a line. */
const GAP = 3;
/** Most people whom the line of a picture names as one group. */
const MOST = 4;

/** *Thủ tướng Đức (trái) và Tổng thống Ghana tại Accra năm 2024*: who stand together in a picture, where or when; no verb says so. */
export function picturedIn(context: Context, clause: Clause): Telling | null {
  const { parts, sentence } = clause;
  const [group] = parts;
  if (group?.kind !== 'group' || group.prep !== null || group.first !== sentence.first) return null;
  if (group.actors.length < 2 || group.dashed || !isClosed(clause)) return null;
  if (!group.actors.every(({ chunk }) => chunk.kind === 'person')) return null;
  const sites = parts.slice(1).filter((p): p is Group => p.kind === 'group');
  const day = parts.findIndex((p) => p.kind === 'date');
  const isMarked = SIDE.test(textBetween(context, sentence.first, sentence.past));
  if (isMarked ? sites.length === 0 && day < 0 : sites.length === 0 || day < 0) return null;
  const present = partiesOf(context, group);
  if (present.length < 2 || present.length > MOST || !areOfficials(context, present)) return null;
  return tell(clause, group.first, {
    form: 'talks',
    participants: people(present),
    status: toldAs('held', false),
    date: day < 0 ? null : toldAt(context, clause, day),
    place: narrowest(
      context,
      sites.flatMap((p) => locations(context, p)),
    ),
    rule: 'seen together',
    confidence: 0.75,
  });
}

/** By name or office, of more countries than one. */
const areOfficials = (context: Context, present: readonly string[]): boolean =>
  present.every((id) => isKind(context, id, 'official')) &&
  new Set(present.map((id) => countryOf(context, id))).size > 1;

/** *tại thủ đô Berlin, Đức, năm 2024*: what tells where and when, and marks. */
const isOfSite = (part: Part): boolean =>
  part.kind === 'date' ||
  (part.kind === 'group'
    ? part.actors.every(({ chunk }) => chunk.kind === 'entity')
    : has(part, 'at', 'of', 'capital', 'comma', 'toward', 'stop') ||
      // tại lễ đón ở Bắc Kinh
      (has(part, 'none') && !has(part, 'press')));

/** Nothing but the names, where and when stands in the line. */
const isClosed = ({ parts, sentence }: Clause): boolean =>
  parts.every((p, i) => i === 0 || (isOfSite(p) && p.first - parts[i - 1]!.past <= GAP)) &&
  sentence.past - parts.at(-1)!.past <= 1;
