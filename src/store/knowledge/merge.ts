/** What an endpoint told, as rows that add to those known; nothing known is lost. */
import { type Book, itemOf, type Merge, plain, refuse } from './book.ts';
import type { Fetched } from './fetch.ts';
import { mergeNamed } from './named.ts';
import { membershipOf, mergeSpans, tenureOf } from './spans.ts';
import type { Known } from './table.ts';

/** Rows by table, as the queries of `data/queries` give them. */
export interface Told {
  countries: readonly Fetched[];
  organisations: readonly Fetched[];
  memberships: readonly Fetched[];
  officials: readonly Fetched[];
}

/** Compares what was told with what is known. */
export function mergeTold(known: Known, told: Told): Merge {
  const unchanged = { countries: 0, places: 0, organisations: 0, memberships: 0, officials: 0, tenures: 0 };
  const book: Book = {
    merge: { changes: [], unchanged, refused: [] },
    ids: new Set(known.ids),
    byItem: new Map(),
    countries: new Set(known.rows.countries.map(({ id }) => id ?? '')),
  };
  for (const table of ['countries', 'organisations', 'officials'] as const)
    for (const row of known.rows[table]) if (row['wikidata']) book.byItem.set(row['wikidata'], row);
  for (const row of told.countries) mergeCountry(book, row);
  for (const row of told.organisations) mergeOrganisation(book, row);
  mergeSpans(book, 'memberships', known, told.memberships, (row) => membershipOf(book, row));
  for (const row of firstOfEach(told.officials)) mergeOfficial(book, row);
  mergeSpans(book, 'tenures', known, told.officials, (row) => tenureOf(book, row));
  return book.merge;
}

function mergeCountry(book: Book, row: Fetched): void {
  const { iso = '', iso3 = '' } = row;
  const item = itemOf(book, row);
  if (item === null) return;
  if (!/^[A-Z]{2}$/.test(iso) || !/^[A-Z]{3}$/.test(iso3)) return refuse(book, item, `${iso} is no ISO code`);
  const other = book.byItem.get(item);
  if (!other && book.countries.has(iso)) return refuse(book, item, `${iso} is the id of another country`);
  book.countries.add(iso);
  book.ids.add(iso);
  mergeNamed(book, 'countries', item, row, { id: iso, iso3, capital: '' });
}

function mergeOrganisation(book: Book, row: Fetched): void {
  const item = itemOf(book, row);
  if (item === null) return;
  const made = { abbreviation: plain(row['short']), type: 'international', country: '' };
  mergeNamed(book, 'organisations', item, row, made);
}

function mergeOfficial(book: Book, row: Fetched): void {
  const item = itemOf(book, row);
  if (item === null) return;
  const country = row['iso'] ?? '';
  if (!book.countries.has(country)) return refuse(book, item, `${country} is the id of no country`);
  mergeNamed(book, 'officials', item, row, { short: '', country });
}

function firstOfEach(rows: readonly Fetched[]): Fetched[] {
  return [...new Map(rows.toReversed().map((row) => [row['item'], row])).values()].reverse();
}
