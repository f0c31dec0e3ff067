/** A table of `data/README.md` as rows that can be compared and written. */
import { join } from 'node:path';
import { type Row, readRows } from '../../lexicon/csv.ts';
import { latest } from '../../lexicon/ids.ts';
import { loadKnowledge } from '../../lexicon/knowledge.ts';
import { LOCATION } from '../../lexicon/location.ts';
import { byText } from '../../text/order.ts';

export const COLUMNS = {
  countries: ['id', 'iso3', 'wikidata', 'name', 'names', 'name_en', 'capital', ...LOCATION, 'source'],
  places: [
    'id',
    'wikidata',
    'name',
    'names',
    'name_en',
    'country',
    'type',
    'speaks_for',
    ...LOCATION,
    'source',
  ],
  organisations: ['id', 'wikidata', 'abbreviation', 'name', 'names', 'name_en', 'type', 'country', 'source'],
  memberships: ['organisation', 'country', 'from', 'until', 'source'],
  officials: ['id', 'wikidata', 'name', 'names', 'name_en', 'short', 'country', 'source'],
  tenures: ['official', 'office', 'of', 'from', 'until', 'source'],
} as const satisfies Record<string, readonly string[]>;

export type TableName = keyof typeof COLUMNS;
export const TABLES = Object.keys(COLUMNS) as TableName[];

/** Fields by column; an empty text is not known. */
export type Fields = Record<string, string>;

/** The rows of the package and of the user's folder; a later row replaces an earlier one of the same id. */
export interface Known {
  readonly rows: Readonly<Record<TableName, readonly Fields[]>>;
  /** Rows that the user's folder already has. */
  readonly own: Readonly<Record<TableName, readonly Fields[]>>;
  /** Ids of every table, also of those that are not refreshed. */
  readonly ids: ReadonlySet<string>;
}

/** How many of the first columns tell two rows apart. */
const KEYS: Readonly<Record<TableName, number>> = {
  countries: 1,
  places: 1,
  organisations: 1,
  memberships: 3,
  officials: 1,
  tenures: 4,
};

/** Reads the tables of the package and the user's own. Throws a `DataError` where one cannot be read. */
export function readKnown(packageFolder: string, ownFolder: string): Known {
  const both = [packageFolder, ownFolder];
  const read = (folders: string[], name: TableName): Row[] => {
    const extra: readonly string[] = name === 'officials' ? ['name_en'] : LOCATION;
    const columns = COLUMNS[name].filter((column) => !extra.includes(column));
    const rows = readRows(folders, `${name}.csv`, columns, COLUMNS[name].slice(0, KEYS[name]), extra);
    return KEYS[name] === 1 ? latest(rows) : rows;
  };
  const rows = eachTable((name) => read(both, name));
  const own = eachTable((name) => {
    const files = new Set(read([ownFolder], name).map(({ file }) => file));
    // Read with those of the package, for a column that a file lacks is as it was there.
    return rows[name].filter(({ file }) => files.has(file));
  });
  const fields = (tables: Record<TableName, Row[]>) =>
    eachTable((name) => tables[name].map((row) => ({ ...row.fields })));
  return { rows: fields(rows), own: fields(own), ids: new Set(loadKnowledge(both).ids.keys()) };
}

function eachTable<Made>(make: (name: TableName) => Made): Record<TableName, Made> {
  return Object.fromEntries(TABLES.map((name) => [name, make(name)])) as Record<TableName, Made>;
}

/** The table as CSV, rows in order of their text. */
export function writeTable(name: TableName, rows: readonly Fields[]): string {
  const columns = COLUMNS[name];
  const lines = rows.map((row) => columns.map((column) => field(row[column] ?? '')).join(','));
  return [columns.join(','), ...[...new Set(lines)].sort(byText)].map((line) => `${line}\n`).join('');
}

function field(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Where a table lies. */
export function fileOf(folder: string, name: TableName): string {
  return join(folder, `${name}.csv`);
}
