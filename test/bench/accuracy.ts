/**
 * How right the records of `data/articles` are, against the annotations of `test/gold`: precision, recall and F1 by
 * kind, slot and relation type. The set `held` is not looked at when rules are
 * written, but for four articles that docs/accuracy.md names. `--check` fails where a figure
 * falls under the frozen baseline by more than a hundredth; `--freeze` writes the baseline; `--json` prints it.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ArticleRecord } from '../../src/model.ts';
import { extractRecord, loadTools } from '../../src/pipeline.ts';
import { readPaths } from '../../src/read/read.ts';
import { calibrationOf } from './accuracy/calibration.ts';
import { compareArticle } from './accuracy/compare.ts';
import { readGold } from './accuracy/gold.ts';
import { print } from './accuracy/print.ts';
import { Tallies } from './accuracy/tally.ts';

const root = join(import.meta.dirname, '..', '..');
const baselineFile = join(import.meta.dirname, 'accuracy', 'baseline.json');
const SLACK = 0.01;

const tools = loadTools();
const records = new Map<string, ArticleRecord>();
for await (const raw of readPaths([join(root, 'data', 'articles')], (p) => console.error(p.message)))
  records.set(basename(raw.path, '.txt'), extractRecord(raw, tools));

const figures: Record<string, Record<string, number>> = {};
for (const set of readdirSync(join(root, 'test', 'gold')).sort()) {
  const gold = readGold(join(root, 'test', 'gold', set));
  const tallies = new Tallies();
  for (const [name, article] of gold.articles) compareArticle(gold, article, records.get(name)!, tallies);
  figures[set] = Object.fromEntries(
    tallies.names().map((name) => [name, Number(tallies.of(name).f1.toFixed(4))]),
  );
  if (!process.argv.includes('--json')) print(set, tallies);
  if (!process.argv.includes('--json')) console.log(calibrationOf(gold, records));
}
if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
if (process.argv.includes('--freeze')) writeFileSync(baselineFile, `${JSON.stringify(figures, null, 2)}\n`);
if (process.argv.includes('--check')) check();

function check(): void {
  const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as typeof figures;
  const fallen = Object.entries(baseline).flatMap(([set, names]) =>
    [
      'meetings',
      'participants',
      'slot date',
      'slot place',
      'slot status',
      'slot form',
      'slot whole',
      'relation holdsOffice',
    ]
      .filter((name) => (figures[set]?.[name] ?? 0) < (names[name] ?? 0) - SLACK)
      .map((name) => `${set} ${name}: ${figures[set]?.[name]}, baseline ${names[name]}`),
  );
  for (const line of fallen) console.log(`fallen: ${line}`);
  if (fallen.length > 0) process.exit(1);
}
