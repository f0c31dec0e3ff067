/** SPARQL over a graph, without a server. */
import { Parser, type Term } from 'n3';
import { createMint, dataPrefixes } from './export/iri.ts';
import { lineText } from './export/lines.ts';
import {
  type Block,
  blocksOf,
  type KnowledgeGraph as RdfGraph,
  type Provenance,
  type QuadOptions,
} from './export/quads.ts';
import { type Paragraph, turtleText } from './export/turtle.ts';
import { DEFAULT_BASE, PREFIXES } from './export/vocabulary.ts';
import type { NewsGraph } from './graph/type.ts';
import type { SparqlAnswer } from './store/sparql/answer.ts';
import { createEngine, type SparqlEngine, type SparqlLimits } from './store/sparql/engine.ts';

export interface SparqlOptions extends SparqlLimits {
  /** Start of every data IRI, `https://w3id.org/bangiao/` by default; ends with `/`. */
  base?: string;
  /** Who says so: `reification` by default; `rdf12` for questions over triple terms. */
  provenance?: Provenance;
}

/** Characters of N-Quads that are handed to the engine at once. */
const PIECE = 2 ** 22;

/** What a query may write without declaring it: the prefixes of an export, and `wd:` for Wikidata's items. */
export function sparqlPrefixes(base: string = DEFAULT_BASE): Record<string, string> {
  return { ...PREFIXES, ...dataPrefixes(base), wd: 'http://www.wikidata.org/entity/' };
}

/**
 * An engine that answers SPARQL about this graph as it is when the engine first needs it: the triples of the export,
 * in the default graph, and one named graph for each article. The graph is kept in a thread of its own, at about 0.4 GB
 * a million triples; `close` ends it. Throws a `TypeError` where `base` is not usable.
 */
export function openSparql(graph: NewsGraph, options: SparqlOptions = {}): SparqlEngine {
  const { base = DEFAULT_BASE, provenance = 'reification', ...limits } = options;
  createMint(base);
  const source = {
    triples: () => linesOf(graph, { base, provenance }, false),
    named: () => linesOf(graph, { base, provenance }, true),
  };
  return createEngine(source, sparqlPrefixes(base), limits);
}

/**
 * Answers one query: `sparql(kg.graph, 'SELECT ?m { ?m bg:actor entity:Q58217 }')`. For several, `openSparql` loads the
 * graph once. Rejects with a `SparqlError` that says what to do.
 */
export async function sparql(
  graph: NewsGraph,
  query: string,
  options: SparqlOptions = {},
): Promise<SparqlAnswer> {
  const engine = openSparql(graph, options);
  try {
    return await engine.query(query);
  } finally {
    await engine.close();
  }
}

/**
 * N-Quads in pieces: all in the default graph, where the engine keeps once what several articles tell, or the named
 * graphs alone.
 */
function* linesOf(graph: RdfGraph, options: QuadOptions, named: boolean): Generator<string> {
  let piece = '';
  for (const line of lineText(wanted(graph, options, named))) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function* wanted(graph: RdfGraph, options: QuadOptions, named: boolean): Generator<Block> {
  for (const block of blocksOf(graph, { ...options, named: true })) {
    if (named && block.graph !== null) yield block;
    if (!named) yield { ...block, graph: null };
  }
}

/** Lines of N-Triples, sorted, as Turtle with the prefixes that they use. */
export function writeTriples(lines: readonly string[], base: string = DEFAULT_BASE): string {
  const prefixes = sparqlPrefixes(base);
  const body = [...turtleText(paragraphs(lines), prefixes, null)]
    .slice(Object.keys(prefixes).length)
    .join('');
  const used = Object.entries(prefixes).filter(([name]) => body.includes(`${name}:`));
  const head = used.map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`).join('');
  return head === '' ? body.trimStart() : head + body;
}

/** One paragraph for each subject, whose lines follow each other. */
function paragraphs(lines: readonly string[]): Paragraph[] {
  const found: { subject: Term; graph: null; pairs: [Term, Term[]][] }[] = [];
  for (const { subject, predicate, object } of new Parser({ format: 'N-Triples' }).parse(lines.join('\n'))) {
    let last = found.at(-1);
    if (!last?.subject.equals(subject)) found.push((last = { subject, graph: null, pairs: [] }));
    const pair = last.pairs.at(-1);
    if (pair?.[0].equals(predicate)) pair[1].push(object);
    else last.pairs.push([predicate, [object]]);
  }
  return found;
}
