import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableOf, widthOf } from '../src/cli/table.ts';
import { hasColours, plain } from '../src/cli/terminal.ts';
import type { ArticleRecord } from '../src/model.ts';
import { folderWith, printed, run, start } from './run-cli.ts';

const ARTICLES = join(import.meta.dirname, '../data/articles');
const GENEVA = join(ARTICLES, '2021-geneva-biden-putin-summit.txt');
const TALKS = `Ngoại trưởng Nga Lavrov gặp Ngoại trưởng Mỹ Blinken

Ngày 2/12/2021, Ngoại trưởng Nga Sergei Lavrov đã hội đàm với Ngoại trưởng Mỹ Antony Blinken tại Stockholm, Thụy Điển.
`;
const CALL = `Tổng thống Pháp điện đàm với Tổng thống Nga

Ngày 6/3/2022, Tổng thống Pháp Emmanuel Macron đã điện đàm với Tổng thống Nga Vladimir Putin.
`;
const COMMANDS = ['extract', 'build', 'neighbours', 'meetings', 'export', 'serve', 'start'];
const ESCAPE = String.fromCharCode(27);

let home: ReturnType<typeof folderWith>;

beforeAll(() => {
  home = folderWith({ 'talks.txt': TALKS, 'call.txt': CALL });
  const built = run(['build', 'talks.txt', 'call.txt'], { cwd: home.path });
  expect(built).toMatchObject({ status: 0, err: '' });
});

afterAll(() => home.remove());

describe('help and usage', () => {
  test.each(COMMANDS)('%s --help ends with examples', (command) => {
    const { status, out } = run([command, '--help']);
    expect(status).toBe(0);
    const [, examples] = out.trimEnd().split(/^Examples?:\n/mu);
    const wrong = examples?.split('\n').filter((line) => !line.startsWith(`  bangiao ${command}`));
    expect(wrong).toEqual([]);
  });

  test('--version is the package’s, and the graph names the same', () => {
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
    ) as Record<string, string>;
    expect(run(['--version']).out).toBe(`${version}\n`);
    const graph = JSON.parse(readFileSync(join(home.path, 'out/graph.json'), 'utf8')) as {
      attributes: { generator: string };
    };
    expect(graph.attributes.generator).toBe(`bangiao ${version}`);
  });

  test.each([
    [[], /Commands:/],
    [['biuld'], /unknown command 'biuld'[^]*Did you mean build/],
    [['build'], /missing required argument 'path'/],
    [['build', 'x', '--oot', 'y'], /unknown option '--oot'/],
    [['neighbours'], /missing required argument 'name'/],
    [['neighbours', 'Nga', '--kind', 'person'], /"person" is none of official, country/],
    [['neighbours', 'Nga', '--type', 'likes'], /"likes" is none of participatedIn/],
    [['neighbours', 'Nga', '--since', '2/12/2021'], /Expected a day 2021-12-02/],
    [['neighbours', 'Nga', '--depth', '0'], /whole number from 1/],
    [['meetings', '--status', 'maybe'], /Allowed choices are held, planned/],
    [['export', '--format', 'xml'], /Allowed choices are turtle, trig, nquads/],
    [['export', '--base', 'here'], /expected an http or https IRI/],
    [['export', '--format', 'json', '--base', 'https://a.example/'], /--base goes with RDF only/],
    [['export', '--format', 'jsonld', '--provenance', 'rdf12'], /goes with turtle, trig, nquads/],
    [['export', '--date', '2025-02-30'], /Expected a day/],
    [['export', '--format', 'json', '--single-file'], /--single-file goes with --format site; not with json/],
    [['export', '--story', 'x.json'], /--story goes with --format site; not with turtle/],
    [['export', '--format', 'site', '--base', 'https://a.example/'], /--base goes with RDF only/],
    [['export', '--licence', 'MIT'], /Expected an http or https IRI/],
    [['serve', '--port', '70000'], /whole number from 0 to 65535/],
    [['extract', 'x', '--knowledge', 'nowhere'], /No such folder/],
  ])('%j is wrong usage', (args, message) => {
    const { status, out, err } = run(args, { cwd: home.path });
    expect(err).toMatch(message);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});

describe('extract', () => {
  const records = (out: string): ArticleRecord[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ArticleRecord);

  test('prints one record a line', () => {
    const { status, out, err } = run(['extract', 'talks.txt', GENEVA], { cwd: home.path });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [talks, geneva] = records(out);
    expect(talks?.article).toMatchObject({ path: 'talks.txt', published: expect.stringMatching(/^2021/) });
    expect(talks?.meetings[0]).toMatchObject({ form: 'talks', status: 'held', date: '2021-12-02' });
    expect(geneva?.article.path).toBe(GENEVA);
  });

  test('reads the standard input, as text and as JSON lines', () => {
    const [text] = records(run(['extract', '-'], { input: TALKS }).out);
    const line = JSON.stringify({ text: TALKS, path: 'from-feed' });
    const [json] = records(run(['extract', '-'], { input: `${line}\n` }).out);
    expect(json?.article.id).toBe(text?.article.id);
  });

  test('the reader may stop: | head', async () => {
    const child = start(['extract', ARTICLES]);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.stdout?.destroy();
    let err = '';
    child.stderr?.on('data', (chunk) => (err += String(chunk)));
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['a missing file', {}, /^given: no such file or folder\n1 problem\n$/],
    ['an empty folder', { 'given/readme.md': 'x' }, /^given: holds no article; give \.txt or \.html files/],
    ['an empty file', { 'given/empty.txt': ' \n' }, /^given\/empty\.txt: .+/],
    [
      'bytes that are not UTF-8',
      { 'given/latin.txt': Buffer.from('Ti\xeang', 'latin1') },
      /^given\/latin\.txt: byte 2 is not UTF-8; convert/,
    ],
    [
      'a broken line',
      { 'given/feed.jsonl': `${JSON.stringify({ text: TALKS })}\n{"text": \n` },
      /^given\/feed\.jsonl:2: /,
    ],
  ])('%s is told and the rest goes on', (_, files, message) => {
    const folder = folderWith({ ...files, 'good.txt': TALKS });
    const { status, out, err } = run(['extract', 'given', 'good.txt'], { cwd: folder.path });
    folder.remove();
    expect(err).toMatch(message);
    expect(err).toMatch(/\n1 problem\n$/);
    expect(status).toBe(1);
    expect(records(out).at(-1)?.article.path).toBe('good.txt');
  });

  test('rows of one’s own add to the knowledge; a bad one is refused with file and line', () => {
    const head = 'id,wikidata,name,names,short,country,source\n';
    const folder = folderWith({
      'own/officials.csv': `${head}ly-thu-nghiem,,Lý Thử Nghiệm,,Nghiệm,VN,press\n`,
      'bad/officials.csv': `${head}a,,A Bê,,,VN,press\nb,,B Xê,,,XX,press\n`,
      'a.txt': TALKS.replaceAll('Sergei Lavrov', 'Lý Thử Nghiệm'),
    });
    const good = run(['extract', 'a.txt', '--knowledge', 'own'], { cwd: folder.path });
    expect(records(good.out)[0]?.entities.map((e) => e.id)).toContain('ly-thu-nghiem');
    const bad = run(['extract', 'a.txt', '--knowledge', 'own', '--knowledge', 'bad'], { cwd: folder.path });
    folder.remove();
    expect(bad).toMatchObject({ status: 1, out: '' });
    expect(bad.err).toMatch(/^bangiao: bad\/officials\.csv:3: country is XX/);
  });
});

describe('build', () => {
  test('writes three files and prints an aligned table without colours where nobody watches', () => {
    const { out, err } = run(['build', 'talks.txt', '--out', 'again'], { cwd: home.path });
    expect(readdirSync(join(home.path, 'again')).sort()).toEqual([
      'graph.json',
      'graph.ttl',
      'records.jsonl',
    ]);
    const lines = out.trimEnd().split('\n');
    expect(lines.slice(0, 7).map((line) => line.split(/ +/)[0])).toEqual([
      'articles',
      'officials',
      'countries',
      'organisations',
      'meetings',
      'relations',
      'problems',
    ]);
    expect(new Set(lines.slice(0, 7).map((line) => line.length)).size).toBe(1);
    expect(lines[0]).toMatch(/ 1$/);
    expect(out + err).not.toContain(ESCAPE);
    expect(err).toBe('');
  });

  test('goes on after a bad file, tells it and ends with 1', () => {
    const { status, out, err } = run(['build', 'talks.txt', 'missing.txt', '--out', 'partly'], {
      cwd: home.path,
    });
    expect({ status, err }).toEqual({
      status: 1,
      err: 'missing.txt: no such file or folder\n1 problem\n',
    });
    expect(out).toMatch(/problems +1\n/);
  });

  test('nothing to read is an error, and no graph is written over the old one', () => {
    const folder = folderWith({ 'out/graph.json': 'old' });
    mkdirSync(join(folder.path, 'empty'));
    const { status, out, err } = run(['build', 'empty'], { cwd: folder.path });
    const kept = readFileSync(join(folder.path, 'out/graph.json'), 'utf8');
    folder.remove();
    expect({ status, out, kept }).toEqual({ status: 1, out: '', kept: 'old' });
    expect(err).toMatch(/^bangiao: no article could be read: empty: holds no article/);
  });

  test('where one file cannot be written none is, and no draft stays behind', () => {
    const folder = folderWith({ 'out/graph.ttl/x': '', 'talks.txt': TALKS });
    const { status, err } = run(['build', 'talks.txt', '--out', 'out/graph.ttl/x'], { cwd: folder.path });
    expect({ status, err }).toMatchObject({ status: 1, err: expect.stringMatching(/a file stands where/) });
    expect(readdirSync(join(folder.path, 'out/graph.ttl'))).toEqual(['x']);
    folder.remove();
  });

  test('an interrupt leaves the old files and no draft', async () => {
    const folder = folderWith({ 'out/graph.json': 'old' });
    const interruptAfter = (delay: number): Promise<unknown> => {
      const child = start(['build', ARTICLES, ARTICLES], { cwd: folder.path });
      setTimeout(() => child.kill('SIGINT'), delay);
      return new Promise((resolve) => child.on('exit', resolve));
    };
    // A busy machine may not have begun the program yet: then the signal ends Node itself, without a status.
    let status: unknown = null;
    for (let delay = 700; status === null && delay < 10_000; delay *= 2) status = await interruptAfter(delay);
    const left = readdirSync(join(folder.path, 'out'));
    const kept = readFileSync(join(folder.path, 'out/graph.json'), 'utf8');
    folder.remove();
    expect({ status, left, kept }).toEqual({ status: 130, left: ['graph.json'], kept: 'old' });
  });
});

describe('questions', () => {
  const ask = (...args: string[]) => run(args, { cwd: home.path });

  test('neighbours prints each edge with sentence, source and day', () => {
    const { status, out } = ask('neighbours', 'lavrov');
    expect(status).toBe(0);
    expect(out).toMatch(/^Sergei Lavrov \(official, Q58217\)\n\n/);
    expect(out).toContain('Hội đàm Lavrov – Blinken, 2/12/2021 (talks, held, 2021-12-02)\n');
    expect(out).toMatch(
      /\n {2}participatedIn \(participant\), 2021-12-02\n {4}“.+”\n {4}— 2021-12-02, talks\.txt\n/,
    );
    expect(out).toContain('    “Ngày 2/12/2021, Ngoại trưởng Nga Sergei Lavrov đã hội đàm');
  });

  test('neighbours tells whom else a part of a name may mean', () => {
    expect(ask('neighbours', 's').err).toMatch(/^"s" is taken for .+; it may also mean .+/);
    expect(ask('neighbours', 'Sergei Lavrov').err).toBe('');
  });

  test('neighbours narrows by kind, type, time and number', () => {
    expect(ask('neighbours', 'lavrov', '--kind', 'country').out).not.toContain('Hội đàm');
    expect(ask('neighbours', 'lavrov', '--type', 'holdsOffice,represents').out).not.toContain('Hội đàm');
    const none = ask('neighbours', 'lavrov', '--kind', 'meeting', '--since', '2022');
    expect(none.err).toBe('nobody and nothing near it in the graph answers to this\n');
    const far = ask(
      'neighbours',
      'lavrov',
      '--kind',
      'official',
      '--depth',
      '2',
      '--since',
      '2021-12',
      '--until',
      '2021-12',
    ).out;
    expect(far).toMatch(/^Antony Blinken \(.+\) over Hội đàm Lavrov – Blinken/m);
  });

  test('neighbours --json holds nodes, ways and the articles quoted', () => {
    const answer = JSON.parse(ask('neighbours', 'Q58217', '--json').out) as {
      node: { label: string };
      neighbours: { path: { edges: { evidence: { article: string }[] }[] }[] }[];
      articles: Record<string, unknown>;
    };
    expect(answer.node.label).toBe('Sergei Lavrov');
    const cited = answer.neighbours.flatMap((n) => n.path.flatMap((s) => s.edges.flatMap((e) => e.evidence)));
    expect(cited.length).toBeGreaterThan(0);
    for (const { article } of cited) expect(answer.articles).toHaveProperty(article);
  });

  test('an unknown name is told with the nearest ones', () => {
    const { status, out, err } = ask('neighbours', 'Sergei Lavrof');
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toBe(
      'bangiao: nothing in the graph is called "Sergei Lavrof"; did you mean Sergei Lavrov?\n',
    );
  });

  test('meetings prints a table, by date', () => {
    const { out } = ask('meetings', '--status', 'held');
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(head).toMatch(/^date +form +status +sources +meeting$/);
    expect(rows.length).toBeGreaterThan(1);
    const dates = rows.map((row) => row.slice(0, 10)).filter((day) => day.trim() !== '');
    expect(dates).toEqual([...dates].sort());
    expect(rows.every((row) => row.includes(' held '))).toBe(true);
  });

  test('meetings of two together, as JSON', () => {
    const answer = JSON.parse(ask('meetings', 'Lavrov', 'Blinken', '--form', 'talks', '--json').out) as {
      meetings: { label: string }[];
    };
    expect(answer.meetings[0]?.label).toBe('Hội đàm Lavrov – Blinken, 2/12/2021');
    expect(ask('meetings', 'Lavrov', '--until', '2001').err).toBe(
      'no meeting in the graph answers to this\n',
    );
  });

  test('export writes the graph that was built, to a file or the output', () => {
    const turtle = readFileSync(join(home.path, 'out/graph.ttl'), 'utf8');
    expect(ask('export').out).toBe(turtle);
    expect(ask('export', '--format', 'json', '--out', 'copy.json')).toMatchObject({ status: 0, out: '' });
    const copy = readFileSync(join(home.path, 'copy.json'), 'utf8');
    expect(copy).toBe(readFileSync(join(home.path, 'out/graph.json'), 'utf8'));
    expect(ask('export', '--base', 'https://data.example/').out).toContain('<https://data.example/');
    const quads = ask('export', '--format', 'nquads', '--provenance', 'rdf12', '--date', '2025-12-02').out;
    expect(quads).toContain('<<( <https://w3id.org/bangiao/');
    expect(quads).toContain('terms/issued> "2025-12-02"');
  });

  test.each(['neighbours Nga', 'meetings', 'export', 'serve'])(
    '%s without a graph says what to run',
    (line) => {
      const { status, err } = run([...line.split(' '), '--graph', 'none.json'], { cwd: home.path });
      expect({ status, err }).toEqual({
        status: 1,
        err: 'bangiao: none.json: no such file; build a graph first: bangiao build FOLDER --out out\n',
      });
    },
  );

  test.each([
    ['{"attributes":', /^bangiao: broken\.json: the graph is not JSON: .+; build it anew: bangiao build/],
    [
      '{"nodes":[]}',
      /^bangiao: broken\.json: not a graph of this program: it has no attributes; expected name/,
    ],
    ['', /^bangiao: broken\.json: the graph is not JSON/],
  ])('a broken graph, %j, is refused', (text, message) => {
    writeFileSync(join(home.path, 'broken.json'), text);
    const { status, out, err } = ask('meetings', '--graph', 'broken.json');
    expect(err).toMatch(message);
    expect({ status, out }).toEqual({ status: 1, out: '' });
  });
});

describe('serve and start', () => {
  test('start builds, prints the table, serves and ends well on an interrupt', async () => {
    const folder = folderWith({ 'a.txt': TALKS });
    const child = start(['start', 'a.txt', '--no-open'], { cwd: folder.path });
    const [said, url] = await printed(child, /(http:\/\/127\.0\.0\.1:\d+\/)/);
    const graph = await fetch(`${url}graph.json`);
    expect(graph.status).toBe(200);
    expect(said).toBe(url);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(existsSync(join(folder.path, 'out/graph.ttl'))).toBe(true);
    folder.remove();
  });

  test('a taken port is told with what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { status, err } = run(['serve', '--port', String(port)], { cwd: home.path });
    other.close();
    expect({ status, err }).toEqual({
      status: 1,
      err: `bangiao: port ${port} of 127.0.0.1 is taken; give another one, or 0 for any that is free\n`,
    });
  });
});

describe('printing', () => {
  test.each([
    ['Hội đàm', 7],
    ['Hội đàm'.normalize('NFD'), 7],
    ['王毅', 4],
    ['회담', 4],
    ['a\u200Bb', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('columns stand in line', () => {
    const rows = [
      ['王毅', '1'],
      ['Việt'.normalize('NFD'), '20'],
    ];
    expect(tableOf([{}, { align: 'right' }], rows)).toEqual(['王毅   1', `${'Việt'.normalize('NFD')}  20`]);
  });

  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{}, {}, false],
  ])('colours on %j with %j: %s', (stream, env, expected) => {
    expect(hasColours(stream, env)).toBe(expected);
  });

  test('an article cannot steer the terminal', () => {
    expect(plain(`Hội${ESCAPE}[31m đàm\u202E\nNga`)).toBe('Hội [31m đàm Nga');
  });
});
