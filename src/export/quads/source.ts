/** What every part of the RDF export works with, and how it writes down what it finds. */
import type { MultiDirectedGraph } from 'graphology';
import type { Literal, NamedNode, Quad } from 'n3';
import type {
  ArticleInfo,
  EdgeAttributes,
  Evidence,
  GraphAttributes,
  NodeAttributes,
  Status,
} from '../../model.ts';
import { byText } from '../../text/order.ts';
import type { Mint } from '../iri.ts';
import { isCalendarDay, type Terms } from '../terms.ts';

export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/**
 * How an export says who tells a triple: not at all, as classic reification, which every store takes, or as RDF 1.2
 * triple terms. The sentences behind entities and meetings stand in each.
 */
export type Provenance = 'none' | 'reification' | 'rdf12';

/** A triple that articles tell. */
export interface Statement {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode;
  readonly evidence: readonly Evidence[];
}

/** One article's telling of a statement. */
export interface Telling {
  readonly statement: Statement;
  readonly evidence: Evidence;
  /** Status of the meeting as the article told it; null where no status belongs to the fact. */
  readonly status: Status | null;
  /** Whether the triple stands by itself: nothing is stated of a meeting that was cancelled. */
  readonly stated: boolean;
}

/** What the graph knows of a participant, read once however many meetings there are. */
export interface Standing {
  readonly onBehalfOf: NamedNode | null;
  readonly offices: readonly Edge[];
}

export interface Source {
  readonly graph: KnowledgeGraph;
  /** The graph that it is a part of, or itself. */
  readonly whole: KnowledgeGraph;
  readonly mint: Mint;
  readonly terms: Terms;
  readonly provenance: Provenance;
  /** What was read of participants so far. */
  readonly standings: Map<string, Standing>;
  /** What each article tells, gathered where every article has a graph of its own; else null. */
  readonly told: Map<string, Telling[]> | null;
  /** Tells where in the graph the next terms come from, for the reports. */
  at(place: string): void;
  report(message: string): void;
}

/** What a statement is about: nodes, literals and, in RDF 1.2, a triple. */
export type Value = NamedNode | Literal | Quad;
/** A predicate with its objects; null where there is none. */
export type Pair = readonly [NamedNode, Value | null | readonly (Value | null)[]];
/** A predicate with at least one object, each once. */
type Objects = readonly [NamedNode, Value | readonly Value[]];

/** All that one graph says of one subject: what Turtle writes as one paragraph. */
export interface Block {
  readonly subject: NamedNode;
  /** Null is the default graph. */
  readonly graph: NamedNode | null;
  readonly pairs: readonly Objects[];
  /** Set where the same stands in the default graph, or where it tells of the graphs themselves. */
  readonly again?: true;
}

/** The block `subject predicate object` of all pairs; a null object is none, and what is said twice is said once. */
export function describe(subject: NamedNode, pairs: readonly Pair[], graph: NamedNode | null = null): Block {
  const told: Objects[] = [];
  for (const pair of pairs) {
    const [predicate, objects] = pair;
    if (objects === null) continue;
    if ('termType' in objects) told.push(pair as Objects);
    else {
      const values = distinct(objects);
      if (values.length > 0) told.push([predicate, values]);
    }
  }
  return { subject, graph, pairs: told };
}

function distinct(values: readonly (Value | null)[]): readonly Value[] {
  const terms = values.filter((value) => value !== null);
  return terms.length < 2 ? terms : [...new Map(terms.map((term) => [termId(term), term])).values()];
}

function termId(term: Value): string {
  return term.termType === 'Quad' ? JSON.stringify(term) : term.id;
}

/** `make(value)`, or null where there is no value. */
export function known<Given, Made>(value: Given | null, make: (value: Given) => Made): Made | null {
  return value === null ? null : make(value);
}

/** What the graph knows of an article; undefined where it is only quoted, whatever its id. */
export function articleOf(graph: KnowledgeGraph, id: string): ArticleInfo | undefined {
  const articles = graph.getAttribute('articles');
  return Object.hasOwn(articles, id) ? articles[id] : undefined;
}

/** A day as xsd:date, which every store compares; a month, a year or an interval as EDTF. */
export function dateTerm(source: Source, value: string | null): Literal | null {
  return known(value, isCalendarDay(value ?? '') ? source.terms.day : source.terms.edtf);
}

/** The sentences behind a fact in the order of the articles. */
export function sentencesOf(source: Source, evidence: readonly Evidence[]): NamedNode[] {
  return sortEvidence(evidence).map((one) => source.mint.sentence(one.article, one.start, one.end));
}

/** By article, place in the article, and rule. */
export function sortEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
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
  const edges: Edge[] = [];
  const keep = (_key: string, attributes: EdgeAttributes, source: string, target: string): void => {
    edges.push({ source, target, attributes });
  };
  if (direction === 'in') graph.forEachInEdge(node, keep);
  else graph.forEachOutEdge(node, keep);
  return edges.length < 2 ? edges : edges.sort(inOrder);
}

/** By type and ends; only two edges that share them are compared whole. */
function inOrder(a: Edge, b: Edge): number {
  return (
    byText(a.attributes.type, b.attributes.type) ||
    byText(a.source, b.source) ||
    byText(a.target, b.target) ||
    byText(orderOf(a), orderOf(b))
  );
}

function orderOf({ attributes }: Edge): string {
  const { role, office, qualifier, from, until, when, rule, evidence } = attributes;
  const spans = evidence.map((one) => `${one.article} ${one.start} ${one.end}`);
  return JSON.stringify([role, office, qualifier, from, until, when, rule, spans]);
}
