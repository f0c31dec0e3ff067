import { createHash } from 'node:crypto';
import { MultiDirectedGraph } from 'graphology';
import type { Entity, EntityNodeAttributes, MeetingNodeAttributes, Resolved, Statement } from '../model.ts';
import { byText } from '../text/order.ts';
import { addMeetings, addRelations, edgeAttributes, EdgeDrafts, edgeIdentity } from './edges.ts';
import { sortEvidence, type Articles } from './evidence.ts';
import type { Names } from './label.ts';
import { layOut } from './layout.ts';
import { meetingNode, placeOf } from './meeting.ts';
import { passagesOf } from './passages.ts';
import { tellApart } from './same-label.ts';
import type { NewsGraph } from './type.ts';

export interface GraphOptions {
  /** What the graph is called. */
  name: string;
  /** Program and version that made it. */
  generator: string;
  /** Iterations of the layout; by default up to 200, fewer for large graphs. */
  iterations?: number;
}

/**
 * The graph of what the articles say together: a node for every meeting and for every entity that an edge touches or
 * that said something, an edge for everything said of two of them, each with the sentences behind it. Node keys are
 * entity ids and meeting keys, edge keys come from the content; the same input gives the same graph.
 */
export function buildGraph(resolved: Resolved, options: GraphOptions): NewsGraph {
  const articles: Articles = new Map(resolved.articles.map((article) => [article.id, article]));
  const entities = new Map(resolved.entities.map((entity) => [entity.id, entity]));
  const drafts = new EdgeDrafts();
  const statements = addRelations(resolved, drafts);
  const names = namesOf(entities, drafts);
  const meetings = meetingNodes(resolved, articles, names);
  addMeetings(resolved, new Map([...meetings].map(([key, { date }]) => [key, date])), drafts);
  const kept = keepEntities(resolved.entities, drafts, statements);
  const graph: NewsGraph = new MultiDirectedGraph();
  graph.replaceAttributes({
    name: options.name,
    generator: options.generator,
    articles: Object.fromEntries(resolved.articles.map((article) => [article.id, article])),
  });
  addNodes(graph, kept, meetings, resolved, statements, articles);
  for (const draft of drafts.sorted())
    if (graph.hasNode(draft.source) && graph.hasNode(draft.target))
      graph.addDirectedEdgeWithKey(
        edgeKey(draft),
        draft.source,
        draft.target,
        edgeAttributes(draft, articles),
      );
  graph.setAttribute('passages', passagesOf(graph, resolved.records));
  layOut(graph, options.iterations);
  return graph;
}

function meetingNodes(
  { meetings }: Resolved,
  articles: Articles,
  names: Names,
): Map<string, MeetingNodeAttributes> {
  const reports = new Map(meetings.map((cluster) => [cluster.key, cluster.reports]));
  const nodes = new Map(meetings.map((cluster) => [cluster.key, meetingNode(cluster, articles, names)]));
  return tellApart(nodes, (key) => placeOf(reports.get(key) ?? [], articles), names);
}

function edgeKey(draft: Parameters<typeof edgeIdentity>[0]): string {
  return createHash('sha256').update(edgeIdentity(draft)).digest('hex').slice(0, 16);
}

/** Officials act for their own country and for what they hold office of. */
function namesOf(entities: ReadonlyMap<string, Entity>, drafts: EdgeDrafts): Names {
  const masters = new Map<string, Set<string>>();
  const add = (id: string, master: string): void => {
    masters.set(id, (masters.get(id) ?? new Set<string>()).add(master));
  };
  for (const { type, source, target } of drafts.values()) if (type === 'represents') add(source, target);
  for (const { id, kind, country } of entities.values())
    if (country !== null && (kind === 'official' || kind === 'organisation')) add(id, country);
  const nobody: ReadonlySet<string> = new Set();
  return { entity: (id) => entities.get(id), actsFor: (id) => masters.get(id) ?? nobody };
}

/**
 * Entities that an edge touches or that said something, and the countries of those. Places are tied to their country
 * here, for only places that are kept need it.
 */
function keepEntities(
  entities: readonly Entity[],
  drafts: EdgeDrafts,
  statements: ReadonlyMap<string, Statement[]>,
): Entity[] {
  const known = new Set(entities.map((entity) => entity.id));
  const touched = new Set<string>();
  for (const { source, target } of drafts.values()) touched.add(source).add(target);
  for (const speaker of statements.keys()) touched.add(speaker);
  for (const { id, kind, country } of entities) {
    if (!touched.has(id) || country === null || !known.has(country)) continue;
    if (kind === 'place') drafts.add({ type: 'locatedIn', source: id, target: country }, null, []);
    touched.add(country);
  }
  return entities.filter(({ id }) => touched.has(id));
}

function addNodes(
  graph: NewsGraph,
  kept: readonly Entity[],
  meetings: ReadonlyMap<string, MeetingNodeAttributes>,
  resolved: Resolved,
  statements: ReadonlyMap<string, Statement[]>,
  articles: Articles,
): void {
  const keys = new Set(kept.map(({ id }) => id));
  const named = countArticles(resolved);
  const nodes: (readonly [string, EntityNodeAttributes | MeetingNodeAttributes])[] = [
    ...meetings,
    ...kept.map((entity) => {
      const said = [...(statements.get(entity.id) ?? [])].sort((a, b) => byText(a.type, b.type));
      const sorted = said.map(({ type, evidence }) => ({ type, evidence: sortEvidence(evidence, articles) }));
      const node = entityNode(entity, keys, named.get(entity.id) ?? 0);
      return [entity.id, sorted.length ? { ...node, statements: sorted } : node] as const;
    }),
  ];
  for (const [key, attributes] of nodes.sort((a, b) => byText(a[0], b[0]))) graph.addNode(key, attributes);
}

function entityNode(entity: Entity, keys: ReadonlySet<string>, articles: number): EntityNodeAttributes {
  return {
    kind: entity.kind,
    label: entity.names[0] ?? entity.id,
    labelEn: entity.nameEn,
    names: entity.names,
    wikidata: entity.wikidata,
    iso: entity.iso,
    country: entity.country !== null && keys.has(entity.country) ? entity.country : null,
    ...(entity.geonames === undefined ? {} : { geonames: entity.geonames }),
    ...(entity.latitude === undefined ? {} : { latitude: entity.latitude, longitude: entity.longitude! }),
    articles,
    x: 0,
    y: 0,
  };
}

/** How many articles name each entity, or say something of it. */
function countArticles({ records }: Resolved): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mentions, meetings, relations } of records) {
    const ids = new Set([
      ...mentions.map((mention) => mention.entity),
      ...meetings.flatMap((m) => [...m.participants.map((p) => p.entity), ...m.place, ...m.topics]),
      ...relations.flatMap((relation) => [relation.subject, relation.object ?? '']),
    ]);
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
