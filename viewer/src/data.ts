import { MultiDirectedGraph } from 'graphology';
import type {
  ArticleInfo,
  EdgeAttributes,
  GraphAttributes,
  MeetingNodeAttributes,
  NodeAttributes,
} from '../../src/model.ts';
import type { GraphFile } from './graph-file.ts';
import type { Lang } from './state.ts';

export type ViewGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** The graph with what every component asks of it. */
export interface Data {
  graph: ViewGraph;
  articles: Record<string, ArticleInfo>;
  /** First and last day of any dated meeting, `YYYY-MM-DD`; null where none is dated. */
  span: { from: string; until: string } | null;
  undated: number;
  /** Did the file come without positions? */
  unplaced: boolean;
}

/** Builds the graph of a checked file. */
export function toData(file: GraphFile): Data {
  const graph: ViewGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
    allowSelfLoops: true,
  });
  graph.replaceAttributes(file.attributes);
  let unplaced = true;
  for (const { key, attributes } of file.nodes) {
    const { x, y } = attributes;
    const placed = Number.isFinite(x) && Number.isFinite(y);
    if (placed && (x !== 0 || y !== 0)) unplaced = false;
    graph.addNode(key, placed ? attributes : { ...attributes, x: 0, y: 0 });
  }
  for (const { key, source, target, attributes } of file.edges) {
    graph.addEdgeWithKey(key, source, target, attributes);
  }
  return {
    graph,
    articles: file.attributes.articles,
    ...meetingSpan(graph),
    unplaced: unplaced && graph.order > 0,
  };
}

function meetingSpan(graph: ViewGraph): Pick<Data, 'span' | 'undated'> {
  let from: string | null = null;
  let until: string | null = null;
  let undated = 0;
  for (const { attributes } of graph.nodeEntries()) {
    if (attributes.kind !== 'meeting') continue;
    if (attributes.from === null || attributes.until === null) {
      undated += 1;
      continue;
    }
    if (from === null || attributes.from < from) from = attributes.from;
    if (until === null || attributes.until > until) until = attributes.until;
  }
  return { span: from === null || until === null ? null : { from, until }, undated };
}

/** The name that a reader of `lang` sees. */
export function nodeName(attributes: NodeAttributes, lang: Lang): string {
  return lang === 'en' ? (attributes.labelEn ?? attributes.label) : attributes.label;
}

/** Every name that search and highlighting know. */
export function namesOf(attributes: NodeAttributes): string[] {
  const names = attributes.kind === 'meeting' ? [] : attributes.names;
  const all = [attributes.label, attributes.labelEn ?? '', ...names];
  return [...new Set(all.filter((name) => name !== ''))];
}

/** Meetings newest first, undated last, then by key. */
export function byDateDown(a: [string, MeetingNodeAttributes], b: [string, MeetingNodeAttributes]): number {
  const [x, y] = [a[1].from ?? '', b[1].from ?? ''];
  return x === y ? (a[0] < b[0] ? -1 : 1) : x < y ? 1 : -1;
}
