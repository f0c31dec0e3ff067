import type { ArticleInfo, GraphAttributes } from '../../../src/model.ts';
import { passagesBeside } from '../context.ts';
import type { FileEdge, FileNode, GraphFile } from '../graph-file.ts';
import type { Scene } from '../scene.ts';

type Items = Pick<GraphFile, 'nodes' | 'edges'>;

/** These nodes and edges as the graph has them; both ends of each edge must be among the nodes. */
export function itemsOf(
  { graph }: Scene['data'],
  nodeKeys: Iterable<string>,
  edgeKeys: Iterable<string>,
): { nodes: FileNode[]; edges: FileEdge[] } {
  return {
    nodes: [...nodeKeys].sort().map((key) => ({ key, attributes: graph.getNodeAttributes(key) })),
    edges: [...edgeKeys].sort().map((key) => ({
      key,
      source: graph.source(key),
      target: graph.target(key),
      attributes: graph.getEdgeAttributes(key),
    })),
  };
}

/** Items in the format of `graph.json`, with the articles that they quote and the sentences beside their quotes. */
export function graphFileOf(data: Scene['data'], items: Items): GraphFile {
  const articles: Record<string, ArticleInfo> = {};
  for (const id of quotedArticles(items)) {
    const article = data.articles[id];
    if (article !== undefined) articles[id] = article;
  }
  const options = { type: 'directed', multi: true, allowSelfLoops: true } as const;
  const attributes = { ...data.graph.getAttributes(), articles, ...besideQuotes(data, items) };
  return { attributes, options, ...items };
}

/** What these nodes and edges quote, and what meetings were told by. */
function proofsOf({ nodes, edges }: Items) {
  const quotes = nodes.flatMap(({ attributes }) =>
    attributes.kind === 'meeting'
      ? attributes.evidence
      : (attributes.statements ?? []).flatMap(({ evidence }) => evidence),
  );
  const reports = nodes.flatMap(({ attributes }) =>
    attributes.kind === 'meeting' ? attributes.history : [],
  );
  return { quotes: [...quotes, ...edges.flatMap(({ attributes }) => attributes.evidence)], reports };
}

/** Ids of the articles that these nodes and edges quote or were told by, sorted. */
function quotedArticles(items: Items): string[] {
  const { quotes, reports } = proofsOf(items);
  return [...new Set([...quotes, ...reports].map(({ article }) => article))].sort();
}

function besideQuotes({ graph }: Scene['data'], items: Items): Pick<GraphAttributes, 'passages'> {
  const all = graph.getAttribute('passages');
  if (all === undefined) return {};
  const kept = new Map<string, Set<object>>();
  for (const piece of proofsOf(items).quotes) {
    const { before, after } = passagesBeside(graph, piece);
    const here = kept.get(piece.article) ?? new Set();
    for (const passage of [before, after]) if (passage !== undefined) here.add(passage);
    kept.set(piece.article, here);
  }
  const passages = [...kept]
    .filter(([, here]) => here.size > 0)
    .map(([id, here]) => [id, (all[id] ?? []).filter((passage) => here.has(passage))] as const);
  return { passages: Object.fromEntries(passages) };
}
