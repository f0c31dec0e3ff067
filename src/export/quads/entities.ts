/** Officials, countries, organisations, places and topics, and the posts of an organisation. */
import type { Literal, NamedNode } from 'n3';
import type { EdgeAttributes, EntityNodeAttributes } from '../../model.ts';
import { byText } from '../../text/order.ts';
import { BG, CLASSES, geo, org, owl, rdf, rdfs, skos, TOPIC_SCHEME } from '../vocabulary.ts';
import { type Block, describe, known, type Pair, type Source } from './source.ts';

/** A post that somebody held and no longer holds is still that post; a deputy's or acting one is another. */
const PAST = 'former';

/** Class, names, country, links and coordinates of one entity, for the block that describes it. */
export function entityPairs(source: Source, entity: EntityNodeAttributes): Pair[] {
  const { terms, mint } = source;
  const topic = entity.kind === 'topic';
  const others = entity.names.filter((name) => name !== entity.label);
  return [
    [rdf.type, classOf(entity)],
    [rdfs.label, topic ? null : labels(source, entity)],
    [skos.prefLabel, topic ? labels(source, entity) : null],
    [skos.altLabel, others.map((name) => terms.label(name, 'vi'))],
    [skos.inScheme, topic ? TOPIC_SCHEME : null],
    [BG.isoCode, known(entity.iso, terms.string)],
    [BG.country, known(entity.country, (country) => mint.keyed('entity', country))],
    [owl.sameAs, [known(entity.wikidata, terms.wikidata), known(entity.geonames ?? null, terms.geonames)]],
    ...coordinates(source, entity),
  ];
}

/** Both degrees or neither: one alone is no point. */
function coordinates({ terms }: Source, { latitude, longitude }: EntityNodeAttributes): Pair[] {
  if (latitude === undefined || longitude === undefined) return [];
  const [lat, long] = [terms.degrees(latitude, 90), terms.degrees(longitude, 180)];
  return lat === null || long === null
    ? []
    : [
        [geo.lat, lat],
        [geo.long, long],
      ];
}

function labels({ terms }: Source, entity: EntityNodeAttributes): Literal[] {
  const vietnamese = terms.label(entity.label, 'vi');
  return entity.labelEn === null ? [vietnamese] : [vietnamese, terms.label(entity.labelEn, 'en')];
}

/** A body belongs to a country, an international organisation to none. */
function classOf({ kind, country }: EntityNodeAttributes): NamedNode {
  if (kind === 'official') return CLASSES.Official;
  if (kind === 'country') return CLASSES.Country;
  if (kind === 'place') return CLASSES.Place;
  if (kind === 'topic') return skos.Concept;
  return country === null ? CLASSES.InternationalOrganization : CLASSES.GovernmentBody;
}

/** The post of a `holdsOffice` edge, in English lower case: `acting president`; null where the edge names no office. */
export function postName({ office, qualifier }: EdgeAttributes): string | null {
  if (office === null) return null;
  return qualifier === null || qualifier === PAST ? office : `${qualifier} ${office}`;
}

/** IRI of a post: the same for everyone who held it. */
export function postNode({ mint }: Source, organisation: string, name: string): NamedNode {
  return mint.hashed('post', [organisation, name]);
}

/** The posts that exist in an organisation or country, as far as anybody is told to have held them. */
export function postBlocks(source: Source, organisation: string): Block[] {
  const names = new Set<string>();
  source.graph.forEachInEdge(organisation, (_key, edge) => {
    const name = edge.type === 'holdsOffice' ? postName(edge) : null;
    if (name !== null) names.add(name);
  });
  return [...names].sort(byText).map((name) =>
    describe(postNode(source, organisation, name), [
      [rdf.type, org.Post],
      [rdfs.label, source.terms.label(name, 'en')],
      [org.postIn, source.mint.keyed('entity', organisation)],
    ]),
  );
}
