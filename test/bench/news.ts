/**
 * How right the records of real news are, against the annotations of `test/gold-news`: sets `open` and `odd`, which rules may be
 * written from, and four that are only counted: `held`; `fresh`, annotated blind by a reader who had seen neither rules
 * nor records; `late`, annotated in the same way later; and `even`, which with `odd` is a draw by chance of 240 articles whose
 * meetings alone six readers noted blind. The articles stand beside the project (`../shared`, or
 * `BANGIAO_SHARED`); skips, saying so, where they are absent.
 */
import { join } from 'node:path';
import { extractRecord, loadTools } from '../../src/pipeline.ts';
import { compareArticle } from './accuracy/compare.ts';
import { readGold } from './accuracy/gold.ts';
import { print } from './accuracy/print.ts';
import { Tallies } from './accuracy/tally.ts';
import { readCollection } from './collection.ts';

const collection = readCollection('news');
if (collection === null) process.exit(0);
const articles = new Map(collection.map((article) => [article.path.replaceAll('/', '-'), article]));
const tools = loadTools();

for (const set of ['open', 'held', 'fresh', 'late', 'odd', 'even']) {
  const gold = readGold(join(import.meta.dirname, '../gold-news', set));
  const tallies = new Tallies();
  for (const [name, article] of gold.articles) {
    const raw = articles.get(name);
    if (raw === undefined) throw new Error(`the collection holds no article ${name}`);
    compareArticle(gold, article, extractRecord(raw, tools), tallies);
  }
  print(set, tallies);
}
