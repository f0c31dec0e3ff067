import type { Evidence } from '../../src/model.ts';
import type { Data } from './data.ts';
import type { State } from './state.ts';

/** The meeting or the edge that quotes are quoted for. */
export type Quoted = Pick<State, 'node' | 'edge'>;

export const ofMeeting = (node: string): Quoted => ({ node, edge: null });
export const ofEdge = (edge: string): Quoted => ({ node: null, edge });

/** Names a quote within its meeting or edge: article, first and last letter. */
export function quoteKey({ article, start, end }: Evidence): string {
  return `${article}:${start}-${end}`;
}

/** The sentence that the reader looked for, of the meeting or edge that is selected. */
export function soughtQuote({ graph }: Data, { node, edge, quote }: State): Evidence | null {
  if (quote === null) return null;
  return evidenceOf(graph, node, edge).find((piece) => quoteKey(piece) === quote) ?? null;
}

function evidenceOf(graph: Data['graph'], node: string | null, edge: string | null): readonly Evidence[] {
  if (edge !== null && graph.hasEdge(edge)) return graph.getEdgeAttribute(edge, 'evidence');
  const attributes = node !== null && graph.hasNode(node) ? graph.getNodeAttributes(node) : null;
  return attributes?.kind === 'meeting' ? attributes.evidence : [];
}
