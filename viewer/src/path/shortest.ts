import type { EdgeType } from '../../../src/model.ts';
import type { Data } from '../data.ts';
import type { Shown } from '../filter.ts';
import { visitTies } from './visit-ties.ts';
import type { Step, Way } from './type.ts';

/** A shared place, topic or membership says nothing of two people's dealings. */
const SILENT: ReadonlySet<EdgeType> = new Set(['heldAt', 'about', 'locatedIn', 'memberOf']);
const MOST_WAYS = 20;
const MOST_TRIED = 400;

/** The edges of a node that tie people, bodies and meetings together, by the node at the other end. */
function tiesOf(data: Data, shown: Shown, key: string): Map<string, string[]> {
  const { graph } = data;
  const ties = new Map<string, string[]>();
  graph.forEachEdge(key, (edge, { type }, source, target) => {
    if (SILENT.has(type) || !shown.edges.has(edge)) return;
    const other = source === key ? target : source;
    ties.set(other, [...(ties.get(other) ?? []), edge]);
  });
  for (const [other, edges] of visitTies(data).get(key) ?? [])
    if (shown.nodes.has(other) && edges.every((edge) => shown.edges.has(edge))) ties.set(other, [...edges]);
  return ties;
}

/**
 * The shortest ways through the shown edges, whatever their direction: at most 20, those through the most meetings
 * first, for *both have to do with Ukraine* says less than *they met*.
 */
export function shortestWays(data: Data, shown: Shown, from: string, to: string): Way[] {
  if (from === to) return [];
  const before = new Map<string, string[]>([[from, []]]);
  let ring = [from];
  while (ring.length > 0 && !before.has(to)) {
    const next = new Map<string, string[]>();
    for (const key of ring) {
      for (const other of tiesOf(data, shown, key).keys()) {
        if (!before.has(other)) next.set(other, [...(next.get(other) ?? []), key]);
      }
    }
    for (const [key, keys] of next) before.set(key, keys.sort());
    ring = [...next.keys()].sort();
  }
  if (!before.has(to)) return [];
  const met = (keys: readonly string[]): number =>
    keys.filter((key) => data.graph.getNodeAttribute(key, 'kind') === 'meeting').length;
  const ways = unroll(before, from, to).sort((a, b) => met(b) - met(a));
  return ways.slice(0, MOST_WAYS).map((keys) => toWay(data, shown, keys));
}

function unroll(before: ReadonlyMap<string, string[]>, from: string, to: string): string[][] {
  const done: string[][] = [];
  const open: string[][] = [[to]];
  while (open.length > 0 && done.length < MOST_TRIED) {
    const tail = open.pop() as string[];
    const head = tail[0] as string;
    if (head === from) done.push(tail);
    else for (const key of [...(before.get(head) ?? [])].reverse()) open.push([key, ...tail]);
  }
  return done;
}

function toWay(data: Data, shown: Shown, keys: readonly string[]): Way {
  const steps: Step[] = keys.slice(1).map((node, i) => ({
    node,
    edges: tiesOf(data, shown, keys[i] as string).get(node) ?? [],
    day: null,
  }));
  return { from: keys[0] as string, steps };
}
