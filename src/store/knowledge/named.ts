/** Rows with a name: countries, organisations, officials. */
import { fold } from '../../text/fold.ts';
import { type Book, plain, refuse, SOURCE } from './book.ts';
import type { Fetched } from './fetch.ts';
import type { Fields, TableName } from './table.ts';

/** Known rows get the spellings that they lack, and lose nothing. */
export function mergeNamed(book: Book, table: TableName, item: string, row: Fetched, made: Fields): void {
  const vi = plain(row['vi']);
  const en = plain(row['en']);
  const aliases = (row['aliases'] ?? '').split('|').map(plain);
  const before = book.byItem.get(item);
  const told = [vi, ...aliases, ...(table === 'officials' ? [en] : [])].filter((name) => name !== '');
  if (!before) {
    const name = vi || en;
    if (name === '') return refuse(book, item, 'it has neither a Vietnamese nor an English name');
    const names = others(told, [name]);
    const id = made['id'] ?? slug(book, en || name, item);
    // Of a person only a name that the press writes otherwise: Tập Cận Bình, Xi Jinping.
    const nameEn = table === 'officials' && en === name ? '' : en;
    const fresh = {
      ...made,
      id,
      wikidata: item,
      name,
      names: names.join('|'),
      name_en: nameEn,
      source: SOURCE,
    };
    book.byItem.set(item, fresh);
    book.merge.changes.push({ table, kind: 'added', row: fresh, before: null });
    return;
  }
  const names = (before['names'] ?? '').split('|').filter((name) => name !== '');
  const more = others(told, [before['name'] ?? '', before['abbreviation'] ?? '', ...names]);
  const nameEn = before['name_en'] || (table === 'officials' ? '' : en);
  if (more.length === 0 && nameEn === (before['name_en'] ?? '')) {
    book.merge.unchanged[table] += 1;
    return;
  }
  const row2 = { ...before, names: [...names, ...more].join('|'), name_en: nameEn };
  book.byItem.set(item, row2);
  book.merge.changes.push({ table, kind: 'changed', row: row2, before });
}

/** Those that are not known, each once. */
function others(names: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known);
  return names.filter((name) => !seen.has(name) && seen.add(name));
}

/** An id from a name that nobody bears yet: `sergei-lavrov`, else with the item's number. */
function slug(book: Book, name: string, item: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const number = item.toLowerCase();
  const id = words === '' ? number : book.ids.has(words) ? `${words}-${number}` : words;
  book.ids.add(id);
  return id;
}
