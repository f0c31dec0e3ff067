import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

type Row = Record<string, string>;

/** Rows of a knowledge file, keyed by header, and the header itself. */
function table(name: string): { header: string[]; rows: Row[]; text: string } {
  const text = readFileSync(new URL(`../../data/knowledge/${name}`, import.meta.url), 'utf8');
  const [header = [], ...lines] = parse(text) as string[][];
  const rows = lines.map((line) => Object.fromEntries(header.map((key, i) => [key, line[i] ?? ''])));
  return { header, rows, text };
}

const officials = table('officials.csv');
const tenures = table('tenures.csv');

const EDTF = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** First day of an EDTF year, month or day. */
const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** Last day of it, on a calendar where every month has 31 days; an open end is the end of time. */
const lastDay = (date: string): string =>
  date === '' ? '9999-12-31' : date + '-12-31'.slice(date.length - 4);

/** Ids of all who held the office on that EDTF day, month or year. */
function holders(office: string, of: string, date: string): string[] {
  const found = tenures.rows.filter(
    (row) =>
      row['office'] === office &&
      row['of'] === of &&
      firstDay(row['from'] ?? '') <= lastDay(date) &&
      lastDay(row['until'] ?? '') >= firstDay(date),
  );
  return [...new Set(found.map((row) => row['official'] ?? ''))];
}

/** Values that occur more than once, empty ones aside. */
function repeated(rows: Row[], column: string): string[] {
  const seen = new Set<string>();
  return rows
    .map((row) => row[column] ?? '')
    .filter((value) => {
      const again = value !== '' && seen.has(value);
      seen.add(value);
      return again;
    });
}

/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

describe('officials.csv', () => {
  it('has the documented columns', () => {
    expect(officials.header).toEqual([
      'id',
      'wikidata',
      'name',
      'names',
      'name_en',
      'short',
      'country',
      'source',
    ]);
  });

  it('gives an English name, one of the spellings, to everybody abroad whom the press writes with Vietnamese marks', () => {
    const abroad = officials.rows.filter(
      (row) => row['country'] !== 'VN' && VIETNAMESE.test(row['name'] ?? ''),
    );
    expect(abroad.filter((row) => !row['names']!.split('|').includes(row['name_en'] ?? ''))).toEqual([]);
    expect(officials.rows.filter((row) => VIETNAMESE.test(row['name_en'] ?? ''))).toEqual([]);
  });

  it('is NFC', () => {
    expect(officials.text).toBe(officials.text.normalize('NFC'));
  });

  it('has unique ids that are ASCII slugs', () => {
    expect(repeated(officials.rows, 'id')).toEqual([]);
    expect(
      officials.rows.map((row) => row['id']).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id ?? '')),
    ).toEqual([]);
  });

  it('gives no Wikidata id to two officials', () => {
    expect(repeated(officials.rows, 'wikidata')).toEqual([]);
    expect(officials.rows.filter((row) => !/^(Q\d+)?$/.test(row['wikidata'] ?? ''))).toEqual([]);
  });

  it('tells name, short name, country and source of each', () => {
    const bare = officials.rows.filter((row) =>
      [row['name'], row['short'], row['source']].some((value) => (value ?? '').trim() === ''),
    );
    expect(bare).toEqual([]);
    expect(officials.rows.filter((row) => !/^[A-Z]{2}$/.test(row['country'] ?? ''))).toEqual([]);
  });

  it('has lists without empty, padded or repeated items', () => {
    const spoilt = officials.rows.filter((row) =>
      [`${row['name']}|${row['names']}`.replace(/\|$/, ''), row['short'] ?? ''].some((list) => {
        const items = list.split('|');
        return (
          items.some((item) => item === '' || item !== item.trim()) || new Set(items).size < items.length
        );
      }),
    );
    expect(spoilt.map((row) => row['id'])).toEqual([]);
  });

  it.each([
    ['xi-jinping', 'Tập Cận Bình', 'Tập'],
    ['wang-yi', 'Vương Nghị', 'Vương'],
    ['nguyen-xuan-phuc', 'Nguyễn Xuân Phúc', 'Phúc'],
    ['sergei-lavrov', 'Xéc-gây La-vrốp', 'La-vrốp'],
    ['vladimir-putin', 'V. Pu-tin', 'Pu-tin'],
    ['moon-jae-in', 'Moon Jae In', 'Moon'],
    ['shinzo-abe', 'Abe Shinzo', 'Abe'],
    ['bashar-al-assad', 'Bashar Al-Assad', 'Assad'],
    ['recep-tayyip-erdogan', 'Tayyip Erdogan', 'Erdogan'],
    ['tsai-ing-wen', 'Thái Anh Văn', 'Thái'],
  ])('%s is also %s, later %s', (id, name, short) => {
    const row = officials.rows.find((official) => official['id'] === id);
    expect([row?.['name'], ...(row?.['names'] ?? '').split('|')]).toContain(name);
    expect((row?.['short'] ?? '').split('|')).toContain(short);
  });
});

describe('tenures.csv', () => {
  it('has the documented columns', () => {
    expect(tenures.header).toEqual(['official', 'office', 'of', 'from', 'until', 'source']);
  });

  it('names only officials that exist, and every official holds an office', () => {
    const ids = new Set(officials.rows.map((row) => row['id']));
    const held = new Set(tenures.rows.map((row) => row['official']));
    expect(tenures.rows.filter((row) => !ids.has(row['official']))).toEqual([]);
    expect(officials.rows.filter((row) => !held.has(row['id']))).toEqual([]);
  });

  it('has valid dates, the first not after the last', () => {
    const wrong = tenures.rows.filter((row) => {
      const from = row['from'] ?? '';
      const until = row['until'] ?? '';
      return !EDTF.test(from) || (until !== '' && !EDTF.test(until)) || firstDay(from) > lastDay(until);
    });
    expect(wrong).toEqual([]);
  });

  it('tells office, country or organisation, and source of each', () => {
    const wrong = tenures.rows.filter(
      (row) =>
        !/^[a-z][a-z' -]*$/.test(row['office'] ?? '') ||
        !/^([A-Z]{2}|[a-z0-9]+(-[a-z0-9]+)*)$/.test(row['of'] ?? '') ||
        (row['source'] ?? '').trim() === '',
    );
    expect(wrong).toEqual([]);
  });

  it('is of a country, an organisation or a ministry', () => {
    const known = new Set(
      ['countries.csv', 'organisations.csv'].flatMap((file) => table(file).rows).map((row) => row['id']),
    );
    const strange = tenures.rows.filter(
      (row) => !known.has(row['of']) && !/^(mfa|mod)-[a-z]{2}$/.test(row['of'] ?? ''),
    );
    expect(strange).toEqual([]);
  });

  it.each([
    ['foreign minister', 'US', '2017-04-12', 'rex-tillerson'],
    ['foreign minister', 'US', '2021-12-02', 'antony-blinken'],
    ['foreign minister', 'US', '2026', 'marco-rubio'],
    ['foreign minister', 'RU', '2003', 'igor-ivanov'],
    ['foreign minister', 'RU', '2021', 'sergei-lavrov'],
    ['foreign minister', 'CN', '2023-03-01', 'qin-gang'],
    ['foreign minister', 'CN', '2019', 'wang-yi'],
    ['foreign minister', 'VN', '2018', 'pham-binh-minh'],
    ['foreign minister', 'JP', '2018-06-12', 'taro-kono'],
    ['foreign minister', 'KR', '2018-06-12', 'kang-kyung-wha'],
    ['foreign minister', 'KP', '2019-02-28', 'ri-yong-ho'],
    ['foreign minister', 'IR', '2015-07-14', 'mohammad-javad-zarif'],
    ['foreign minister', 'TR', '2018', 'mevlut-cavusoglu'],
    ['foreign minister', 'UA', '2022', 'dmytro-kuleba'],
    ['foreign minister', 'GB', '2017', 'boris-johnson'],
    ['foreign minister', 'PH', '2016-07-12', 'perfecto-yasay'],
    ['president', 'US', '2016', 'barack-obama'],
    ['president', 'RU', '2010', 'dmitry-medvedev'],
    ['president', 'RU', '2017', 'vladimir-putin'],
    ['president', 'CN', '2012', 'hu-jintao'],
    ['president', 'FR', '2018', 'emmanuel-macron'],
    ['president', 'UA', '2018', 'petro-poroshenko'],
    ['president', 'VN', '2017', 'tran-dai-quang'],
    ['president', 'KR', '2018', 'moon-jae-in'],
    ['president', 'SY', '2018', 'bashar-al-assad'],
    ['president', 'PH', '2020', 'rodrigo-duterte'],
    ['president', 'european-commission', '2022', 'ursula-von-der-leyen'],
    ['president', 'european-council', '2017', 'donald-tusk'],
    ['prime minister', 'RU', '2010', 'vladimir-putin'],
    ['prime minister', 'VN', '2019', 'nguyen-xuan-phuc'],
    ['prime minister', 'CN', '2016', 'li-keqiang'],
    ['prime minister', 'JP', '2018', 'shinzo-abe'],
    ['prime minister', 'IL', '2018', 'benjamin-netanyahu'],
    ['prime minister', 'KH', '2018', 'hun-sen'],
    ['prime minister', 'IN', '2018', 'narendra-modi'],
    ['chancellor', 'DE', '2010', 'angela-merkel'],
    ['party general secretary', 'VN', '2009', 'nong-duc-manh'],
    ['party general secretary', 'VN', '2019', 'nguyen-phu-trong'],
    ['chairman of the national assembly', 'VN', '2018', 'nguyen-thi-kim-ngan'],
    ['king', 'SA', '2018', 'salman-bin-abdulaziz-al-saud'],
    ['crown prince', 'SA', '2019', 'mohammed-bin-salman'],
    ['emperor', 'JP', '2018', 'akihito'],
    ['queen', 'GB', '2015', 'elizabeth-ii'],
    ['pope', 'VA', '2018', 'pope-francis'],
    ['supreme leader', 'IR', '2018', 'ali-khamenei'],
    ['supreme leader', 'KP', '2018', 'kim-jong-un'],
    ['defence minister', 'US', '2018-06-01', 'james-mattis'],
    ['defence minister', 'RU', '2018', 'sergei-shoigu'],
    ['defence minister', 'VN', '2024', 'phan-van-giang'],
    ['national security adviser', 'US', '2018-06-12', 'john-bolton'],
    ['chairman of the joint chiefs of staff', 'US', '2017', 'joseph-dunford'],
    ['press secretary', 'RU', '2018', 'dmitry-peskov'],
    ['spokesperson', 'kremlin', '2018', 'dmitry-peskov'],
    ['spokesperson', 'mfa-ru', '2018', 'maria-zakharova'],
    ['spokesperson', 'mfa-us', '2018', 'heather-nauert'],
    ['spokesperson', 'mfa-vn', '2018', 'le-thi-thu-hang'],
    ['secretary general', 'nato', '2016', 'jens-stoltenberg'],
    ['secretary general', 'nato', '2025', 'mark-rutte'],
    ['secretary general', 'un', '2015', 'ban-ki-moon'],
    ['director general', 'iaea', '2022', 'rafael-grossi'],
    ['director general', 'who', '2020', 'tedros-adhanom-ghebreyesus'],
    ['high representative', 'eu', '2018', 'federica-mogherini'],
    ['managing director', 'imf', '2015', 'christine-lagarde'],
    ['secretary general', 'asean', '2015', 'le-luong-minh'],
    ['prime minister', 'KR', '2006-06-01', 'han-myeong-sook'],
    ['foreign minister', 'BR', '2014', 'luiz-alberto-figueiredo'],
    ['foreign minister', 'PH', '2013', 'albert-del-rosario'],
    ['foreign minister', 'JP', '2006', 'taro-aso'],
    ['foreign minister', 'GB', '2026', 'yvette-cooper'],
    ['defence minister', 'KP', '2016', 'pak-yong-sik'],
    ['president', 'VN', '2013', 'truong-tan-sang'],
    ['president', 'SY', '2025-06', 'ahmed-al-sharaa'],
    ['prime minister', 'VN', '2026-05', 'le-minh-hung'],
    ['leader', 'KP', '2018', 'kim-jong-un'],
  ])('%s of %s in %s: %s', (office, of, date, official) => {
    expect(holders(office, of, date)).toEqual([official]);
  });
});
