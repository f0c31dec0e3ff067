import { byText } from '../../text/order.ts';
import { SparqlError } from './error.ts';

/** A term of an answer, as SPARQL 1.1 Query Results JSON writes it. */
export interface SparqlTerm {
  type: 'uri' | 'literal' | 'bnode' | 'triple';
  /** An object of three terms where the type is `triple`. */
  value: string | Readonly<Record<string, SparqlTerm>>;
  'xml:lang'?: string;
  datatype?: string;
}

/** One solution: terms by variable, without those that are not bound. */
export type SparqlRow = Readonly<Record<string, SparqlTerm>>;

/** What a query gives: rows (SELECT), yes or no (ASK), or triples (CONSTRUCT, DESCRIBE). */
export type SparqlAnswer =
  | { type: 'rows'; variables: string[]; rows: SparqlRow[]; truncated: boolean }
  | { type: 'boolean'; value: boolean }
  /** Distinct lines of N-Triples in order of their text. */
  | { type: 'triples'; lines: string[]; truncated: boolean };

interface ResultsJson {
  head: { vars?: string[] };
  boolean?: boolean;
  results?: { bindings: SparqlRow[] };
}

/** SELECT, cut to `most` rows. */
export function readRows(json: string, most: number): SparqlAnswer {
  const { head, results } = JSON.parse(json) as ResultsJson;
  const rows = results?.bindings ?? [];
  return {
    type: 'rows',
    variables: head.vars ?? [],
    rows: rows.slice(0, most),
    truncated: rows.length > most,
  };
}

/** ASK. */
export function readBoolean(json: string): SparqlAnswer {
  return { type: 'boolean', value: (JSON.parse(json) as ResultsJson).boolean === true };
}

/** CONSTRUCT and DESCRIBE, which the engine answers with repetitions and in no order; cut to `most` triples. */
export function readTriples(ntriples: string, most: number): SparqlAnswer {
  const lines = [...new Set(ntriples.split('\n'))].filter((line) => line !== '').sort(byText);
  return { type: 'triples', lines: lines.slice(0, most), truncated: lines.length > most };
}

/** The plain value of a term, empty where the variable is not bound; a blank node begins with `_:`. */
export function valueOf(term: SparqlTerm | undefined): string {
  if (term === undefined) return '';
  if (term.type === 'bnode') return `_:${String(term.value)}`;
  return typeof term.value === 'string' ? term.value : JSON.stringify(term.value);
}

/** Rows as SPARQL 1.1 Query Results CSV: plain values, CRLF. */
export function writeCsv(variables: readonly string[], rows: readonly SparqlRow[]): string {
  const lines = [variables, ...rows.map((row) => variables.map((name) => valueOf(row[name])))];
  return lines.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
}

function csvField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** An answer as SPARQL 1.1 Query Results JSON. Throws a `SparqlError` for triples, which it cannot hold. */
export function writeResultsJson(answer: SparqlAnswer): string {
  if (answer.type === 'triples')
    throw new SparqlError('format', 'CONSTRUCT and DESCRIBE give triples: ask for turtle');
  if (answer.type === 'boolean') return JSON.stringify({ head: {}, boolean: answer.value });
  return JSON.stringify({ head: { vars: answer.variables }, results: { bindings: answer.rows } }, null, 2);
}
