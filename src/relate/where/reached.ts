import { type Context, landOrSelf } from '../context.ts';
import { type Clause, has } from '../parts.ts';
import { liesApart, placeWithin } from './before.ts';
import { locations, seatOf } from './locations.ts';
import { nextStop } from './next-stop.ts';
import { wayTo } from './way.ts';

/** *đã đến Berlin để hội đàm*: where those who hold what part `at` tells have gone; null where nobody is told to have gone anywhere. */
export function placesReached(context: Context, clause: Clause, at: number): string[] | null {
  const { parts } = clause;
  // về tới Tokyo sau cuộc hội đàm: they met before the way.
  if (has(parts[at - 1], 'after')) return null;
  const verb = wayTo(context, clause, at);
  if (verb < 0) return null;
  const way = parts[verb + (has(parts[verb + 1], 'capital', 'office') ? 2 : 1)];
  if (way?.kind !== 'group') return null;
  // sang thăm Trung Quốc và sau đó là Lào để dự hội nghị: at the last stop.
  const goal = nextStop(context, clause, way) ?? way;
  const nearer = placeWithin(context, clause, goal, at);
  if (nearer.length > 0) return nearer;
  // sẽ thăm Mông Cổ và Ireland, dự hội nghị: in which of them nobody says.
  if (liesApart(context, goal)) return [];
  return [
    ...locations(context, goal).map((id) => landedAt(context, id)),
    ...(has(parts[verb + 1], 'office') ? seatOf(context, goal) : []),
  ];
}

/** *sẽ tới sân bay Nội Bài và gặp B*: in the country, not there. */
const landedAt = (context: Context, id: string): string =>
  id.endsWith('-airport') ? landOrSelf(context, id) : id;
