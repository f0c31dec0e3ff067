/** Breaks the sample in every way that the shapes speak of: each constraint of each shape is told. */
import { DataFactory, type Quad, Store, type Term } from 'n3';
import { describe, expect, it } from 'vitest';
import { quadsOf } from '../../src/export/quads.ts';
import { ONTOLOGY } from '../../src/export/vocabulary.ts';
import { parseTurtle, readOntologyFile, violationsIn } from './rdf.ts';
import { sampleGraph } from './sample.ts';

const { namedNode, literal, quad } = DataFactory;
const SH = 'http://www.w3.org/ns/shacl#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NOTHING = namedNode('http://example.org/nothing');

const shapes = new Store(parseTurtle(readOntologyFile('shapes.ttl')));
const sample = [...quadsOf(sampleGraph(), { named: true })].map((one) =>
  quad(one.subject, one.predicate, one.object),
);
const data = new Store(sample);

const one = (subject: Term, name: string): Term | undefined =>
  shapes.getObjects(subject, namedNode(SH + name), null)[0];
const all = (subject: Term, name: string): Term[] => shapes.getObjects(subject, namedNode(SH + name), null);

type Values = Record<string, Term[]>;

const bg = (name: string): Term => namedNode(ONTOLOGY + name);
const expand = (name: string): string =>
  name.startsWith('bg:') ? ONTOLOGY + name.slice(3) : RDF + name.slice('rdf:'.length);
const typed = (value: string, type: string): Term => literal(value, namedNode(XSD + type));

/** How to break each kind of constraint: the values that properties of the focus node get. */
const BREAKAGES: Record<string, (path: string, value: Term, before: Term[]) => Values> = {
  minCount: (path) => ({ [path]: [] }),
  maxCount: (path, value, before) => {
    const more = Array.from({ length: Number(value.value) + 1 }, (_, i) =>
      namedNode(`http://example.org/${i}`),
    );
    return { [path]: [...before, ...more] };
  },
  datatype: (path) => ({ [path]: [literal('x', namedNode('http://example.org/type'))] }),
  nodeKind: (path) => ({ [path]: [literal('x')] }),
  class: (path) => ({ [path]: [NOTHING] }),
  in: (path) => ({ [path]: [NOTHING] }),
  pattern: (path) => ({ [path]: [literal('?')] }),
  minLength: (path) => ({ [path]: [literal('', path.endsWith('label') ? 'vi' : undefined)] }),
  uniqueLang: (path) => ({ [path]: [literal('một', 'vi'), literal('hai', 'vi')] }),
  languageIn: (path) => ({ [path]: [literal('un', 'fr')] }),
  lessThanOrEquals: (path, value) =>
    path.endsWith('Index')
      ? { [path]: [typed('9', 'nonNegativeInteger')], [value.value]: [typed('8', 'nonNegativeInteger')] }
      : { [path]: [typed('2022-01-02', 'date')], [value.value]: [typed('2022-01-01', 'date')] },
  node: (path) => ({ [path]: [literal('x')] }),
  qualifiedMinCount: (path) => ({ [path]: [literal('Name', 'en')] }),
  // Links are all that is counted so: to Wikidata and to GeoNames.
  qualifiedMaxCount: (path, value) => {
    const numbers = Array.from({ length: Number(value.value) + 1 }, (_, i) => i + 1);
    const links = [
      (n: number) => `http://www.wikidata.org/entity/Q${n}`,
      (n: number) => `https://sws.geonames.org/${n}/`,
    ];
    return { [path]: links.flatMap((link) => numbers.map((n) => namedNode(link(n)))) };
  },
  minInclusive: (path, value) => ({ [path]: [typed(`${Number(value.value) - 0.1}`, 'decimal')] }),
  maxInclusive: (path, value) => ({ [path]: [typed(`${Number(value.value) + 0.1}`, 'decimal')] }),
};
/** What says something of a constraint and is none. */
const SILENT = new Set([
  'type',
  'path',
  'message',
  'qualifiedValueShape',
  'property',
  'targetClass',
  'targetSubjectsOf',
]);

interface Case {
  shape: string;
  path: string;
  constraint: string;
  /** Where the result is told: the path, or none where a shape inside the shape is broken. */
  told: string;
  component: string;
  focus: string;
  values: Values;
  /** The statement of `shapes.ttl` that is broken. */
  stated: string;
}

const keyOf = (subject: Term, constraint: string, value: Term): string =>
  [subject.value, constraint, value.value].join(' ');

function focusOf(shape: Term): string {
  const subjects = all(shape, 'targetSubjectsOf').flatMap((path) => data.getSubjects(path, null, null));
  const instances = all(shape, 'targetClass').flatMap((type) =>
    data.getSubjects(namedNode(`${RDF}type`), type, null),
  );
  const found = [...subjects, ...instances][0];
  if (!found) throw new Error(`the sample has nothing for ${shape.value}`);
  return found.value;
}

const local = (iri: string): string => iri.replace(/^.*[#/]/, '');
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The constraints of a shape on its properties; those of a shape inside are told of the outer one. */
function casesOf(shape: Term, focus: string, within: boolean): Case[] {
  const properties = all(shape, 'property').flatMap((property) => {
    const path = one(property, 'path')!.value;
    const before = data.getObjects(namedNode(focus), namedNode(path), null);
    const make = (of: Term, constraint: string, value: Term, component: string, inside = within): Case => {
      const values = BREAKAGES[constraint]!(path, value, before);
      const told = within ? '' : local(path);
      return {
        shape: local(shape.value),
        path: local(path),
        constraint,
        told,
        component: inside ? 'Node' : component,
        focus,
        values,
        stated: keyOf(of, constraint, value),
      };
    };
    return shapes.getQuads(property, null, null, null).flatMap(({ predicate, object }) => {
      const constraint = local(predicate.value);
      if (SILENT.has(constraint)) return [];
      if (BREAKAGES[constraint] === undefined) throw new Error(`no breakage for sh:${constraint}`);
      const own = make(property, constraint, object, capital(constraint));
      if (constraint !== 'node') return [own];
      const inner = shapes
        .getQuads(object, null, null, null)
        .map((q) => [local(q.predicate.value), q.object] as const);
      return [
        own,
        ...inner
          .filter(([name]) => !SILENT.has(name) && BREAKAGES[name] !== undefined)
          .map(([name, limit]) => make(object, name, limit, 'Node')),
      ];
    });
  });
  const inner = all(shape, 'node').flatMap((node) => {
    const found = casesOf(node, focus, true).map((one) => ({ ...one, shape: local(shape.value) }));
    // Whatever breaks the shape inside breaks the constraint that names it.
    return found.flatMap((one) => [one, { ...one, stated: keyOf(shape, 'node', node) }]);
  });
  return [...properties, ...inner];
}

const targets = ['targetClass', 'targetSubjectsOf'].flatMap((name) =>
  shapes.getSubjects(namedNode(SH + name), null, null),
);
const nodeShapes = [...new Map(targets.map((shape) => [shape.value, shape])).values()];
const cases = nodeShapes.flatMap((shape) => casesOf(shape, focusOf(shape), false));

function broken({ focus, values }: Pick<Case, 'focus' | 'values'>): Quad[] {
  const paths = new Set(Object.keys(values));
  const kept = sample.filter((q) => q.subject.value !== focus || !paths.has(q.predicate.value));
  const added = Object.entries(values).flatMap(([path, objects]) =>
    objects.map((object) => quad(namedNode(focus), namedNode(path), object as Quad['object'])),
  );
  return [...kept, ...added];
}

/** What is either this or that is broken by hand: neither is. */
const CHOICES: [shape: string, type: string, values: Record<string, Term[]>][] = [
  ['Cancelled', 'bg:Talks', { 'bg:status': [bg('status-cancelled')], 'bg:place': [] }],
  ['Cancelled', 'bg:Talks', { 'bg:status': [bg('status-cancelled')], 'bg:actor': [] }],
  ['Assertion', 'bg:Assertion', { 'rdf:type': [bg('Assertion')] }],
  ['Date', 'bg:Assertion', { 'bg:asOf': [literal('hôm qua')] }],
  ['Date', 'bg:Article', { 'bg:datePublished': [typed('2021', 'gYear')] }],
];

/** Every constraint of the file, by its statement; of a choice only the choice itself. */
function statedConstraints(): string[] {
  const quads = shapes.getQuads(null, null, null, null);
  const choices = quads.filter(({ predicate }) => predicate.value === `${SH}or`);
  const inside = new Set<string>();
  const enter = (term: Term): void => {
    if (term.termType === 'NamedNode' || inside.has(term.value)) return;
    inside.add(term.value);
    for (const { object } of shapes.getQuads(term, null, null, null)) enter(object);
  };
  for (const { object } of choices) enter(object);
  // What is counted is no constraint: the count is.
  for (const { object } of shapes.getQuads(null, namedNode(`${SH}qualifiedValueShape`), null, null))
    enter(object);
  return quads
    .filter(({ subject, predicate }) => predicate.value.startsWith(SH) && !inside.has(subject.value))
    .filter(({ predicate }) => !SILENT.has(local(predicate.value)))
    .map(({ subject, predicate, object }) =>
      predicate.value === `${SH}or`
        ? `${local(subject.value)} or`
        : keyOf(subject, local(predicate.value), object),
    );
}

describe('shapes.ttl', () => {
  it('has no constraint that is not broken here', () => {
    const tried = new Set([...cases.map(({ stated }) => stated), ...CHOICES.map(([shape]) => `${shape} or`)]);
    const all = statedConstraints();
    expect(all.length).toBeGreaterThan(130);
    expect(all.filter((key) => !tried.has(key))).toEqual([]);
  });

  it.each(CHOICES)('%s or: %s with %j', async (shape, type, values) => {
    const focus = data.getSubjects(namedNode(`${RDF}type`), namedNode(expand(type)), null)[0]!.value;
    const full = Object.fromEntries(Object.entries(values).map(([path, terms]) => [expand(path), terms]));
    const told = await violationsIn(broken({ focus, values: full }));
    expect(told.filter((one) => one.focus === focus).map((one) => one.component)).toContain(
      shape === 'Date' ? 'Node' : 'Or',
    );
  });

  it('speaks of more than a hundred ways to be broken', () => {
    expect(cases.length).toBeGreaterThan(150);
    expect(new Set(nodeShapes.map(({ value }) => local(value))).size).toBe(nodeShapes.length);
  });

  it.each(cases.map((found) => [`${found.shape} ${found.path} ${found.constraint}`, found] as const))(
    '%s',
    async (_name, found) => {
      const told = (await violationsIn(broken(found))).filter(({ focus }) => focus === found.focus);
      expect(told.map(({ path, component }) => `${path} ${component}`)).toContain(
        `${found.told} ${found.component}`,
      );
    },
  );
});
