import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quadsOf } from '../../src/export/quads.ts';
import {
  ACT_CONCEPTS,
  BG,
  CAMEO_CODES,
  CLASSES,
  FORM_CONCEPTS,
  ONTOLOGY,
  ROLE_CONCEPTS,
  STANCES,
  STATUS_CONCEPTS,
} from '../../src/export/vocabulary.ts';
import { type EdgeType, type EntityKind, STANCE_TYPES, type StanceType } from '../../src/model.ts';
import { sampleGraph } from './sample.ts';
import { declared, objectsOf, RDF, RDFS, SKOS, subjectsWith, values } from './ontology.ts';

const codeRows = readFileSync(new URL('../../data/words/codes.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [type = '', status = '', code = '', plover = ''] = row.split(',');
    return { type, status, code, plover };
  });

describe('bangiao.ttl', () => {
  it.each([
    ['statuses', STATUS_CONCEPTS],
    ['forms', FORM_CONCEPTS],
    ['roles', ROLE_CONCEPTS],
    ['acts', ACT_CONCEPTS],
  ])('%s are the words of the model', (scheme, concepts) => {
    expect(subjectsWith(`${SKOS}inScheme`, ONTOLOGY + scheme)).toEqual(values(concepts));
    for (const [word, { value }] of Object.entries(concepts)) {
      expect(objectsOf(value, `${SKOS}notation`).map((term) => term.value)).toEqual([word]);
    }
  });

  it('has one property for each stance', () => {
    const stances = subjectsWith(`${RDFS}subPropertyOf`, `${ONTOLOGY}stanceTowards`);
    expect(stances).toEqual(values(STANCES));
    expect(stances).toHaveLength(STANCE_TYPES.length);
  });

  it('declares every class and property that the export knows', () => {
    const known = [...values(CLASSES), ...values(BG), ...values(STANCES)];
    expect(known.filter((iri) => !declared.has(iri))).toEqual([]);
  });

  it('declares every predicate, class and concept that the sample uses', () => {
    const used = new Set<string>();
    for (const { predicate, object } of quadsOf(sampleGraph())) {
      used.add(predicate.value);
      if (predicate.value === `${RDF}type` || object.value.startsWith(ONTOLOGY)) used.add(object.value);
      if (object.termType === 'Literal' && object.datatype.value.startsWith('http://id.loc.gov/')) {
        used.add(object.datatype.value);
      }
    }
    expect([...used].filter((iri) => !declared.has(iri))).toEqual([]);
  });

  it('says what each term of ours is, in Vietnamese and English', () => {
    const own = [...declared].filter((iri) => iri.startsWith(ONTOLOGY));
    for (const iri of own) {
      const concept = iri.includes('-');
      const [label, comment] = concept
        ? [`${SKOS}prefLabel`, `${SKOS}definition`]
        : [`${RDFS}label`, `${RDFS}comment`];
      for (const name of [label, comment]) {
        const told = objectsOf(iri, name).filter((term) => term.termType === 'Literal');
        expect([iri, told.map(({ language }) => language).sort()]).toEqual([iri, ['en', 'vi']]);
        expect(told.every(({ value }) => value.length > 1 && value === value.normalize('NFC'))).toBe(true);
      }
    }
    expect(own.length).toBeGreaterThan(140);
  });
});

describe('the model', () => {
  const kinds: Record<EntityKind, string> = {
    official: 'Official',
    country: 'Country',
    organisation: 'InternationalOrganization',
    place: 'Place',
    topic: 'Concept',
  };
  const edges: Record<Exclude<EdgeType, StanceType>, string> = {
    participatedIn: 'actor',
    represents: 'represents',
    heldAt: 'place',
    partOf: 'onMarginsOf',
    about: 'topic',
    locatedIn: 'locatedIn',
    holdsOffice: 'holdsOffice',
    memberOf: 'memberOf',
    chairs: 'chairs',
  };
  const quads = [...quadsOf(sampleGraph())];
  const local = (iri: string): string => iri.replace(/^.*[#/]/, '');

  it.each(Object.entries(kinds))('an entity of kind %s is a %s', (kind, name) => {
    const graph = sampleGraph();
    const keys = graph.filterNodes(
      (_key, node) => node.kind === kind && !('country' in node && kind === 'organisation' && node.country),
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      const types = quads.filter(
        ({ subject, predicate }) =>
          subject.value.endsWith(`/entity/${key}`) && predicate.value === `${RDF}type`,
      );
      expect(types.map(({ object }) => local(object.value))).toEqual([name]);
    }
    expect(declared.has(name === 'Concept' ? `${SKOS}Concept` : ONTOLOGY + name)).toBe(true);
  });

  it.each(Object.entries(edges))('an edge %s is the property %s, which the sample has', (_type, name) => {
    expect(declared.has(ONTOLOGY + name)).toBe(true);
    expect(quads.some(({ predicate }) => predicate.value === ONTOLOGY + name)).toBe(true);
  });

  it('has a concept for every code that a meeting or an act can have', () => {
    const codes = subjectsWith(`${SKOS}inScheme`, `${ONTOLOGY}cameo`).map((iri) => iri.slice(-3));
    expect(codes).toEqual([...CAMEO_CODES].sort());
    expect(codeRows.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each(codeRows.filter(({ status }) => status === ''))(
    'matches act $type with $code of the table, and that with its type of PLOVER',
    ({ type, code, plover }) => {
      const matched = ['closeMatch', 'relatedMatch'].flatMap((name) =>
        objectsOf(ACT_CONCEPTS[type as StanceType].value, SKOS + name).map(({ value }) => value),
      );
      expect(matched).toEqual([`${ONTOLOGY}cameo-${code}`]);
      const broader = objectsOf(`${ONTOLOGY}cameo-${code}`, `${SKOS}broadMatch`).map(({ value }) => value);
      expect(broader).toEqual(plover === '' ? [] : [`${ONTOLOGY}plover-${plover}`]);
    },
  );

  it('matches every code of the table with its type of PLOVER', () => {
    for (const { code, plover } of codeRows) {
      const broader = objectsOf(`${ONTOLOGY}cameo-${code}`, `${SKOS}broadMatch`).map(({ value }) => value);
      expect([code, broader]).toEqual([code, plover === '' ? [] : [`${ONTOLOGY}plover-${plover}`]]);
    }
    expect(codeRows.filter(({ status }) => status === '').map(({ type }) => type)).toEqual([...STANCE_TYPES]);
  });

  it('matches each act with a code, and each code but the bare denial with a type of PLOVER', () => {
    const matched = (iri: string): string[] =>
      ['closeMatch', 'relatedMatch'].flatMap((name) => objectsOf(iri, SKOS + name).map(({ value }) => value));
    for (const { value } of Object.values(ACT_CONCEPTS)) {
      expect(matched(value).map((iri) => iri.startsWith(`${ONTOLOGY}cameo-`))).toEqual([true]);
    }
    for (const code of CAMEO_CODES) {
      const broader = objectsOf(`${ONTOLOGY}cameo-${code}`, `${SKOS}broadMatch`).map(({ value }) => value);
      expect(broader.map((iri) => declared.has(iri))).toEqual(code === '016' ? [] : [true]);
    }
  });
});

describe('domains and ranges', () => {
  /** The classes of everything in the sample, with those that they extend. */
  const classes = new Map<string, Set<string>>();
  const sample = [...quadsOf(sampleGraph())];
  for (const { subject, predicate, object } of sample) {
    if (predicate.value !== `${RDF}type`) continue;
    const known = classes.get(subject.value) ?? new Set();
    classes.set(subject.value, known);
    for (const open = [object.value]; open.length > 0;) {
      const type = open.pop()!;
      known.add(type);
      open.push(...objectsOf(type, `${RDFS}subClassOf`).map(({ value }) => value));
    }
  }
  const concepts = new Set(subjectsWith(`${RDF}type`, `${SKOS}Concept`));

  it('are those of what the export writes', () => {
    const wrong: string[] = [];
    for (const { subject, predicate, object } of sample) {
      for (const { value } of objectsOf(predicate.value, `${RDFS}domain`)) {
        if (!classes.get(subject.value)?.has(value))
          wrong.push(`${subject.value} is no ${value}, has ${predicate.value}`);
      }
      for (const { value } of objectsOf(predicate.value, `${RDFS}range`)) {
        const fits =
          object.termType === 'Literal'
            ? object.datatype.value === value
            : classes.get(object.value)?.has(value) ||
              (value === `${SKOS}Concept` && concepts.has(object.value));
        if (!fits) wrong.push(`${object.value} is no ${value}, is ${predicate.value}`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });
});
