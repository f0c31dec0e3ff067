import type { Context } from '../context.ts';
import { type Clause, type Group, has } from '../parts.ts';
import { type ToldDate, toldAt } from '../when.ts';
import { narrowest } from '../where.ts';
import { locations } from '../where/locations.ts';
import { nextStop } from '../where/next-stop.ts';

/** A stop that the verb of the one before it serves. */
export interface Stop {
  place: string[];
  date: ToldDate | null;
  token: number;
}

/** *thăm Đức từ 4 đến 6/3, Anh từ 7 đến 9/3 và Ireland từ 10 đến 12/3*: where the trip at part `at` leads next, and when. */
export function stopsBehind(context: Context, clause: Clause, at: number): Stop[] {
  const { parts } = clause;
  let day = parts.findIndex((p, i) => i > at && p.kind === 'date');
  const isFirst =
    day > 0 &&
    !parts.slice(at + 1, day).some((p) => has(p, 'comma', 'and', 'stop') || (p.kind === 'word' && p.event));
  if (!isFirst) return [];
  const stops: Stop[] = [];
  for (let next = stopAt(context, clause, day); next; next = stopAt(context, clause, day)) {
    stops.push(next.stop);
    day = next.day;
  }
  return stops;
}

/** *thăm Trung Quốc, sau đó là Lào*: where the trip at part `at` leads next, of no day. */
export function thenTo(context: Context, clause: Clause, at: number): Stop[] {
  const first = clause.parts.find((p, i): p is Group => i > at && p.kind === 'group');
  const next = first && first.first - clause.parts[at]!.past <= TO ? nextStop(context, clause, first) : null;
  return next ? [{ place: narrowest(context, locations(context, next)), date: null, token: next.first }] : [];
}

/** *, Anh từ 7 đến 9/3* right behind the day that is part `day`. */
function stopAt(context: Context, clause: Clause, day: number): { stop: Stop; day: number } | null {
  const { parts } = clause;
  let i = day + 1;
  let edge = parts[day]!.past;
  while (has(parts[i], 'comma', 'and', 'stop') && parts[i]!.first === edge) edge = parts[i++]!.past;
  const [group, date] = [parts[i], parts[i + 1]];
  if (i === day + 1 || group?.kind !== 'group' || group.first !== edge) return null;
  if (date?.kind !== 'date' || date.first - group.past > TO) return null;
  const place = isPlace(group) ? narrowest(context, locations(context, group)) : [];
  if (place.length === 0) return null;
  return { stop: { place, date: toldAt(context, clause, i + 1), token: group.first }, day: i + 1 };
}

/** Tokens of *vào* between a stop and its day. */
const TO = 1;

const isPlace = ({ prep, actors }: Group): boolean =>
  prep === null &&
  actors.every(({ chunk }) => chunk.kind === 'entity' && chunk.entityKind !== 'organisation');
