import type { NewsGraph } from '../graph/type.ts';
import { STANCE_TYPES, type EdgeType } from '../model.ts';
import { byText } from '../text/order.ts';
import { checkChoices, EDGE_TYPES, NODE_KINDS } from './choices.ts';
import { byDate, daysOf, type Days } from './period.ts';
import type { GraphEdge, GraphNode, NodeKind, Period, Step } from './type.ts';
import { around, nodeAt } from './view.ts';

export interface NeighbourOptions extends Period {
  /** Which nodes are returned; the way to them may lead through any. Default: officials, countries, organisations and meetings. */
  kinds?: readonly NodeKind[];
  /** Which edges are followed. Default: all. */
  types?: readonly EdgeType[];
  /** Edges on the longest way, at least 1. Default: 1. Counterparts at a meeting are 2 away. */
  depth?: number;
  /** How many are returned at most. Default: all. */
  limit?: number;
}

export interface Neighbour {
  node: GraphNode;
  /** Edges on the shortest way. */
  hops: number;
  /** The shortest way, step by step, without the start and with this node; each step with its evidence. */
  path: Step[];
}

const USUAL: readonly NodeKind[] = ['official', 'country', 'organisation', 'meeting'];
const ORDER: readonly NodeKind[] = ['meeting', 'official', 'country', 'organisation', 'place', 'topic'];

/**
 * Who and what is near a node: the nearest first, then meetings by date, then entities by the number of articles that
 * name them. With `since` or `until`, what happened, a meeting or a stance, is left out and not walked through where its
 * date lies outside or is not known; what lasts, an office or a membership, where it is known to lie outside.
 * Throws a RangeError where a kind, a type, a date, the depth or the limit makes no sense.
 */
export function neighbours(graph: NewsGraph, start: string, options: NeighbourOptions = {}): Neighbour[] {
  const { kinds = USUAL, types, depth = 1, limit = Infinity } = options;
  if (!(depth >= 1)) throw new RangeError(`depth: ${depth}; expected 1 or more`);
  if (!(limit >= 0)) throw new RangeError(`limit: ${limit}; expected 0 or more`);
  checkChoices('kinds', kinds, NODE_KINDS);
  checkChoices('types', types, EDGE_TYPES);
  const days = daysOf(options);
  const pass = (edge: GraphEdge): boolean => (!types || types.includes(edge.type)) && isDuring(edge, days);
  const seen = new Set([start]);
  const found: Neighbour[] = [];
  let rim: { key: string; path: Step[] }[] = [{ key: start, path: [] }];
  for (let hops = 1; hops <= depth && rim.length > 0; hops++) {
    const next: typeof rim = [];
    for (const { key, path } of rim) {
      for (const [other, edges] of around(graph, key, pass)) {
        if (seen.has(other)) continue;
        const node = nodeAt(graph, other);
        if (!isWithin(node, days)) continue;
        seen.add(other);
        const way = [...path, { node, edges }];
        next.push({ key: other, path: way });
        if (kinds.includes(node.kind)) found.push({ node, hops, path: way });
      }
    }
    rim = next;
  }
  return found.sort(byNearness).slice(0, limit);
}

const STANCES: ReadonlySet<string> = new Set(STANCE_TYPES);

/** The edges of a meeting go with it: whether its date is known is asked of the meeting. */
function isDuring(edge: GraphEdge, days: Days): boolean {
  const held = days.holds(edge);
  return STANCES.has(edge.type) ? days.open || held === true : held !== false;
}

function isWithin(node: GraphNode, days: Days): boolean {
  return node.kind !== 'meeting' || days.open || days.holds(node) === true;
}

function byNearness(a: Neighbour, b: Neighbour): number {
  const [x, y] = [a.node, b.node];
  const near = a.hops - b.hops || ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind);
  if (near !== 0) return near;
  const told = x.kind === 'meeting' || y.kind === 'meeting' ? 0 : y.articles - x.articles;
  const dated = x.kind === 'meeting' && y.kind === 'meeting' ? byDate(x, y) : 0;
  return told || dated || byText(x.key, y.key);
}

/** The shortest way from one node to another, whichever way its edges point; null where there is none. */
export function shortestPath(graph: NewsGraph, from: string, to: string): Step[] | null {
  if (from === to) return [];
  const cameFrom = new Map<string, { before: string; edges: GraphEdge[] }>();
  let rim = [from];
  while (rim.length > 0 && !cameFrom.has(to)) {
    const next: string[] = [];
    for (const key of rim) {
      for (const [other, edges] of around(graph, key)) {
        if (other === from || cameFrom.has(other)) continue;
        cameFrom.set(other, { before: key, edges });
        next.push(other);
      }
    }
    rim = next;
  }
  if (!cameFrom.has(to)) return null;
  const steps: Step[] = [];
  for (let key = to; key !== from;) {
    const step = cameFrom.get(key);
    steps.push({ node: nodeAt(graph, key), edges: step?.edges ?? [] });
    key = step?.before ?? from;
  }
  return steps.reverse();
}
