import type { Entity } from '../model.ts';
import { type Row, list, oneOf, optional, readRows, referred, required } from './csv.ts';
import { idsOf, latest } from './ids.ts';
import { type Leader, loadLeaders } from './leaders.ts';
import { checkLocations, LOCATION, locationOf } from './location.ts';
import { periodOf } from './period.ts';
import { Sessions, loadSessions } from './sessions.ts';
import { type Tenure, Tenures } from './tenures.ts';
import { type Tie, loadTies } from './ties.ts';
import { type Travels, loadTrips } from './trips.ts';
import { Memberships } from './memberships.ts';

/** What is known of the world before an article is read; every reference is an entity id. */
export interface Knowledge {
  entities: Map<string, Entity>;
  /** Later, short names of officials: *Putin*, *Tập*. */
  short: Map<string, string[]>;
  /** Entity id of the country that a place or body speaks for: *Washington*, *Điện Kremlin*. */
  speaksFor: Map<string, string>;
  placeType: Map<string, string>;
  organisationType: Map<string, string>;
  capitals: Map<string, string>;
  tenures: Tenures;
  memberships: Memberships;
  sessions: Sessions;
  ties: Tie[];
  leaders: Leader[];
  trips: ReadonlyMap<string, Travels>;
  /** The last year that any row tells of: nothing here is known beyond it. */
  horizon: number;
  /** Row id → entity id. */
  ids: Map<string, string>;
}

const NAMED = ['id', 'wikidata', 'name', 'names', 'name_en', 'source'];
const PLACE_TYPES = ['city', 'region', 'area', 'building', 'expanse', 'macroregion'] as const;
const ORGANISATION_TYPES = [
  'international',
  'forum',
  'body',
  'company',
  'media',
  'party',
  'armed-group',
] as const;

/**
 * Loads `knowledge/*.csv` of every folder; rows of later folders replace those of the same id.
 * Throws a DataError that names file and line where a row cannot be read or names what no row is.
 */
export function loadKnowledge(folders: readonly string[]): Knowledge {
  const k = nothing();
  addEntities(k, folders);
  const refer = (row: Row, column: string) => reference(k, row, column);
  k.tenures = loadTenures(k, folders);
  k.sessions = loadSessions(folders, refer);
  k.ties = loadTies(folders, refer);
  k.leaders = loadLeaders(folders, refer);
  k.trips = loadTrips(folders, refer);
  k.horizon = horizonOf(k);
  k.memberships = loadMemberships(k, folders);
  return k;
}

const nothing = (): Knowledge => ({
  entities: new Map(),
  short: new Map(),
  speaksFor: new Map(),
  placeType: new Map(),
  organisationType: new Map(),
  capitals: new Map(),
  tenures: new Tenures([]),
  memberships: new Memberships([]),
  sessions: new Sessions([]),
  ties: [],
  leaders: [],
  trips: new Map(),
  horizon: 0,
  ids: new Map(),
});

/** Ids first, as a row may name one that stands in another table. */
function addEntities(k: Knowledge, folders: readonly string[]): void {
  const table = (name: string, columns: string[], extra: readonly string[] = []): Row[] =>
    latest(readRows(folders, name, columns, ['id'], extra));
  const countries = table('countries.csv', [...NAMED, 'iso3', 'capital'], LOCATION);
  const places = table('places.csv', [...NAMED, 'country', 'type', 'speaks_for'], LOCATION);
  const organisations = table('organisations.csv', [...NAMED, 'abbreviation', 'type', 'country']);
  const person = ['id', 'wikidata', 'name', 'names', 'short', 'country', 'source'];
  const officials = table('officials.csv', person, ['name_en']);
  const topics = table('topics.csv', [...NAMED, 'broader']);
  k.ids = idsOf([
    ['country', countries],
    ['place', places],
    ['organisation', organisations],
    ['official', officials],
    ['topic', topics],
  ]);
  checkLocations([...countries, ...places]);
  for (const row of countries) addCountry(k, row);
  for (const row of places) addPlace(k, row);
  for (const row of organisations) addOrganisation(k, row);
  for (const row of officials) addOfficial(k, row);
  for (const row of topics) addTopic(k, row);
}

function addEntity(
  k: Knowledge,
  row: Row,
  kind: Entity['kind'],
  country: string | null,
  extra: string[] = [],
): Entity {
  const id = k.ids.get(required(row, 'id'))!;
  const names = [...new Set([required(row, 'name'), ...list(row, 'names'), ...extra])];
  const [nameEn, wikidata] = [optional(row, 'name_en'), optional(row, 'wikidata')];
  const entity: Entity = { id, kind, names, nameEn, wikidata, iso: null, country, ...locationOf(row) };
  k.entities.set(id, entity);
  return entity;
}

/** The entity id behind a reference to another row. */
function reference(k: Knowledge, row: Row, column: string): string | null {
  const value = optional(row, column);
  return value === null ? null : referred(row, column, value, k.ids);
}

/** The same where the field must not be empty. */
function referenceTo(k: Knowledge, row: Row, column: string): string {
  return reference(k, row, column) ?? required(row, column);
}

function addCountry(k: Knowledge, row: Row): void {
  const entity = addEntity(k, row, 'country', null);
  entity.iso = required(row, 'id');
  const capital = reference(k, row, 'capital');
  if (capital) k.capitals.set(capital, entity.id);
}

function addPlace(k: Knowledge, row: Row): void {
  const entity = addEntity(k, row, 'place', reference(k, row, 'country'));
  k.placeType.set(entity.id, oneOf(row, 'type', PLACE_TYPES));
  const speaksFor = reference(k, row, 'speaks_for');
  if (speaksFor) k.speaksFor.set(entity.id, speaksFor);
}

function addOrganisation(k: Knowledge, row: Row): void {
  const abbreviation = optional(row, 'abbreviation');
  const entity = addEntity(
    k,
    row,
    'organisation',
    reference(k, row, 'country'),
    abbreviation ? [abbreviation] : [],
  );
  const type = oneOf(row, 'type', ORGANISATION_TYPES);
  k.organisationType.set(entity.id, type);
  if (type === 'body' && entity.country) k.speaksFor.set(entity.id, entity.country);
}

function addOfficial(k: Knowledge, row: Row): void {
  const entity = addEntity(k, row, 'official', reference(k, row, 'country'));
  for (const short of list(row, 'short')) k.short.set(short, [...(k.short.get(short) ?? []), entity.id]);
}

function addTopic(k: Knowledge, row: Row): void {
  addEntity(k, row, 'topic', null);
  reference(k, row, 'broader');
}

function loadTenures(k: Knowledge, folders: readonly string[]): Tenures {
  const columns = ['official', 'office', 'of', 'from', 'until', 'source'];
  const rows = readRows(folders, 'tenures.csv', columns, columns.slice(0, 4));
  return new Tenures(lastOfEach(rows.map((row) => tenureOf(k, row))));
}

/** A later folder tells when an office ended that an earlier one, with the same beginning, left open. */
function lastOfEach(tenures: readonly Tenure[]): Tenure[] {
  const keyOf = ({ official, office, of, from }: Tenure): string => [official, office, of, from].join('|');
  return [...new Map(tenures.map((tenure) => [keyOf(tenure), tenure])).values()];
}

function tenureOf(k: Knowledge, row: Row): Tenure {
  return {
    official: referenceTo(k, row, 'official'),
    office: required(row, 'office'),
    of: ministryOf(k, required(row, 'of')) ?? referenceTo(k, row, 'of'),
    ...periodOf(row),
  };
}

/** A ministry is made from its country, not listed: mfa-ru. */
function ministryOf(k: Knowledge, of: string): string | null {
  const country = /^[a-z-]+-([a-z]{2})$/.exec(of)?.[1];
  return country && !k.ids.has(of) && k.ids.has(country.toUpperCase()) ? of : null;
}

function loadMemberships(k: Knowledge, folders: readonly string[]): Memberships {
  const columns = ['organisation', 'country', 'from', 'until', 'source'];
  return new Memberships(
    readRows(folders, 'memberships.csv', columns, columns.slice(0, 3)).map((row) => ({
      organisation: referenceTo(k, row, 'organisation'),
      country: referenceTo(k, row, 'country'),
      ...periodOf(row),
    })),
  );
}

/** The latest year in which an office or a session begins. */
function horizonOf({ tenures, sessions }: Knowledge): number {
  const starts = [...tenures.all().map((t) => t.from), ...sessions.all.map((s) => s.from)];
  return Math.max(0, ...starts.map((day) => Number(day?.slice(0, 4) ?? 0)));
}
