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
 * The rows of `name` in each of the folders that has it, in order.
 * Throws a DataError where a file's header lacks a column, a row has too few or too many fields, or a text is not NFC.
 */
export function readRows(folders: readonly string[], name: string, columns: readonly string[]): Row[] {
  return folders
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file))
    .flatMap((file) => rowsOf(file, columns));
}

function rowsOf(file: string, columns: readonly string[]): Row[] {
  const text = readFileSync(file, 'utf8');
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
  const missing = columns.filter((c) => !header.includes(c));
  if (missing.length > 0)
    throw new DataError(
      { file, line: 1 },
      `the header lacks ${missing.join(', ')}; expected ${columns.join(',')}`,
    );
  return parsed.map(({ info, record }) => {
    const row = { file, line: info.lines, fields: record };
    for (const [column, value] of Object.entries(record))
      if (value !== value.normalize('NFC')) throw new DataError(row, `${column} is not in NFC: ${value}`);
    return row;
  });
}

/** A field that must not be empty. */
export function required(row: Row, column: string): string {
  const value = row.fields[column]?.trim();
  if (!value) throw new DataError(row, `${column} is empty`);
  return value;
}

/** A field, null where it is empty. */
export const optional = (row: Row, column: string): string | null => row.fields[column]?.trim() || null;

/** The parts of a `|`-separated field. */
export const list = (row: Row, column: string): string[] =>
  (row.fields[column] ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
