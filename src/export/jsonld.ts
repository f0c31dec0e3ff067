/** JSON-LD with the ontology's own context inside: nothing has to be fetched to read it. */
import { readFileSync } from 'node:fs';
import type { NamedNode } from 'n3';
import { createMint } from './iri.ts';
import { writeText } from './output.ts';
import { type Block, blocksOf, type KnowledgeGraph } from './quads.ts';
import type { Value } from './quads/source.ts';
import type { TurtleOptions, TurtleReport } from './turtle.ts';
import { rdf, xsd } from './vocabulary.ts';

const CONTEXT_FILE = new URL('../../ontology/context.jsonld', import.meta.url);

type Definition =
  string | { '@id': string; '@type'?: string; '@container'?: string | string[]; '@language'?: string };
type Json = string | number | boolean | { [name: string]: Json } | Json[];

/** How the context has the values of one predicate written. */
interface Word {
  readonly name: string;
  /** `@id`, `@vocab` or the IRI of a datatype; null where the context says nothing. */
  readonly type: string | null;
  readonly language: string | null;
  readonly byLanguage: boolean;
}

interface Context {
  readonly definitions: Record<string, unknown>;
  /** By the IRI of the predicate. */
  readonly words: ReadonlyMap<string, Word>;
  /** Names of classes, concepts and predicates, by IRI. */
  readonly names: ReadonlyMap<string, string>;
  readonly base: string;
}

/**
 * Writes a graph as JSON-LD 1.1, one object a line. Rejects where `base` is not usable, where triple terms are asked
 * for, which JSON-LD does not have, or where the stream fails.
 */
export async function writeJsonLd(graph: KnowledgeGraph, options: TurtleOptions): Promise<TurtleReport> {
  if (options.provenance === 'rdf12') throw new TypeError(NO_TRIPLE_TERMS);
  const { base } = createMint(options.base);
  const report: TurtleReport = { quads: 0, problems: [] };
  const blocks = blocksOf(graph, {
    ...options,
    report: (problem) => report.problems.push(problem),
    counted: (count) => (report.quads = count),
  });
  await writeText(jsonLdText(blocks, readContext(base)), options.out);
  return report;
}

export const NO_TRIPLE_TERMS =
  'provenance rdf12: this format has no triple terms; use turtle, trig, ntriples or nquads, or provenance reification';

function* jsonLdText(blocks: Iterable<Block>, context: Context): Generator<string> {
  const head = { ...context.definitions, '@base': context.base };
  yield `{"@context":${JSON.stringify(head)},\n"@graph":[`;
  let separator = '\n';
  for (const block of blocks) {
    yield separator + JSON.stringify(nodeObject(block, context));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function nodeObject({ subject, pairs }: Block, context: Context): { [name: string]: Json } {
  const node: { [name: string]: Json } = { id: relative(subject, context) };
  for (const [predicate, objects] of pairs) {
    const values = 'termType' in objects ? [objects] : objects;
    if (predicate === rdf.type) {
      node['type'] = single(values.map((type) => context.names.get(type.value) ?? type.value));
      continue;
    }
    const word = context.words.get(predicate.value);
    if (word?.byLanguage) node[word.name] = languageMap(values);
    else
      node[word?.name ?? predicate.value] = single(values.map((value) => valueObject(value, word, context)));
  }
  return node;
}

function single(values: Json[]): Json {
  return values.length === 1 ? values[0]! : values;
}

function languageMap(values: readonly Value[]): Json {
  const map: { [language: string]: Json } = {};
  for (const value of values) {
    if (value.termType !== 'Literal') continue;
    const before = map[value.language];
    map[value.language] = before === undefined ? value.value : [before, value.value].flat();
  }
  return map;
}

/** A value as the context lets it be written, else in full. */
function valueObject(value: Value, word: Word | undefined, context: Context): Json {
  if (value.termType === 'NamedNode') {
    if (word?.type === '@vocab') return context.names.get(value.value) ?? value.value;
    return word?.type === '@id' ? relative(value, context) : { '@id': value.value };
  }
  if (value.termType !== 'Literal') throw new TypeError(NO_TRIPLE_TERMS);
  const { language, datatype } = value;
  if (language !== '') {
    return word?.language === language ? value.value : { '@value': value.value, '@language': language };
  }
  if (word?.type === datatype.value) return value.value;
  if (datatype.value === xsd.string.value && !word?.type && !word?.language) return value.value;
  return { '@value': value.value, '@type': datatype.value };
}

function relative(node: NamedNode, { base }: Context): string {
  return node.value.startsWith(base) ? node.value.slice(base.length) : node.value;
}

function readContext(base: string): Context {
  const file = JSON.parse(readFileSync(CONTEXT_FILE, 'utf8')) as { '@context': Record<string, Definition> };
  const definitions = file['@context'];
  const words = new Map<string, Word>();
  const names = new Map<string, string>();
  for (const [name, definition] of Object.entries(definitions)) {
    const id = typeof definition === 'string' ? definition : definition['@id'];
    if (name.startsWith('@') || !/^[a-z]+:[^/]/i.test(id ?? '')) continue;
    const iri = expand(id, definitions);
    const rest = typeof definition === 'string' ? { '@id': id } : definition;
    names.set(iri, name);
    words.set(iri, {
      name,
      type: rest['@type'] === undefined ? null : expand(rest['@type'], definitions),
      language: rest['@language'] ?? null,
      byLanguage: [rest['@container']].flat().includes('@language'),
    });
  }
  return { definitions, words, names, base };
}

/** `bg:actor` in full; keywords as they are. */
function expand(name: string, definitions: Record<string, Definition>): string {
  const colon = name.indexOf(':');
  const namespace = definitions[name.slice(0, Math.max(colon, 0))];
  return typeof namespace === 'string' ? namespace + name.slice(colon + 1) : name;
}
