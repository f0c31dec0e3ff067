import { readFileSync } from 'node:fs';
import { DataFactory, Parser, Store, type Quad } from 'n3';
import jsonld from 'jsonld';
import * as oxigraph from 'oxigraph';
import { canonize } from 'rdf-canonize';
import { Validator } from 'shacl-engine';

const ONTOLOGY_FOLDER = new URL('../../ontology/', import.meta.url);

export function readOntologyFile(name: string): string {
  return readFileSync(new URL(name, ONTOLOGY_FOLDER), 'utf8');
}

/** Quads of a Turtle text; throws where it is not Turtle. */
export function parseTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text);
}

/** Any RDF library's term. */
interface AnyTerm {
  termType: string;
  value: string;
  language?: string;
  direction?: string | null;
  datatype?: { value: string };
  subject?: AnyTerm;
  predicate?: AnyTerm;
  object?: AnyTerm;
}

export interface AnyQuad {
  subject: AnyTerm;
  predicate: AnyTerm;
  object: AnyTerm;
  graph: AnyTerm;
}

function termKey(term: AnyTerm): unknown {
  const { termType, value, subject, predicate, object } = term;
  if (subject && predicate && object) return [subject, predicate, object].map(termKey);
  if (termType !== 'Literal') return [termType, value];
  return [value, term.language ?? '', term.direction ?? '', term.datatype?.value];
}

/** One string for each quad, whatever library made it; n3's own escapes and ours are not asked. */
export function lines(quads: Iterable<AnyQuad>): string[] {
  return Array.from(quads, ({ subject, predicate, object, graph }) =>
    JSON.stringify([subject, predicate, object, graph].map(termKey)),
  ).sort();
}

export type RdfFormat = 'turtle' | 'trig' | 'nquads' | 'ntriples' | 'jsonld' | 'rdfxml';
const MEDIA_TYPES: Record<RdfFormat, string> = {
  turtle: 'text/turtle',
  trig: 'application/trig',
  nquads: 'application/n-quads',
  ntriples: 'application/n-triples',
  jsonld: 'application/ld+json',
  rdfxml: 'application/rdf+xml',
};

/** The parsers of n3, of oxigraph and of jsonld.js, which have no code in common, each for the formats that it reads. */
export const PARSERS: Record<
  string,
  { formats: readonly RdfFormat[]; parse(text: string, format: RdfFormat): AnyQuad[] | Promise<AnyQuad[]> }
> = {
  n3: {
    formats: ['turtle', 'trig', 'nquads', 'ntriples'],
    parse: (text, format) => new Parser({ format: MEDIA_TYPES[format] }).parse(text) as unknown as AnyQuad[],
  },
  oxigraph: {
    formats: ['turtle', 'trig', 'nquads', 'ntriples', 'jsonld', 'rdfxml'],
    parse: (text, format) => oxigraph.parse(text, { format: MEDIA_TYPES[format] }) as unknown as AnyQuad[],
  },
  jsonld: {
    formats: ['jsonld'],
    parse: (text) => jsonld.toRDF(JSON.parse(text) as object, { documentLoader: refuse }),
  },
};

/** Nothing is fetched: the context stands in the file. */
function refuse(url: string): never {
  throw new Error(`asked for ${url}`);
}

/** The canonical N-Quads of RDFC-1.0: equal for isomorphic graphs, whatever their blank nodes are called. */
export function canonical(quads: Iterable<AnyQuad>): Promise<string> {
  return canonize([...quads], { algorithm: 'RDFC-1.0' });
}

/** One result of a validation: the local names of path and constraint component, path empty for a node shape. */
export interface Violation {
  focus: string;
  shape: string;
  path: string;
  component: string;
}

const local = (iri: string): string => iri.replace(/^.*[#/]/, '');

/** Reads and compiles the shapes, once a test file: hundreds of graphs are put to them. */
function shapesValidator(): Validator {
  const factory = Object.assign(Object.create(DataFactory), { dataset: () => new Store() });
  return new Validator(new Store(parseTurtle(readOntologyFile('shapes.ttl'))), { factory });
}

let validator: Validator | undefined;

/** Everything that a graph breaks. */
export async function violationsIn(quads: Iterable<Quad>): Promise<Violation[]> {
  validator ??= shapesValidator();
  const report = await validator.validate({ dataset: new Store([...quads]) });
  return report.results.map(({ focusNode, shape, path, constraintComponent }) => ({
    focus: focusNode.term.value,
    shape: local(shape.ptr.term.value),
    path: local(path?.[0]?.predicates[0]?.value ?? ''),
    component: local(constraintComponent.value).replace('ConstraintComponent', ''),
  }));
}

/** Names of the shapes and paths that a graph breaks, sorted, each once: `Encounter status`. */
export async function violations(quads: Iterable<Quad>): Promise<string[]> {
  const found = await violationsIn(quads);
  return [...new Set(found.map(({ path, shape }) => path || shape))].sort();
}
