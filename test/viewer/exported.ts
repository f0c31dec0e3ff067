import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { openGraph, readStory, siteFiles, sitePage } from '../../src/index.ts';
import type { GraphFile } from '../../viewer/src/graph-file.ts';

const VIEWER = join(import.meta.dirname, '../../viewer');

/** Builds what exported pages are made of, where that has not been done. */
export async function buildParts(): Promise<void> {
  if (existsSync(join(VIEWER, 'dist-site/viewer.js'))) return;
  await build({ root: VIEWER, mode: 'site', logLevel: 'warn' });
}

/** A graph on the disk, exported in both ways. */
export interface Exported {
  /** `file:///…/index.html` of the folder. */
  folder: string;
  /** `file:///….html` of the one page. */
  page: string;
  /** The folder's path. */
  site: string;
  remove: () => Promise<void>;
}

/** Exports a graph, with a story where one is given, into a folder of its own, whose name no address can hold as it is. */
export async function exportToDisk(file: GraphFile, told?: object): Promise<Exported> {
  await buildParts();
  const kg = openGraph(JSON.parse(JSON.stringify(file)));
  const options = told === undefined ? {} : { story: readStory(JSON.stringify(told), 'story.json', kg) };
  const path = await mkdtemp(join(tmpdir(), 'bangiao ngoại giao #1 '));
  const { files } = await siteFiles(kg.graph, options);
  const all = [...files].map(([name, text]) => [join(path, 'site', name), text] as const);
  for (const [name, text] of [...all, [join(path, 'whole.html'), sitePage(kg.graph, options)] as const]) {
    await mkdir(dirname(name), { recursive: true });
    await writeFile(name, text);
  }
  const url = (name: string): string => pathToFileURL(join(path, name)).href;
  return {
    folder: url('site/index.html'),
    page: url('whole.html'),
    site: join(path, 'site'),
    remove: () => rm(path, { recursive: true }),
  };
}
