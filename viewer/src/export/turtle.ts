import { writeTurtle } from '../../../src/export/turtle.ts';
import { toData } from '../data.ts';
import type { Scene } from '../scene.ts';
import { passingKeys, toGraphFile } from './passing.ts';

/** What passes the filters as Turtle, as the program itself exports a graph; meetings are told with all who took part. */
export async function toTurtle(scene: Scene): Promise<string> {
  const { graph } = scene.data;
  const passing = passingKeys(scene);
  const [nodes, edges] = [new Set(passing.nodes), new Set(passing.edges)];
  for (const key of passing.nodes)
    graph.forEachInEdge(key, (edge, { type }, source) => {
      if (type !== 'participatedIn') return;
      nodes.add(source);
      edges.add(edge);
    });
  const part = toGraphFile(scene, { nodes: [...nodes], edges: [...edges] });
  let text = '';
  await writeTurtle(toData(part).graph, { whole: graph, out: (chunk) => (text += chunk) });
  return text;
}
