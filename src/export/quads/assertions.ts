/** Who says so: one Assertion for each sentence that tells a fact. */
import type { Literal, NamedNode } from 'n3';
import type { Evidence, Status } from '../../model.ts';
import { byText } from '../../text/order.ts';
import { BG, CLASSES, ONTOLOGY, prov, rdf, STATUS_CONCEPTS } from '../vocabulary.ts';
import { type Block, dateTerm, describe, type Pair, known, sortEvidence, type Source } from './source.ts';

/** A triple that articles tell. Whether it also stands as a triple of its own is for the caller to say. */
export interface Statement {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode;
  readonly evidence: readonly Evidence[];
}

/** Status of a meeting as the article with this id told it; null where no status belongs to the fact. */
export type StatusOf = (article: string) => Status | null;

const noStatus: StatusOf = () => null;

/** The triples themselves, as pairs for the block of their common subject: predicates sorted. */
export function basePairs(statements: readonly Statement[]): Pair[] {
  const byPredicate = new Map<NamedNode, NamedNode[]>();
  for (const { predicate, object } of statements) {
    const objects = byPredicate.get(predicate);
    if (objects) objects.push(object);
    else byPredicate.set(predicate, [object]);
  }
  return [...byPredicate].sort(([a], [b]) => byText(a.value, b.value));
}

/** Classic reification, which every store takes: an IRI from the content, not from the order of the graph. */
export function assertionQuads(source: Source, statement: Statement, statusOf: StatusOf = noStatus): Block[] {
  const dates = new Map<string, Literal | null>();
  return sortEvidence(statement.evidence).map((evidence) => {
    const { article } = evidence;
    if (!dates.has(article)) dates.set(article, asOf(source, article));
    return describe(assertionNode(source, statement, evidence), [
      [rdf.type, [CLASSES.Assertion, rdf.Statement]],
      [rdf.subject, statement.subject],
      [rdf.predicate, statement.predicate],
      [rdf.object, statement.object],
      [BG.asOf, dates.get(article) ?? null],
      [BG.confidence, source.terms.decimal(evidence.confidence)],
      [BG.rule, source.terms.string(evidence.rule)],
      [BG.status, known(statusOf(article), (status) => STATUS_CONCEPTS[status])],
      [prov.wasDerivedFrom, source.mint.sentence(article, evidence.start, evidence.end)],
    ]);
  });
}

function asOf(source: Source, article: string): Literal | null {
  return dateTerm(source, source.graph.getAttribute('articles')[article]?.published ?? null);
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
