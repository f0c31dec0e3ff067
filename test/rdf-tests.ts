/**
 * Runs the W3C test suite for Turtle, TriG, N-Triples and N-Quads, RDF 1.1 and 1.2, on the parsers that we read with and
 * on our writer: what a positive test holds is read, written by us in every syntax that can hold it, read again by the
 * other parser, and must be isomorphic. `npx tsx test/rdf-tests.ts FOLDER`, a copy of github.com/w3c/rdf-tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFactory, Parser, Store, type Quad, type Term } from 'n3';
import * as oxigraph from 'oxigraph';
import { canonize } from 'rdf-canonize';
import { lineText } from '../src/export/lines.ts';
import { type Paragraph, turtleText } from '../src/export/turtle.ts';
import { PREFIXES } from '../src/export/vocabulary.ts';
import { type AnyQuad, lines } from './export/rdf.ts';

const SUITES = ['rdf11/rdf-turtle', 'rdf11/rdf-trig', 'rdf11/rdf-n-triples', 'rdf11/rdf-n-quads'].flatMap(
  (name) => [name, ...['', '/syntax', '/eval'].map((part) => name.replace('rdf11', 'rdf12') + part)],
);
const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const { namedNode } = DataFactory;

interface Case {
  name: string;
  type: string;
  action: string;
  result: string | null;
  base: string;
}

const folder = process.argv[2];
if (folder === undefined || !existsSync(join(folder, 'rdf/rdf11'))) {
  console.error(
    'rdf-tests: expected the folder of a copy of github.com/w3c/rdf-tests: npx tsx test/rdf-tests.ts FOLDER',
  );
  process.exit(2);
}

function casesOf(suite: string): Case[] {
  const at = join(folder!, 'rdf', suite);
  if (!existsSync(join(at, 'manifest.ttl'))) return [];
  const here = `https://w3c.github.io/rdf-tests/rdf/${suite}/`;
  const store = new Store(
    new Parser({ baseIRI: `${here}manifest.ttl` }).parse(readFileSync(join(at, 'manifest.ttl'), 'utf8')),
  );
  const one = (subject: Term, name: string): string | null =>
    store.getObjects(subject, namedNode(MF + name), null)[0]?.value ?? null;
  const assumed = store.getObjects(null, namedNode(`${MF}assumedTestBase`), null)[0]?.value ?? here;
  return store.getSubjects(namedNode(`${MF}action`), null, null).map((subject) => {
    const [action, result] = ['action', 'result'].map(
      (name) => one(subject, name)?.replace(here, '') ?? null,
    );
    const type = store.getObjects(subject, namedNode(`${RDF}type`), null)[0]!.value.replace(/^.*#/, '');
    return {
      name: `${suite} ${subject.value.replace(/^.*#/, '')}`,
      type,
      action: join(at, action!),
      result: result === null ? null : join(at, result!),
      base: assumed + action!,
    };
  });
}

const FORMATS: Record<string, string> = {
  ttl: 'text/turtle',
  trig: 'application/trig',
  nt: 'application/n-triples',
  nq: 'application/n-quads',
};

function formatOf(path: string): string {
  return FORMATS[path.replace(/^.*\./, '')]!;
}

type Read = (text: string, format: string, base: string) => AnyQuad[];
const READERS: Record<string, Read> = {
  n3: (text, format, base) =>
    new Parser({ format, baseIRI: /triples|quads/.test(format) ? '' : base }).parse(
      text,
    ) as unknown as AnyQuad[],
  oxigraph: (text, format, base) =>
    oxigraph.parse(text, {
      format,
      ...(/triples|quads/.test(format) ? {} : { base_iri: base }),
    }) as unknown as AnyQuad[],
};

/** Equal for isomorphic graphs; triple terms, which RDFC-1.0 has not, are compared with their blank nodes renamed by order. */
async function canonicalForm(quads: AnyQuad[]): Promise<string> {
  const distinct = [...new Map(quads.map((quad) => [lines([quad])[0], quad])).values()];
  const hasTripleTerms = distinct.some(
    ({ object, subject }) => object.termType === 'Quad' || subject.termType === 'Quad',
  );
  const hasDirections = distinct.some(({ object }) => Boolean(object.direction));
  if (!hasTripleTerms && !hasDirections) return canonize(distinct, { algorithm: 'RDFC-1.0' });
  return lines(distinct)
    .map((line) => line.replace(/\["BlankNode","[^"]*"\]/g, '["BlankNode"]'))
    .sort()
    .join('\n');
}

function paragraphs(quads: AnyQuad[]): Paragraph[] {
  return (quads as unknown as Quad[]).map(({ subject, predicate, object, graph }) => ({
    subject,
    graph: graph.termType === 'DefaultGraph' ? null : graph,
    pairs: [[predicate, object]],
  }));
}

/** What we write of the quads, by syntax. */
function written(quads: AnyQuad[]): [string, string][] {
  const named = quads.some(({ graph }) => graph.termType !== 'DefaultGraph');
  const told = paragraphs(quads);
  const turtle = [...turtleText(told, PREFIXES, null)].join('');
  const flat = [...lineText(told)].join('');
  return named
    ? [
        ['application/trig', turtle],
        ['application/n-quads', flat],
      ]
    : [
        ['text/turtle', turtle],
        ['application/n-triples', flat],
        ['application/trig', turtle],
      ];
}

/** What went wrong with a case and a reader; null where nothing did. */
async function fault(test: Case, reader: string): Promise<string | null> {
  const text = readFileSync(test.action, 'utf8');
  const read = READERS[reader]!;
  let quads: AnyQuad[];
  try {
    quads = read(text, formatOf(test.action), test.base);
  } catch (error) {
    return test.type.includes('Negative') ? null : `does not read: ${String(error)}`;
  }
  if (test.type.includes('Negative')) return test.type.includes('Eval') ? null : 'reads what is wrong';
  const expected = await canonicalForm(quads);
  if (test.result !== null) {
    const result = read(readFileSync(test.result, 'utf8'), formatOf(test.result), test.base);
    if ((await canonicalForm(result)) !== expected) return 'reads something else';
  }
  const other = reader === 'n3' ? 'oxigraph' : 'n3';
  for (const [format, ours] of written(quads)) {
    try {
      const again = READERS[other]!(ours, format, test.base);
      if ((await canonicalForm(again)) !== expected) return `our ${format} is not isomorphic`;
    } catch (error) {
      return `our ${format} is not read by ${other}: ${String(error)}`;
    }
  }
  return null;
}

let faults = 0;
const cases = SUITES.flatMap(casesOf).filter(
  ({ action, type }) => /\.(?:ttl|trig|nt|nq)$/.test(action) && !/C14N/.test(type),
);
for (const reader of Object.keys(READERS)) {
  let passed = 0;
  for (const test of cases) {
    const found = await fault(test, reader);
    if (found === null) passed += 1;
    else {
      faults += 1;
      console.log(`${reader}: ${test.name}: ${found}`);
    }
  }
  console.log(
    `${reader}: ${passed} of ${cases.length} cases, each positive one also written by us and read by the other parser`,
  );
}
if (faults > 0) process.exitCode = 1;
