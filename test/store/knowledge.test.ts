import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/lexicon/knowledge.ts';
import { dataFolder } from '../../src/lexicon/lexicon.ts';
import { fetchRows } from '../../src/store/knowledge/fetch.ts';
import { updateKnowledge } from '../../src/store/knowledge/update.ts';
import { CLI, folderWith } from '../run-cli.ts';
import { spawn } from 'node:child_process';
import { type Endpoint, startWikidata, WORLD } from './wikidata.ts';

const OPTIONS = { userAgent: 'bangiao/test', interval: 0 };
const folder = folderWith({});
let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startWikidata(WORLD);
});
afterAll(async () => {
  await endpoint.close();
  folder.remove();
});

function write(files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

async function update(into: string, more: { pageSize?: number } = {}) {
  return updateKnowledge(endpoint.url, join(folder.path, into), { ...OPTIONS, ...more });
}

describe('an update', () => {
  test('adds what is not known, and spellings of what is', async () => {
    const { files, changes, refused } = await update('a');
    const text = (name: string): string[] =>
      (files.get(join(folder.path, 'a', `${name}.csv`)) ?? '').split('\n').slice(1, -1);
    expect(text('countries')).toEqual([
      expect.stringMatching(
        /^RU,RUS,Q159,Nga,Liên bang Nga\|.*\|Xứ sở cây bạch dương,Russia,moscow,2017370,63\.59,94\.48,wikidata\|geonames\|natural-earth$/,
      ),
      'XZ,XZZ,Q99900001,Nước Mẫu,Cộng hòa Mẫu,Sampleland,,99900001,-59.329,18.069,wikidata',
    ]);
    expect(text('places')).toEqual([
      'melekeok,Q154002,Melekeok,Ngerulmud,Melekeok,PW,city,,1559804,7.49,134.63,wikidata|natural-earth',
    ]);
    expect(text('organisations')).toContain(
      'association-of-samples,Q99900002,AOS,Hiệp hội Mẫu,,Association of Samples,international,,wikidata',
    );
    expect(text('memberships')).toContain('association-of-samples,XZ,2011,2020-05,wikidata');
    expect(text('memberships').some((row) => row.includes(',XZ,') && row.startsWith('un'))).toBe(false);
    expect(text('officials')).toEqual([
      'lan-nguyen,Q99900020,"Lan, ""Mẫu"" Nguyễn",Lan Nguyen,Lan Nguyen,,XZ,wikidata',
      'minh-mau,Q99900022,Minh Mẫu,,,,XZ,wikidata',
      expect.stringMatching(/^sergei-lavrov,Q58217,Sergei Lavrov,.*\|Sergey Viktorovich Lavrov,/),
    ]);
    expect(text('tenures')).toEqual([
      'lan-nguyen,foreign minister,XZ,2019-07,,wikidata',
      'minh-mau,foreign minister,XZ,2010,2012,wikidata',
      'sergei-lavrov,foreign minister,RU,2004-03-09,2027-01-31,wikidata',
    ]);
    expect(refused).toEqual([
      'Q99900021: it has neither a Vietnamese nor an English name',
      'Q159: its GeoNames id is 2017371 there; 2017370 is kept',
    ]);
    expect(changes.filter(({ kind }) => kind === 'changed').map(({ table }) => table)).toEqual(
      expect.arrayContaining(['countries', 'officials', 'tenures']),
    );
    expect([...files.values()].join('')).not.toMatch(/Liên Xô|không có thành viên/);
  });

  test('makes a folder that the lexicon takes, and that the next update leaves as it is', async () => {
    write((await update('b')).files);
    const knowledge = loadKnowledge([dataFolder('knowledge'), join(folder.path, 'b')]);
    expect(knowledge.entities.get('Q99900001')?.names).toEqual(['Nước Mẫu', 'Cộng hòa Mẫu']);
    expect(knowledge.entities.get('Q159')?.names[0]).toBe('Nga');
    expect(knowledge.entities.get('Q99900001')).toMatchObject({
      geonames: '99900001',
      latitude: -59.329,
      longitude: 18.069,
    });
    expect(knowledge.tenures.of('Q99900020')).toEqual([
      { official: 'Q99900020', office: 'foreign minister', of: 'Q99900001', from: '2019-07-01', until: null },
    ]);
    expect(knowledge.tenures.of('Q58217').filter(({ office }) => office === 'foreign minister')).toEqual([
      expect.objectContaining({ from: '2004-03-09', until: '2027-01-31' }),
    ]);
    const again = await update('b');
    expect([again.changes, [...again.files]]).toEqual([[], []]);
  });

  test('leaves out a country whose code another one has', async () => {
    const kosovo = await startWikidata(WORLD.replace('"XZ"', '"XK"').replace('"XZZ"', '"XKX"'));
    const { refused, files } = await updateKnowledge(kosovo.url, join(folder.path, 'g'), OPTIONS);
    await kosovo.close();
    expect(refused).toContain('Q99900001: XK is the id of another country');
    expect(files.get(join(folder.path, 'g', 'countries.csv'))).not.toContain('Q99900001');
  });

  test('leaves out stretches that end before they begin, and days that are none, so that the folder stays readable', async () => {
    const time = (day: string) =>
      `[ wikibase:timeValue "${day}T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 11 ]`;
    const office = `ps:P39 wd:Q99900011 ; wikibase:rank wikibase:NormalRank`;
    const world = `${WORLD}
wd:Q99900022 p:P39 [ ${office} ; pqv:P580 ${time('2022-05-01')} ; pqv:P582 ${time('2021-05-01')} ] .`;
    const server = await startWikidata(world);
    const out = join(folder.path, 'i');
    const { files, refused } = await updateKnowledge(server.url, out, OPTIONS);
    expect(refused).toContainEqual(
      expect.stringMatching(/Q99900022: it ends in 2021-05-01, before it begins in 2022-05-01$/),
    );
    write(files);
    await expect(updateKnowledge(server.url, out, OPTIONS)).resolves.toBeDefined();
    await server.close();
  });

  test('keeps rows that the user wrote', async () => {
    const own = 'official,office,of,from,until,source\nsergei-lavrov,party chairman,RU,2001,2002,press\n';
    write(new Map([[join(folder.path, 'c', 'tenures.csv'), own]]));
    const { files } = await update('c');
    expect(files.get(join(folder.path, 'c', 'tenures.csv'))).toContain(
      '\nsergei-lavrov,party chairman,RU,2001,2002,press\n',
    );
  });

  test('fills what a file of the user’s without these columns lacks', async () => {
    const header = 'id,wikidata,name,names,name_en,country,type,speaks_for,source\n';
    const rows = [
      'hanoi,Q1858,Hà Nội,Thủ đô Hà Nội,Hanoi,VN,city,VN,press\n',
      'mau,Q99900031,Thành phố Mẫu,,Sample City,,city,,press\n',
      'mau-hai,Q99900032,Mẫu Hai,,Sample Two,,city,,press\n',
    ];
    write(new Map([[join(folder.path, 'h', 'places.csv'), header + rows.join('')]]));
    const world = `${WORLD}
wd:Q99900031 wdt:P1566 "1581130" ; wdt:P625 "<http://www.wikidata.org/entity/Q405> Point(1 2)" .
wd:Q99900032 wdt:P1566 "99900032", "99900033" ; wdt:P625 "Point(181 2)" .`;
    const server = await startWikidata(world);
    const { files, refused } = await updateKnowledge(server.url, join(folder.path, 'h'), OPTIONS);
    await server.close();
    expect(files.get(join(folder.path, 'h', 'places.csv'))?.split('\n')).toEqual([
      'id,wikidata,name,names,name_en,country,type,speaks_for,geonames,latitude,longitude,source',
      'hanoi,Q1858,Hà Nội,Thủ đô Hà Nội,Hanoi,VN,city,VN,1581130,21.024,105.841,press',
      'mau,Q99900031,Thành phố Mẫu,,Sample City,,city,,,,,press',
      'mau-hai,Q99900032,Mẫu Hai,,Sample Two,,city,,,,,press',
      expect.stringMatching(/^melekeok,/),
      '',
    ]);
    expect(refused).toEqual(
      expect.arrayContaining([
        'Q99900031: GeoNames 1581130 is already that of hanoi',
        'Q99900032: it has several GeoNames ids: 99900032 and 99900033',
      ]),
    );
  });

  test('comes to the same page by page', async () => {
    const before = endpoint.queries.length;
    const paged = await update('a', { pageSize: 1 });
    expect(paged.changes).toEqual((await update('a')).changes);
    const asked = endpoint.queries.slice(before).filter((query) => query.includes('LIMIT 1\n'));
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.slice(0, 3).map((query) => /OFFSET \d+/.exec(query)?.[0])).toEqual([
      'OFFSET 0',
      'OFFSET 1',
      'OFFSET 2',
    ]);
  });
});

describe('an endpoint', () => {
  test('is told who asks, and is given time', async () => {
    const waits: number[] = [];
    const pause = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
    const query = 'SELECT ?s { ?s <http://www.wikidata.org/prop/direct/P297> ?o } ORDER BY ?s';
    const rows = await fetchRows(endpoint.url, 'test', query, {
      ...OPTIONS,
      interval: 2,
      pageSize: 2,
      pause,
    });
    expect([rows.length, waits]).toEqual([3, [2000]]);
    expect(endpoint.headers.at(-1)?.['user-agent']).toBe('bangiao/test');
  });

  test('that knows no OFFSET is found out', async () => {
    const deaf = await startWikidata(WORLD, (query) => query.replace(/OFFSET \d+/, ''));
    const asked = updateKnowledge(deaf.url, join(folder.path, 'd'), { ...OPTIONS, pageSize: 1 });
    await expect(asked).rejects.toThrow(/countries: the same page came twice/);
    await deaf.close();
  });

  test.each([
    [200, '<html>hello</html>', /is this a SPARQL endpoint/],
    [200, '{"results":{"bindings":[null]}}', /is this a SPARQL endpoint/],
    [200, '{"results":{"bindings":[{"item":null}]}}', /is this a SPARQL endpoint/],
    [200, '{"results":{}}', /is this a SPARQL endpoint/],
    [403, 'blocked', /countries: HTTP 403 Forbidden: blocked/],
    [500, 'timeout', /HTTP 500 Internal Server Error: timeout \(tried 2 times\)/],
  ])('that answers %i %s', async (status, text, expected) => {
    const server = createServer((_, response) => response.writeHead(status).end(text));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const options = { ...OPTIONS, attempts: 2, pause: async () => {} };
    await expect(updateKnowledge(url, join(folder.path, 'e'), options)).rejects.toThrow(expected);
    server.close();
    server.closeAllConnections();
  });
});

describe('bangiao knowledge update', () => {
  const run = (args: string[]): Promise<{ status: number | null; out: string }> =>
    new Promise((resolve) => {
      // The endpoint lives in this process, which must not wait for the program.
      const child = spawn(process.execPath, [...CLI, 'knowledge', 'update', ...args]);
      let out = '';
      child.stdout.on('data', (chunk) => (out += String(chunk)));
      child.stderr.on('data', (chunk) => (out += String(chunk)));
      child.on('close', (status) => resolve({ status, out }));
    });

  test('shows what would change, then writes it', async () => {
    const into = join(folder.path, 'f');
    const asked = [
      '--endpoint',
      endpoint.url,
      '--out',
      into,
      '--interval',
      '0',
      '--contact',
      'lan@example.org',
    ];
    const dry = await run([...asked, '--dry-run']);
    expect(dry.status).toBe(0);
    expect(dry.out).toMatch(/^countries +1 +1 +0$/m);
    expect(dry.out).toContain('+ officials: ');
    expect(dry.out).toContain('nothing was written');
    expect(existsSync(into)).toBe(false);
    expect(endpoint.headers.at(-1)?.['user-agent']).toMatch(/^bangiao\/\d+\.\d+\.\d+ \(lan@example\.org\)$/);
    expect((await run(asked)).out).toContain(`${join(into, 'tenures.csv')}`);
    expect(readFileSync(join(into, 'countries.csv'), 'utf8')).toContain('Nước Mẫu');
    expect((await run(asked)).out).toContain('nothing to write');
  });
});
