import type { Entity } from '../model.ts';
import { DataError, type Row, optional } from './csv.ts';

/** The columns that say where a place or country lies; a table may lack them. */
export const LOCATION = ['geonames', 'latitude', 'longitude'] as const;

export type Location = Pick<Entity, (typeof LOCATION)[number]>;

const DEGREES = { latitude: 90, longitude: 180 } as const;

/** GeoNames id and coordinates of a row. Throws a DataError where one cannot be right, or one of two degrees is missing. */
export function locationOf(row: Row): Location {
  const geonames = optional(row, 'geonames');
  if (geonames !== null && !/^[1-9]\d{0,8}$/.test(geonames))
    throw new DataError(row, `geonames is ${geonames}; expected the digits of a GeoNames id: 1581130`);
  const latitude = degrees(row, 'latitude');
  const longitude = degrees(row, 'longitude');
  if ((latitude === null) !== (longitude === null))
    throw new DataError(
      row,
      `${latitude === null ? 'latitude' : 'longitude'} is empty; expected both or neither`,
    );
  return {
    ...(geonames === null ? {} : { geonames }),
    ...(latitude === null || longitude === null ? {} : { latitude, longitude }),
  };
}

function degrees(row: Row, column: keyof typeof DEGREES): number | null {
  const text = optional(row, column);
  if (text === null) return null;
  const most = DEGREES[column];
  if (!/^-?\d{1,3}(\.\d+)?$/.test(text) || Math.abs(Number(text)) > most)
    throw new DataError(row, `${column} is ${text}; expected degrees from -${most} to ${most}: 21.025`);
  return Number(text);
}

/** Throws a DataError where two rows have the same GeoNames id: no place is another. */
export function checkLocations(rows: readonly Row[]): void {
  const owners = new Map<string, string>();
  for (const row of rows) {
    const geonames = optional(row, 'geonames');
    if (geonames === null) continue;
    const owner = owners.get(geonames);
    if (owner !== undefined) throw new DataError(row, `geonames ${geonames} is already that of ${owner}`);
    owners.set(geonames, row.fields['id']!);
  }
}
