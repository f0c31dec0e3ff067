/** FollowTheMoney entities, one JSON object a line, for Aleph, OpenSanctions' tools and nomenklatura. */
import type { EntityNodeAttributes, Evidence, MeetingNodeAttributes } from '../model.ts';
import { edtfEnds } from '../text/edtf.ts';
import { byText, sortedSet } from '../text/order.ts';
import { digest } from './iri.ts';
import { type Output, writeText } from './output.ts';
import type { KnowledgeGraph } from './quads.ts';
import { articleOf, type Edge, edgesOf } from './quads/source.ts';
import { postName } from './quads/entities.ts';
import { cleanText } from './terms.ts';

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/** Writes people, bodies, events, posts, links and articles with who says so. Rejects where the stream fails. */
export function writeFtm(graph: KnowledgeGraph, out: Output): Promise<void> {
  return writeText(ftmText(graph), out);
}

function* ftmText(graph: KnowledgeGraph): Generator<string> {
  const posts = new Set<string>();
  for (const key of graph.nodes().sort(byText)) {
    const node = graph.getNodeAttributes(key);
    if (node.kind === 'topic') continue;
    yield node.kind === 'meeting' ? eventLine(graph, key, node) : thingLine(graph, key, node);
    if (node.kind === 'meeting') yield* documentation(idOf(graph, key), node.evidence);
    for (const edge of edgesOf(graph, key, 'out')) yield* linkLines(graph, edge, posts);
  }
  const articles = graph.getAttribute('articles');
  for (const id of Object.keys(articles).sort(byText)) {
    const { title, path, published, publisher, url } = articles[id]!;
    yield line(articleId(id), 'Article', {
      fileName: [path],
      title: [title],
      publishedAt: [published?.includes('/') ? null : published],
      publisher: [publisher],
      sourceUrl: [url],
      language: ['vie'],
    });
  }
}

/** The Wikidata id where there is one, as other data sets of this kind have it. */
function idOf(graph: KnowledgeGraph, key: string): string {
  const node = graph.getNodeAttributes(key);
  return node.kind !== 'meeting' && node.wikidata !== null
    ? node.wikidata
    : `bg-${digest([node.kind, key]).slice(0, 20)}`;
}

function articleId(id: string): string {
  return `bg-${digest(['article', id]).slice(0, 20)}`;
}

function isoOf(graph: KnowledgeGraph, key: string | null): string | null {
  if (key === null || !graph.hasNode(key)) return null;
  const node = graph.getNodeAttributes(key);
  if (node.kind === 'meeting') return null;
  return node.iso?.toLowerCase() ?? (node.country === key ? null : isoOf(graph, node.country));
}

function thingLine(graph: KnowledgeGraph, key: string, node: EntityNodeAttributes): string {
  const { label, labelEn, names, wikidata, kind } = node;
  const iso = isoOf(graph, key);
  const alias = [labelEn, ...names].filter((name) => name !== label);
  const common = { name: [label], alias, wikidataId: [wikidata] };
  const id = idOf(graph, key);
  if (kind === 'official') return line(id, 'Person', { ...common, nationality: [iso] });
  if (kind === 'place') {
    const [latitude, longitude] = [node.latitude, node.longitude].map((degrees) => degrees?.toString());
    const point = { latitude: [latitude], longitude: [longitude] };
    return line(id, 'Address', { ...common, full: [label], country: [iso], ...point });
  }
  const body = kind === 'country' || node.country !== null;
  return line(id, body ? 'PublicBody' : 'Organization', { ...common, country: [iso] });
}

/** Of a cancelled meeting nobody is told to have taken part. */
function eventLine(graph: KnowledgeGraph, key: string, node: MeetingNodeAttributes): string {
  const present = node.status === 'cancelled' ? [] : edgesOf(graph, key, 'in');
  const actors = present.filter(({ attributes }) => attributes.type === 'participatedIn');
  const hosts = actors.filter(({ attributes }) => attributes.role === 'host');
  const places = edgesOf(graph, key, 'out').filter(({ attributes }) => attributes.type === 'heldAt');
  const labelOf = (id: string): string => graph.getNodeAttribute(id, 'label');
  return line(idOf(graph, key), 'Event', {
    name: [node.label],
    alias: [node.labelEn],
    summary: [`${node.form}, ${node.status}`],
    startDate: [node.from],
    endDate: [node.until],
    location: places.map(({ target }) => labelOf(target)),
    country: places.map(({ target }) => isoOf(graph, target)),
    involved: actors.map(({ source }) => idOf(graph, source)),
    organizer: hosts.map(({ source }) => idOf(graph, source)),
    keywords: node.topics.filter((topic) => graph.hasNode(topic)).map(labelOf),
    description: node.evidence.map(({ quote }) => quote),
    recordId: node.reports,
  });
}

function* documentation(entity: string, evidence: readonly Evidence[]): Generator<string> {
  for (const article of sortedSet(evidence.map((one) => one.article))) {
    const document = articleId(article);
    const quotes = evidence.filter((one) => one.article === article).map(({ quote }) => quote);
    yield line(`bg-${digest(['documentation', document, entity]).slice(0, 20)}`, 'Documentation', {
      document: [document],
      entity: [entity],
      summary: quotes,
    });
  }
}

function* linkLines(graph: KnowledgeGraph, edge: Edge, posts: Set<string>): Generator<string> {
  const { type, from, until, dates, evidence, office, qualifier } = edge.attributes;
  if (['participatedIn', 'heldAt', 'about', 'locatedIn'].includes(type)) return;
  const [subject, object] = [idOf(graph, edge.source), idOf(graph, edge.target)];
  const id = `bg-${digest(['link', type, subject, object, office, qualifier, from, until]).slice(0, 20)}`;
  const told = {
    ...(dates === undefined ? { startDate: [from], endDate: [until] } : { date: dates.map(partialDate) }),
    summary: evidence.map(({ quote }) => quote),
    ...sourcesOf(graph, evidence),
  };
  if (type === 'holdsOffice') {
    const post = `bg-${digest(['post', object, postName(edge.attributes)]).slice(0, 20)}`;
    if (!posts.has(post)) {
      posts.add(post);
      const country = [isoOf(graph, edge.target)];
      yield line(post, 'Position', { name: [postName(edge.attributes)], organization: [object], country });
    }
    yield line(id, 'Occupancy', { holder: [subject], post: [post], ...told });
  } else if (type === 'memberOf' || type === 'chairs') {
    const role = [type === 'chairs' ? 'chair' : 'member'];
    yield line(id, 'Membership', { member: [subject], organization: [object], role, ...told });
  } else {
    const role = [type === 'partOf' ? 'on the margins of' : type];
    yield line(id, 'UnknownLink', { subject: [subject], object: [object], role, ...told });
  }
}

/** A year, a month or a day, which is all that the format knows; of anything else its first day. */
function partialDate(edtf: string): string | null {
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(edtf) ? edtf : edtfEnds(edtf).from;
}

function sourcesOf(graph: KnowledgeGraph, evidence: readonly Evidence[]): Properties {
  const told = evidence.map(({ article }) => articleOf(graph, article));
  return { publisher: told.map((info) => info?.publisher), sourceUrl: told.map((info) => info?.url) };
}

/** One entity: ids and values are text, each once; a property without values is left out. */
function line(id: string, schema: string, properties: Properties): string {
  const kept = Object.entries(properties).flatMap(([name, values]) => {
    const texts = values.filter((value): value is string => typeof value === 'string' && value !== '');
    return texts.length === 0
      ? []
      : [[name, sortedSet(texts.map((text) => cleanText(text, () => {})))] as const];
  });
  kept.sort(([a], [b]) => byText(a, b));
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(kept) })}\n`;
}
