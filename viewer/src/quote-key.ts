import type { Evidence } from '../../src/model.ts';
import { passagesBeside } from './context.ts';
import type { Data } from './data.ts';
import type { State } from './state.ts';

/** The meeting or the edge that quotes are quoted for. */
export type Quoted = Pick<State, 'node' | 'edge'>;

export const ofMeeting = (node: string): Quoted => ({ node, edge: null });
export const ofEdge = (edge: string): Quoted => ({ node: null, edge });

/** Names a quote within its meeting or edge: article, first and last letter. */
export function quoteKey({ article, start, end }: Pick<Evidence, 'article' | 'start' | 'end'>): string {
  return `${article}:${start}-${end}`;
}

type Sought = Pick<State, 'node' | 'edge' | 'quote'>;

/** The quote that the reader looked for, of the meeting or edge that is selected, or that stands beside what he looked for. */
export function soughtQuote({ graph }: Pick<Data, 'graph'>, { node, edge, quote }: Sought): Evidence | null {
  if (quote === null) return null;
  const evidence = evidenceOf(graph, node, edge);
  const beside = ({ article, ...place }: Evidence): boolean => {
    const { before, after } = passagesBeside(graph, { article, ...place });
    return [before, after].some((passage) => passage && quoteKey({ article, ...passage }) === quote);
  };
  return evidence.find((piece) => quoteKey(piece) === quote) ?? evidence.find(beside) ?? null;
}

/** The words of the sentence that the reader looked for, where it is not quoted itself but stands beside a quote. */
export function soughtPassage({ graph }: Pick<Data, 'graph'>, sought: Sought): string | null {
  const piece = soughtQuote({ graph }, sought);
  if (piece === null || quoteKey(piece) === sought.quote) return null;
  const { article } = piece;
  const { before, after } = passagesBeside(graph, piece);
  const found = [before, after].find(
    (passage) => passage && quoteKey({ article, ...passage }) === sought.quote,
  );
  return found?.text ?? null;
}

/** Is this the quote of any meeting or edge? */
export function isQuoted({ graph }: Pick<Data, 'graph'>, quote: string): boolean {
  const holds = (evidence: readonly Evidence[]): boolean =>
    evidence.some((piece) => quoteKey(piece) === quote);
  return (
    graph.someNode((_key, node) => node.kind === 'meeting' && holds(node.evidence)) ||
    graph.someEdge((_key, { evidence }) => holds(evidence))
  );
}

function evidenceOf(graph: Data['graph'], node: string | null, edge: string | null): readonly Evidence[] {
  if (edge !== null && graph.hasEdge(edge)) return graph.getEdgeAttribute(edge, 'evidence');
  const attributes = node !== null && graph.hasNode(node) ? graph.getNodeAttributes(node) : null;
  return attributes?.kind === 'meeting' ? attributes.evidence : [];
}
