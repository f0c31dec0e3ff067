/** A table of `data/README.md` as rows that can be compared and written. */
import { join } from 'node:path';
import { readRows } from '../../lexicon/csv.ts';
import { loadKnowledge } from '../../lexicon/knowledge.ts';
import { byText } from '../../text/order.ts';

export const COLUMNS = {
  countries: ['id', 'iso3', 'wikidata', 'name', 'names', 'name_en', 'capital', 'source'],
  organisations: ['id', 'wikidata', 'abbreviation', 'name', 'names', 'name_en', 'type', 'country', 'source'],
  memberships: ['organisation', 'country', 'from', 'until', 'source'],
  officials: ['id', 'wikidata', 'name', 'names', 'short', 'country', 'source'],
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
  organisations: 1,
  memberships: 3,
  officials: 1,
  tenures: 4,
};

/** Reads the tables of the package and the user's own. Throws a `DataError` where one cannot be read. */
export function readKnown(packageFolder: string, ownFolder: string): Known {
  const both = [packageFolder, ownFolder];
  const read = (folders: string[], name: TableName): Fields[] => {
    const key = COLUMNS[name].slice(0, KEYS[name]);
    return readRows(folders, `${name}.csv`, COLUMNS[name], key).map(({ fields }) => ({ ...fields }));
  };
  const each = (folders: string[]): Record<TableName, Fields[]> => ({
    countries: read(folders, 'countries'),
    organisations: read(folders, 'organisations'),
    memberships: read(folders, 'memberships'),
    officials: read(folders, 'officials'),
    tenures: read(folders, 'tenures'),
  });
  return { rows: each(both), own: each([ownFolder]), ids: new Set(loadKnowledge(both).ids.keys()) };
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
