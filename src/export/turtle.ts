/** Turtle and TriG: the graph for people to read and for triple stores to load. */
import type { Problem } from '../model.ts';
import { type AnyTerm, type Encode, turtleEncoder } from './encode.ts';
import { createMint, dataPrefixes } from './iri.ts';
import { type Output, writeText } from './output.ts';
import { blocksOf, type KnowledgeGraph, type QuadOptions } from './quads.ts';
import { PREFIXES, rdf } from './vocabulary.ts';

/** What any RDF says of one subject in one graph; null is the default graph. */
export interface Paragraph {
  readonly subject: AnyTerm;
  readonly graph: AnyTerm | null;
  readonly pairs: readonly (readonly [AnyTerm, AnyTerm | readonly AnyTerm[]])[];
}

export interface TurtleOptions extends Omit<QuadOptions, 'report' | 'named' | 'counted'> {
  out: Output;
}

export interface TurtleReport {
  /** Statements written. */
  quads: number;
  /** Values that RDF cannot hold, edges that have no place in the ontology; empty for a sound graph. */
  problems: Problem[];
}

/**
 * Writes a graph as Turtle, grouped by subject: the same graph gives the same bytes. Beside the graph, memory holds
 * one chunk, one node's facts and a list of the quoted sentences. Rejects where `base` is not usable or the stream fails.
 */
export function writeTurtle(graph: KnowledgeGraph, options: TurtleOptions): Promise<TurtleReport> {
  return write(graph, options, false);
}

/** The same as TriG, one named graph for each article; memory also holds a list of what each article tells. */
export function writeTrig(graph: KnowledgeGraph, options: TurtleOptions): Promise<TurtleReport> {
  return write(graph, options, true);
}

async function write(graph: KnowledgeGraph, options: TurtleOptions, named: boolean): Promise<TurtleReport> {
  const { base } = createMint(options.base);
  const problems: Problem[] = [];
  let quads = 0;
  const blocks = blocksOf(graph, {
    ...options,
    base,
    named,
    report: (problem) => problems.push(problem),
    counted: (count) => (quads = count),
  });
  await writeText(turtleText(blocks, { ...PREFIXES, ...dataPrefixes(base) }, base), options.out);
  return { quads, problems };
}

/** Paragraphs as Turtle, or as TriG where they have graphs. Throws a `TypeError` for a term that cannot be written. */
export function* turtleText(
  paragraphs: Iterable<Paragraph>,
  prefixes: Readonly<Record<string, string>>,
  base: string | null,
): Generator<string> {
  const encode = turtleEncoder(prefixes, base);
  if (base !== null) yield `@base <${base}> .\n`;
  for (const [prefix, namespace] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${namespace}> .\n`;
  let open: string | null = null;
  for (const paragraph of paragraphs) {
    const graph = paragraph.graph === null ? null : encode(paragraph.graph);
    if (graph !== open) {
      if (open !== null) yield '}\n';
      if (graph !== null) yield `\n${graph} {\n`;
      open = graph;
    }
    yield paragraphText(paragraph, encode);
  }
  if (open !== null) yield '}\n';
}

function paragraphText({ subject, pairs }: Paragraph, encode: Encode): string {
  if (pairs.length === 0) return '';
  let text = `\n${encode(subject)}`;
  let separator = ' ';
  for (const [predicate, objects] of pairs) {
    text += separator;
    text += predicate.value === rdf.type.value ? 'a' : encode(predicate);
    if ('termType' in objects) text += ` ${encode(objects)}`;
    else {
      let comma = ' ';
      for (const object of objects) {
        text += comma + encode(object);
        comma = ', ';
      }
    }
    separator = ' ;\n    ';
  }
  return `${text} .\n`;
}
