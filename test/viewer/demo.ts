import { join } from 'node:path';
import { build } from '../../src/index.ts';
import { toData } from '../../viewer/src/data.ts';
import type { Data } from '../../viewer/src/data.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';

/** The graph of the articles that come with the program, as its file holds it. */
export async function demoGraph(): Promise<GraphFile> {
  const { kg } = await build([join(import.meta.dirname, '../../data/articles')]);
  return JSON.parse(JSON.stringify(kg.graph)) as GraphFile;
}

/** The same, as the viewer reads it. */
export const demoData = async (): Promise<Data> => toData(await demoGraph());
