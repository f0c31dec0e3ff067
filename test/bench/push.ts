/** How fast graphs go into a store: `tsx test/bench/push.ts [graphs] [concurrency]`, for each store that can be had. */
import { graphBodies } from '../../src/push.ts';
import { pushGraphs } from '../../src/store/push/push.ts';
import { meetingsOf } from '../stores/graphs.ts';
import { rowsAt, startFuseki, startVirtuoso } from '../stores/server.ts';

const [graphs = '1000', concurrency = '4'] = process.argv.slice(2);
const COUNT =
  'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "https://w3id.org/")) }';
const shared = 1;

const bodies = [...graphBodies(meetingsOf(Number(graphs)))];
for (const [name, start] of Object.entries({ Virtuoso: startVirtuoso, Fuseki: startFuseki })) {
  const started = await start();
  if ('missing' in started) {
    process.stdout.write(`${name}: skipped, ${started.missing}\n`);
    continue;
  }
  const { store, sparql, auth, stop } = started.server;
  try {
    for (const turn of ['first push', 'same again']) {
      const begin = performance.now();
      const report = await pushGraphs(store, bodies, { auth: auth(), concurrency: Number(concurrency) });
      const seconds = (performance.now() - begin) / 1000;
      const rate = Math.round(report.sent / seconds);
      const [count] = await rowsAt(sparql, COUNT);
      process.stdout.write(
        `${name}, ${turn}: ${report.sent - shared} article graphs and the shared one, ${report.triples} statements in ${seconds.toFixed(1)} s: ${rate} graphs/s; failed ${report.failed.length}; the store holds ${count}\n`,
      );
    }
  } finally {
    stop();
  }
}
