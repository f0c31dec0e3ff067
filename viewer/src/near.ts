import type { Data } from './data.ts';
import type { Ledger } from './ledger.ts';
import { FAILS } from './sieve.ts';

/** What passes the filters so far, as marks. */
export interface Passed {
  nodes: Uint8Array;
  edges: Uint8Array;
  /** Nodes that pass or would but for their kind, edges that do or would but for their family. */
  kindly: Uint8Array;
  familiar: Uint8Array;
  /** By claim. */
  fails: Uint16Array;
}

/**
 * Leaves what is two steps from the centre, because two officials who met are two steps apart: official, meeting,
 * official. What a filter hides anyway has no place in the picture: it counts as near where it touches what is one step away.
 */
export function keepNear(data: Data, passed: Passed, centre: readonly string[]): void {
  const { ledger } = data;
  const { nodes, edges, kindly, familiar } = passed;
  const [before, edgesBefore] = [nodes.slice(), edges.slice()];
  const { inner, near } = ringsOf(data, edges, centre);
  for (let i = 0; i < nodes.length; i += 1) if (near[i] === 0) nodes[i] = 0;
  const beside = ledger.nodes.marks();
  for (let i = 0; i < edges.length; i += 1) {
    const [a, b] = [ledger.source[i] ?? 0, ledger.target[i] ?? 0];
    if (near[a] === 0 || near[b] === 0) edges[i] = 0;
    if (inner[a] === 1) beside[b] = 1;
    if (inner[b] === 1) beside[a] = 1;
    const close = edgesBefore[i] === 1 ? edges[i] === 1 : inner[a] === 1 || inner[b] === 1;
    if (!close) familiar[i] = 0;
  }
  for (let i = 0; i < nodes.length; i += 1) if ((before[i] === 1 ? nodes[i] : beside[i]) === 0) kindly[i] = 0;
  failFar(ledger, passed, { before, edgesBefore, inner });
}

/** One step and two steps from the centre, over edges that are drawn. */
function ringsOf({ graph, ledger }: Data, edges: Uint8Array, centre: readonly string[]) {
  const near = ledger.nodes.pick(centre).marks;
  let inner = near;
  let ring = centre;
  for (let step = 0; step < 2; step += 1) {
    inner = near.slice();
    const next: string[] = [];
    for (const node of ring) {
      graph.forEachEdge(node, (edge, _attributes, source, target) => {
        const other = source === node ? target : source;
        const at = ledger.nodes.at(other);
        if (edges[ledger.edges.at(edge)] === 0 || near[at] === 1) return;
        near[at] = 1;
        next.push(other);
      });
    }
    ring = next;
  }
  return { inner, near };
}

function failFar(
  { claim, source, target }: Ledger,
  { nodes, edges, fails }: Passed,
  { before, edgesBefore, inner }: { before: Uint8Array; edgesBefore: Uint8Array; inner: Uint8Array },
): void {
  const touches = (i: number): boolean => {
    for (let at = claim.nodes.start[i] ?? 0; at < (claim.nodes.start[i + 1] ?? 0); at += 1)
      if (inner[claim.nodes.all[at] ?? 0] === 1) return true;
    return false;
  };
  for (let i = 0; i < fails.length; i += 1) {
    const item = claim.item[i] ?? 0;
    const meeting = claim.isMeeting[i] === 1;
    const drawn = (meeting ? before : edgesBefore)[item] === 1;
    const close = drawn
      ? (meeting ? nodes : edges)[item] === 1
      : meeting
        ? touches(i)
        : inner[source[item] ?? 0] === 1 || inner[target[item] ?? 0] === 1;
    if (!close) fails[i] = (fails[i] ?? 0) | FAILS.far;
  }
}
