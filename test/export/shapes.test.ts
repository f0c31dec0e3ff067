import { DataFactory, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { quadsOf } from '../../src/export/quads.ts';
import { PREFIXES } from '../../src/export/vocabulary.ts';
import { parseTurtle, readOntologyFile, violations } from './rdf.ts';
import { sampleGraph } from './sample.ts';

/** All graphs as one. */
const sample = [...quadsOf(sampleGraph(), { named: true })].map((quad) =>
  DataFactory.quad(quad.subject, quad.predicate, quad.object),
);
const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);

function expand(name: string): string {
  const [prefix, local] = name.split(':') as [string, string];
  return `${PREFIXES[prefix]}${local}`;
}

/** The first node of a class, in the order of the export. */
function firstOf(type: string): Quad['subject'] {
  const found = sample.find(
    ({ predicate, object }) => predicate.value === expand('rdf:type') && object.value === expand(type),
  );
  if (!found) throw new Error(`the sample has no ${type}`);
  return found.subject;
}

/** The sample without one property of the first node of a class, or with other values for it, in Turtle. */
function broken(type: string, property: string, values: string[]): Quad[] {
  const subject = firstOf(type);
  const predicate = DataFactory.namedNode(expand(property));
  const kept = sample.filter((quad) => !(quad.subject.equals(subject) && quad.predicate.equals(predicate)));
  const turtle = values.map((value) => `<${subject.value}> ${property} ${value} .`);
  return [...kept, ...parseTurtle([...prefixes, ...turtle].join('\n'))];
}

const CASES: [type: string, property: string, values: string[], told: string][] = [
  ['bg:Official', 'rdfs:label', [], 'label'],
  ['bg:Official', 'rdfs:label', ['"Lavrov"'], 'label'],
  ['bg:Official', 'rdfs:label', ['"Lavrov"@vi', '"Láp-rốp"@vi'], 'label'],
  ['bg:Official', 'bg:country', ['<http://a/>', '<http://b/>'], 'country'],
  ['bg:Country', 'rdfs:label', ['"Russia"@en'], 'label'],
  ['bg:Country', 'bg:isoCode', ['"RUS"'], 'isoCode'],
  ['bg:Country', 'owl:sameAs', ['<https://www.wikidata.org/wiki/Q159>'], 'sameAs'],
  ['bg:Country', 'owl:sameAs', ['<https://www.geonames.org/2017370>'], 'sameAs'],
  ['bg:Place', 'owl:sameAs', ['<https://sws.geonames.org/1/>', '<https://sws.geonames.org/2/>'], 'sameAs'],
  ['bg:Official', 'owl:sameAs', ['<https://sws.geonames.org/1/>'], 'sameAs'],
  ['bg:Place', 'geo:lat', ['90.5'], 'lat'],
  ['bg:Place', 'geo:lat', ['"59"'], 'lat'],
  ['bg:Place', 'geo:lat', [], 'lat'],
  ['bg:Place', 'geo:long', ['-180.1'], 'long'],
  ['bg:Place', 'geo:long', ['18.0', '19.0'], 'long'],
  ['bg:GovernmentBody', 'bg:country', [], 'country'],
  ['bg:InternationalOrganization', 'bg:country', ['<http://a/>'], 'country'],
  ['bg:Place', 'rdfs:label', [], 'label'],
  ['skos:Concept', 'skos:inScheme', [], 'inScheme'],
  ['skos:Concept', 'skos:prefLabel', ['"an ninh"'], 'prefLabel'],
  ['org:Post', 'org:postIn', [], 'postIn'],
  ['bg:Tenure', 'org:member', [], 'member'],
  ['bg:Tenure', 'org:organization', [], 'organization'],
  ['bg:Tenure', 'bg:post', [], 'post'],
  ['bg:Tenure', 'bg:until', ['"1999-01-01"^^xsd:date'], 'Tenure'],
  ['bg:StateMembership', 'org:member', [], 'member'],
  ['bg:StateMembership', 'org:organization', [], 'organization'],
  ['bg:StateMembership', 'bg:role', ['bg:role-host'], 'role'],
  ['bg:Talks', 'bg:participation', [], 'participation'],
  ['bg:Talks', 'bg:status', [], 'status'],
  ['bg:Talks', 'bg:status', ['bg:status-held', 'bg:status-planned'], 'status'],
  ['bg:Talks', 'bg:status', ['bg:status-denied'], 'status'],
  ['bg:Talks', 'bg:status', ['bg:status-cancelled'], 'Cancelled'],
  ['bg:Talks', 'bg:evidence', [], 'evidence'],
  ['bg:Talks', 'bg:date', ['"2/12"'], 'date'],
  ['bg:Talks', 'bg:eventCode', ['40'], 'eventCode'],
  ['bg:Talks', 'bg:confidence', ['1.2'], 'confidence'],
  ['bg:Conference', 'bg:form', ['bg:form-dinner'], 'form'],
  ['bg:Participation', 'bg:agent', [], 'agent'],
  ['bg:Participation', 'bg:role', [], 'role'],
  ['bg:Participation', 'bg:capacity', ['bg:Talks'], 'capacity'],
  ['bg:SpeechAct', 'bg:actor', [], 'SpeechAct'],
  ['bg:SpeechAct', 'bg:act', ['bg:act-sanctions'], 'act'],
  ['bg:SpeechAct', 'bg:eventCode', ['1'], 'SpeechAct'],
  ['bg:SanctionMeasure', 'bg:act', ['bg:act-accuses'], 'act'],
  ['bg:SanctionMeasure', 'bg:evidence', [], 'SanctionMeasure'],
  ['bg:Assertion', 'bg:confidence', [], 'confidence'],
  ['bg:Assertion', 'bg:confidence', ['-0.1'], 'confidence'],
  ['bg:Assertion', 'bg:confidence', ['0.9e0'], 'confidence'],
  ['bg:Assertion', 'bg:rule', [], 'rule'],
  ['bg:Assertion', 'bg:asOf', ['"hôm qua"'], 'asOf'],
  ['bg:Assertion', 'prov:wasDerivedFrom', [], 'wasDerivedFrom'],
  ['bg:Assertion', 'prov:wasDerivedFrom', ['<http://a/>'], 'wasDerivedFrom'],
  ['rdf:Statement', 'rdf:subject', [], 'subject'],
  ['bg:Assertion', 'rdf:type', ['bg:Assertion'], 'Assertion'],
  ['prov:Bundle', 'prov:wasDerivedFrom', ['<http://a/>'], 'wasDerivedFrom'],
  ['void:Dataset', 'void:triples', [], 'triples'],
  ['bg:Talks', 'bg:eventType', ['bg:status-held'], 'eventType'],
  ['bg:Article', 'rdfs:label', [], 'label'],
  ['bg:Article', 'bg:publishedBasis', ['"guessed"'], 'publishedBasis'],
  ['bg:Article', 'bg:url', ['<ftp://a/>'], 'url'],
  ['bg:Sentence', 'bg:article', [], 'article'],
  ['bg:Sentence', 'bg:text', [], 'text'],
  ['bg:Sentence', 'bg:beginIndex', ['"9999"^^xsd:nonNegativeInteger'], 'beginIndex'],
  ['bg:Sentence', 'bg:endIndex', [], 'endIndex'],
];

describe('shapes.ttl', () => {
  it('is kept by the sample', async () => {
    expect(await violations(sample)).toEqual([]);
  });

  it.each(CASES)('%s with %s %j breaks %s', async (type, property, values, told) => {
    expect(await violations(broken(type, property, values))).toContain(told);
  });

  it('has a case for the class of every shape', () => {
    const targets = parseTurtle(readOntologyFile('shapes.ttl'))
      .filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/shacl#targetClass')
      .map(({ object }) => object.value);
    const sisters = ['Encounter', 'Call', 'Visit', 'Summit'].map((name) => expand(`bg:${name}`));
    const tried = new Set([...CASES.map(([type]) => expand(type)), ...sisters]);
    expect(targets.filter((target) => !tried.has(target))).toEqual([]);
  });
});
