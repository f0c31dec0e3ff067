/**
 * How right the records of real news are, against the annotations of `test/gold-news`: set `open`, which rules may be
 * written from, and three that are only counted: `held`; `fresh`, annotated blind by a reader who had seen neither rules
 * nor records; and `late`, annotated in the same way later, by which no rule was chosen. The articles stand beside the project (`../shared`, or
 * `BANGIAO_SHARED`); skips, saying so, where they are absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extractRecord, loadTools } from '../../src/pipeline.ts';
import { compareArticle } from './accuracy/compare.ts';
import { readGold } from './accuracy/gold.ts';
import { print } from './accuracy/print.ts';
import { Tallies } from './accuracy/tally.ts';

const root = join(import.meta.dirname, '..', '..');
const shared = process.env.BANGIAO_SHARED ?? resolve(root, '../shared');
const file = join(shared, 'articles', 'unlabelled', 'vietnews.jsonl');
if (!existsSync(file)) {
  console.log(`news: skipped, no articles at ${file}`);
  process.exit(0);
}

interface Line {
  id: string;
  title: string;
  text: string;
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Line);
const articles = new Map(lines.map((line) => [line.id.replaceAll('/', '-'), line]));
const tools = loadTools();

for (const set of ['open', 'held', 'fresh', 'late']) {
  const gold = readGold(join(root, 'test', 'gold-news', set));
  const tallies = new Tallies();
  for (const [name, article] of gold.articles) {
    const line = articles.get(name);
    if (line === undefined) throw new Error(`${file}: holds no article ${name}`);
    const raw = {
      path: line.id,
      url: null,
      text: line.text,
      title: line.title,
      publisher: null,
      published: null,
    };
    compareArticle(gold, article, extractRecord(raw, tools), tallies);
  }
  print(set, tallies);
}
