/** What every part of the RDF export works with, and how it writes down what it finds. */
import type { MultiDirectedGraph } from 'graphology';
import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import type { EdgeAttributes, Evidence, GraphAttributes, NodeAttributes } from '../../model.ts';
import { byText } from '../../text/order.ts';
import type { Mint } from '../iri.ts';
import { isDay, type Terms } from '../terms.ts';

export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** What the graph knows of a participant, read once however many meetings there are. */
export interface Standing {
  readonly onBehalfOf: NamedNode | null;
  readonly offices: readonly Edge[];
}

export interface Source {
  readonly graph: KnowledgeGraph;
  readonly mint: Mint;
  readonly terms: Terms;
  /** What was read of participants so far. */
  readonly standings: Map<string, Standing>;
  /** Tells where in the graph the next terms come from, for the reports. */
  at(place: string): void;
  report(message: string): void;
}

type Value = NamedNode | Literal | null;
export type Pair = readonly [NamedNode, Value | readonly Value[]];

/** Quads of one subject: what Turtle writes as one paragraph. */
export type Block = readonly Quad[];

/** The block `subject predicate object` of all pairs; a null object is none, and what is said twice is said once. */
export function describe(subject: NamedNode, pairs: readonly Pair[]): Block {
  const block: Quad[] = [];
  for (const [predicate, objects] of pairs) {
    if (objects === null) continue;
    if ('termType' in objects) block.push(DataFactory.quad(subject, predicate, objects));
    else for (const object of distinct(objects)) block.push(DataFactory.quad(subject, predicate, object));
  }
  return block;
}

function distinct(values: readonly Value[]): Iterable<NamedNode | Literal> {
  const terms = values.filter((value) => value !== null);
  return terms.length < 2 ? terms : new Map(terms.map((term) => [term.id, term])).values();
}

/** `make(value)`, or null where there is no value. */
export function known<Given, Made>(value: Given | null, make: (value: Given) => Made): Made | null {
  return value === null ? null : make(value);
}

/** A day as xsd:date, which every store compares; a month, a year or an interval as EDTF. */
export function dateTerm(source: Source, value: string | null): Literal | null {
  return known(value, isDay(value ?? '') ? source.terms.day : source.terms.edtf);
}

/** The sentences behind a fact in the order of the articles. */
export function sentencesOf(source: Source, evidence: readonly Evidence[]): NamedNode[] {
  return sortEvidence(evidence).map((one) => source.mint.sentence(one.article, one.start, one.end));
}

/** By article, place in the article, and rule. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence.toSorted(
    (a, b) =>
      byText(a.article, b.article) ||
      a.start - b.start ||
      a.end - b.end ||
      byText(a.rule, b.rule) ||
      a.confidence - b.confidence,
  );
}

export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** The edges out of (or into) a node in an order that depends on their content alone. */
export function edgesOf(graph: KnowledgeGraph, node: string, direction: 'in' | 'out'): Edge[] {
  const edges: [string, Edge][] = [];
  const keep = (_key: string, attributes: EdgeAttributes, source: string, target: string): void => {
    edges.push([orderOf(source, target, attributes), { source, target, attributes }]);
  };
  if (direction === 'in') graph.forEachInEdge(node, keep);
  else graph.forEachOutEdge(node, keep);
  return edges.sort(([a], [b]) => byText(a, b)).map(([, edge]) => edge);
}

function orderOf(source: string, target: string, edge: EdgeAttributes): string {
  const { type, role, office, qualifier, from, until, when, rule, evidence } = edge;
  const spans = evidence.map((one) => `${one.article} ${one.start} ${one.end}`);
  return JSON.stringify([type, source, target, role, office, qualifier, from, until, when, rule, spans]);
}
