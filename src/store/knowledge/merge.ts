/** What an endpoint told, as rows that add to those known; nothing known is lost. */
import { edtfSpan } from '../../text/edtf.ts';
import { fold } from '../../text/fold.ts';
import type { Fetched } from './fetch.ts';
import type { Fields, Known, TableName } from './table.ts';

export interface Change {
  table: TableName;
  kind: 'added' | 'changed';
  row: Fields;
  /** The row as it was, for a changed one. */
  before: Fields | null;
}

export interface Merge {
  changes: Change[];
  /** Rows that were known as they are. */
  unchanged: Record<TableName, number>;
  /** Rows of the endpoint that cannot be used, and why. */
  refused: string[];
}

/** Rows by table, as the queries of `data/queries` give them. */
export interface Told {
  countries: readonly Fetched[];
  organisations: readonly Fetched[];
  memberships: readonly Fetched[];
  officials: readonly Fetched[];
}

interface Book {
  readonly merge: Merge;
  readonly ids: Set<string>;
  /** Row id by Wikidata id, or by table key. */
  readonly byItem: Map<string, Fields>;
  readonly countries: Set<string>;
}

const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/;
const SOURCE = 'wikidata';

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

/** A row with a name: known ones get the spellings that they lack, and lose nothing. */
function mergeNamed(book: Book, table: TableName, item: string, row: Fetched, made: Fields): void {
  const vi = plain(row['vi']);
  const en = plain(row['en']);
  const aliases = (row['aliases'] ?? '').split('|').map(plain);
  const before = book.byItem.get(item);
  const told = [vi, ...aliases, ...(table === 'officials' ? [en] : [])].filter((name) => name !== '');
  if (!before) {
    const name = vi || en;
    if (name === '') return refuse(book, item, 'it has neither a Vietnamese nor an English name');
    const names = others(told, [name]);
    const id = made['id'] ?? slug(book, en || name, item);
    // Of a person only a name that the press writes otherwise: Tập Cận Bình, Xi Jinping.
    const nameEn = table === 'officials' && en === name ? '' : en;
    const fresh = {
      ...made,
      id,
      wikidata: item,
      name,
      names: names.join('|'),
      name_en: nameEn,
      source: SOURCE,
    };
    book.byItem.set(item, fresh);
    book.merge.changes.push({ table, kind: 'added', row: fresh, before: null });
    return;
  }
  const names = (before['names'] ?? '').split('|').filter((name) => name !== '');
  const more = others(told, [before['name'] ?? '', before['abbreviation'] ?? '', ...names]);
  const nameEn = before['name_en'] || (table === 'officials' ? '' : en);
  if (more.length === 0 && nameEn === (before['name_en'] ?? '')) {
    book.merge.unchanged[table] += 1;
    return;
  }
  const row2 = { ...before, names: [...names, ...more].join('|'), name_en: nameEn };
  book.byItem.set(item, row2);
  book.merge.changes.push({ table, kind: 'changed', row: row2, before });
}

/** Those that are not known, each once. */
function others(names: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known);
  return names.filter((name) => !seen.has(name) && seen.add(name));
}

/** Rows with `from` and `until`: a new one is added, one that was open and has ended is changed. */
function mergeSpans(
  book: Book,
  table: 'memberships' | 'tenures',
  known: Known,
  told: readonly Fetched[],
  make: (row: Fetched) => Fields | null,
): void {
  const keyOf = ({ from: _from, until: _until, source: _source, ...rest }: Fields): string =>
    JSON.stringify(Object.entries(rest).sort());
  const byKey = new Map<string, Fields[]>();
  for (const row of known.rows[table]) {
    const others = (byKey.get(keyOf(row)) ?? []).filter((other) => other['from'] !== row['from']);
    byKey.set(keyOf(row), [...others, row]);
  }
  for (const one of told) {
    const row = make(one);
    if (row === null) continue;
    const fault = faultOf(row);
    if (fault !== null) {
      refuse(book, one['item'] ?? 'a row', fault);
      continue;
    }
    const same = byKey.get(keyOf(row)) ?? [];
    const before = same.find((other) => isSame(other, row));
    if (!before) book.merge.changes.push({ table, kind: 'added', row, before: null });
    else if (before['until'] || !row['until']) {
      book.merge.unchanged[table] += 1;
      continue;
    } else {
      const ended = { ...before, until: row['until'] };
      book.merge.changes.push({ table, kind: 'changed', row: ended, before });
    }
    byKey.set(keyOf(row), [...same.filter((other) => other !== before), row]);
  }
}

/** Why the tables could not hold the stretch: a day that no calendar has, an end before its beginning. */
function faultOf({ from = '', until = '' }: Fields): string | null {
  const [first, last] = [edtfSpan(from), edtfSpan(until)];
  if (from !== '' && first === null) return `${from} is no date of the calendar`;
  if (until !== '' && last === null) return `${until} is no date of the calendar`;
  return first && last && first.from > last.until ? `it ends in ${until}, before it begins in ${from}` : null;
}

/** The same stretch, told more or less exactly: `2004` and `2004-03-09`; one that tells no beginning is any. */
function isSame(a: Fields, b: Fields): boolean {
  const from = a['from'] ?? '';
  const other = b['from'] ?? '';
  return from.startsWith(other) || other.startsWith(from);
}

function membershipOf(book: Book, row: Fetched): Fields | null {
  const item = itemOf(book, row);
  const organisation = item === null ? undefined : book.byItem.get(item)?.['id'];
  const country = row['iso'] ?? '';
  // An organisation that is not among those told has been dissolved.
  if (organisation === undefined || !book.countries.has(country)) return null;
  return { organisation, country, ...spanOf(row), source: SOURCE };
}

function tenureOf(book: Book, row: Fetched): Fields | null {
  const item = plainItem(row['item']);
  const official = item === null ? undefined : book.byItem.get(item)?.['id'];
  const of = row['iso'] ?? '';
  if (official === undefined || !book.countries.has(of) || !row['office']) return null;
  return { official, office: row['office'], of, ...spanOf(row), source: SOURCE };
}

function spanOf(row: Fetched): { from: string; until: string } {
  return {
    from: dateOf(row['from'], row['fromPrecision']),
    until: dateOf(row['until'], row['untilPrecision']),
  };
}

/** `2004-03-09T00:00:00Z` with Wikidata's precision 11, 10 or 9: a day, a month or a year; empty where less is known. */
function dateOf(value: string | undefined, precision: string | undefined): string {
  const day = /^\+?(\d{4}-\d\d-\d\d)T/.exec(value ?? '')?.[1] ?? '';
  if (precision === '11') return day;
  return precision === '10' ? day.slice(0, 7) : precision === '9' ? day.slice(0, 4) : '';
}

function firstOfEach(rows: readonly Fetched[]): Fetched[] {
  return [...new Map(rows.toReversed().map((row) => [row['item'], row])).values()].reverse();
}

function itemOf(book: Book, row: Fetched): string | null {
  const item = plainItem(row['item']);
  if (item === null) refuse(book, row['item'] ?? 'a row', 'it is no item of Wikidata');
  return item;
}

/** `Q881` of `http://www.wikidata.org/entity/Q881`; null for any other address. */
export function plainItem(address: string | undefined): string | null {
  return ITEM.exec(address ?? '')?.[1] ?? null;
}

function refuse(book: Book, what: string, why: string): void {
  book.merge.refused.push(`${what}: ${why}`);
}

/** NFC on one line; `|` would end a name. */
function plain(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[|\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** An id from a name that nobody bears yet: `sergei-lavrov`, else with the item's number. */
function slug(book: Book, name: string, item: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const number = item.toLowerCase();
  const id = words === '' ? number : book.ids.has(words) ? `${words}-${number}` : words;
  book.ids.add(id);
  return id;
}
