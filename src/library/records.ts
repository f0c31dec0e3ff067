import type { ArticleRecord, Problem, RawArticle } from '../model.ts';
import { extractRecord, loadTools, type Tools } from '../pipeline.ts';
import { readPaths } from '../read/read.ts';
import { recordsByThreads } from './threads.ts';

export interface ReadOptions {
  /** Folders with CSV rows of your own, in the format of `data/README.md`; they add to the package's. */
  knowledge?: readonly string[];
  /** How many threads read. Each loads the lexicon first: more than one pays from about a thousand articles on. Default: 1. */
  jobs?: number;
}

const tools = new Map<string, Tools>();

/** The lexicon, loaded at the first article and kept. Throws a `DataError` with file and line of a bad row. */
export function toolsFor(knowledge: readonly string[] = []): Tools {
  const key = JSON.stringify(knowledge);
  const loaded = tools.get(key) ?? loadTools(knowledge);
  tools.set(key, loaded);
  return loaded;
}

/**
 * The records of the articles of files and folders, in the order of the articles: the same, however many threads read.
 * What cannot be read is told and the rest goes on.
 */
export function readRecords(
  paths: readonly string[],
  { knowledge = [], jobs = 1 }: ReadOptions,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<ArticleRecord> {
  return jobs > 1
    ? recordsByThreads((told) => readArticles(paths, told), { knowledge, jobs }, onProblem)
    : recordsFrom(readArticles(paths, onProblem), toolsFor(knowledge), onProblem);
}

/**
 * Articles of files and folders as `readPaths` gives them, one at a time; a path without any article is a problem too.
 */
async function* readArticles(
  paths: readonly string[],
  onProblem: (problem: Problem) => void,
): AsyncGenerator<RawArticle> {
  for (const path of paths) {
    let told = 0;
    const articles = readPaths([path], (problem) => {
      told++;
      onProblem(problem);
    });
    for await (const article of articles) {
      told++;
      yield article;
    }
    if (told > 0) continue;
    const name = path === '-' ? 'standard input' : path;
    const message =
      'holds no article; give .txt or .html files of one article each or .jsonl files with one a line';
    onProblem({ article: name, stage: 'read', message });
  }
}

/** The record of each article, one at a time; an article on which the program fails is a problem, the rest goes on. */
export async function* recordsFrom(
  articles: AsyncIterable<RawArticle> | Iterable<RawArticle>,
  ready: Tools,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<ArticleRecord> {
  for await (const raw of articles) {
    let record: ArticleRecord;
    try {
      record = extractRecord(raw, ready);
    } catch (error) {
      const message = `the program fails on it, please report it with the text: ${String(error)}`;
      onProblem({ article: raw.path, stage: 'extract', message });
      continue;
    }
    yield record;
  }
}
