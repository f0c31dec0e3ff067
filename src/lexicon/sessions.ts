import { namesOf } from './alternatives.ts';
import { DataError, type Row, list, oneOf, readRows, required } from './csv.ts';
import { periodOf } from './period.ts';

/** One session of a recurring meeting. */
export interface Session {
  id: string;
  series: string;
  /** Entity id of the organisation whose session it is. */
  organisation: string | null;
  /** Of the series, then its own: *Đối thoại Shangri-La*, *Đối thoại Shangri-La lần thứ 20*. */
  names: string[];
  /** Entity ids of the states whose own summit it is: *Mỹ – Triều*; empty for every other. */
  parties: string[];
  form: 'summit' | 'conference';
  from: string;
  until: string;
  place: string | null;
  country: string | null;
}

/** The entity id behind a reference to another row; null where the field is empty. */
export type Refer = (row: Row, column: string) => string | null;

type Series = Pick<Session, 'organisation' | 'names' | 'parties' | 'form'>;

const SERIES = ['id', 'organisation', 'name', 'names', 'parties', 'form', 'source'];
const SESSIONS = ['id', 'series', 'name', 'names', 'name_en', 'from', 'until', 'place', 'country', 'source'];

/** Loads `series.csv` and `conferences.csv`; rows of later folders replace those of the same id. */
export function loadSessions(folders: readonly string[], refer: Refer): Session[] {
  const series = new Map<string, Series>();
  for (const row of readRows(folders, 'series.csv', SERIES))
    series.set(required(row, 'id'), {
      organisation: refer(row, 'organisation'),
      names: [...new Set([required(row, 'name'), ...namesOf(row, 'names')])],
      parties: list(row, 'parties').map((id) =>
        refer({ ...row, fields: { ...row.fields, parties: id } }, 'parties')!,
      ),
      form: oneOf(row, 'form', ['summit', 'conference']),
    });
  const sessions = new Map<string, Session>();
  for (const row of readRows(folders, 'conferences.csv', SESSIONS)) {
    const session = sessionOf(row, series, refer);
    sessions.set(session.id, session);
  }
  return [...sessions.values()];
}

function sessionOf(row: Row, known: ReadonlyMap<string, Series>, refer: Refer): Session {
  const id = required(row, 'series');
  const series = known.get(id);
  if (!series) throw new DataError(row, `series is ${id}, which is the id of no row of series.csv`);
  const { from, until } = periodOf(row);
  if (from === null) throw new DataError(row, 'from is empty');
  const own = [...list(row, 'name'), ...list(row, 'names')];
  return {
    id: required(row, 'id'),
    series: id,
    organisation: series.organisation,
    names: [...new Set([...series.names, ...own])],
    parties: series.parties,
    form: series.form,
    from,
    until: until ?? from,
    place: refer(row, 'place'),
    country: refer(row, 'country'),
  };
}
