/** The ontology as the page shows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { DataFactory, Parser, Store, type Term } from 'n3';

const ONTOLOGY = 'https://w3id.org/bangiao/ontology#';
const FOLDER = new URL('../../ontology/', import.meta.url);
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const OWL = 'http://www.w3.org/2002/07/owl#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

export interface Entry {
  iri: string;
  name: string;
  vi: string;
  en: string;
  commentVi: string;
  commentEn: string;
  /** Classes or properties that it extends, as prefixed names. */
  extends: string[];
  domain: string[];
  range: string[];
}

export interface Concept extends Entry {
  notation: string;
  matches: string[];
}

export interface Scheme extends Entry {
  concepts: Concept[];
}

interface Question {
  name: string;
  vi: string;
  en: string;
  query: string;
}

export interface Ontology {
  prefixes: Record<string, string>;
  version: string;
  classes: Entry[];
  properties: Entry[];
  schemes: Scheme[];
  questions: Question[];
}

/** Reads `ontology/bangiao.ttl` and the questions; sorted by name. */
export function readOntology(): Ontology {
  const prefixes: Record<string, string> = {};
  const text = readFileSync(new URL('bangiao.ttl', FOLDER), 'utf8');
  const store = new Store(
    new Parser().parse(text, null, (prefix, iri) => void (prefixes[prefix] = String(iri.value))),
  );
  const objects = (subject: string, predicate: string): Term[] =>
    store.getObjects(DataFactory.namedNode(subject), DataFactory.namedNode(predicate), null);
  const shorten = (iri: string): string => short(iri, prefixes);
  const names = (subject: string, predicate: string): string[] =>
    objects(subject, predicate)
      .map(({ value }) => shorten(value))
      .sort();
  const inLanguage = (subject: string, predicate: string, language: string): string =>
    objects(subject, predicate).find((term) => term.termType === 'Literal' && term.language === language)
      ?.value ?? '';
  const entry = (iri: string, label = `${RDFS}label`, comment = `${RDFS}comment`): Entry => ({
    iri,
    name: shorten(iri),
    vi: inLanguage(iri, label, 'vi'),
    en: inLanguage(iri, label, 'en'),
    commentVi: inLanguage(iri, comment, 'vi'),
    commentEn: inLanguage(iri, comment, 'en'),
    extends: [...names(iri, `${RDFS}subClassOf`), ...names(iri, `${RDFS}subPropertyOf`)],
    domain: names(iri, `${RDFS}domain`),
    range: names(iri, `${RDFS}range`),
  });
  const ofType = (...types: string[]): string[] =>
    types
      .flatMap((type) =>
        store.getSubjects(DataFactory.namedNode(`${RDF}type`), DataFactory.namedNode(type), null),
      )
      .map(({ value }) => value)
      .filter((iri) => iri.startsWith(ONTOLOGY))
      .sort();
  const concept = (iri: string): Concept => ({
    ...entry(iri, `${SKOS}prefLabel`, `${SKOS}definition`),
    notation: objects(iri, `${SKOS}notation`)[0]?.value ?? '',
    matches: ['broadMatch', 'closeMatch', 'relatedMatch'].flatMap((match) =>
      names(iri, SKOS + match).map((name) => `${match} ${name}`),
    ),
  });
  const scheme = (iri: string): Scheme => {
    const members = store.getSubjects(
      DataFactory.namedNode(`${SKOS}inScheme`),
      DataFactory.namedNode(iri),
      null,
    );
    return {
      ...entry(iri),
      concepts: members.map(({ value }) => concept(value)).sort((a, b) => (a.iri < b.iri ? -1 : 1)),
    };
  };
  return {
    prefixes,
    version: objects(ONTOLOGY.slice(0, -1), `${OWL}versionInfo`)[0]!.value,
    classes: ofType(`${OWL}Class`).map((iri) => entry(iri)),
    properties: ofType(`${OWL}ObjectProperty`, `${OWL}DatatypeProperty`).map((iri) => entry(iri)),
    schemes: ofType(`${SKOS}ConceptScheme`).map(scheme),
    questions: readQuestions(),
  };
}

function readQuestions(): Question[] {
  const folder = new URL('questions/', FOLDER);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const query = readFileSync(new URL(file, folder), 'utf8');
      const [vi, en] = query.split('\n').map((line) => line.replace(/^# /, ''));
      return {
        name: file.replace(/\.rq$/, ''),
        vi: vi!,
        en: en!,
        query: query.split('\n').slice(2).join('\n').trim(),
      };
    });
}

/** `bg:Talks`; an IRI without a prefix as it is. */
function short(iri: string, prefixes: Record<string, string>): string {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}
