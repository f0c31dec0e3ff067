import { MultiDirectedGraph } from 'graphology';
import type {
  ArticleInfo,
  EdgeAttributes,
  GraphAttributes,
  MeetingNodeAttributes,
  NodeAttributes,
} from '../../src/model.ts';
import { claimSteps } from './claims.ts';
import type { Claim } from './claims.ts';
import { toDay } from './days.ts';
import type { FileEdge, FileNode, GraphFile } from './graph-file.ts';
import { ledgerSteps } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { outlineOf } from './outline.ts';
import type { Outline } from './outline.ts';
import type { Lang } from './state.ts';
import { atOnce, each } from './steps.ts';
import type { Steps } from './steps.ts';
import type { ViewGraph } from './view-graph.ts';

/** The graph with what every component asks of it. */
export interface Data {
  graph: ViewGraph;
  articles: Record<string, ArticleInfo>;
  /** Nodes and edges as plain lists, for what looks at all of them. */
  nodes: readonly FileNode[];
  edges: readonly FileEdge[];
  claims: readonly Claim[];
  ledger: Ledger;
  /** First and last day of any dated claim, `YYYY-MM-DD`; null where none is dated. */
  span: { from: string; until: string } | null;
  /** How many claims have no date. */
  undated: number;
  /** Did the file come without positions? */
  unplaced: boolean;
}

/** Builds the graph of a checked file. */
export const toData = (file: GraphFile): Data => atOnce(dataSteps(file, outlineOf(file)));

/** Builds the graph of a checked file, a part at a time. */
export function* dataSteps(file: GraphFile, outline: Outline): Steps<Data> {
  const graph: ViewGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
    allowSelfLoops: true,
  });
  graph.replaceAttributes(file.attributes);
  yield* each(file.nodes, ({ key, attributes }) => {
    const placed = Number.isFinite(attributes.x) && Number.isFinite(attributes.y);
    graph.addNode(key, placed ? attributes : { ...attributes, x: 0, y: 0 });
  });
  yield* each(file.edges, ({ key, source, target, attributes }) => {
    graph.addEdgeWithKey(key, source, target, attributes);
  });
  const claims = yield* claimSteps(graph, file);
  return {
    graph,
    articles: file.attributes.articles,
    nodes: file.nodes,
    edges: file.edges,
    claims,
    ledger: yield* ledgerSteps(file, claims, outline),
    ...spanOf(claims),
    unplaced: !outline.placed && graph.order > 0,
  };
}

function spanOf(claims: readonly Claim[]): Pick<Data, 'span' | 'undated'> {
  const dated = claims.filter(({ from, until }) => !Number.isNaN(from) && !Number.isNaN(until));
  let [first, last] = [Infinity, -Infinity];
  for (const { from, until } of dated) {
    first = Math.min(first, from);
    last = Math.max(last, until);
  }
  const span = dated.length === 0 ? null : { from: toDay(first), until: toDay(last) };
  return { span, undated: claims.length - dated.length };
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
