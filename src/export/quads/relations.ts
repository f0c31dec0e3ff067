/** What an entity is, holds and says: offices, memberships, stances. */
import type { NamedNode } from 'n3';
import type { EdgeAttributes, EdgeType, EntityNodeAttributes, Evidence, StanceType } from '../../model.ts';
import { STANCE_TYPES } from '../../model.ts';
import { occasionsOf } from '../occasions.ts';
import {
  ACT_CONCEPTS,
  BG,
  CAMEO_CONCEPTS,
  CLASSES,
  org,
  rdf,
  ROLE_CONCEPTS,
  STANCES,
} from '../vocabulary.ts';
import { assertionBlocks, basePairs } from './assertions.ts';
import { postName, postNode } from './entities.ts';
import {
  articleOf,
  type Block,
  describe,
  edgesOf,
  known,
  sentencesOf,
  type Edge,
  type Pair,
  type Source,
  type Statement,
} from './source.ts';

/** Stances that are a measure rather than words. */
const ACT_CLASSES: Partial<Record<StanceType, NamedNode>> = { sanctions: CLASSES.SanctionMeasure };

/** What an edge tells: the triple itself and, where the ontology has them, the nodes that say more of it. */
interface Fact {
  readonly statement: Statement;
  readonly nodes: readonly Block[];
}

/** The triples that an entity is the subject of, for the block that describes it, and the nodes behind them. */
export interface Relations {
  readonly triples: readonly Pair[];
  readonly nodes: readonly Block[];
}

/** The facts that an entity is the subject of. */
export function relationsOf(source: Source, key: string): Relations {
  const facts = edgesOf(source.graph, key, 'out').flatMap((edge) => {
    source.at(`edge ${key} ${edge.attributes.type} ${edge.target}`);
    return factOf(source, edge) ?? [];
  });
  return {
    triples: basePairs(facts.map((fact) => fact.statement)),
    nodes: facts.flatMap(({ nodes, statement }) => [...nodes, ...assertionBlocks(source, statement)]),
  };
}

function factOf(source: Source, edge: Edge): Fact | null {
  const { type } = edge.attributes;
  if (type === 'participatedIn') return null;
  if (type === 'holdsOffice') return officeFact(source, edge);
  if (type === 'memberOf' || type === 'chairs') {
    return { nodes: [membershipBlock(source, edge)], statement: statementOf(source, edge, BG[type]) };
  }
  if (isStance(type)) {
    return { nodes: stanceBlocks(source, edge, type), statement: statementOf(source, edge, STANCES[type]) };
  }
  if (type === 'represents' || type === 'locatedIn') {
    return { nodes: [], statement: statementOf(source, edge, BG[type]) };
  }
  source.report(`an entity is no subject of ${type}: left out`);
  return null;
}

function isStance(type: EdgeType): type is StanceType {
  return (STANCE_TYPES as readonly string[]).includes(type);
}

function statementOf({ mint }: Source, edge: Edge, predicate: NamedNode, object?: NamedNode): Statement {
  return {
    subject: mint.keyed('entity', edge.source),
    predicate,
    object: object ?? mint.keyed('entity', edge.target),
    evidence: edge.attributes.evidence,
  };
}

/** IRI of the tenure that a `holdsOffice` edge tells. */
export function tenureNode({ mint }: Source, { source, target, attributes }: Edge): NamedNode {
  const { office, qualifier, from, until } = attributes;
  return mint.hashed('tenure', [source, target, office, qualifier, from, until]);
}

function officeFact(source: Source, edge: Edge): Fact | null {
  const name = postName(edge.attributes);
  if (name === null) {
    source.report('names no office: left out');
    return null;
  }
  const post = postNode(source, edge.target, name);
  const node = describe(tenureNode(source, edge), [
    [rdf.type, CLASSES.Tenure],
    [org.member, source.mint.keyed('entity', edge.source)],
    [org.organization, source.mint.keyed('entity', edge.target)],
    [BG.post, post],
    [BG.qualifier, known(edge.attributes.qualifier, source.terms.string)],
    ...periodPairs(source, edge.attributes),
    [BG.evidence, sentencesOf(source, edge.attributes.evidence)],
  ]);
  return { nodes: [node], statement: statementOf(source, edge, BG.holdsOffice, post) };
}

function membershipBlock(source: Source, edge: Edge): Block {
  const { type, from, until } = edge.attributes;
  const node = source.mint.hashed('membership', [edge.source, type, edge.target, from, until]);
  return describe(node, [
    [rdf.type, CLASSES.StateMembership],
    [org.member, source.mint.keyed('entity', edge.source)],
    [org.organization, source.mint.keyed('entity', edge.target)],
    [BG.role, type === 'chairs' ? ROLE_CONCEPTS.chair : null],
    ...periodPairs(source, edge.attributes),
    [BG.evidence, sentencesOf(source, edge.attributes.evidence)],
  ]);
}

/** A stance towards nobody named: there is no triple of its own, only the act and who tells of it. */
export function statementBlocks(source: Source, key: string, entity: EntityNodeAttributes): Block[] {
  return (entity.statements ?? []).flatMap(({ type, code, evidence }) => {
    if (!isStance(type)) {
      source.report(`${type} is no stance: left out`);
      return [];
    }
    const subject = source.mint.hashed('act', [key, type, null, null]);
    const act = describe(subject, [
      [rdf.type, ACT_CLASSES[type] ?? CLASSES.SpeechAct],
      [BG.act, ACT_CONCEPTS[type]],
      ...codePairs(source, code),
      [BG.actor, source.mint.keyed('entity', key)],
      [BG.evidence, sentencesOf(source, evidence)],
    ]);
    const statement = { subject, predicate: BG.act, object: ACT_CONCEPTS[type], evidence };
    return [act, ...assertionBlocks(source, statement)];
  });
}

/** An act for each time that it was. */
function stanceBlocks(source: Source, edge: Edge, type: StanceType): Block[] {
  const { code, sources } = edge.attributes;
  const occasions = occasionsOf(edge.attributes);
  return occasions.map(({ date, from, until, evidence }) =>
    describe(source.mint.hashed('act', [edge.source, type, edge.target, date]), [
      [rdf.type, ACT_CLASSES[type] ?? CLASSES.SpeechAct],
      [BG.act, ACT_CONCEPTS[type]],
      ...codePairs(source, code),
      [BG.actor, source.mint.keyed('entity', edge.source)],
      [BG.addressee, source.mint.keyed('entity', edge.target)],
      [BG.date, known(date, source.terms.edtf)],
      ...periodPairs(source, { from, until }),
      [BG.sources, source.terms.count(occasions.length === 1 ? sources : sourcesOf(source, evidence))],
      [BG.evidence, sentencesOf(source, evidence)],
    ]),
  );
}

/** Copies of one story count once. */
function sourcesOf({ graph }: Source, evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ article }) => articleOf(graph, article)?.copyOf ?? article)).size;
}

/** The CAMEO code as it stands in the graph, and its concept where the ontology has it. */
const codePairs = ({ terms }: Source, code: string | undefined): Pair[] =>
  code === undefined
    ? []
    : [
        [BG.eventCode, terms.string(code)],
        [BG.eventType, CAMEO_CONCEPTS.get(code) ?? null],
      ];

/** First and last day. */
export function periodPairs(source: Source, period: Pick<EdgeAttributes, 'from' | 'until'>): Pair[] {
  return [
    [BG.from, known(period.from, source.terms.day)],
    [BG.until, known(period.until, source.terms.day)],
  ];
}
