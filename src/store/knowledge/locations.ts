/** GeoNames ids and coordinates of rows that are known; what a row says already is kept. */
import { byText, sortedSet } from '../../text/order.ts';
import type { Fetched } from './fetch.ts';
import { type Merge, plainItem } from './book.ts';
import type { Fields, Known } from './table.ts';

const TABLES = ['countries', 'places'] as const;
type Table = (typeof TABLES)[number];

/** Items of one question: public endpoints refuse very long ones. */
const ITEMS = 200;
const VALUES = /VALUES \?item \{[^}]*\}/;
/** Wikidata's points are longitude first; those of other planets begin with the planet. */
const POINT = /^Point\((-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)\)$/i;

/** Rows with a Wikidata id, as the changes so far leave them. */
function rowsByItem(known: Known, merge: Merge): Map<string, { table: Table; row: Fields }> {
  const rows = new Map<string, { table: Table; row: Fields }>();
  const add = (table: Table, row: Fields): void => {
    if (row['wikidata']) rows.set(row['wikidata'], { table, row });
  };
  for (const table of TABLES) for (const row of known.rows[table]) add(table, row);
  for (const { table, row } of merge.changes) if (table === 'countries') add(table, row);
  return rows;
}

/** The query once for some of the items, until all are asked for. */
export function locationQueries(query: string, known: Known, merge: Merge): string[] {
  const items = [...rowsByItem(known, merge).keys()].sort(byText);
  const questions: string[] = [];
  for (let i = 0; i < items.length; i += ITEMS) {
    const some = items.slice(i, i + ITEMS).map((item) => `wd:${item}`);
    questions.push(query.replace(VALUES, `VALUES ?item { ${some.join(' ')} }`));
  }
  return questions;
}

/** Adds to `merge` what the answers tell; one that cannot be used, or that contradicts a row, is refused. */
export function mergeLocations(known: Known, merge: Merge, told: readonly Fetched[]): void {
  const rows = rowsByItem(known, merge);
  const owners = new Map<string, string>();
  for (const { row } of rows.values()) if (row['geonames']) owners.set(row['geonames'], row['id'] ?? '');
  for (const one of told) {
    const item = plainItem(one['item']);
    const found = item === null ? undefined : rows.get(item);
    if (item === null || !found) continue;
    const refuse = (why: string): void => void merge.refused.push(`${item}: ${why}`);
    const more = { ...geonamesOf(one, found.row, owners, refuse), ...pointOf(one, found.row) };
    change(merge, found.table, found.row, more);
  }
}

function geonamesOf(
  told: Fetched,
  row: Fields,
  owners: Map<string, string>,
  refuse: (why: string) => void,
): Fields {
  const ids = sortedSet((told['ids'] ?? '').split('|').filter((id) => /^[1-9]\d{0,8}$/.test(id)));
  const before = row['geonames'] ?? '';
  if (ids.length === 0 || ids.includes(before)) return {};
  const there = ids.join(' and ');
  if (before !== '') refuse(`its GeoNames id is ${there} there; ${before} is kept`);
  else if (ids.length > 1) refuse(`it has several GeoNames ids: ${there}`);
  else if (owners.has(there)) refuse(`GeoNames ${there} is already that of ${owners.get(there)}`);
  else {
    owners.set(there, row['id'] ?? '');
    return { geonames: there };
  }
  return {};
}

/** Three decimals are a hundred metres. */
function pointOf(told: Fetched, row: Fields): Fields {
  const points = (told['points'] ?? '').split('|');
  const [, longitude, latitude] = POINT.exec(points[0] ?? '') ?? [];
  if (points.length !== 1 || longitude === undefined || latitude === undefined) return {};
  if (row['latitude'] || row['longitude']) return {};
  if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return {};
  return { latitude: Number(latitude).toFixed(3), longitude: Number(longitude).toFixed(3) };
}

function change(merge: Merge, table: Table, before: Fields, more: Fields): void {
  const pending = merge.changes.find((one) => one.row === before);
  const nothing = Object.keys(more).length === 0;
  if (nothing && table === 'places') merge.unchanged.places += 1;
  if (nothing) return;
  if (pending) {
    pending.row = { ...before, ...more };
    return;
  }
  if (table === 'countries') merge.unchanged.countries = Math.max(0, merge.unchanged.countries - 1);
  merge.changes.push({ table, kind: 'changed', row: { ...before, ...more }, before });
}
