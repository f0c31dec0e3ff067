import { writeTurtle } from '../../../src/export/turtle.ts';
import type { Scene } from '../scene.ts';
import { partOf } from './part.ts';

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
  await writeTurtle(partOf(data, nodes, edges), { whole: data.graph, out: (chunk) => (text += chunk) });
  return text;
}
