/**
 * Reads the annotated articles beside the project (`../shared`, or `BANGIAO_SHARED`) and prints the scorer's tables.
 * `--check` fails where a figure is under the floor of test/score-floor.json. Skips, saying so, where they are absent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeGraphJson } from '../src/graph/json.ts';
import type { ArticleRecord } from '../src/model.ts';
import { extractRecord, graphOf, loadTools } from '../src/pipeline.ts';
import { readPaths } from '../src/read/read.ts';

const root = join(import.meta.dirname, '..');
const shared = process.env.BANGIAO_SHARED ?? resolve(root, '../shared');
if (!existsSync(join(shared, 'gold'))) {
  console.log(`score: skipped, no annotated articles at ${shared}`);
  process.exit(0);
}
const check = process.argv.includes('--check');
const verbose = process.argv.includes('--verbose');
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'score-floor.json'), 'utf8')) as Record<
  string,
  Record<string, number>
>;
const tools = loadTools();
let under = 0;

for (const set of ['seeds', 'dev']) {
  const folder = join(root, 'out', 'score', set);
  mkdirSync(folder, { recursive: true });
  const records: ArticleRecord[] = [];
  for await (const raw of readPaths([join(shared, 'articles', set)], (p) => console.error(p.message)))
    records.push(extractRecord(raw, tools));
  const [recordFile, graphFile] = [join(folder, 'records.jsonl'), join(folder, 'graph.json')];
  writeFileSync(recordFile, records.map((r) => `${JSON.stringify(r)}\n`).join(''));
  writeFileSync(graphFile, writeGraphJson(graphOf(records, set).graph));
  const args = ['--gold', join(shared, 'gold', set), '--records', recordFile, '--graph', graphFile];
  const scorer = (...more: string[]) =>
    spawnSync(process.execPath, [join(shared, 'score', 'score.mjs'), ...args, ...more], { encoding: 'utf8' });
  const shown = scorer(...(verbose ? ['--verbose'] : []));
  console.log(`\n${set}\n${shown.stdout}${shown.stderr}`);
  const figures = JSON.parse(scorer('--json').stdout) as Record<string, number | { f1: number }>;
  for (const [name, floor] of Object.entries(floors[set] ?? {})) {
    const told = figures[name];
    const value = typeof told === 'object' ? told.f1 : (told ?? 0);
    const ok = name === 'leaks' ? value <= floor : value >= floor;
    if (!ok) {
      under++;
      console.log(`  under the floor: ${set} ${name} ${value}, floor ${floor}`);
    }
  }
}
if (check && under > 0) process.exit(1);
