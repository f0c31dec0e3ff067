/** Meetings and who took part in them. */
import type { NamedNode } from 'n3';
import type { EdgeType, MeetingNodeAttributes } from '../../model.ts';
import {
  BG,
  CAMEO_CONCEPTS,
  CLASSES,
  FORM_CLASSES,
  FORM_CONCEPTS,
  rdf,
  rdfs,
  ROLE_CONCEPTS,
  STATUS_CONCEPTS,
} from '../vocabulary.ts';
import { assertionBlocks, basePairs, type Manner } from './assertions.ts';
import { periodPairs } from './relations.ts';
import {
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
import { capacities, onBehalfOf } from './standing.ts';

/** What a meeting is the subject of. */
const PREDICATES: Partial<Record<EdgeType, NamedNode>> = {
  heldAt: BG.place,
  partOf: BG.onMarginsOf,
  about: BG.topic,
};

/**
 * One meeting: what it is, who took part, and the assertions behind each. A cancelled one is described, but nothing
 * is stated of who met whom, where and about what: those triples stand only inside the assertions.
 */
export function encounterBlocks(source: Source, key: string, meeting: MeetingNodeAttributes): Block[] {
  const node = source.mint.keyed('meeting', key);
  const participants = edgesOf(source.graph, key, 'in').filter(isParticipation);
  const statements = [
    ...participants.map((edge) => participationStatement(source, node, edge)),
    ...placeAndTopic(source, node, key, meeting),
  ];
  const stated = meeting.status !== 'cancelled';
  const pairs = encounterPairs(source, key, meeting, participants);
  const manner = { statusOf: statusIn(meeting), stated };
  const itself = { subject: node, predicate: rdf.type, object: FORM_CLASSES[meeting.form] };
  return [
    describe(node, stated ? [...pairs, ...basePairs(statements)] : pairs),
    ...participants.map((edge) => participationBlock(source, key, meeting, edge)),
    ...assertionBlocks(source, { ...itself, evidence: meeting.evidence }, { ...manner, stated: true }),
    ...statements.flatMap((one) => assertionBlocks(source, one, manner)),
  ];
}

function isParticipation(edge: Edge): boolean {
  return edge.attributes.type === 'participatedIn';
}

function encounterPairs(
  source: Source,
  key: string,
  meeting: MeetingNodeAttributes,
  participants: readonly Edge[],
): Pair[] {
  const { terms } = source;
  return [
    [rdf.type, FORM_CLASSES[meeting.form]],
    [rdfs.label, [terms.label(meeting.label, 'vi'), terms.label(meeting.labelEn, 'en')]],
    [BG.form, FORM_CONCEPTS[meeting.form]],
    [BG.status, STATUS_CONCEPTS[meeting.status]],
    [BG.date, known(meeting.date, terms.edtf)],
    ...periodPairs(source, meeting),
    [BG.dateText, known(meeting.dateText, (text) => terms.label(text, 'vi'))],
    [BG.minutes, known(meeting.minutes, terms.count)],
    [BG.eventCode, terms.string(meeting.code)],
    [BG.eventType, CAMEO_CONCEPTS.get(meeting.code) ?? null],
    [BG.sources, terms.count(meeting.sources)],
    [BG.confidence, terms.decimal(meeting.confidence)],
    [BG.participation, participants.map((edge) => participationNode(source, key, edge))],
    [BG.evidence, sentencesOf(source, meeting.evidence)],
  ];
}

function participationStatement({ mint }: Source, subject: NamedNode, edge: Edge): Statement {
  const object = mint.keyed('entity', edge.source);
  return { subject, predicate: BG.actor, object, evidence: edge.attributes.evidence };
}

/** The edges out of the meeting, and the topics that only its attributes name. */
function placeAndTopic(
  source: Source,
  subject: NamedNode,
  key: string,
  meeting: MeetingNodeAttributes,
): Statement[] {
  const told = edgesOf(source.graph, key, 'out').flatMap(({ target, attributes }) => {
    const predicate = PREDICATES[attributes.type];
    if (predicate) return [statementOf(source, subject, predicate, target, attributes.evidence)];
    source.report(`a meeting is no subject of ${attributes.type}: left out`);
    return [];
  });
  const named = new Set(told.map((one) => one.object.value));
  const more = meeting.topics.filter((topic) => source.graph.hasNode(topic));
  return [
    ...told,
    ...more
      .map((topic) => statementOf(source, subject, BG.topic, topic, meeting.evidence))
      .filter((one) => !named.has(one.object.value)),
  ];
}

function statementOf(
  { graph, mint }: Source,
  subject: NamedNode,
  predicate: NamedNode,
  target: string,
  evidence: Statement['evidence'],
): Statement {
  const kind = graph.getNodeAttribute(target, 'kind') === 'meeting' ? 'meeting' : 'entity';
  return { subject, predicate, object: mint.keyed(kind, target), evidence };
}

function participationNode({ mint }: Source, meeting: string, { source, attributes }: Edge): NamedNode {
  return mint.hashed('participation', [source, meeting, attributes.role]);
}

function participationBlock(source: Source, key: string, meeting: MeetingNodeAttributes, edge: Edge): Block {
  const { mint } = source;
  return describe(participationNode(source, key, edge), [
    [rdf.type, CLASSES.Participation],
    [BG.agent, mint.keyed('entity', edge.source)],
    [BG.role, ROLE_CONCEPTS[edge.attributes.role ?? 'participant']],
    [BG.onBehalfOf, onBehalfOf(source, edge.source)],
    [BG.capacity, capacities(source, edge.source, meeting)],
  ]);
}

/** What the last report of an article says of the meeting's status. */
function statusIn(meeting: MeetingNodeAttributes): Manner['statusOf'] {
  const told = new Map(meeting.history.map((report) => [report.article, report.status]));
  return (article) => told.get(article) ?? null;
}
