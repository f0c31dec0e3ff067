import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeGraphJson } from '../../src/graph/json.ts';
import { sparql, writeTriples } from '../../src/sparql.ts';
import { graphBodies } from '../../src/push.ts';
import { CLI, folderWith, run } from '../run-cli.ts';
import { meetingsOf } from '../stores/graphs.ts';
import { type GraphStore, startGraphStore, wantsDigest } from './graph-store.ts';

const graph = meetingsOf(3);
const folder = folderWith({
  'graph.json': writeGraphJson(graph),
  'who.rq': 'SELECT ?n { entity:o1 rdfs:label ?n FILTER(LANG(?n) = "vi") }\n',
});
const GRAPH = ['--graph', join(folder.path, 'graph.json')];
afterAll(() => folder.remove());

describe('bangiao sparql', () => {
  test('prints a table of rows', () => {
    const asked = 'SELECT ?m (COUNT(?who) AS ?n) { ?m bg:actor ?who } GROUP BY ?m ORDER BY ?m';
    const { status, out } = run(['sparql', asked, ...GRAPH]);
    expect(out.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^m +n$/),
      expect.stringMatching(/^https:\/\/w3id\.org\/bangiao\/meeting\/m0 +1$/),
    ]);
    expect(status).toBe(0);
  });

  test('reads the question from a file or the standard input, and writes CSV and JSON', () => {
    const file = join(folder.path, 'who.rq');
    expect(run(['sparql', '--file', file, '--format', 'csv', ...GRAPH]).out).toBe('n\r\nBộ trưởng 1\n');
    const json = run(['sparql', '--file', '-', '--format', 'json', ...GRAPH], {
      input: 'ASK { ?s a bg:Talks }',
    });
    expect(JSON.parse(json.out)).toEqual({ head: {}, boolean: true });
  });

  test('writes Turtle of triples', () => {
    const asked = 'CONSTRUCT { ?m bg:actor ?who } { ?m bg:actor ?who . ?m a bg:Talks } ORDER BY ?m LIMIT 2';
    expect(run(['sparql', asked, ...GRAPH]).out).toMatch(
      /^@prefix bg: <https:\/\/w3id\.org\/bangiao\/ontology#> \.\n.*\n\nmeeting:m0 bg:actor entity:o0 \./s,
    );
  });

  test.each([
    [['sparql'], 2, 'give a query, or a file with one'],
    [['sparql', 'ASK {}', '--file', 'x.rq'], 2, 'give a query, or a file with one'],
    [['sparql', '--file', 'nowhere.rq', ...GRAPH], 1, 'nowhere.rq: no such file'],
    [['sparql', 'DROP ALL', ...GRAPH], 1, 'DROP is off: the graph is only read'],
    [['sparql', 'ASK {}', '--format', 'turtle', ...GRAPH], 1, 'choose --format table, csv or json'],
    [['sparql', 'DESCRIBE entity:o1', '--format', 'csv', ...GRAPH], 1, 'choose --format turtle'],
    [['sparql', 'ASK {}', '--graph', 'nowhere.json'], 1, 'build a graph first'],
  ])('%j', (args, status, message) => {
    const result = run(args);
    expect([result.status, result.err]).toEqual([status, expect.stringContaining(message)]);
  });

  const growing = `SELECT ?v40 { BIND("Hội đàm" AS ?v0)${Array.from({ length: 40 }, (_, i) => ` BIND(CONCAT(?v${i}, ?v${i}) AS ?v${i + 1})`).join('')} }`;

  test('ends with a query that grows without end', () => {
    const { status, err } = run(['sparql', growing, '--seconds', '1', ...GRAPH]);
    expect([status, err]).toEqual([1, expect.stringMatching(/longer than 1 s|could not hold this query/)]);
  });

  test('tells where it cut off', () => {
    const { out, err } = run([
      'sparql',
      'SELECT ?s { ?s ?p ?o }',
      '--rows',
      '2',
      '--format',
      'csv',
      ...GRAPH,
    ]);
    expect(out.split('\r\n').length).toBe(3);
    expect(err).toContain('cut off after 2 rows; --rows allows more');
  });
});

describe('the library', () => {
  test('answers as the program does', async () => {
    const answer = await sparql(graph, 'CONSTRUCT { ?s a bg:Call } { ?s a bg:Talks } ORDER BY ?s LIMIT 1');
    if (answer.type !== 'triples') throw new Error(answer.type);
    expect(writeTriples(answer.lines)).toBe(
      '@prefix bg: <https://w3id.org/bangiao/ontology#> .\n@prefix meeting: <https://w3id.org/bangiao/meeting/> .\n\nmeeting:m0 a bg:Call .\n',
    );
  });

  test('knows a default graph that is the union of the graphs, each triple once', async () => {
    const count = async (where: string): Promise<unknown> => {
      const answer = await sparql(graph, `SELECT (COUNT(*) AS ?n) { ${where} }`);
      return answer.type === 'rows' && answer.rows[0]?.['n']?.value;
    };
    const lines = [...graphBodies(graph)].flatMap(({ parts }) => parts.join('').trimEnd().split('\n'));
    expect(await count('?s ?p ?o')).toBe(String(new Set(lines).size));
    const own = [...graphBodies(graph)]
      .slice(0, -1)
      .flatMap(({ parts }) => parts.join('').trimEnd().split('\n'));
    expect(await count('GRAPH ?g { ?s ?p ?o }')).toBe(String(own.length));
  });

  test('has its own base', async () => {
    const base = 'https://example.org/news/';
    const answer = await sparql(graph, 'ASK { <https://example.org/news/entity/o1> a ?c . entity:o1 a ?c }', {
      base,
    });
    expect(answer).toEqual({ type: 'boolean', value: true });
    await expect(sparql(graph, 'ASK {}', { base: 'nowhere' })).rejects.toThrow(
      /expected an http or https IRI/,
    );
  });
});

describe('bangiao push', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await startGraphStore(wantsDigest('lan', 'bí mật', 100));
  });
  afterAll(() => store.close());

  /** The store lives in this process, which must not wait for the program. */
  const push = (args: string[], env: Record<string, string> = {}): Promise<[number | null, string]> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [...CLI, 'push', ...args, ...GRAPH], {
        env: { ...process.env, ...env },
      });
      let text = '';
      child.stdout.on('data', (chunk) => (text += String(chunk)));
      child.stderr.on('data', (chunk) => (text += String(chunk)));
      child.on('close', (status) => resolve([status, text]));
    });

  test('shows what it would send, sends it, and leaves out what is there', async () => {
    const [, plan] = await push([store.url, '--dry-run']);
    expect(plan).toMatch(/^PUT https:\/\/w3id\.org\/bangiao\/graph\/a0 {2}\d+ statements\n/);
    expect(plan).toMatch(/\n4 graphs, \d+ statements would go to .*; nothing was sent\n$/);
    expect(store.arrivals).toEqual([]);
    const journal = join(folder.path, 'pushed');
    const args = [store.url, '--auth', 'digest', '--user', 'lan', '--resume', journal];
    const password = { BANGIAO_PASSWORD: 'bí mật' };
    expect(await push(args, password)).toEqual([
      0,
      expect.stringMatching(/^4 graphs, \d+ statements went to /),
    ]);
    expect([...store.graphs.keys()].sort()).toEqual(
      ['a0', 'a1', 'a2', 'shared'].map((name) => `https://w3id.org/bangiao/graph/${name}`),
    );
    expect(await push(args, password)).toEqual([0, expect.stringContaining(', 4 were there already')]);
    expect(await push([...args, '--dry-run'])).toEqual([
      0,
      expect.stringMatching(
        /^0 graphs, 0 statements would go to .*, 4 are there already; nothing was sent\n$/,
      ),
    ]);
  });

  test('ends with 1 where the password is wrong, and never prints it', async () => {
    const args = [store.url, '--auth', 'digest', '--user', 'lan'];
    const [status, text] = await push(args, { BANGIAO_PASSWORD: 'xyzzy' });
    expect([status, text]).toEqual([1, expect.stringContaining('stopped with 4 graphs left: HTTP 401')]);
    expect(text).not.toContain('xyzzy');
  });

  test.each([
    [['nowhere'], {}, 2, 'expected an http or https address'],
    [['http://lan:xyzzy@127.0.0.1:1/', '--dry-run'], {}, 2, 'give them with --user and BANGIAO_PASSWORD'],
    [['http://127.0.0.1:1/', '--user', 'lan'], {}, 1, '--user needs --auth'],
    [['http://127.0.0.1:1/', '--auth', 'basic'], {}, 1, '--auth basic needs --user'],
    [['http://127.0.0.1:1/', '--auth', 'digest', '--user', 'lan'], {}, 1, 'variable BANGIAO_PASSWORD'],
    [['http://127.0.0.1:1/', '--auth', 'bearer'], {}, 1, 'variable BANGIAO_TOKEN'],
    [['http://127.0.0.1:1/', '--auth', 'bearer'], { BANGIAO_TOKEN: 'a b' }, 1, 'check for spaces'],
    [['http://127.0.0.1:1/', '--base', 'x'], {}, 2, 'expected an http or https IRI'],
  ])('%j', async (args, env, status, message) => {
    expect(await push(args, env)).toEqual([status, expect.stringContaining(message)]);
  });
});
