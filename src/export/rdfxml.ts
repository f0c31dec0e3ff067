/** RDF/XML, for tools that read nothing else. */
import type { NamedNode } from 'n3';
import { createMint } from './iri.ts';
import { NO_TRIPLE_TERMS } from './jsonld.ts';
import { writeText } from './output.ts';
import { type Block, blocksOf, type KnowledgeGraph } from './quads.ts';
import type { Value } from './quads/source.ts';
import type { TurtleOptions, TurtleReport } from './turtle.ts';
import { PREFIXES, xsd } from './vocabulary.ts';
import { element, xmlText } from './xml.ts';

/** Writes a graph as RDF/XML 1.1. Rejects as `writeJsonLd` does. */
export async function writeRdfXml(graph: KnowledgeGraph, options: TurtleOptions): Promise<TurtleReport> {
  if (options.provenance === 'rdf12') throw new TypeError(NO_TRIPLE_TERMS);
  const { base } = createMint(options.base);
  const report: TurtleReport = { quads: 0, problems: [] };
  const blocks = blocksOf(graph, {
    ...options,
    base,
    report: (problem) => report.problems.push(problem),
    counted: (count) => (report.quads = count),
  });
  await writeText(rdfXmlText(blocks), options.out);
  return report;
}

function* rdfXmlText(blocks: Iterable<Block>): Generator<string> {
  const namespaces = Object.entries(PREFIXES).map(
    ([prefix, iri]) => `\n    xmlns:${prefix}="${xmlText(iri)}"`,
  );
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namespaces.join('')}>\n`;
  for (const { subject, pairs } of blocks) {
    let text = `<rdf:Description rdf:about="${xmlText(subject.value)}">\n`;
    for (const [predicate, objects] of pairs) {
      for (const object of 'termType' in objects ? [objects] : objects) {
        text += `  ${property(qualifiedName(predicate), object)}\n`;
      }
    }
    yield `${text}</rdf:Description>\n`;
  }
  yield '</rdf:RDF>\n';
}

function property(name: string, object: Value): string {
  if (object.termType === 'NamedNode') return element(name, { 'rdf:resource': object.value });
  if (object.termType !== 'Literal') throw new TypeError(NO_TRIPLE_TERMS);
  const { value, language, datatype } = object;
  if (language !== '') return element(name, { 'xml:lang': language }, xmlText(value));
  const type = datatype.value === xsd.string.value ? null : datatype.value;
  return element(name, { 'rdf:datatype': type }, xmlText(value));
}

/** Every predicate of the export has a prefix; one that had none could not be an element. */
function qualifiedName({ value }: NamedNode): string {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    if (value.startsWith(namespace) && /^[A-Za-z_][\w.-]*$/.test(value.slice(namespace.length))) {
      return `${prefix}:${value.slice(namespace.length)}`;
    }
  }
  throw new TypeError(`${value}: no prefix for this predicate, which RDF/XML needs`);
}
