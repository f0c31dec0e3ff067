/** Whom and what the graph is about, and where a text names them. */

import type { Span } from './article.ts';

export type EntityKind = 'official' | 'country' | 'organisation' | 'place' | 'topic';

export interface Entity {
  /** Wikidata id where one is known, else a slug that is unique within its kind. */
  id: string;
  kind: EntityKind;
  /** First the name that the press uses, then the others. */
  names: string[];
  nameEn: string | null;
  wikidata: string | null;
  /** ISO 3166-1 alpha-2, countries only. */
  iso: string | null;
  /** Entity id of the country that an official, a body or a place belongs to. */
  country: string | null;
  /** Number of the place or country at GeoNames; left out where none is known. */
  geonames?: string;
  /** Degrees north and east (WGS84) of a place, of a point well inside a country; left out where none are known. */
  latitude?: number;
  longitude?: number;
}

/** A stretch of text that names an entity. */
export interface Mention extends Span {
  entity: string;
  rule: string;
}
