import { type Row, readRows } from './csv.ts';
import { type Period, begunOf } from './period.ts';

/** An official abroad: *Tổng thống Obama thăm Việt Nam, 22–25/5/2016*. */
export interface Trip {
  /** Entity ids. */
  official: string;
  country: string;
  /** First and last day there. */
  from: string;
  until: string;
}

/** The trips of an official. */
export interface Travels {
  /** By country, each in the order of the rows. */
  to: Map<string, Trip[]>;
  /** Years of which all trips are known. */
  whole: Period[];
}

const COLUMNS = ['official', 'country', 'from', 'until', 'source'];

/**
 * Loads `trips.csv`, by official; `refer` gives the entity id behind a reference, null where it is empty. A row without
 * a country says that all trips of those years are told.
 */
export function loadTrips(
  folders: readonly string[],
  refer: (row: Row, column: string) => string | null,
): Map<string, Travels> {
  const travels = new Map<string, Travels>();
  for (const row of readRows(folders, 'trips.csv', COLUMNS, COLUMNS.slice(0, 3))) {
    const { from, until } = begunOf(row);
    const [official, country] = [refer(row, 'official')!, refer(row, 'country')];
    const known: Travels = travels.get(official) ?? { to: new Map(), whole: [] };
    travels.set(official, known);
    if (country === null) known.whole.push({ from, until });
    else
      known.to.set(country, [
        ...(known.to.get(country) ?? []),
        { official, country, from, until: until ?? from },
      ]);
  }
  return travels;
}
