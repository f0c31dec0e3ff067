/** Refreshes a user's knowledge folder from a SPARQL endpoint that holds what Wikidata holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../lexicon/lexicon.ts';
import { type Fetched, fetchRows, type FetchOptions } from './fetch.ts';
import { locationQueries, mergeLocations } from './locations.ts';
import type { Change, Merge } from './book.ts';
import { mergeTold } from './merge.ts';
import { COLUMNS, type Fields, fileOf, readKnown, type TableName, TABLES, writeTable } from './table.ts';

export interface Update extends Merge {
  /** Text by path, of the tables that differ from what the folder holds. */
  files: Map<string, string>;
}

const QUERIES = ['countries', 'organisations', 'memberships', 'officials'] as const;

/**
 * Asks the queries of `data/queries` and compares the answers with the package's knowledge and with the CSV files in
 * `folder`. Writes nothing: `files` holds what to write. Rejects with an `HttpError` where the endpoint fails, with a
 * `DataError` where a file of the folder cannot be read.
 */
export async function updateKnowledge(
  endpoint: string,
  folder: string,
  options: FetchOptions,
): Promise<Update> {
  const known = readKnown(dataFolder('knowledge'), folder);
  const told = { countries: [], organisations: [], memberships: [], officials: [] };
  const answers: Record<(typeof QUERIES)[number], Awaited<ReturnType<typeof fetchRows>>> = told;
  for (const name of QUERIES) answers[name] = await fetchRows(endpoint, name, queryOf(name), options);
  const merge = mergeTold(known, answers);
  const located: Fetched[] = [];
  for (const query of locationQueries(queryOf('locations'), known, merge))
    located.push(...(await fetchRows(endpoint, 'locations', query, options)));
  mergeLocations(known, merge, located);
  const files = new Map<string, string>();
  for (const table of TABLES) {
    const changes = merge.changes.filter((change) => change.table === table);
    if (changes.length > 0)
      files.set(fileOf(folder, table), writeTable(table, applied(table, known.own[table], changes)));
  }
  return { ...merge, files };
}

/** The query in `data/queries/<name>.rq`. */
function queryOf(name: string): string {
  return readFileSync(join(dataFolder('queries'), `${name}.rq`), 'utf8');
}

/** The folder's rows with the changes, in their order, in place of the rows that they change. */
function applied(table: TableName, own: readonly Fields[], changes: readonly Change[]): Fields[] {
  const textOf = (row: Fields): string => JSON.stringify(COLUMNS[table].map((column) => row[column] ?? ''));
  const rows = new Map(own.map((row) => [textOf(row), row]));
  for (const { before, row } of changes) {
    if (before) rows.delete(textOf(before));
    rows.set(textOf(row), row);
  }
  return [...rows.values()];
}
