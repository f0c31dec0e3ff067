import type { EdgeAttributes, NodeAttributes, Status } from '../../src/model.ts';
import type { Data } from './data.ts';
import { FAMILY_OF, isStance } from './kinds.ts';
import type { Family, Kind } from './kinds.ts';
import type { State } from './state.ts';

/** What passes the filters, and how many there would be of each kind, status and family. */
export interface Shown {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  kinds: ReadonlyMap<Kind, number>;
  statuses: ReadonlyMap<Status, number>;
  families: ReadonlyMap<Family, number>;
  /** Do the filters alone hide the selected node or an end of the selected edge? */
  selectionHidden: boolean;
}

type Dated = { from: string | null; until: string | null };

function inRange(dated: Dated, state: State): boolean {
  if (state.from === null && state.until === null) return true;
  if (dated.from === null || dated.until === null) return false;
  return (
    (state.from === null || dated.until >= state.from) && (state.until === null || dated.from <= state.until)
  );
}

function nodePasses(node: NodeAttributes, state: State, except: 'kind' | 'status' | null): boolean {
  if (except !== 'kind' && state.hiddenKinds.includes(node.kind)) return false;
  if (node.kind !== 'meeting') return true;
  if (except !== 'status' && state.hiddenStatuses.includes(node.status)) return false;
  return inRange(node, state);
}

/** Undated statements stay: only a date outside the range hides one. */
function edgePasses(edge: EdgeAttributes, state: State): boolean {
  return !isStance(edge.type) || edge.from === null || inRange(edge, state);
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The ends of what is selected: always shown, whatever the filters say. */
export function selectedNodes(data: Data, state: State): string[] {
  if (state.node !== null && data.graph.hasNode(state.node)) return [state.node];
  if (state.edge !== null && data.graph.hasEdge(state.edge))
    return [...new Set(data.graph.extremities(state.edge))];
  return [];
}

/** Applies the filters of `state`. Linear in the size of the graph. */
export function filterGraph(data: Data, state: State): Shown {
  const { graph } = data;
  const nodes = new Set<string>();
  const kinds = new Map<Kind, number>();
  const statuses = new Map<Status, number>();
  for (const { node, attributes } of graph.nodeEntries()) {
    if (nodePasses(attributes, state, 'kind')) add(kinds, attributes.kind);
    if (attributes.kind === 'meeting' && nodePasses(attributes, state, 'status'))
      add(statuses, attributes.status);
    if (nodePasses(attributes, state, null)) nodes.add(node);
  }
  const selected = selectedNodes(data, state);
  const passing = new Set(nodes);
  for (const key of selected) nodes.add(key);
  const edges = new Set<string>();
  const families = new Map<Family, number>();
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    if (!nodes.has(source) || !nodes.has(target) || !edgePasses(attributes, state)) continue;
    const family = FAMILY_OF[attributes.type];
    add(families, family);
    if (!state.hiddenFamilies.includes(family) || edge === state.edge) edges.add(edge);
  }
  if (state.connected) dropUnlinked(data, nodes, edges, selected);
  if (state.near && selected.length > 0) keepNear(data, nodes, edges, selected);
  return {
    nodes,
    edges,
    kinds,
    statuses,
    families,
    selectionHidden: selected.some((key) => !passing.has(key)),
  };
}

function dropUnlinked(data: Data, nodes: Set<string>, edges: Set<string>, selected: string[]): void {
  const linked = new Set<string>(selected);
  for (const edge of edges) for (const end of data.graph.extremities(edge)) linked.add(end);
  for (const node of nodes) {
    if (!linked.has(node) && data.graph.getNodeAttribute(node, 'kind') !== 'meeting') nodes.delete(node);
  }
}

/** Two steps, because two officials who met are two steps apart: official, meeting, official. */
function keepNear(data: Data, nodes: Set<string>, edges: Set<string>, selected: string[]): void {
  const near = new Set(selected);
  let ring = selected;
  for (let step = 0; step < 2; step += 1) {
    const next: string[] = [];
    for (const node of ring) {
      data.graph.forEachEdge(node, (edge, _attributes, source, target) => {
        const other = source === node ? target : source;
        if (!edges.has(edge) || near.has(other)) return;
        near.add(other);
        next.push(other);
      });
    }
    ring = next;
  }
  for (const node of nodes) if (!near.has(node)) nodes.delete(node);
  for (const edge of edges)
    if (!data.graph.extremities(edge).every((end) => near.has(end))) edges.delete(edge);
}
