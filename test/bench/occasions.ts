/**
 * Whether reports of one meeting become one: 742 reports of meetings of 30 pairs who meet often, each annotated with the day on which the
 * meeting that it means took place (`test/gold-news/sentences/occasions.csv`; `none` where it fell through, `many` where
 * several are meant, `unknown`). B-cubed: of what stands together with a report the share that belongs to it, and of what belongs to it the share that
 * stands with it: once with each pair for itself, once with states for the officials who act for them. All articles of the
 * collection are built together.
 */
import { join } from 'node:path';
import { readRows } from '../../src/lexicon/csv.ts';
import { extractRecord, loadTools } from '../../src/pipeline.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { sortedSet } from '../../src/text/order.ts';
import { readCollection, sentenceKey } from './collection.ts';

interface Report {
  pair: string;
  day: string;
  cluster: string;
}

const COLUMNS = ['article', 'sentence', 'participants', 'form', 'occasion'];
const collection = readCollection('occasions');
if (collection === null) process.exit(0);
const rows = readRows(
  [join(import.meta.dirname, '../gold-news/sentences')],
  'occasions.csv',
  COLUMNS,
  COLUMNS,
);
const keyOf = (...told: string[]): string => told.join(' | ');
/** The days told of the pairs of one sentence. */
const days = new Map<string, [pair: string, day: string][]>();
for (const { fields: f } of rows) {
  const key = keyOf(f.article!, f.sentence!, f.form!);
  days.set(key, [...(days.get(key) ?? []), [f.participants!, f.occasion!]]);
}
const tools = loadTools();
const records = collection.map((article) => extractRecord(article, tools));

const reports: Report[] = [];
const { meetings, entities } = resolve(records);
const countryOf = new Map(entities.map(({ id, country }) => [id, country]));
for (const { key: cluster, reports: all } of meetings)
  for (const { record, meeting } of all) {
    const pair = sortedSet(meeting.participants.map((p) => p.entity)).join(' ');
    const form = meeting.form === 'call' ? 'call' : 'talks';
    const told = meeting.evidence.flatMap(
      (span) => days.get(keyOf(record.article.path, sentenceKey(record.article.text, span), form)) ?? [],
    );
    // a state then told by who leads it, or the other way round, is the same report
    const [, day] = told.find(([of]) => of === pair) ?? told.find(([of]) => standsFor(of, pair)) ?? [];
    if (day !== undefined) reports.push({ pair, day, cluster });
  }

/** The same two, or their countries in their stead. */
function standsFor(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  const isOf = (x: string, y: string): boolean => x === y || countryOf.get(x) === y || countryOf.get(y) === x;
  return left.every((x) => right.some((y) => isOf(x, y))) && right.every((y) => left.some((x) => isOf(x, y)));
}

/** B-cubed precision and recall of those with a day; what is of no one meeting counts as company only where it is known to be none. */
function measure(all: readonly Report[], name: string, isOfThem: (a: string, b: string) => boolean): void {
  const held = all.filter(({ day }) => /^\d/.test(day));
  const isSame = (a: Report, b: Report): boolean => a.day === b.day && isOfThem(a.pair, b.pair);
  let [precision, recall] = [0, 0];
  for (const one of held) {
    const beside = all.filter(
      ({ cluster, day }) => cluster === one.cluster && day !== 'many' && day !== 'unknown',
    );
    const right = beside.filter((other) => isSame(one, other)).length;
    precision += right / beside.length;
    recall += right / held.filter((other) => isSame(one, other)).length;
  }
  const [p, r] = [precision / held.length, recall / held.length];
  const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
  console.log(`B-cubed, ${name}  P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r))}`);
}

const held = reports.filter(({ day }) => /^\d/.test(day));
const told = new Set(held.map(({ pair, day }) => `${pair} ${day}`)).size;
const clusters = new Set(held.map(({ cluster }) => cluster)).size;
console.log(
  `reports ${held.length} of ${rows.length} annotated, of ${told} meetings, in ${clusters} clusters`,
);
measure(reports, 'each as told        ', (a, b) => a === b);
measure(reports, 'states for officials', standsFor);
