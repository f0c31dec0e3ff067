import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { STANCE_TYPES } from '../../src/model.ts';

type Row = Record<string, string>;

const NAMED = ['id', 'wikidata', 'name', 'names', 'name_en'];
const LOCATION = ['geonames', 'latitude', 'longitude'];
const COLUMNS: Record<string, string[]> = {
  countries: ['id', 'iso3', 'wikidata', 'name', 'names', 'name_en', 'capital', ...LOCATION, 'source'],
  places: [...NAMED, 'country', 'type', 'speaks_for', ...LOCATION, 'source'],
  organisations: ['id', 'wikidata', 'abbreviation', 'name', 'names', 'name_en', 'type', 'country', 'source'],
  memberships: ['organisation', 'country', 'from', 'until', 'source'],
  series: ['id', 'organisation', 'name', 'names', 'parties', 'form', 'source'],
  conferences: ['id', 'series', 'name', 'names', 'name_en', 'from', 'until', 'place', 'country', 'source'],
  topics: [...NAMED, 'broader', 'source'],
};
const FILES = Object.keys(COLUMNS);
/** Files whose rows have an id of their own, officials too where they are written. */
const WITH_ID = ['countries', 'places', 'organisations', 'conferences', 'topics', 'officials'];

const fileOf = (name: string) => new URL(`../../data/knowledge/${name}.csv`, import.meta.url);
const textOf = (name: string) => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '');
const table = (name: string): Row[] => parse(textOf(name), { columns: true });

const tables = new Map(WITH_ID.concat('memberships', 'series').map((name) => [name, table(name)]));
const rows = (name: string) => tables.get(name)!;
const ids = (name: string) => new Set(rows(name).map((row) => row['id']));
const namesOf = (row: Row) => [row['name']!, ...row['names']!.split('|').filter(Boolean)];
const show = (row: Row) => Object.values(row).slice(0, 4).join(',');

/** First and last day of an EDTF day, month or year; null where it is none. */
function days(edtf: string): [string, string] | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(edtf);
  if (!match) return null;
  const [, year, month, day] = match;
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!day) return [first, last];
  return day >= '01' && first <= last ? [first, first] : null;
}

/** Rows whose `column` holds something that is not an id of `target`. */
const dangling = (file: string, column: string, target: string) =>
  rows(file)
    .filter((row) => row[column] && !ids(target).has(row[column]))
    .map(show);

describe.each(FILES)('%s.csv', (name) => {
  test('has the documented columns', () => {
    expect(textOf(name).split('\n')[0]!.split(',')).toEqual(COLUMNS[name]);
    expect(rows(name).length).toBeGreaterThan(50);
  });

  test('is NFC, with no stray blanks, and every row names its source', () => {
    expect(textOf(name)).toBe(textOf(name).normalize('NFC'));
    const blank = (value: string) => value !== value.trim() || / {2}|\|\||^\||\|$| \||\| /.test(value);
    expect(
      rows(name)
        .filter((row) => Object.values(row).some(blank))
        .map(show),
    ).toEqual([]);
    expect(
      rows(name)
        .filter((row) => row['source'] === '')
        .map(show),
    ).toEqual([]);
  });
});

test('ids are unique over all files', () => {
  const all = WITH_ID.flatMap((name) => rows(name).map((row) => row['id']!));
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  expect(rows('countries').filter((row) => !/^[A-Z]{2}$/.test(row['id']!))).toEqual([]);
  const slugs = WITH_ID.slice(1).flatMap(rows);
  expect(slugs.filter((row) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row['id']!)).map(show)).toEqual([]);
});

test('Wikidata ids are well formed and name one row each', () => {
  const all = WITH_ID.flatMap((name) => rows(name).map((row) => row['wikidata'] ?? '')).filter(Boolean);
  expect(all.filter((q) => !/^Q[1-9]\d*$/.test(q))).toEqual([]);
  expect(all.filter((q, i) => all.indexOf(q) !== i)).toEqual([]);
});

describe('where places and countries lie', () => {
  const located = [...rows('countries'), ...rows('places')];
  const point = (row: Row) => [Number(row['latitude']), Number(row['longitude'])] as const;

  test('GeoNames ids are digits and name one row each', () => {
    const all = located.map((row) => row['geonames']!).filter(Boolean);
    expect(all.filter((id) => !/^[1-9]\d{0,8}$/.test(id))).toEqual([]);
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  });

  test('degrees are in range, with two or three decimals, and both or neither', () => {
    const form = /^-?\d{1,3}\.\d{2,3}$/;
    const wrong = located.filter((row) => {
      const texts = [row['latitude']!, row['longitude']!];
      const [north, east] = point(row);
      if (texts.every((text) => text === '')) return false;
      return !texts.every((text) => form.test(text)) || Math.abs(north) > 90 || Math.abs(east) > 180;
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('every row says where they come from', () => {
    const wrong = located.filter((row) => {
      const named = row['source']!.split('|').slice(1);
      const known = named.every((source) => ['geonames', 'natural-earth'].includes(source));
      return (
        !known ||
        (row['latitude'] !== '') !== named.length > 0 ||
        (row['geonames'] && !named.includes('geonames'))
      );
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('nearly all countries, capitals and cities have both', () => {
    const share = (some: Row[], column: string) => some.filter((row) => row[column]).length / some.length;
    const capitals = new Set(rows('countries').map((row) => row['capital']));
    const cities = rows('places').filter((row) => row['type'] === 'city');
    expect(share(rows('countries'), 'geonames')).toBe(1);
    expect(share(rows('countries'), 'latitude')).toBe(1);
    expect(
      share(
        cities.filter((row) => capitals.has(row['id']!)),
        'geonames',
      ),
    ).toBeGreaterThan(0.99);
    expect(share(cities, 'geonames')).toBeGreaterThan(0.97);
    expect(share(cities, 'latitude')).toBeGreaterThan(0.97);
  });

  test('a city lies no farther from the middle of its country than its country is wide', () => {
    const middles = new Map(rows('countries').map((row) => [row['id'], point(row)]));
    const wide = new Set('RU US CA CN AU BR ID CL KI IN AR KZ NZ GL JP NO MX MZ'.split(' '));
    const far = rows('places').filter((row) => {
      const middle = middles.get(row['country']!);
      if (row['type'] !== 'city' || !row['latitude'] || !middle || wide.has(row['country']!)) return false;
      return Math.hypot(point(row)[0] - middle[0], point(row)[1] - middle[1]) > 13;
    });
    expect(far.map(show)).toEqual([]);
  });

  test.each([
    ['hanoi', '1581130', 21.0245, 105.8412],
    ['washington', '4140963', 38.895, -77.0364],
    ['geneva', '2660646', 46.202, 6.1457],
    ['wellington', '2179537', -41.2866, 174.7756],
  ])('%s is %s', (id, geonames, north, east) => {
    const row = rows('places').find((one) => one['id'] === id)!;
    expect(row['geonames']).toBe(geonames);
    expect(point(row)[0]).toBeCloseTo(north, 2);
    expect(point(row)[1]).toBeCloseTo(east, 2);
  });
});

test.each([
  ['countries', 'capital', 'places'],
  ['places', 'country', 'countries'],
  ['places', 'speaks_for', 'countries'],
  ['organisations', 'country', 'countries'],
  ['memberships', 'organisation', 'organisations'],
  ['memberships', 'country', 'countries'],
  ['series', 'organisation', 'organisations'],
  ['conferences', 'series', 'series'],
  ['conferences', 'place', 'places'],
  ['conferences', 'country', 'countries'],
  ['topics', 'broader', 'topics'],
])('%s.csv: every %s is an id of %s.csv', (file, column, target) => {
  expect(dangling(file, column, target)).toEqual([]);
});

test('a conference lies in the country of its place', () => {
  const countryOf = new Map(rows('places').map((row) => [row['id'], row['country']]));
  const wrong = rows('conferences').filter(
    (row) => countryOf.get(row['place']) && countryOf.get(row['place']) !== row['country'],
  );
  expect(wrong.map(show)).toEqual([]);
});

test.each(['memberships', 'conferences'])('%s.csv: dates are EDTF and from is not after until', (name) => {
  const wrong = rows(name).filter(({ from = '', until = '' }) => {
    const [start, end] = [days(from), days(until)];
    return (from && !start) || (until && !end) || (start && end && start[0] > end[1]);
  });
  expect(wrong.map(show)).toEqual([]);
});

test('a series has sessions, and what is said of all of them is said once', () => {
  const sessionsOf = new Map(rows('series').map((row) => [row['id']!, [] as Row[]]));
  for (const row of rows('conferences')) sessionsOf.get(row['series']!)!.push(row);
  expect([...sessionsOf].filter(([, sessions]) => sessions.length === 0)).toEqual([]);
  const repeated = rows('series').flatMap((series) =>
    sessionsOf
      .get(series['id']!)!
      .filter((row) => namesOf(row).some((name) => namesOf(series).includes(name))),
  );
  expect(repeated.map(show)).toEqual([]);
  const nameless = rows('conferences').filter((row) => !row['name'] && row['names']);
  expect(nameless.map(show)).toEqual([]);
});

test('a conference is dated, and no two sessions of a series are the same', () => {
  expect(rows('conferences').filter((row) => !row['from'] || !row['until'])).toEqual([]);
  const keys = rows('conferences').map((row) => `${row['series']} ${row['from']}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test.each(['countries', 'places', 'organisations', 'topics'])(
  '%s.csv: no name is shared by two rows',
  (name) => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const row of rows(name))
      for (const spelling of namesOf(row)) {
        const key = spelling.toLowerCase();
        if (owner.has(key)) shared.push(`${spelling}: ${owner.get(key)}, ${row['id']}`);
        owner.set(key, row['id']!);
      }
    expect(shared).toEqual([]);
  },
);

test('kinds are the documented ones', () => {
  const kinds = (file: string, column: string) => [...new Set(rows(file).map((row) => row[column]))].sort();
  expect(kinds('places', 'type')).toEqual(['area', 'building', 'city', 'expanse', 'macroregion', 'region']);
  expect(kinds('organisations', 'type')).toEqual([
    'armed-group',
    'body',
    'company',
    'forum',
    'international',
    'media',
    'party',
  ]);
  expect(kinds('series', 'form')).toEqual(['conference', 'summit']);
  const homeless = rows('organisations').filter((row) => row['type'] === 'body' && !row['country']);
  expect(homeless.map(show)).toEqual([]);
});

test.each(['triggers', 'markers', 'boilerplate'])('every type of %s.csv is explained', (name) => {
  const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
  const words = readFileSync(new URL(`../../data/words/${name}.csv`, import.meta.url), 'utf8');
  const types = new Set((parse(words, { columns: true }) as Row[]).map((row) => row['type']!));
  // Relations are explained where the graph is.
  const stances = new Set<string>(STANCE_TYPES);
  expect([...types].filter((type) => !stances.has(type) && !readme.includes(`\`${type}\``))).toEqual([]);
});

test('membership follows the dates', () => {
  const inside = (organisation: string, country: string, day: string) =>
    rows('memberships').some(
      (row) =>
        row['organisation'] === organisation &&
        row['country'] === country &&
        (days(row['from']!)?.[0] ?? '') <= day &&
        day <= (days(row['until']!)?.[1] ?? '9999'),
    );
  expect(inside('eu', 'GB', '2019-06-01')).toBe(true);
  expect(inside('eu', 'GB', '2021-06-01')).toBe(false);
  expect(inside('nato', 'SE', '2023-06-01')).toBe(false);
  expect(inside('nato', 'SE', '2024-06-01')).toBe(true);
  expect(inside('g8', 'RU', '2013-06-17')).toBe(true);
  expect(inside('g8', 'RU', '2014-06-04')).toBe(false);
});
