import { readRows, required, yearIn } from './csv.ts';
import type { Refer } from './sessions.ts';

/** The year in which two countries, or a country and an organisation, took up relations. */
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
    const since = yearIn(row, 'since');
    required(row, 'a');
    required(row, 'b');
    const parties = [refer(row, 'a')!, refer(row, 'b')!] as const;
    ties.set([...parties].sort().join(' '), { parties, since });
  }
  return [...ties.values()];
}
