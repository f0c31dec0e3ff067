import { namesOf } from './alternatives.ts';
import { DataError, type Row, list, oneOf, readRows, required } from './csv.ts';
import { begunOf } from './period.ts';

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

/** Sessions by whose they are and by where: an article asks about a few of many. Lists are in the order of the rows. */
export class Sessions {
  private readonly byOwner = new Map<string, Session[]>();
  private readonly byPlace = new Map<string, Session[]>();
  private readonly rows = new Map<Session, number>();
  /** The summits of some states alone: *Mỹ – Triều*. */
  readonly ofStates: readonly Session[];

  constructor(readonly all: readonly Session[]) {
    this.ofStates = all.filter(({ parties }) => parties.length > 0);
    for (const session of all) {
      this.rows.set(session, this.rows.size);
      push(this.byOwner, session.series, session);
      const { organisation, series } = session;
      if (organisation !== null && organisation !== series) push(this.byOwner, organisation, session);
      // A city state is the place.
      const place = session.place ?? session.country;
      if (place !== null) push(this.byPlace, place, session);
    }
  }

  /** Those of a series, or of the organisation with this entity id. */
  of(owner: string): readonly Session[] {
    return this.byOwner.get(owner) ?? NONE;
  }

  /** Those held in one of these places. */
  at(places: ReadonlySet<string>): Session[] {
    const found: Session[] = [];
    for (const place of places) for (const session of this.byPlace.get(place) ?? NONE) found.push(session);
    return found.sort((a, b) => this.rows.get(a)! - this.rows.get(b)!);
  }
}

const NONE: readonly never[] = [];

function push(map: Map<string, Session[]>, key: string, session: Session): void {
  const known = map.get(key);
  if (known) known.push(session);
  else map.set(key, [session]);
}

/** The entity id behind a reference to another row; null where the field is empty. */
export type Refer = (row: Row, column: string) => string | null;

type Series = Pick<Session, 'organisation' | 'names' | 'parties' | 'form'>;

const SERIES = ['id', 'organisation', 'name', 'names', 'parties', 'form', 'source'];
const SESSIONS = ['id', 'series', 'name', 'names', 'name_en', 'from', 'until', 'place', 'country', 'source'];

/** Loads `series.csv` and `conferences.csv`; rows of later folders replace those of the same id. */
export function loadSessions(folders: readonly string[], refer: Refer): Sessions {
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
  return new Sessions([...sessions.values()]);
}

function sessionOf(row: Row, known: ReadonlyMap<string, Series>, refer: Refer): Session {
  const id = required(row, 'series');
  const series = known.get(id);
  if (!series) throw new DataError(row, `series is ${id}, which is the id of no row of series.csv`);
  const { from, until } = begunOf(row);
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
