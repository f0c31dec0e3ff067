import type { ArticleInfo } from '../../../src/model.ts';
import type { GraphFile } from '../graph-file.ts';
import type { Scene } from '../scene.ts';

/** What is shown in the format of `graph.json`, with the articles that it quotes: this page can open it again. */
export function toGraphFile({ data, shown }: Scene): GraphFile {
  const { graph } = data;
  const nodes = [...shown.nodes].sort().map((key) => ({ key, attributes: graph.getNodeAttributes(key) }));
  const edges = [...shown.edges].sort().map((key) => ({
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
export function quotedArticles({ nodes, edges }: Pick<GraphFile, 'nodes' | 'edges'>): string[] {
  const ids = new Set<string>();
  for (const { attributes } of nodes) {
    if (attributes.kind !== 'meeting') continue;
    for (const { article } of [...attributes.evidence, ...attributes.history]) ids.add(article);
  }
  for (const { attributes } of edges) for (const { article } of attributes.evidence) ids.add(article);
  return [...ids].sort();
}
