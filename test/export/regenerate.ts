import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeTurtle, type TurtleReport } from '../../src/export/turtle.ts';
import type { KnowledgeGraph } from '../../src/export/quads.ts';
import { sampleGraph } from './sample.ts';

/** Where the golden Turtle of the sample stands. */
export const GOLDEN = fileURLToPath(new URL('../fixtures/export/sample.ttl', import.meta.url));

/** A graph as one string of Turtle, with what the export reports. */
export async function turtleOf(
  graph: KnowledgeGraph,
  base?: string,
): Promise<TurtleReport & { text: string }> {
  let text = '';
  const out = (chunk: string): void => {
    text += chunk;
  };
  const report = await writeTurtle(graph, base === undefined ? { out } : { out, base });
  return { ...report, text };
}

/** Writes the golden files of this folder anew. */
export async function regenerate(): Promise<void> {
  mkdirSync(fileURLToPath(new URL('../fixtures/export/', import.meta.url)), { recursive: true });
  writeFileSync(GOLDEN, (await turtleOf(sampleGraph())).text);
}
