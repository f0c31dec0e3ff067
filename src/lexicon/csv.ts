import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One CSV row by column name, and where it stands. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** Bad data: names file and line, and what was expected. */
export class DataError extends Error {
  constructor(row: Pick<Row, 'file' | 'line'>, message: string) {
    super(`${basename(dirname(row.file))}/${basename(row.file)}:${row.line}: ${message}`);
    this.name = 'DataError';
  }
}

/**
 * The rows of `name` in each of the folders that has it, in order; `key` are the columns that tell two rows apart,
 * `extra` those that a header may lack.
 * Throws a DataError where a file's header lacks a column or has one that is not known, a row has too few or too many
 * fields, a text is not NFC, or two rows of one file have the same key.
 */
export function readRows(
  folders: readonly string[],
  name: string,
  columns: readonly string[],
  key: readonly string[] = columns.slice(0, 1),
  extra: readonly string[] = [],
): Row[] {
  return folders
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file))
    .flatMap((file) => withoutTwins(rowsOf(file, columns, extra), key));
}

function withoutTwins(rows: Row[], key: readonly string[]): Row[] {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const value = key.map((column) => row.fields[column]?.trim()).join(', ');
    const before = lines.get(value);
    if (before !== undefined)
      throw new DataError(row, `${key.join(', ')} is ${value}, as in line ${before}; keep one of the two`);
    lines.set(value, row.line);
  }
  return rows;
}

function rowsOf(file: string, columns: readonly string[], extra: readonly string[]): Row[] {
  const text = readFileSync(file, 'utf8');
  const { header, rows } = splitTable(file, text) ?? parseTable(file, text);
  checkHeader(file, header, columns, extra);
  if (text !== text.normalize('NFC')) rows.forEach(checkComposed);
  return rows;
}

interface Table {
  header: string[];
  rows: Row[];
}

function parseTable(file: string, text: string): Table {
  let header: string[] = [];
  let parsed: { info: { lines: number }; record: Record<string, string> }[];
  try {
    parsed = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (names: string[]) => (header = names),
    }) as unknown as typeof parsed;
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    throw new DataError({ file, line }, `not a CSV row: ${(error as Error).message}`);
  }
  return { header, rows: parsed.map(({ info, record }) => ({ file, line: info.lines, fields: record })) };
}

/**
 * A table with one row a line, nearly all of them without quotation marks: cut at its commas it is read many times faster.
 * Null where a row is not so plain; the parser knows what to say of it.
 */
function splitTable(file: string, text: string): Table | null {
  if (text.includes('\r') || text.startsWith('\ufeff')) return null;
  let header: string[] | null = null;
  const rows: Row[] = [];
  let line = 0;
  for (const told of text.split('\n')) {
    line++;
    if (told === '') continue;
    const fields = told.includes('"') ? quotedFields(told) : told.split(',');
    header ??= fields;
    if (header === null || fields?.length !== header.length) return null;
    if (fields !== header) rows.push({ file, line, fields: named(header, fields) });
  }
  return header && { header, rows };
}

/** A quoted field ends before a comma or the line; a quotation mark within it is doubled. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;

/** The fields of a line with quotation marks; null where one does not end in it. */
function quotedFields(line: string): string[] | null {
  const fields: string[] = [];
  for (FIELD.lastIndex = 0; ;) {
    const found = FIELD.exec(line);
    if (!found) return null;
    fields.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === '') return fields;
  }
}

function named(header: readonly string[], fields: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {};
  for (let i = 0; i < header.length; i++) row[header[i]!] = fields[i]!;
  return row;
}

function checkComposed(row: Row): void {
  for (const [column, value] of Object.entries(row.fields))
    if (value !== value.normalize('NFC')) throw new DataError(row, `${column} is not in NFC: ${value}`);
}

function checkHeader(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  extra: readonly string[],
): void {
  const known = [...columns, ...extra];
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column, i) => !known.includes(column) || header.indexOf(column) !== i);
  const faults = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`has ${unknown.map((column) => column || 'an empty column').join(', ')}`] : []),
  ];
  const may = extra.length > 0 ? `, and maybe ${extra.join(',')}` : '';
  if (faults.length > 0)
    throw new DataError(
      { file, line: 1 },
      `the header ${faults.join(' and ')}; expected ${columns.join(',')}${may}`,
    );
}

/** A field that must not be empty. */
export function required(row: Row, column: string): string {
  const value = row.fields[column]?.trim();
  if (!value) throw new DataError(row, `${column} is empty`);
  return value;
}

/** A field that holds a year. */
export function yearIn(row: Row, column: string): number {
  const value = required(row, column);
  if (!/^\d{4}$/.test(value)) throw new DataError(row, `${column} is ${value}; expected a year: YYYY`);
  return Number(value);
}

/** The entity id behind a reference to another row, one of a field's. Throws a DataError where it is the id of no row. */
export function referred(row: Row, column: string, value: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(value);
  if (id === undefined) throw new DataError(row, `${column} is ${value}, which is the id of no row`);
  return id;
}

/** A field, null where it is empty. */
export const optional = (row: Row, column: string): string | null => row.fields[column]?.trim() || null;

/** A field that holds one of a closed set of words. */
export function oneOf<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const value = required(row, column);
  const known = words.find((word) => word === value);
  if (known === undefined) throw new DataError(row, `${column} is ${value}; expected ${words.join(', ')}`);
  return known;
}

/** The parts of a `|`-separated field. */
export const list = (row: Row, column: string): string[] =>
  (row.fields[column] ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
