import type { Entity } from '../model.ts';
import { DataError, type Row, list, optional, readRows, required } from './csv.ts';
import { type Tenure, Tenures } from './tenures.ts';

export interface Session {
  id: string;
  series: string;
  /** Entity id of the organisation whose session it is. */
  organisation: string | null;
  names: string[];
  form: 'summit' | 'conference';
  from: string;
  until: string;
  place: string | null;
  country: string | null;
}

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
  sessions: Session[];
  /** The last year that any row tells of: nothing here is known beyond it. */
  horizon: number;
  /** Row id → entity id. */
  ids: Map<string, string>;
}

const NAMED = ['id', 'wikidata', 'name', 'names', 'name_en', 'source'];

/** Loads `knowledge/*.csv` of every folder; rows of later folders replace those of the same id. */
export function loadKnowledge(folders: readonly string[]): Knowledge {
  const k: Knowledge = {
    entities: new Map(),
    short: new Map(),
    speaksFor: new Map(),
    placeType: new Map(),
    organisationType: new Map(),
    capitals: new Map(),
    tenures: new Tenures([]),
    sessions: [],
    horizon: 0,
    ids: new Map(),
  };
  const rows = (name: string, columns: string[]) => readRows(folders, name, columns);
  const countries = rows('countries.csv', [...NAMED, 'iso3', 'capital']);
  const places = rows('places.csv', [...NAMED, 'country', 'type', 'speaks_for']);
  const organisations = rows('organisations.csv', [...NAMED, 'abbreviation', 'type', 'country']);
  const officials = rows('officials.csv', ['id', 'wikidata', 'name', 'names', 'short', 'country', 'source']);
  const topics = rows('topics.csv', NAMED);
  for (const row of [...countries, ...places, ...organisations, ...officials, ...topics])
    k.ids.set(required(row, 'id'), optional(row, 'wikidata') ?? required(row, 'id'));
  for (const row of countries) addCountry(k, row);
  for (const row of places) addPlace(k, row);
  for (const row of organisations) addOrganisation(k, row);
  for (const row of officials) addOfficial(k, row);
  for (const row of topics) addEntity(k, row, 'topic', null);
  const tenures = rows('tenures.csv', ['official', 'office', 'of', 'from', 'until', 'source']).map((row) =>
    tenureOf(k, row),
  );
  k.tenures = new Tenures(lastOfEach(tenures));
  k.sessions = rows('conferences.csv', [
    'id',
    'series',
    'organisation',
    'name',
    'names',
    'form',
    'from',
    'until',
    'place',
    'country',
  ]).map((row) => sessionOf(k, row));
  k.horizon = horizonOf(k);
  return k;
}

function addEntity(
  k: Knowledge,
  row: Row,
  kind: Entity['kind'],
  country: string | null,
  extra: string[] = [],
): Entity {
  const id = k.ids.get(required(row, 'id'))!;
  const known = k.entities.get(id);
  if (known && known.kind !== kind) throw new DataError(row, `${id} is already a ${known.kind}`);
  const names = [required(row, 'name'), ...list(row, 'names'), ...extra];
  const nameEn = optional(row, 'name_en');
  const wikidata = optional(row, 'wikidata');
  if (wikidata && !/^Q[1-9]\d*$/.test(wikidata))
    throw new DataError(row, `wikidata is ${wikidata}; expected Q and digits, or nothing`);
  const entity: Entity = { id, kind, names: [...new Set(names)], nameEn, wikidata, iso: null, country };
  k.entities.set(id, entity);
  return entity;
}

/** The entity id behind a reference to another row. */
function reference(k: Knowledge, row: Row, column: string): string | null {
  const value = optional(row, column);
  if (value === null) return null;
  const id = k.ids.get(value);
  if (!id) throw new DataError(row, `${column} is ${value}, which is the id of no row`);
  return id;
}

function addCountry(k: Knowledge, row: Row): void {
  const entity = addEntity(k, row, 'country', null);
  entity.iso = required(row, 'id');
  const capital = reference(k, row, 'capital');
  if (capital) k.capitals.set(capital, entity.id);
}

function addPlace(k: Knowledge, row: Row): void {
  const entity = addEntity(k, row, 'place', reference(k, row, 'country'));
  k.placeType.set(entity.id, required(row, 'type'));
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
  const type = required(row, 'type');
  k.organisationType.set(entity.id, type);
  if (type === 'body' && entity.country) k.speaksFor.set(entity.id, entity.country);
}

function addOfficial(k: Knowledge, row: Row): void {
  const entity = addEntity(k, row, 'official', reference(k, row, 'country'));
  for (const short of list(row, 'short')) k.short.set(short, [...(k.short.get(short) ?? []), entity.id]);
}

/** First or last day of an EDTF day, month or year. */
function edge(row: Row, column: string, last: boolean): string | null {
  const value = optional(row, column);
  if (value === null) return null;
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!match) throw new DataError(row, `${column} is ${value}; expected YYYY, YYYY-MM or YYYY-MM-DD`);
  const [, year, month, day] = match;
  if (day) return value;
  if (!last) return `${year}-${month ?? '01'}-01`;
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

function tenureOf(k: Knowledge, row: Row): Tenure {
  const of = required(row, 'of');
  return {
    official: reference(k, row, 'official') ?? required(row, 'official'),
    office: required(row, 'office'),
    // A ministry is made from its country, not listed: mfa-ru.
    of: /^[a-z]+-[a-z]{2}$/.test(of) ? (k.ids.get(of) ?? of) : reference(k, row, 'of')!,
    from: edge(row, 'from', false),
    until: edge(row, 'until', true),
  };
}

/** A later row tells when an office ended that an earlier one, with the same beginning, left open. */
function lastOfEach(tenures: readonly Tenure[]): Tenure[] {
  const keyOf = ({ official, office, of, from }: Tenure): string => [official, office, of, from].join('|');
  return [...new Map(tenures.map((tenure) => [keyOf(tenure), tenure])).values()];
}

function sessionOf(k: Knowledge, row: Row): Session {
  const form = required(row, 'form');
  if (form !== 'summit' && form !== 'conference')
    throw new DataError(row, `form is ${form}; expected summit or conference`);
  const from = edge(row, 'from', false);
  if (!from) throw new DataError(row, 'from is empty');
  return {
    id: required(row, 'id'),
    series: required(row, 'series'),
    organisation: reference(k, row, 'organisation'),
    names: [required(row, 'name'), ...list(row, 'names')],
    form,
    from,
    until: edge(row, 'until', true) ?? from,
    place: reference(k, row, 'place'),
    country: reference(k, row, 'country'),
  };
}

/** The latest year in which an office or a session begins. */
function horizonOf({ tenures, sessions }: Knowledge): number {
  const starts = [...tenures.all().map((t) => t.from), ...sessions.map((s) => s.from)];
  return Math.max(0, ...starts.map((day) => Number(day?.slice(0, 4) ?? 0)));
}
