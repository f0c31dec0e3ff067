import { join } from 'node:path';
import { build } from '../../src/index.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';

/** The graph of the articles that come with the program, as its file holds it. */
export async function demoGraph(): Promise<GraphFile> {
  const { kg } = await build([join(import.meta.dirname, '../../data/articles')]);
  return JSON.parse(JSON.stringify(kg.graph)) as GraphFile;
}
