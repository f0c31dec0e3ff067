import type { Data } from '../data.ts';
import type { Shown } from '../filter.ts';
import type { PathQuestion } from '../state.ts';
import { shortestWays } from './shortest.ts';
import { timedWay } from './timed.ts';
import type { Way } from './type.ts';

const answers = new WeakMap<Shown, Map<string, readonly Way[]>>();

/** The ways that answer a question in what is shown; worked out once for each. */
export function waysOf(data: Data, shown: Shown, { from, to, timed }: PathQuestion): readonly Way[] {
  if (to === null || !data.graph.hasNode(from) || !data.graph.hasNode(to)) return [];
  const known = answers.get(shown) ?? new Map<string, readonly Way[]>();
  answers.set(shown, known);
  const question = JSON.stringify([from, to, timed]);
  const answer = known.get(question) ?? find(data, shown, from, to, timed);
  known.set(question, answer);
  return answer;
}

function find(data: Data, shown: Shown, from: string, to: string, timed: boolean): readonly Way[] {
  if (!timed) return shortestWays(data, shown, from, to);
  const way = timedWay(data, shown, from, to);
  return way === null ? [] : [way];
}

/** The way that the reader looks at; null where there is none. */
export function wayShown(data: Data, shown: Shown, path: PathQuestion | null): Way | null {
  if (path === null) return null;
  const ways = waysOf(data, shown, path);
  return ways[path.way % Math.max(1, ways.length)] ?? null;
}
