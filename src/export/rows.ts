/** The graph as two flat tables, for programs that know nodes and edges but neither classes nor sentences. */
import type { EdgeAttributes, Evidence, NodeAttributes } from '../model.ts';
import { byText, sortedSet } from '../text/order.ts';
import type { KnowledgeGraph } from './quads.ts';

type List = readonly string[];
type Single = string | number | null;
export type Cell = Single | List;
export type ColumnType = 'string' | 'integer' | 'double' | 'date' | 'list';

export const NODE_COLUMNS = {
  kind: 'string',
  label: 'string',
  labelEn: 'string',
  names: 'list',
  wikidata: 'string',
  iso: 'string',
  geonames: 'string',
  latitude: 'double',
  longitude: 'double',
  form: 'string',
  status: 'string',
  date: 'string',
  from: 'date',
  until: 'date',
  topics: 'list',
  minutes: 'integer',
  code: 'string',
  sources: 'integer',
  confidence: 'double',
  quotes: 'list',
  articles: 'list',
} as const satisfies Record<string, ColumnType>;

export const EDGE_COLUMNS = {
  type: 'string',
  role: 'string',
  office: 'string',
  qualifier: 'string',
  code: 'string',
  when: 'string',
  dates: 'list',
  from: 'date',
  until: 'date',
  rule: 'string',
  sources: 'integer',
  confidence: 'double',
  quotes: 'list',
  articles: 'list',
} as const satisfies Record<string, ColumnType>;

type Cells<Columns extends Record<string, ColumnType>> = {
  [Name in keyof Columns]: Columns[Name] extends 'list' ? List | null : Single;
};
export type NodeRow = { key: string; x: number; y: number } & Cells<typeof NODE_COLUMNS>;
export type EdgeRow = { key: string; source: string; target: string } & Cells<typeof EDGE_COLUMNS>;

/** A cell as one text, null where it is empty; several values have ` | ` between them, which is in no name or id. */
export function cellText(cell: Cell): string | null {
  if (cell === null) return null;
  return typeof cell === 'object' ? cell.join(' | ') : String(cell);
}

/** One row for each node, sorted by key. */
export function* nodeRows(graph: KnowledgeGraph): Generator<NodeRow> {
  for (const key of graph.nodes().sort(byText)) yield nodeRow(key, graph.getNodeAttributes(key));
}

function nodeRow(key: string, node: NodeAttributes): NodeRow {
  const { kind, label, labelEn, x, y } = node;
  const nothing = {
    names: null,
    wikidata: null,
    iso: null,
    form: null,
    status: null,
    date: null,
    from: null,
  };
  const nowhere = { geonames: null, latitude: null, longitude: null };
  const none = { until: null, topics: null, minutes: null, code: null, sources: null, confidence: null };
  const common = { key, x, y, ...nothing, ...nowhere, ...none, kind, label, labelEn };
  if (node.kind !== 'meeting') {
    const { names, wikidata, iso, geonames = null, latitude = null, longitude = null } = node;
    const facts = { names, wikidata, iso, geonames, latitude, longitude };
    const evidence = (node.statements ?? []).flatMap((statement) => statement.evidence);
    return { ...common, ...facts, ...told(evidence) };
  }
  const { form, status, date, from, until, topics, minutes, code, sources, confidence, evidence } = node;
  const facts = { form, status, date, from, until, minutes, code, sources, confidence };
  return { ...common, ...facts, topics: topics.length > 0 ? topics : null, ...told(evidence) };
}

/** One row for each edge, sorted by ends, type and key. */
export function* edgeRows(graph: KnowledgeGraph): Generator<EdgeRow> {
  const edges = graph.mapEdges((key, edge, source, target) => ({ key, edge, source, target }));
  edges.sort(
    (a, b) =>
      byText(a.source, b.source) ||
      byText(a.target, b.target) ||
      byText(a.edge.type, b.edge.type) ||
      byText(a.key, b.key),
  );
  for (const { key, edge, source, target } of edges) yield edgeRow(key, source, target, edge);
}

function edgeRow(key: string, source: string, target: string, edge: EdgeAttributes): EdgeRow {
  const { type, role, office, qualifier, code = null, when, dates = null } = edge;
  const { from, until, rule, sources, confidence } = edge;
  const facts = { type, role, office, qualifier, code, when, dates, from, until, rule, sources, confidence };
  return { key, source, target, ...facts, ...told(edge.evidence) };
}

function told(evidence: readonly Evidence[]): { quotes: List | null; articles: List | null } {
  if (evidence.length === 0) return { quotes: null, articles: null };
  return {
    quotes: sortedSet(evidence.map((one) => one.quote.replace(/\s+/g, ' '))),
    articles: sortedSet(evidence.map((one) => one.article)),
  };
}
