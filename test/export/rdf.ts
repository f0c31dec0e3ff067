import { readFileSync } from 'node:fs';
import { DataFactory, Parser, Store, type Quad } from 'n3';
import { Validator } from 'shacl-engine';

const ONTOLOGY_FOLDER = new URL('../../ontology/', import.meta.url);

export function readOntologyFile(name: string): string {
  return readFileSync(new URL(name, ONTOLOGY_FOLDER), 'utf8');
}

/** Quads of a Turtle text; throws where it is not Turtle. */
export function parseTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text);
}

/** One string for each quad. The exports have no blank nodes, so equal sets of lines are isomorphic graphs. */
export function lines(quads: Iterable<Quad>): string[] {
  return Array.from(quads, ({ subject, predicate, object, graph }) =>
    JSON.stringify([subject.id, predicate.id, object.id, graph.id]),
  ).sort();
}

/** One result of a validation: the local names of path and constraint component, path empty for a node shape. */
export interface Violation {
  focus: string;
  shape: string;
  path: string;
  component: string;
}

const local = (iri: string): string => iri.replace(/^.*[#/]/, '');

/** Everything that a graph breaks. */
export async function violationsIn(quads: Iterable<Quad>): Promise<Violation[]> {
  const factory = Object.assign(Object.create(DataFactory), { dataset: () => new Store() });
  const shapes = new Store(parseTurtle(readOntologyFile('shapes.ttl')));
  const report = await new Validator(shapes, { factory }).validate({ dataset: new Store([...quads]) });
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
