/** What is pushed into a real triple store answers as the engine without a server does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/library.ts';
import { graphBodies, pushGraph } from '../../src/push.ts';
import { openSparql, sparqlPrefixes } from '../../src/sparql.ts';
import { digestAuth } from '../../src/store/http/auth.ts';
import { triplesOf } from '../../src/store/push/push.ts';
import { rowsAt, rowText, type Server, startFuseki, startVirtuoso } from './server.ts';

const ROOT = join(import.meta.dirname, '../..');
const QUESTIONS = join(ROOT, 'ontology/questions');
const PROLOGUE = Object.entries(sparqlPrefixes())
  .map(([name, iri]) => `PREFIX ${name}: <${iri}>\n`)
  .join('');
const COUNT = `SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?g) AS ?graphs) { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "https://w3id.org/bangiao/")) }`;

/** Rows are compared as sets: a store may tell a triple of two graphs twice. */
const OWN: Readonly<Record<string, string>> = {
  'who met whom, where': `SELECT DISTINCT ?a ?b ?place { ?m bg:actor ?a, ?b ; bg:place ?place ; a bg:Talks . FILTER(STR(?a) < STR(?b)) }`,
  'the sentence behind a meeting': `SELECT DISTINCT ?m ?text { ?m bg:evidence ?s . ?s bg:text ?text }`,
  'Vietnamese letters': `SELECT DISTINCT ?s { ?s rdfs:label "Tập Cận Bình"@vi }`,
  'whose minister was there when': `SELECT DISTINCT ?m ?country ?day { ?m bg:actor ?a ; bg:from ?day . ?a bg:represents ?country . FILTER(?day >= "2021-01-01"^^xsd:date) }`,
  'which article says so': `SELECT DISTINCT ?g ?s { GRAPH ?g { ?s a bg:Sentence } }`,
  'how sure': `SELECT DISTINCT ?x ?c { ?x a bg:Assertion ; bg:confidence ?c . FILTER(?c > 0.5) }`,
};

function questions(): Record<string, string> {
  if (!existsSync(QUESTIONS)) return {};
  const files = readdirSync(QUESTIONS).filter(
    // What is pushed is reified: triple terms are in no store before RDF 1.2.
    (name) => name.endsWith('.rq') && !name.includes('rdf12'),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(QUESTIONS, name), 'utf8')]));
}

const { graph } = await build([join(ROOT, 'data/articles')]);
const graphs = Object.keys(graph.getAttribute('articles')).length + 1;
const engine = openSparql(graph, { seconds: 60 });
afterAll(() => engine.close());

describe.each([
  ['Virtuoso', startVirtuoso],
  ['Fuseki', startFuseki],
])('%s', (name, start) => {
  let server: Server | null = null;
  let missing = '';
  beforeAll(async () => {
    const started = await start();
    if ('server' in started) server = started.server;
    else missing = `${name} cannot be had here: ${started.missing}`;
    if (missing !== '') process.stderr.write(`skipped: ${missing}\n`);
  });
  afterAll(() => server?.stop());

  const expected = [...graphBodies(graph)];
  const all = expected.reduce((sum, body) => sum + triplesOf(body), 0);

  test('takes every graph, and the same again without change', async ({ skip }) => {
    if (server === null) return skip(missing);
    for (let turn = 0; turn < 2; turn += 1) {
      const report = await pushGraph(graph, server.store, { auth: server.auth() });
      expect(report).toEqual({ sent: graphs, triples: all, skipped: 0, failed: [], stopped: null });
      expect(await rowsAt(server.sparql, COUNT)).toEqual([`graphs=${graphs} n=${all}`]);
    }
  });

  test.for(Object.entries({ ...OWN, ...questions() }))('answers: %s', async ([, question], { skip }) => {
    if (server === null) return skip(missing);
    const answer = await engine.query(question);
    if (answer.type !== 'rows') throw new Error('the question asks for no rows');
    const rows = await rowsAt(server.sparql, declared(question));
    expect(new Set(rows)).toEqual(new Set(answer.rows.map(rowText)));
    if (Object.values(OWN).includes(question)) expect(rows.length).toBeGreaterThan(0);
  });

  test('lets nobody in who has no right', async ({ skip }) => {
    if (server === null) return skip(missing);
    for (const auth of [null, digestAuth('dba', 'wrong')]) {
      const report = await pushGraph(graph, server.store, { auth, attempts: 1, concurrency: 1 });
      expect(report.sent).toBe(0);
      expect(report.stopped).toMatch(/^HTTP 40[13]/);
    }
  });
});

/** The query with the prefixes of the export that it does not declare itself. */
function declared(question: string): string {
  return /^\s*prefix/im.test(question) ? question : PROLOGUE + question;
}
