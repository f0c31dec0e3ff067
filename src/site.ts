/** The viewer with one graph as files that need no server: a folder, or one page that holds everything. */
import { writeTurtle } from './export/turtle.ts';
import { writeGraphJson } from './graph/json.ts';
import type { NewsGraph } from './graph/type.ts';
import type { Problem } from './model.ts';
import { scriptString } from './site/escape.ts';
import { type Download, pageOfFolder, type PageWords, wholePage } from './site/page.ts';
import type { Story } from './site/story/type.ts';
import { loadTemplate } from './site/template.ts';

export interface SiteOptions {
  /** What `readStory` read: the pages open with it. */
  story?: Story;
}

/** Files by name, and what could not be written as RDF. */
export interface SiteFiles {
  files: ReadonlyMap<string, string>;
  problems: Problem[];
}

const DOWNLOADS: readonly Download[] = [
  { name: 'graph.json', mediaType: 'application/json' },
  { name: 'graph.ttl', mediaType: 'text/turtle' },
];

/**
 * A folder with the viewer and this graph: open its `index.html` from the disk, or put it on any web server. The same
 * graph gives the same bytes. Rejects where the viewer has not been built.
 */
export async function siteFiles(graph: NewsGraph, { story }: SiteOptions = {}): Promise<SiteFiles> {
  const template = loadTemplate();
  const json = writeGraphJson(graph);
  const turtle: string[] = [];
  const { problems } = await writeTurtle(graph, { out: (chunk) => void turtle.push(chunk) });
  const scripts = new Map([
    ['bangiao-viewer', 'viewer.js'],
    ['bangiao-graph', 'graph.js'],
  ]);
  const files = new Map([
    ['index.html', pageOfFolder(template, wordsOf(graph, story, DOWNLOADS), islandsOf(story), scripts)],
    ['viewer.js', template.script],
    ['graph.js', `bangiaoGraph=${scriptString(json)};\n`],
    ['graph.json', json],
    ['graph.ttl', turtle.join('')],
  ]);
  return { files, problems };
}

/** One HTML page with the viewer and this graph inside. Throws where the viewer has not been built. */
export function sitePage(graph: NewsGraph, { story }: SiteOptions = {}): string {
  const islands = new Map([...islandsOf(story), ['bangiao-graph', writeGraphJson(graph)]]);
  return wholePage(loadTemplate(), wordsOf(graph, story, []), islands);
}

function islandsOf(story: Story | undefined): Map<string, string> {
  return new Map(story === undefined ? [] : [['bangiao-story', JSON.stringify(story)]]);
}

function wordsOf(graph: NewsGraph, story: Story | undefined, downloads: readonly Download[]): PageWords {
  const title = story?.title.vi ?? story?.title.en ?? graph.getAttributes().name;
  return { title: title || 'Bang giao', downloads };
}
