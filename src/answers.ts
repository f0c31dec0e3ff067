/** Answers as plain JSON, the same on the command line and over HTTP. */
import type { ArticleInfo, Evidence } from './model.ts';
import type { KnowledgeGraph } from './query/knowledgeGraph.ts';
import type { MeetingOptions } from './query/meetings.ts';
import type { Neighbour, NeighbourOptions } from './query/neighbours.ts';
import type { EntityNode, GraphNode, MeetingNode } from './query/type.ts';

/** The articles that an answer quotes, by id. */
type Quoted = Record<string, ArticleInfo>;

export interface NeighboursAnswer {
  /** Who was meant. */
  node: GraphNode;
  neighbours: Neighbour[];
  articles: Quoted;
}

export interface MeetingsAnswer {
  meetings: MeetingNode[];
  articles: Quoted;
}

/** Options of which some may be left open. */
type Open<T> = { [K in keyof T]?: T[K] | undefined };

/** The options that were given. */
function given<T extends object>(options: Open<T>): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}

/** Who and what is near `name`. Throws an `UnknownNameError` where nobody is called so. */
export function answerNeighbours(
  kg: KnowledgeGraph,
  name: string,
  options: Open<NeighbourOptions>,
): NeighboursAnswer {
  const node = kg.node(name);
  const neighbours = kg.neighbours(node.key, given(options));
  const edges = neighbours.flatMap(({ path }) => path.flatMap((step) => step.edges));
  const evidence = [...edges.flatMap((edge) => edge.evidence), ...nodesEvidence(neighbours)];
  return { node, neighbours, articles: quoted(kg, evidence) };
}

function nodesEvidence(neighbours: readonly Neighbour[]): Evidence[] {
  return neighbours.flatMap(({ node }) => (node.kind === 'meeting' ? node.evidence : []));
}

/** Meetings in which all of those take part. Throws an `UnknownNameError` where nobody is called so. */
export function answerMeetings(
  kg: KnowledgeGraph,
  names: readonly string[],
  options: Open<MeetingOptions>,
): MeetingsAnswer {
  const meetings = kg.meetings(names, given(options));
  const evidence = meetings.flatMap((meeting) => meeting.evidence);
  return { meetings, articles: quoted(kg, evidence) };
}

/** Entities so called, the best met first. */
export function answerSearch(kg: KnowledgeGraph, query: string, limit: number): { found: EntityNode[] } {
  return { found: kg.find(query).slice(0, limit) };
}

function quoted(kg: KnowledgeGraph, evidence: readonly Evidence[]): Quoted {
  const { articles } = kg.graph.getAttributes();
  const ids = [...new Set(evidence.map(({ article }) => article))].sort();
  return Object.fromEntries(ids.flatMap((id) => (articles[id] ? [[id, articles[id]]] : [])));
}
