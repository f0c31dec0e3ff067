import { FAMILY_OF } from '../kinds.ts';
import type { Scene } from '../scene.ts';
import { graphFileOf, itemsOf } from './graph-json.ts';

/**
 * Ids of the articles behind what is shown: those that tell of meetings and statements, then those that only name
 * offices and memberships; both in order of publication, the undated last.
 */
export function sourcesOf({ data, shown }: Pick<Scene, 'data' | 'shown'>): string[] {
  const { nodes, edges, attributes } = graphFileOf(data, itemsOf(data, shown.nodes, shown.edges));
  const telling = new Set<string>();
  for (const { attributes: node } of nodes)
    if (node.kind === 'meeting')
      for (const { article } of [...node.evidence, ...node.history]) telling.add(article);
  for (const { attributes: edge } of edges)
    if (FAMILY_OF[edge.type] !== 'office') for (const { article } of edge.evidence) telling.add(article);
  const { articles } = attributes;
  const place = (id: string): string => `${telling.has(id) ? 0 : 1} ${articles[id]?.published ?? '~'} ${id}`;
  return Object.keys(articles).sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
