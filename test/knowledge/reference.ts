/** What every comparison with the reference tables needs: both sides' rows, keys of names, spans of dates. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SHARED = join(process.env['BANGIAO_SHARED'] ?? join(ROOT, '..', 'shared'), 'knowledge');

const rowsOf = (file: string): Row[] =>
  existsSync(file) ? parse(readFileSync(file, 'utf8'), { columns: true, bom: true }) : [];
export const ours = (name: string) => rowsOf(join(ROOT, 'data', 'knowledge', name));
export const theirs = (name: string) => rowsOf(join(SHARED, name));

/** Letters only, so that *São Paulo* and *Sao Paulo*, *al-Assad* and *Al Assad* are one key. */
export const key = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/[^\p{L}\d]/gu, '')
    .toLowerCase();

export function group(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** First and last millisecond of an EDTF day, month or year; null where it is empty or none of these. */
export function span(edtf: string | undefined): [number, number] | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => part && Number(part)) as (number | undefined)[];
  const first = Date.UTC(year!, (month ?? 1) - 1, day ?? 1);
  return [first, day ? first : Date.UTC(year!, month ?? 12, 0)];
}
