/** What is known while rows are told, and what becomes of each. */
import type { Fetched } from './fetch.ts';
import type { Fields, TableName } from './table.ts';

export interface Change {
  table: TableName;
  kind: 'added' | 'changed';
  row: Fields;
  /** The row as it was, for a changed one. */
  before: Fields | null;
}

export interface Merge {
  changes: Change[];
  /** Rows that were known as they are. */
  unchanged: Record<TableName, number>;
  /** Rows of the endpoint that cannot be used, and why. */
  refused: string[];
}

export interface Book {
  readonly merge: Merge;
  readonly ids: Set<string>;
  /** Row id by Wikidata id, or by table key. */
  readonly byItem: Map<string, Fields>;
  readonly countries: Set<string>;
}

const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/;
/** The source of a row that an endpoint told. */
export const SOURCE = 'wikidata';

export function itemOf(book: Book, row: Fetched): string | null {
  const item = plainItem(row['item']);
  if (item === null) refuse(book, row['item'] ?? 'a row', 'it is no item of Wikidata');
  return item;
}

/** `Q881` of `http://www.wikidata.org/entity/Q881`; null for any other address. */
export function plainItem(address: string | undefined): string | null {
  return ITEM.exec(address ?? '')?.[1] ?? null;
}

export function refuse(book: Book, what: string, why: string): void {
  book.merge.refused.push(`${what}: ${why}`);
}

/** NFC on one line; `|` would end a name. */
export function plain(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[|\p{Cc}\s]+/gu, ' ')
    .trim();
}
