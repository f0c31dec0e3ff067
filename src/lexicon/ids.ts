import type { EntityKind } from '../model.ts';
import { DataError, type Row, optional, required } from './csv.ts';

type Table = readonly [kind: EntityKind, rows: readonly Row[]];

/** Of the rows of one id the last, where the first stood; a column that its file lacks is as it was before. */
export function latest(rows: readonly Row[]): Row[] {
  const last = new Map<string, Row>();
  for (const row of rows) {
    const id = required(row, 'id');
    const before = last.get(id);
    last.set(id, before ? { ...row, fields: { ...before.fields, ...row.fields } } : row);
  }
  return [...last.values()];
}

/**
 * Row id → entity id: the Wikidata id where there is one.
 * Throws a DataError where an id is not well formed, or already that of another row.
 */
export function idsOf(tables: readonly Table[]): Map<string, string> {
  const ids = new Map<string, string>();
  const owners = new Map<string, { kind: EntityKind; id: string }>();
  for (const [kind, rows] of tables)
    for (const row of rows) {
      const [id, wikidata] = [required(row, 'id'), optional(row, 'wikidata')];
      checkId(row, kind, id, wikidata);
      for (const name of wikidata ? [id, wikidata] : [id]) {
        const owner = owners.get(name);
        if (owner) throw new DataError(row, `${name} is already the ${owner.kind} ${owner.id}`);
        owners.set(name, { kind, id });
      }
      ids.set(id, wikidata ?? id);
    }
  return ids;
}

function checkId(row: Row, kind: EntityKind, id: string, wikidata: string | null): void {
  if (kind === 'country' && !/^[A-Z]{2}$/.test(id))
    throw new DataError(row, `id is ${id}; expected the two capitals of ISO 3166-1`);
  if (kind !== 'country' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new DataError(row, `id is ${id}; expected a-z, 0-9 and hyphens: sergey-lavrov`);
  if (wikidata && !/^Q[1-9]\d*$/.test(wikidata))
    throw new DataError(row, `wikidata is ${wikidata}; expected Q and digits, or nothing`);
}
