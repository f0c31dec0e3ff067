/** Who says so: one Assertion for each sentence that tells a fact. */
import { DataFactory, type Literal, type NamedNode } from 'n3';
import type { Evidence, Status } from '../../model.ts';
import { byText } from '../../text/order.ts';
import { BG, CLASSES, ONTOLOGY, prov, rdf, STATUS_CONCEPTS } from '../vocabulary.ts';
import {
  articleOf,
  type Block,
  dateTerm,
  describe,
  known,
  type Pair,
  sortEvidence,
  type Source,
  type Statement,
  type Telling,
} from './source.ts';

/** How a statement of a meeting is told. */
export interface Manner {
  /** Status of the meeting as the article with this id told it. */
  readonly statusOf: (article: string) => Status | null;
  readonly stated: boolean;
}

const plain: Manner = { statusOf: () => null, stated: true };

/** The triples themselves, as pairs for the block of their common subject: predicates sorted. */
export function basePairs(statements: readonly Pick<Statement, 'predicate' | 'object'>[]): Pair[] {
  const byPredicate = new Map<NamedNode, NamedNode[]>();
  for (const { predicate, object } of statements) {
    const objects = byPredicate.get(predicate);
    if (objects) objects.push(object);
    else byPredicate.set(predicate, [object]);
  }
  return [...byPredicate].sort(([a], [b]) => byText(a.value, b.value));
}

/** The assertions behind a statement; none where they wait for the graphs of their articles, or are not asked for. */
export function assertionBlocks(source: Source, statement: Statement, manner: Manner = plain): Block[] {
  if (source.told === null && source.provenance === 'none') return [];
  const tellings = sortEvidence(statement.evidence).map((evidence) => ({
    statement,
    evidence,
    status: manner.statusOf(evidence.article),
    stated: manner.stated,
  }));
  if (source.told === null) return tellings.map((telling) => assertionBlock(source, telling, null));
  for (const telling of tellings) {
    const { article } = telling.evidence;
    const others = source.told.get(article);
    if (others) others.push(telling);
    else source.told.set(article, [telling]);
  }
  return [];
}

/** One assertion: an IRI from the content, not from the order of the graph. */
export function assertionBlock(source: Source, telling: Telling, graph: NamedNode | null): Block {
  const { statement, evidence, status } = telling;
  const { article } = evidence;
  const pairs: Pair[] = [
    ...reification(source, statement),
    [BG.asOf, asOf(source, article)],
    [BG.confidence, source.terms.decimal(evidence.confidence)],
    [BG.rule, source.terms.string(evidence.rule)],
    [BG.status, known(status, (word) => STATUS_CONCEPTS[word])],
    [prov.wasDerivedFrom, source.mint.sentence(article, evidence.start, evidence.end)],
  ];
  return describe(assertionNode(source, statement, evidence), pairs, graph);
}

const REIFIED = [CLASSES.Assertion, rdf.Statement];

function reification({ provenance }: Source, { subject, predicate, object }: Statement): Pair[] {
  if (provenance === 'rdf12') {
    return [
      [rdf.type, CLASSES.Assertion],
      [rdf.reifies, DataFactory.quad(subject, predicate, object)],
    ];
  }
  return [
    [rdf.type, REIFIED],
    [rdf.subject, subject],
    [rdf.predicate, predicate],
    [rdf.object, object],
  ];
}

function asOf(source: Source, article: string): Literal | null {
  return dateTerm(source, articleOf(source.graph, article)?.published ?? null);
}

function assertionNode({ mint }: Source, statement: Statement, evidence: Evidence): NamedNode {
  const local = (node: NamedNode): string => withoutBase(node.value, mint.base);
  const { article, start, end, rule } = evidence;
  const { subject, predicate, object } = statement;
  return mint.hashed('assertion', [
    local(subject),
    predicate.value,
    local(object),
    article,
    start,
    end,
    rule,
  ]);
}

/** A data IRI from its local name, so that exports under two bases agree; the ontology may lie under the base. */
function withoutBase(iri: string, base: string): string {
  return iri.startsWith(base) && !iri.startsWith(ONTOLOGY) ? iri.slice(base.length) : iri;
}
