/** How fast a question is answered without a server: `tsx test/bench/sparql.ts [meetings]`; 12,800 are 1M triples. */
import { openSparql } from '../../src/sparql.ts';
import { meetingsOf } from '../stores/graphs.ts';

const RUNS = 15;
const JOIN = `SELECT ?m ?other ?country ?place ?day {
  ?m bg:actor entity:o17 .
  ?m bg:actor ?other .
  ?other bg:represents ?country .
  ?m bg:place ?place .
  ?m bg:from ?day .
}`;
const WHOLE = `SELECT ?country (COUNT(*) AS ?n) {
  ?m bg:actor ?who .
  ?who bg:represents ?country .
  ?m bg:place ?place .
  ?m bg:status ?status .
  ?m bg:evidence ?sentence .
} GROUP BY ?country ORDER BY DESC(?n) LIMIT 10`;

const [meetings = '12800'] = process.argv.slice(2);
const engine = openSparql(meetingsOf(Number(meetings)), { seconds: 120 });
const begin = performance.now();
const triples = await engine.ready();
const loading = (performance.now() - begin) / 1000;
const memory = (process.memoryUsage().rss / 2 ** 20).toFixed(0);
process.stdout.write(
  `${triples.toLocaleString('en')} triples loaded in ${loading.toFixed(1)} s, the process at ${memory} MB\n`,
);
for (const [name, query] of Object.entries({
  'five patterns, one official': JOIN,
  'five patterns, all meetings': WHOLE,
})) {
  const times: number[] = [];
  let rows = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const answer = await engine.query(query);
    times.push(performance.now() - start);
    if (answer.type === 'rows') rows = answer.rows.length;
  }
  times.sort((a, b) => a - b);
  const at = (part: number): string => (times[Math.floor(part * (RUNS - 1))] ?? NaN).toFixed(1);
  process.stdout.write(`${name}: ${rows} rows; median ${at(0.5)} ms, slowest ${at(1)} ms of ${RUNS}\n`);
}
await engine.close();
