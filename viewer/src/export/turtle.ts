import { writeTurtle } from '../../../src/export/turtle.ts';
import { toData } from '../data.ts';
import type { Scene } from '../scene.ts';
import { graphFileOf } from './graph-json.ts';

/** What is shown as Turtle, as the program itself exports a graph; meetings are told with all who took part. */
export async function toTurtle({ data, shown }: Pick<Scene, 'data' | 'shown'>): Promise<string> {
  const [nodes, edges] = [new Set(shown.nodes), new Set(shown.edges)];
  for (const key of shown.nodes)
    data.graph.forEachInEdge(key, (edge, { type }, source) => {
      if (type !== 'participatedIn') return;
      nodes.add(source);
      edges.add(edge);
    });
  let text = '';
  const { graph } = toData(graphFileOf(data, nodes, edges));
  await writeTurtle(graph, { out: (chunk) => (text += chunk) });
  return text;
}
