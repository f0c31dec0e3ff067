/** Which terms of elsewhere ours extend. */
import { describe, expect, it } from 'vitest';
import { ONTOLOGY } from '../../src/export/vocabulary.ts';
import { declared, NIF, objectsOf, RDF, RDFS, SKOS, subjectsWith } from './ontology.ts';

describe('alignment', () => {
  it.each([
    ['Official', ['http://xmlns.com/foaf/0.1/Person', 'https://schema.org/Person']],
    ['Encounter', ['http://semanticweb.cs.vu.nl/2009/11/sem/Event', 'https://schema.org/Event']],
    ['Tenure', ['http://www.w3.org/ns/org#Membership']],
    ['Assertion', [`${RDF}Statement`, 'http://www.w3.org/ns/prov#Entity']],
    ['Country', ['https://schema.org/Country']],
    [
      'GovernmentBody',
      ['https://schema.org/GovernmentOrganization', 'http://xmlns.com/foaf/0.1/Organization'],
    ],
    ['InternationalOrganization', ['http://www.w3.org/ns/org#FormalOrganization']],
    ['Participation', ['http://semanticweb.cs.vu.nl/2009/11/sem/Role']],
    ['Article', ['https://schema.org/NewsArticle', `${NIF}Context`]],
    ['Sentence', [`${NIF}RFC5147String`]],
  ])('%s extends %j', (name, classes) => {
    const extended = objectsOf(ONTOLOGY + name, `${RDFS}subClassOf`).map(({ value }) => value);
    expect(extended).toEqual(expect.arrayContaining(classes));
  });
});

describe('alignment of each vocabulary', () => {
  const extended = (iri: string): string[] =>
    ['subClassOf', 'subPropertyOf'].flatMap((name) => objectsOf(iri, RDFS + name).map(({ value }) => value));

  it.each([
    ['schema.org', 'https://schema.org/'],
    ['SEM', 'http://semanticweb.cs.vu.nl/2009/11/sem/'],
    ['W3C ORG', 'http://www.w3.org/ns/org#'],
    ['FOAF', 'http://xmlns.com/foaf/0.1/'],
    ['PROV-O', 'http://www.w3.org/ns/prov#'],
    ['NIF', NIF],
  ])('%s is extended by a class or property of ours', (_name, namespace) => {
    const own = [...declared].filter((iri) => iri.startsWith(ONTOLOGY));
    expect(own.filter((iri) => extended(iri).some((term) => term.startsWith(namespace)))).not.toEqual([]);
  });

  it('SKOS has a scheme for status, form, role, act, topic, PLOVER and CAMEO', () => {
    const schemes = subjectsWith(`${RDF}type`, `${SKOS}ConceptScheme`).map((iri) => iri.replace(/^.*#/, ''));
    expect(schemes).toEqual(['acts', 'cameo', 'forms', 'plover', 'roles', 'statuses', 'topics']);
  });

  it('each class of ours extends, through others of ours, one of elsewhere', () => {
    const outer = (iri: string): boolean =>
      extended(iri).some((one) => !one.startsWith(ONTOLOGY) || outer(one));
    const classes = subjectsWith(`${RDF}type`, 'http://www.w3.org/2002/07/owl#Class');
    const own = classes.filter((iri) => iri.startsWith(ONTOLOGY));
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((iri) => !outer(iri))).toEqual([]);
  });
});
