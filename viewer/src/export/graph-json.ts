import type { ArticleInfo } from '../../../src/model.ts';
import type { GraphFile } from '../graph-file.ts';
import type { Scene } from '../scene.ts';

/** What is shown in the format of `graph.json`, with the articles that it quotes: this page can open it again. */
export function toGraphFile({ data, shown }: Pick<Scene, 'data' | 'shown'>): GraphFile {
  return graphFileOf(data, shown.nodes, shown.edges);
}

/** These nodes and edges with the articles that they quote; both ends of each edge must be among the nodes. */
export function graphFileOf(
  data: Scene['data'],
  nodeKeys: Iterable<string>,
  edgeKeys: Iterable<string>,
): GraphFile {
  const { graph } = data;
  const nodes = [...nodeKeys].sort().map((key) => ({ key, attributes: graph.getNodeAttributes(key) }));
  const edges = [...edgeKeys].sort().map((key) => ({
    key,
    source: graph.source(key),
    target: graph.target(key),
    attributes: graph.getEdgeAttributes(key),
  }));
  const articles: Record<string, ArticleInfo> = {};
  for (const id of quotedArticles({ nodes, edges })) {
    const article = data.articles[id];
    if (article !== undefined) articles[id] = article;
  }
  const options = { type: 'directed', multi: true, allowSelfLoops: true } as const;
  return { attributes: { ...graph.getAttributes(), articles }, options, nodes, edges };
}

/** Ids of the articles that these nodes and edges quote or were told by, sorted. */
function quotedArticles({ nodes, edges }: Pick<GraphFile, 'nodes' | 'edges'>): string[] {
  const ids = new Set<string>();
  for (const { attributes } of nodes) {
    const told =
      attributes.kind === 'meeting'
        ? [...attributes.evidence, ...attributes.history]
        : (attributes.statements ?? []).flatMap(({ evidence }) => evidence);
    for (const { article } of told) ids.add(article);
  }
  for (const { attributes } of edges) for (const { article } of attributes.evidence) ids.add(article);
  return [...ids].sort();
}
