import { overlaps } from '../../text/edtf.ts';
import { type Context, isKind, partiesOf } from '../context.ts';
import { sameParties } from '../join.ts';
import type { Clause, DatePart, Group, Part } from '../parts.ts';
import { type Telling, faceToFace, lacksPlace } from '../telling.ts';
import { narrowest } from '../where.ts';
import { locations } from './locations.ts';

/** *Lãnh đạo Triều Tiên Kim Jong-un và Tổng thống Nga Putin tại Vladivostok ngày 25/4*: where two who met stand in a picture. */
export function lendFromPicture(context: Context, talks: Telling, tellings: readonly Telling[]): void {
  if (!lacksPlace(talks) || talks.status !== 'held') return;
  const isPlaced = (t: Telling) =>
    faceToFace(t) && t.place.length > 0 && sameParties(context, t.participants, talks.participants);
  if (talks.participants.length !== 2 || tellings.some(isPlaced)) return;
  for (const clause of context.clauses) {
    const site = siteOf(context, clause, talks);
    if (site === null) continue;
    talks.place = narrowest(context, locations(context, site));
    return;
  }
}

/** Tokens of *(trái)* between a name and where he stands. */
const SIDE = 3;

/** The place of a line that names the two, where, perhaps when, and no more. */
function siteOf(context: Context, clause: Clause, talks: Telling): Group | null {
  const { parts, sentence } = clause;
  const at = parts.findIndex((p) => p.kind === 'group' && p.prep === 'at');
  const [site, preposition] = [parts[at], parts[at - 1]];
  if (site?.kind !== 'group' || locations(context, site).length === 0) return null;
  if (parts.some((p) => p.kind === 'word' && (p.event || p.stance !== null))) return null;
  const groups = parts.slice(0, at).filter((p): p is Group => p.kind === 'group');
  const named = partiesOf(context, ...groups).map((entity) => ({ entity, role: 'participant' as const }));
  if (named.length !== 2 || !named.every(({ entity }) => isKind(context, entity, 'official'))) return null;
  if (!sameParties(context, named, talks.participants)) return null;
  const isNear = groups[0]!.first === sentence.first && preposition!.first - groups.at(-1)!.past <= SIDE;
  return isNear && isThatDay(context, clause, talks) && sentence.past - lastOf(parts) <= 1 ? site : null;
}

const lastOf = (parts: readonly Part[]): number => parts.at(-1)!.past;

function isThatDay(context: Context, { parts }: Clause, talks: Telling): boolean {
  const day = parts.find((p): p is DatePart => p.kind === 'date');
  const told = day ? (context.whens[day.index]!.value ?? null) : null;
  return day === undefined || (told !== null && talks.date !== null && overlaps(told, talks.date));
}
