import type { ArticleRecord, Entity, EntityKind } from '../model.ts';
import { fold } from '../text/fold.ts';
import { byFrequency, byText, count, groupBy } from '../text/order.ts';

type Tally = Map<string, number>;

/** How often the records say what of one entity. */
interface Portrait {
  id: string;
  kinds: Map<EntityKind, number>;
  first: Tally;
  names: Tally;
  nameEn: Tally;
  wikidata: Tally;
  iso: Tally;
  country: Tally;
  /** GeoNames id and coordinates as JSON, for they belong together. */
  location: Tally;
}

/**
 * Every entity once, sorted by id, with what most articles say of it, and the records with the ids renamed.
 * An official without a Wikidata id is the same person where folded name and country are the same, unless one article
 * tells the two apart.
 */
export function mergeEntities(records: readonly ArticleRecord[]): {
  entities: Entity[];
  records: ArticleRecord[];
} {
  const portraits = new Map<string, Portrait>();
  for (const record of records) for (const entity of record.entities) look(portraits, entity.id, entity);
  const renamed = namesakes([...portraits.values()].map(draw), records);
  const merged = new Map<string, Portrait>();
  for (const record of records)
    for (const entity of record.entities) look(merged, renamed.get(entity.id) ?? entity.id, entity);
  const entities = [...merged.values()].map(draw).sort((a, b) => byText(a.id, b.id));
  return { entities, records: records.map((record) => rename(record, renamed)) };
}

function look(portraits: Map<string, Portrait>, id: string, entity: Entity): void {
  const portrait = portraits.get(id) ?? blank(id);
  portraits.set(id, portrait);
  count(portrait.kinds, entity.kind);
  if (entity.names[0] !== undefined) count(portrait.first, entity.names[0]);
  for (const name of entity.names) count(portrait.names, name);
  for (const field of ['nameEn', 'wikidata', 'iso', 'country'] as const) {
    const value = entity[field];
    if (value !== null) count(portrait[field], value);
  }
  const { geonames, latitude, longitude } = entity;
  if (geonames !== undefined || latitude !== undefined)
    count(portrait.location, JSON.stringify({ geonames, latitude, longitude }));
}

function blank(id: string): Portrait {
  const empty = (): Tally => new Map();
  const named = { id, kinds: new Map<EntityKind, number>(), first: empty(), names: empty() };
  return { ...named, nameEn: empty(), wikidata: empty(), iso: empty(), country: empty(), location: empty() };
}

function draw(portrait: Portrait): Entity {
  const most = (tally: Tally): string | null => byFrequency(tally)[0] ?? null;
  const label = most(portrait.first);
  const others = byFrequency(portrait.names).filter((name) => name !== label);
  return {
    id: portrait.id,
    kind: byFrequency(portrait.kinds)[0] ?? 'topic',
    names: label === null ? [portrait.id] : [label, ...others],
    nameEn: most(portrait.nameEn),
    wikidata: most(portrait.wikidata),
    iso: most(portrait.iso),
    country: most(portrait.country),
    ...(JSON.parse(most(portrait.location) ?? '{}') as Pick<Entity, 'geonames' | 'latitude' | 'longitude'>),
  };
}

/** Id to the smallest id of the officials that are the same unknown person. */
function namesakes(entities: readonly Entity[], records: readonly ArticleRecord[]): Map<string, string> {
  const unknown = entities.filter(
    (e) => e.kind === 'official' && e.wikidata === null && !/^Q\d+$/.test(e.id),
  );
  const groups = groupBy(unknown, (e) => `${fold(e.names[0] ?? e.id)}|${e.country ?? ''}`);
  const told = tellings(
    new Set(
      [...groups.values()]
        .filter((g) => g.length > 1)
        .flat()
        .map((e) => e.id),
    ),
    records,
  );
  const renamed = new Map<string, string>();
  for (const group of groups.values()) {
    const persons: { id: string; articles: Set<string> }[] = [];
    for (const id of group.map((entity) => entity.id).sort(byText)) {
      const articles = told.get(id) ?? new Set<string>();
      const same = persons.find((person) => ![...articles].some((article) => person.articles.has(article)));
      if (!same) {
        persons.push({ id, articles: new Set(articles) });
        continue;
      }
      renamed.set(id, same.id);
      for (const article of articles) same.articles.add(article);
    }
  }
  return renamed;
}

/** The articles that tell of each of these entities. */
function tellings(ids: ReadonlySet<string>, records: readonly ArticleRecord[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>([...ids].map((id) => [id, new Set()]));
  for (const { article, entities } of records) for (const { id } of entities) told.get(id)?.add(article.id);
  return told;
}

function rename(record: ArticleRecord, renamed: ReadonlyMap<string, string>): ArticleRecord {
  if (!record.entities.some((entity) => renamed.has(entity.id))) return record;
  const to = (id: string): string => renamed.get(id) ?? id;
  return {
    ...record,
    entities: record.entities.map((entity) => ({ ...entity, id: to(entity.id) })).filter(firstOfItsId()),
    mentions: record.mentions.map((mention) => ({ ...mention, entity: to(mention.entity) })),
    meetings: record.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map(({ entity, role }) => ({ entity: to(entity), role })),
    })),
    relations: record.relations.map((relation) => ({
      ...relation,
      subject: to(relation.subject),
      object: relation.object === null ? null : to(relation.object),
    })),
  };
}

function firstOfItsId(): (entity: Entity) => boolean {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && seen.add(id).has(id);
}
