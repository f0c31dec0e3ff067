/** Rows with a first and a last day: memberships, tenures. */
import { edtfSpan } from '../../text/edtf.ts';
import { type Book, itemOf, plainItem, refuse, SOURCE } from './book.ts';
import type { Fetched } from './fetch.ts';
import type { Fields, Known } from './table.ts';

/** A new row is added, one that was open and has ended is changed. */
export function mergeSpans(
  book: Book,
  table: 'memberships' | 'tenures',
  known: Known,
  told: readonly Fetched[],
  make: (row: Fetched) => Fields | null,
): void {
  const keyOf = ({ from: _from, until: _until, source: _source, ...rest }: Fields): string =>
    JSON.stringify(Object.entries(rest).sort());
  const byKey = new Map<string, Fields[]>();
  for (const row of known.rows[table]) {
    const others = (byKey.get(keyOf(row)) ?? []).filter((other) => other['from'] !== row['from']);
    byKey.set(keyOf(row), [...others, row]);
  }
  for (const one of told) {
    const row = make(one);
    if (row === null) continue;
    const fault = faultOf(row);
    if (fault !== null) {
      refuse(book, one['item'] ?? 'a row', fault);
      continue;
    }
    const same = byKey.get(keyOf(row)) ?? [];
    const before = same.find((other) => isSame(other, row));
    if (!before) book.merge.changes.push({ table, kind: 'added', row, before: null });
    else if (before['until'] || !row['until']) {
      book.merge.unchanged[table] += 1;
      continue;
    } else {
      const ended = { ...before, until: row['until'] };
      book.merge.changes.push({ table, kind: 'changed', row: ended, before });
    }
    byKey.set(keyOf(row), [...same.filter((other) => other !== before), row]);
  }
}

/** Why the tables could not hold the stretch: a day that no calendar has, an end before its beginning. */
function faultOf({ from = '', until = '' }: Fields): string | null {
  const [first, last] = [edtfSpan(from), edtfSpan(until)];
  if (from !== '' && first === null) return `${from} is no date of the calendar`;
  if (until !== '' && last === null) return `${until} is no date of the calendar`;
  return first && last && first.from > last.until ? `it ends in ${until}, before it begins in ${from}` : null;
}

/** The same stretch, told more or less exactly: `2004` and `2004-03-09`; one that tells no beginning is any. */
function isSame(a: Fields, b: Fields): boolean {
  const from = a['from'] ?? '';
  const other = b['from'] ?? '';
  return from.startsWith(other) || other.startsWith(from);
}

export function membershipOf(book: Book, row: Fetched): Fields | null {
  const item = itemOf(book, row);
  const organisation = item === null ? undefined : book.byItem.get(item)?.['id'];
  const country = row['iso'] ?? '';
  // An organisation that is not among those told has been dissolved.
  if (organisation === undefined || !book.countries.has(country)) return null;
  return { organisation, country, ...spanOf(row), source: SOURCE };
}

export function tenureOf(book: Book, row: Fetched): Fields | null {
  const item = plainItem(row['item']);
  const official = item === null ? undefined : book.byItem.get(item)?.['id'];
  const of = row['iso'] ?? '';
  if (official === undefined || !book.countries.has(of) || !row['office']) return null;
  return { official, office: row['office'], of, ...spanOf(row), source: SOURCE };
}

function spanOf(row: Fetched): { from: string; until: string } {
  return {
    from: dateOf(row['from'], row['fromPrecision']),
    until: dateOf(row['until'], row['untilPrecision']),
  };
}

/** `2004-03-09T00:00:00Z` with Wikidata's precision 11, 10 or 9: a day, a month or a year; empty where less is known. */
function dateOf(value: string | undefined, precision: string | undefined): string {
  const day = /^\+?(\d{4}-\d\d-\d\d)T/.exec(value ?? '')?.[1] ?? '';
  if (precision === '11') return day;
  return precision === '10' ? day.slice(0, 7) : precision === '9' ? day.slice(0, 4) : '';
}
