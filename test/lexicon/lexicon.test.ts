import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/lexicon/knowledge.ts';
import { dataFolder, loadLexicon } from '../../src/lexicon/lexicon.ts';

const HEADERS: Record<string, string> = {
  countries: 'id,iso3,wikidata,name,names,name_en,capital,source',
  places: 'id,wikidata,name,names,name_en,country,type,speaks_for,source',
  organisations: 'id,wikidata,abbreviation,name,names,name_en,type,country,source',
  memberships: 'organisation,country,from,until,source',
  leaders: 'country,office,from,until,source',
  officials: 'id,wikidata,name,names,short,country,source',
  tenures: 'official,office,of,from,until,source',
  series: 'id,organisation,name,names,parties,form,source',
  conferences: 'id,series,name,names,name_en,from,until,place,country,source',
  events: 'name,names,who,day,source',
  anniversaries: 'name,names,since,source',
  topics: 'id,wikidata,name,names,name_en,broader,source',
  titles: 'title,office,of,source',
  ministries: 'phrase,field,minister,deputy,slug,source',
  triggers: 'phrase,type,pattern,source',
  markers: 'phrase,type,source',
  collocates: 'phrase,type,source',
  pairs: 'phrase,country,source',
  surnames: 'phrase,language,source',
  codes: 'type,status,code,plover,source',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, ...rows: string[]): void =>
  writeFileSync(join(folder, `${name}.csv`), [HEADERS[name], ...rows, ''].join('\n'));
const known = () => loadKnowledge([dataFolder('knowledge'), folder]);

describe('a folder of the user’s', () => {
  test('adds an official, an office and a session of a series of its own', () => {
    write('officials', 'le-thu-trang,,Lê Thu Trang,,Trang,VN,press');
    write('tenures', 'le-thu-trang,spokesperson,mfa-vn,2031-02,,press');
    write('series', 'red-river-forum,,Diễn đàn Sông Hồng,Đối thoại Sông Hồng,,conference,press');
    write(
      'conferences',
      'red-river-forum-2,red-river-forum,Diễn đàn Sông Hồng lần thứ 2,,,2031-05-03,,hanoi,VN,press',
    );
    const { entities, tenures, sessions } = known();
    expect(entities.get('le-thu-trang')).toMatchObject({ kind: 'official', country: 'Q881' });
    expect(tenures.of('le-thu-trang')).toEqual([
      { official: 'le-thu-trang', office: 'spokesperson', of: 'mfa-vn', from: '2031-02-01', until: null },
    ]);
    expect(sessions.all.find(({ id }) => id === 'red-river-forum-2')).toEqual({
      id: 'red-river-forum-2',
      series: 'red-river-forum',
      organisation: null,
      names: ['Diễn đàn Sông Hồng', 'Đối thoại Sông Hồng', 'Diễn đàn Sông Hồng lần thứ 2'],
      parties: [],
      form: 'conference',
      from: '2031-05-03',
      until: '2031-05-03',
      place: 'Q1858',
      country: 'Q881',
    });
  });

  test('adds a session to a series that is known, and ends an office that was open', () => {
    write('conferences', 'shangri-la-2040,shangri-la-dialogue,,,,2040-06-01,2040-06-03,,SG,press');
    write('tenures', 'to-lam,party general secretary,VN,2024-08-03,2041,press');
    const { sessions, tenures } = known();
    const [first, added] = [
      sessions.all.find(({ series }) => series === 'shangri-la-dialogue'),
      sessions.all.find(({ id }) => id === 'shangri-la-2040'),
    ];
    expect(added?.names).toContain('Đối thoại Shangri-La');
    expect(added?.form).toBe(first?.form);
    expect(
      tenures
        .of('Q10831196')
        .filter(({ from }) => from === '2024-08-03')
        .map(({ until }) => until),
    ).toEqual(['2041-12-31']);
  });

  test('tells where a place lies, and keeps what a file without these columns does not tell', () => {
    const header = HEADERS['places']!.replace('source', 'geonames,latitude,longitude,source');
    const rows = [
      'lang-mau,,Làng Mẫu,,,VN,city,,99900001,21.5,-105,press',
      'lang-hai,,Làng Hai,,,VN,city,,,,,press',
    ];
    writeFileSync(join(folder, 'places.csv'), [header, ...rows, ''].join('\n'));
    write('countries', 'VN,VNM,Q881,Việt Nam,,Vietnam,hanoi,press');
    const { entities } = known();
    const where = { geonames: '99900001', latitude: 21.5, longitude: -105 };
    expect(entities.get('lang-mau')).toMatchObject(where);
    expect(Object.keys(entities.get('lang-hai')!)).not.toContain('geonames');
    expect(Object.keys(entities.get('lang-hai')!)).not.toContain('latitude');
    expect(entities.get('Q881')).toMatchObject({ geonames: '1562822', latitude: 21.69 });
  });

  test('empties what it leaves empty in these columns', () => {
    const header = HEADERS['countries']!.replace('source', 'geonames,latitude,longitude,source');
    writeFileSync(join(folder, 'countries.csv'), `${header}\nVN,VNM,Q881,Việt Nam,,Vietnam,hanoi,,,,press\n`);
    expect(known().entities.get('Q881')?.geonames).toBeUndefined();
  });

  test('replaces the row of the same id', () => {
    write('countries', 'VN,VNM,Q881,Việt Nam,Nước Nam,Vietnam,hanoi,press');
    expect(known().entities.get('Q881')?.names).toEqual(['Việt Nam', 'Nước Nam']);
  });
});

describe('a row that cannot be right is refused with file, line and what was expected', () => {
  test.each<[table: string, rows: string[], message: RegExp]>([
    [
      'triggers',
      ['gặp,meets.verb,direct,press'],
      /triggers\.csv:2: type is meets\.verb; expected talks\.noun, /,
    ],
    [
      'triggers',
      ['gặp,talks.verb,across,press'],
      /triggers\.csv:2: pattern is across; expected direct, with, /,
    ],
    ['events', ['lễ mẫu,,VN,2031-05,unchecked'], /events\.csv:2: day is 2031-05; expected a day: YYYY-MM-DD/],
    ['events', ['lễ mẫu,,XX,2031-05-03,unchecked'], /events\.csv:2: who is XX, which is the id of no row/],
    [
      'anniversaries',
      ['lập làng mẫu,,31,unchecked'],
      /anniversaries\.csv:2: since is 31; expected a year: YYYY/,
    ],
    [
      'markers',
      ['sẽ,planned,grammar', 'ắt,future,grammar'],
      /markers\.csv:3: type is future; expected absent, /,
    ],
    [
      'markers',
      ['sẽ,planned,grammar', 'sẽ,planned,press'],
      /markers\.csv:3: phrase, type is sẽ, planned, as in line 2/,
    ],
    ['collocates', ['xe lửa,train,press'], /collocates\.csv:2: type is train; expected accepts, /],
    [
      'titles',
      ['Đại biểu,delegate,state,press'],
      /titles\.csv:2: of is state; expected country, organisation, any/,
    ],
    ['titles', ['Đại biểu,delegate'], /titles\.csv:2/],
    ['pairs', ['Tây,XX,press'], /pairs\.csv:2: country is XX, which is the id of no row/],
    ['surnames', ['Kim,ko,press'], /surnames\.csv:2: language is ko; expected vi/],
    ['codes', ['talks,held,40,CONSULT,cameo'], /codes\.csv:2: code is 40; expected three digits/],
    ['codes', ['chat,held,040,CONSULT,cameo'], /codes\.csv:2: type is chat; expected talks, /],
    ['codes', ['talks,done,040,CONSULT,cameo'], /codes\.csv:2: status is done; expected held, /],
    ['codes', ['talks,held,040,CHAT,cameo'], /codes\.csv:2: plover is CHAT; expected AGREE, /],
    ['codes', ['warns,held,130,THREATEN,cameo'], /codes\.csv:2: status is held; only meetings have one/],
    ['ministries', [',x,,,x,press'], /ministries\.csv:2: phrase is empty/],
    ['memberships', ['nato,XX,2001,,press'], /memberships\.csv:2: country is XX, which is the id of no row/],
    [
      'memberships',
      ['nata,FR,2001,,press'],
      /memberships\.csv:2: organisation is nata, which is the id of no row/,
    ],
    ['leaders', ['XX,prime minister,,,press'], /leaders\.csv:2: country is XX, which is the id of no row/],
    ['leaders', ['DE,,,,press'], /leaders\.csv:2: office is empty/],
    ['memberships', ['nato,FR,2001,1999,press'], /memberships\.csv:2: until is 1999, before from, 2001/],
    [
      'tenures',
      ['to-lam,president,VN,2024-02-30,,press'],
      /tenures\.csv:2: from is 2024-02-30; expected a date/,
    ],
    ['tenures', ['to-lam,president,VN,hôm qua,,press'], /tenures\.csv:2: from is hôm qua; expected a date/],
    [
      'tenures',
      ['nobody,president,VN,2024,,press'],
      /tenures\.csv:2: official is nobody, which is the id of no row/,
    ],
    [
      'tenures',
      ['to-lam,spokesperson,mfa-xx,2024,,press'],
      /tenures\.csv:2: of is mfa-xx, which is the id of no row/,
    ],
    ['tenures', ['to-lam,,VN,2024,,press'], /tenures\.csv:2: office is empty/],
    [
      'series',
      ['a-forum,,Diễn đàn A,,,forum,press'],
      /series\.csv:2: form is forum; expected summit, conference/,
    ],
    [
      'series',
      ['a-forum,,Diễn đàn A,,VN|XX,summit,press'],
      /series\.csv:2: parties is XX, which is the id of no row/,
    ],
    ['series', ['a-forum,nata,Diễn đàn A,,,summit,press'], /series\.csv:2: organisation is nata/],
    [
      'conferences',
      ['a-1,a-forum,,,,2020,,,VN,press'],
      /conferences\.csv:2: series is a-forum, .*series\.csv/,
    ],
    ['conferences', ['a-1,shangri-la-dialogue,,,,,,,SG,press'], /conferences\.csv:2: from is empty/],
    [
      'conferences',
      ['a-1,shangri-la-dialogue,,,,2020,,atlantis,SG,press'],
      /conferences\.csv:2: place is atlantis/,
    ],
    [
      'places',
      ['a-b,,Vùng A,,,VN,village,,press'],
      /places\.csv:2: type is village; expected city, region, /,
    ],
    ['places', ['a-b,,Vùng A,,,XX,city,,press'], /places\.csv:2: country is XX, which is the id of no row/],
    ['places', ['A b,,Vùng A,,,VN,city,,press'], /places\.csv:2: id is A b; expected a-z, 0-9 and hyphens/],
    [
      'organisations',
      ['a-b,,,Hội A,,,club,,press'],
      /organisations\.csv:2: type is club; expected international, /,
    ],
    ['countries', ['vn,VNM,,Việt Nam,,,,press'], /countries\.csv:2: id is vn; expected the two capitals/],
    ['officials', ['a-b,58217,A B,,,VN,press'], /officials\.csv:2: wikidata is 58217; expected Q and digits/],
    ['officials', ['a-b,Q881,A B,,,VN,press'], /officials\.csv:2: Q881 is already the country VN/],
    [
      'officials',
      ['a-b,,A B,,,VN,press', 'a-b,,C D,,,VN,press'],
      /officials\.csv:3: id is a-b, as in line 2/,
    ],
    ['officials', ['hanoi,,A B,,,VN,press'], /officials\.csv:2: hanoi is already the place hanoi/],
    ['officials', [`a-b,,${'Hồ A'.normalize('NFD')},,,VN,press`], /officials\.csv:2: name is not in NFC/],
    ['topics', ['a-b,,vấn đề A,,,none,press'], /topics\.csv:2: broader is none, which is the id of no row/],
  ])('%s: %j', (table, rows, message) => {
    write(table, ...rows);
    expect(() => loadLexicon([folder])).toThrow(
      expect.objectContaining({ name: 'DataError', message: expect.stringMatching(message) as string }),
    );
  });

  test.each([
    [
      'markers',
      'phrase,kind,source',
      /markers\.csv:1: the header lacks type and has kind; expected phrase,type,source/,
    ],
    [
      'markers',
      'phrase,type,source,note',
      /markers\.csv:1: the header has note; expected phrase,type,source/,
    ],
    ['markers', 'phrase,type,type,source', /markers\.csv:1: the header has type; /],
    ['memberships', 'organisation,country,source', /memberships\.csv:1: the header lacks from, until; /],
  ])('%s with the columns %s', (table, header, message) => {
    writeFileSync(join(folder, `${table}.csv`), `${header}\n`);
    expect(() => loadLexicon([folder])).toThrow(message);
  });

  test.each<[fields: string, message: RegExp]>([
    [
      'https://sws.geonames.org/1/,,',
      /places\.csv:2: geonames is https.*; expected the digits of a GeoNames id/,
    ],
    ['0,,', /geonames is 0; expected the digits/],
    ['1581130,,', /places\.csv:2: geonames 1581130 is already that of hanoi/],
    [',21.5,', /places\.csv:2: longitude is empty; expected both or neither/],
    [',,105', /places\.csv:2: latitude is empty; expected both or neither/],
    [',90.1,105', /latitude is 90\.1; expected degrees from -90 to 90/],
    [',21,-180.5', /longitude is -180\.5; expected degrees from -180 to 180/],
    [',21°N,105', /latitude is 21°N; expected degrees/],
  ])('a place at %s', (fields, message) => {
    const header = HEADERS['places']!.replace('source', 'geonames,latitude,longitude,source');
    const text = `${header}\nlang-mau,,Làng Mẫu,,,VN,city,,${fields},press\n`;
    writeFileSync(join(folder, 'places.csv'), text);
    expect(() => loadLexicon([folder])).toThrow(message);
  });

  test('a table whose name is not known', () => {
    writeFileSync(join(folder, 'official.csv'), `${HEADERS['officials']}\n`);
    expect(() => loadLexicon([folder])).toThrow(
      /official\.csv:1: no table has this name; expected anniversaries, boilerplate, /,
    );
  });
});
