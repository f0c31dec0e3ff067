/** The ontology, read once, and how tests ask it. */
import type { Quad } from 'n3';
import { parseTurtle, readOntologyFile } from './rdf.ts';

const ontology = parseTurtle(readOntologyFile('bangiao.ttl'));
/** Everything that the ontology speaks of. */
export const declared = new Set(ontology.map((quad) => quad.subject.value));
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
export const NIF = 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';

export function objectsOf(subject: string, predicate: string): Quad['object'][] {
  return ontology
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((quad) => quad.object);
}

export function subjectsWith(predicate: string, object: string): string[] {
  return ontology
    .filter((quad) => quad.predicate.value === predicate && quad.object.value === object)
    .map((quad) => quad.subject.value)
    .sort();
}

export function values(terms: Readonly<Record<string, { value: string }>>): string[] {
  return Object.values(terms)
    .map((term) => term.value)
    .sort();
}
