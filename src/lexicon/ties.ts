import { DataError, readRows, required } from './csv.ts';
import type { Refer } from './sessions.ts';

/** The year in which two countries took up diplomatic relations. */
export interface Tie {
  /** Entity ids. */
  parties: readonly [string, string];
  since: number;
}

const COLUMNS = ['a', 'b', 'since', 'source'];

/** Loads `ties.csv`; a row of a later folder replaces that of the same two countries. */
export function loadTies(folders: readonly string[], refer: Refer): Tie[] {
  const ties = new Map<string, Tie>();
  for (const row of readRows(folders, 'ties.csv', COLUMNS, COLUMNS.slice(0, 2))) {
    const since = required(row, 'since');
    if (!/^\d{4}$/.test(since)) throw new DataError(row, `since is ${since}; expected a year: YYYY`);
    required(row, 'a');
    required(row, 'b');
    const parties = [refer(row, 'a')!, refer(row, 'b')!] as const;
    ties.set([...parties].sort().join(' '), { parties, since: Number(since) });
  }
  return [...ties.values()];
}
