import { readFileSync } from 'node:fs';
import type { NewsGraph } from './graph/type.ts';
import type { ArticleRecord, Problem, RawArticle } from './model.ts';
import { type ReadOptions, readRecords, toolsFor } from './library/records.ts';
import { extractRecord, graphOf } from './pipeline.ts';
import { KnowledgeGraph, openGraph as openJson } from './query/knowledgeGraph.ts';
import { decode, refusal } from './read/text.ts';
import { byText } from './text/order.ts';

export interface ExtractOptions {
  /** Folders with CSV rows of your own, in the format of `data/README.md`; they add to the package's. */
  knowledge?: readonly string[];
}

export interface BuildOptions extends ReadOptions {
  /** What the graph is called. Default: `Bang giao`. */
  name?: string;
  /** Told of every article as soon as it is read. */
  onRecord?: (record: ArticleRecord) => void;
  /** Told of every problem as soon as it is found. */
  onProblem?: (problem: Problem) => void;
}

/** What articles say together. */
export interface Build {
  /** Sorted by article id, then by path. */
  records: ArticleRecord[];
  graph: NewsGraph;
  /** The same graph, to be asked. */
  kg: KnowledgeGraph;
  /** Files and lines that could not be read, texts that came twice; everything else is in the graph. */
  problems: Problem[];
}

/**
 * What one article says. The input is its text, first line the headline; a `RawArticle` that also states title,
 * address, publisher or day; or `{ path }` of one text file in UTF-8.
 * Throws an `Error` that names the article and what is wrong with it where it is not a text.
 */
export function extract(
  input: string | RawArticle | { path: string },
  options: ExtractOptions = {},
): ArticleRecord {
  const raw = rawOf(input);
  const refused = refusal(raw.text);
  if (refused !== null) throw new Error(`${raw.path}: ${refused}`);
  return extractRecord(raw, toolsFor(options.knowledge));
}

function rawOf(input: string | RawArticle | { path: string }): RawArticle {
  const rest = { url: null, title: null, publisher: null, published: null };
  if (typeof input === 'string') return { ...rest, path: 'text', text: input };
  if (typeof input !== 'object' || input === null || !('text' in input || 'path' in input))
    throw new TypeError('extract takes a text, a RawArticle or { path } of a text file');
  if ('text' in input) return input;
  if (/\.(jsonl|html?)$/.test(input.path))
    throw new Error(`${input.path}: no plain text; read it with build([path])`);
  const decoded = decode(readFileSync(input.path));
  if ('problem' in decoded) throw new Error(`${input.path}: ${decoded.problem}`);
  return { ...rest, path: input.path, text: decoded.text };
}

/**
 * Reads articles and puts together what they say. The input is paths of `.txt`, `.html` and `.jsonl` files and of folders, or
 * records that `extract` made. The order does not matter: the same articles give the same records and graph.
 * What cannot be read becomes a problem and the rest goes on; rejects where nothing at all could be read.
 */
export async function build(
  input: string | readonly string[] | readonly ArticleRecord[],
  options: BuildOptions = {},
): Promise<Build> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
    options.onProblem?.(problem);
  };
  const records = isRecords(input) ? [...input] : await recordsOf([input].flat(), options, report);
  if (records.length === 0) throw new Error(nothing(problems));
  records.sort((a, b) => byText(a.article.id, b.article.id) || byText(a.article.path, b.article.path));
  const { graph, problems: found } = graphOf(records, options.name ?? 'Bang giao');
  found.forEach(report);
  return { records, graph, kg: new KnowledgeGraph(graph), problems };
}

function isRecords(
  input: string | readonly string[] | readonly ArticleRecord[],
): input is readonly ArticleRecord[] {
  return typeof input === 'object' && typeof input[0] === 'object';
}

async function recordsOf(
  paths: readonly string[],
  { onRecord, ...reading }: BuildOptions,
  report: (problem: Problem) => void,
): Promise<ArticleRecord[]> {
  const records: ArticleRecord[] = [];
  for await (const record of readRecords(paths, reading, report)) {
    records.push(record);
    onRecord?.(record);
  }
  return records;
}

function nothing(problems: readonly Problem[]): string {
  const [first] = problems;
  const why = first ? `: ${first.article}: ${first.message}` : '; give files or folders with articles';
  return `no article could be read${why}`;
}

/**
 * Opens a graph that `bangiao build` wrote: a path, the JSON text or what `JSON.parse` gave.
 * Throws an `Error` that names the file and what is wrong where it is not such a graph.
 */
export function openGraph(pathOrJson: unknown): KnowledgeGraph {
  if (typeof pathOrJson !== 'string' || pathOrJson.trimStart().startsWith('{')) return openJson(pathOrJson);
  try {
    return openJson(readFileSync(pathOrJson, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${pathOrJson}: ${code === 'ENOENT' ? 'no such file' : message}`, { cause: error });
  }
}
