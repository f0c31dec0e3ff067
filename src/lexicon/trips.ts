import { DataError, type Row, readRows } from './csv.ts';
import { periodOf } from './period.ts';

/** An official abroad: *Tổng thống Obama thăm Việt Nam, 22–25/5/2016*. */
export interface Trip {
  /** Entity ids. */
  official: string;
  country: string;
  /** First and last day there. */
  from: string;
  until: string;
}

const COLUMNS = ['official', 'country', 'from', 'until', 'source'];

/** Loads `trips.csv`, by official; `refer` gives the entity id behind a reference, which must not be empty. */
export function loadTrips(
  folders: readonly string[],
  refer: (row: Row, column: string) => string,
): Map<string, Trip[]> {
  const trips = new Map<string, Trip[]>();
  for (const row of readRows(folders, 'trips.csv', COLUMNS, COLUMNS.slice(0, 3))) {
    const { from, until } = periodOf(row);
    if (from === null) throw new DataError(row, 'from is empty');
    const [official, country] = [refer(row, 'official'), refer(row, 'country')];
    const known = trips.get(official);
    const trip = { official, country, from, until: until ?? from };
    if (known) known.push(trip);
    else trips.set(official, [trip]);
  }
  return trips;
}
