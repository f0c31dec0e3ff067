import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as oxigraph from 'oxigraph';
import { afterAll, describe, expect, test } from 'vitest';
import { createEngine, type SparqlEngine } from '../../src/store/sparql/engine.ts';
import { SparqlError } from '../../src/store/sparql/error.ts';
import { guard } from '../../src/store/sparql/guard.ts';
import { writeCsv, writeResultsJson } from '../../src/store/sparql/answer.ts';

const PREFIXES = { ex: 'http://example.org/', xsd: 'http://www.w3.org/2001/XMLSchema#' };
const TRIPLES = `<http://example.org/lavrov> <http://example.org/name> "Sergei Lavrov"@vi .
<http://example.org/blinken> <http://example.org/name> "Antony \\"Tony\\" Blinken"@vi .
<http://example.org/lavrov> <http://example.org/met> <http://example.org/blinken> .
`;
const NAMED = `<http://example.org/lavrov> <http://example.org/met> <http://example.org/blinken> <http://example.org/g1> .
<http://example.org/lavrov> <http://example.org/met> <http://example.org/blinken> <http://example.org/g2> .
`;

let loads = 0;
const engine = createEngine(
  {
    triples: () => {
      loads += 1;
      return [TRIPLES];
    },
    named: () => [NAMED],
  },
  PREFIXES,
);
afterAll(() => engine.close());

async function fault(asked: Promise<unknown>): Promise<[string, string]> {
  const error: unknown = await asked.then(
    () => new Error('no error'),
    (reason: unknown) => reason,
  );
  if (error instanceof SparqlError) return [error.fault, error.message];
  throw error;
}

async function values(from: SparqlEngine, query: string, variable: string): Promise<unknown[]> {
  const answer = await from.query(query);
  if (answer.type !== 'rows') throw new Error(`expected rows, got ${answer.type}`);
  return answer.rows.map((row) => row[variable]?.value);
}

describe('answers', () => {
  test('rows, with prefixes that nobody declared', async () => {
    expect(await values(engine, 'SELECT ?n { ?s ex:name ?n } ORDER BY ?n', 'n')).toEqual([
      'Antony "Tony" Blinken',
      'Sergei Lavrov',
    ]);
  });

  test('a prefix that the query declares is the query’s', async () => {
    const query = 'prefix ex: <http://elsewhere.org/> ASK { ?s ex:name ?n }';
    expect(await engine.query(query)).toEqual({ type: 'boolean', value: false });
    expect(await engine.query('ASK { ?s ex:name ?n }')).toEqual({ type: 'boolean', value: true });
  });

  test('a triple that two articles tell is counted once, and in each of their graphs', async () => {
    expect(await values(engine, 'SELECT (COUNT(*) AS ?n) { ?s ex:met ?o }', 'n')).toEqual(['1']);
    expect(await values(engine, 'SELECT ?g { GRAPH ?g { ?s ex:met ?o } } ORDER BY ?g', 'g')).toEqual([
      'http://example.org/g1',
      'http://example.org/g2',
    ]);
    expect(await values(engine, 'SELECT (COUNT(*) AS ?n) { ?s ex:met ?o }', 'n')).toEqual(['1']);
  });

  test('triples are distinct and sorted', async () => {
    const answer = await engine.query('CONSTRUCT { ?s ex:named true . ?s ex:a 1 } { ?s ?p ?o }');
    expect(answer).toMatchObject({ type: 'triples', truncated: false });
    expect(answer.type === 'triples' && answer.lines).toEqual([
      '<http://example.org/blinken> <http://example.org/a> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .',
      '<http://example.org/blinken> <http://example.org/named> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .',
      '<http://example.org/lavrov> <http://example.org/a> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .',
      '<http://example.org/lavrov> <http://example.org/named> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .',
    ]);
  });

  test('as CSV and as results JSON', async () => {
    const answer = await engine.query('SELECT ?s ?n ?x { ?s ex:name ?n } ORDER BY ?s');
    if (answer.type !== 'rows') throw new Error(answer.type);
    expect(writeCsv(answer.variables, answer.rows)).toBe(
      's,n,x\r\nhttp://example.org/blinken,"Antony ""Tony"" Blinken",\r\nhttp://example.org/lavrov,Sergei Lavrov,\r\n',
    );
    expect(JSON.parse(writeResultsJson(answer))).toEqual({
      head: { vars: ['s', 'n', 'x'] },
      results: { bindings: answer.rows },
    });
  });
});

test('a blank node in CSV is told from a text', async () => {
  const answer = await engine.query('SELECT (BNODE("x") AS ?b) ("x" AS ?l) {}');
  expect(answer.type === 'rows' && writeCsv(answer.variables, answer.rows)).toMatch(/^b,l\r\n_:\w+,x\r\n$/);
});

describe('limits', () => {
  test('endless time is the longest there is; what is no number is refused', async () => {
    expect(await engine.query('ASK {}', { seconds: Infinity })).toEqual({ type: 'boolean', value: true });
    await expect(engine.query('ASK {}', { rows: NaN })).rejects.toThrow(/expected numbers above 0/);
    await expect(engine.query('ASK {}', { seconds: 0 })).rejects.toThrow(RangeError);
  });

  test('rows are cut and the cut is told', async () => {
    const answer = await engine.query('SELECT * { ?s ?p ?o }', { rows: 2 });
    expect(answer).toMatchObject({ type: 'rows', truncated: true });
    expect(answer.type === 'rows' && answer.rows.length).toBe(2);
    expect(await engine.query('SELECT * { ?s ?p ?o }', { rows: 3 })).toMatchObject({ truncated: false });
    expect(await engine.query('CONSTRUCT WHERE { ?s ?p ?o }', { rows: 2 })).toMatchObject({
      truncated: true,
    });
  });

  test('a query that takes too long is ended, and the next one is answered', async () => {
    const many = Array.from({ length: 14 }, (_, i) => `?a${i} ?b${i} ?c${i} .`).join(' ');
    const before = loads;
    const [kind, message] = await fault(
      engine.query(`SELECT (COUNT(*) AS ?n) { ${many} }`, { seconds: 0.5 }),
    );
    expect([kind, message]).toEqual(['time', expect.stringContaining('longer than 0.5 s')]);
    expect(await engine.query('ASK { ?s ?p ?o }')).toEqual({ type: 'boolean', value: true });
    expect(loads).toBe(before + 1);
  });

  test.each([
    ['groups', `SELECT * ${'{'.repeat(1000)}?s ?p ?o${'}'.repeat(1000)}`],
    ['parentheses', `SELECT * { FILTER(${'('.repeat(1000)}true${')'.repeat(1000)}) }`],
    ['signs', `SELECT * { FILTER(${'! '.repeat(1000)}true) }`],
    ['optional parts', `SELECT * { ${'OPTIONAL { ?s ?p ?o } '.repeat(1000)} }`],
    ['exists', `SELECT * { ${'FILTER EXISTS { ?s ?p ?o '.repeat(200)}${'}'.repeat(200)} }`],
    ['blank nodes', `SELECT * { ?s ?p ${'[ ex:p '.repeat(1000)}1${']'.repeat(1000)} }`],
    ['triple terms', `SELECT * { ?s ?p ${'<<( ?s ?p '.repeat(1000)}?o${')>>'.repeat(1000)} }`],
    ['a long text', `SELECT * { ?s ?p "${'x'.repeat(100_000)}" }`],
  ])('a thousand %s are refused before the engine sees them', async (_, query) => {
    const before = loads;
    expect((await fault(engine.query(query)))[0]).toBe('limit');
    expect(await engine.query('ASK { ?s ?p ?o }')).toEqual({ type: 'boolean', value: true });
    expect(loads).toBe(before);
  });

  test('where a query breaks the engine all the same, the next one finds a new engine', async () => {
    const before = loads;
    // Nests by operators, not by brackets.
    const path = Array.from({ length: 2000 }, () => 'ex:p').join('|');
    const sum = Array.from({ length: 20_000 }, () => '1').join('+');
    const faults = [
      await fault(engine.query(`SELECT * { ?s (${path})* ?o }`, { seconds: 20 })).catch(() => ['none']),
      await fault(engine.query(`SELECT (${sum} AS ?n) {}`, { seconds: 20 })).catch(() => ['none']),
    ].map(([kind]) => kind);
    expect(await engine.query('ASK { ?s ?p ?o }')).toEqual({ type: 'boolean', value: true });
    expect(faults).toContain('crash');
    expect(loads).toBeGreaterThan(before);
  });

  /** A value that is so many times as long as the word. */
  const doubled = (times: number): string =>
    Array.from({ length: times }, (_, i) => ` BIND(CONCAT(?v${i}, ?v${i}) AS ?v${i + 1})`).join('');

  test('a value that grows without end is ended with its thread, and the next query is answered', async () => {
    const query = `SELECT (STRLEN(?v40) AS ?n) { BIND("Hội đàm" AS ?v0)${doubled(40)} }`;
    expect(['time', 'crash']).toContain((await fault(engine.query(query, { seconds: 0.5 })))[0]);
    expect(await engine.query('ASK { ?s ?p ?o }')).toEqual({ type: 'boolean', value: true });
  });

  test('an engine that is closed ends what runs, with its thread', async () => {
    const other = createEngine({ triples: () => [TRIPLES] }, PREFIXES);
    await other.ready();
    const query = `SELECT (STRLEN(?v40) AS ?n) { BIND("Hội đàm" AS ?v0)${doubled(40)} }`;
    const asked = fault(other.query(query, { seconds: 600 }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Resolves when the thread has ended.
    await other.close();
    expect(['busy', 'crash']).toContain((await asked)[0]);
  });

  test('an answer that is too long to be read is kept back', async () => {
    const query = `SELECT ?v23 { BIND("Hội đàm" AS ?v0)${doubled(23)} }`;
    expect(await fault(engine.query(query, { seconds: 60 }))).toEqual([
      'limit',
      expect.stringMatching(/^the answer has 587\d+ characters; at most 30000000 are given/),
    ]);
  });

  test('what waits too long in the queue is told to come again', async () => {
    const busy = createEngine({ triples: () => [TRIPLES] }, PREFIXES, { waiting: 1 });
    const asked = Array.from({ length: 4 }, () => busy.query('ASK { ?s ?p ?o }'));
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
    await busy.close();
    expect(await fault(busy.query('ASK { ?s ?p ?o }'))).toEqual(['busy', 'the engine is closed']);
  });
});

describe('what is off', () => {
  test.each([
    'SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }',
    'SELECT * { sErViCe SILENT ex:sparql { ?s ?p ?o } }',
    'SELECT * { SERVICE # a comment { \n <http://127.0.0.1:9/> # another\n { ?s ?p ?o } }',
    'SELECT * { service\tsilent\n?where{ ?s ?p ?o } }',
    `SELECT * { ?a ?b ?c FILTER(?a<'#>') SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } FILTER(?b='') }`,
    'SELECT * { ?a ?b ?c FILTER(?a<?b#>"""\n) SERVICE <http://127.0.0.1:9/> {} #"""\n }',
    'SELECT * { { SELECT * { SERVICE<http://127.0.0.1:9/>{ ?s ?p ?o } } } }',
    `SELECT * { ?s ?p "it's" . SERVICE <http://127.0.0.1:9/> { ?s ?p "it's" } }`,
  ])('SERVICE: %s', async (query) => {
    expect(await fault(engine.query(query))).toEqual(['refused', expect.stringContaining('SERVICE is off')]);
  });

  test.each([
    'ASK { ?s ?p "SERVICE <http://127.0.0.1:9/> { ?s ?p ?o }" }',
    `ASK { ?s ?p '''a\nservice silent ex:sparql {''' }`,
    'ASK { ?s ?p ?o } # SERVICE <http://127.0.0.1:9/> { }',
    'ASK { ?s <http://example.org/service#SERVICE> ?o }',
    'PREFIX service: <http://example.org/> ASK { service:lavrov service:load service:insert { } }',
    'ASK { ?s ?p "LOAD <http://127.0.0.1:9/>", "INSERT DATA { }" } # DROP ALL',
  ])('not the word where it does nothing: %s', async (query) => {
    const asked = engine.query(query).catch((error: SparqlError) => error.fault);
    expect(await asked).not.toBe('refused');
  });

  test('the engine has no way to the network, whatever gets past the guard', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const store = new oxigraph.Store();
    expect(() => store.query(`ASK { SERVICE <${url}> { ?s ?p ?o } }`)).toThrow(/not supported/);
    store.query(`ASK { SERVICE SILENT <${url}> { ?s ?p ?o } }`);
    expect(() => store.update(`LOAD <${url}>`)).toThrow(/not supported|Not supported|HTTP/i);
    await new Promise((resolve) => server.close(resolve));
    expect(requests).toBe(0);
  });

  test.each([
    'INSERT DATA { ex:a ex:b ex:c }',
    'PREFIX x: <http://x/> # SELECT\nDELETE WHERE { ?s ?p ?o }',
    'LOAD <http://127.0.0.1:9/>',
    'cLeAr ALL',
    'WITH ex:g DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }',
  ])('an update: %s', async (query) => {
    expect(await fault(engine.query(query))).toEqual(['refused', expect.stringContaining('only read')]);
  });

  test('an update behind a query is no SPARQL', async () => {
    expect((await fault(engine.query('ASK { ?s ?p ?o } ; CLEAR ALL')))[0]).toBe('syntax');
    expect(await engine.query('ASK { ?s ?p ?o }')).toEqual({ type: 'boolean', value: true });
  });

  test('words that only look alike are not refused', async () => {
    const query = `SELECT ?service { ?service ex:name "SERVICE desk"@en . ?load ex:service ?insert } # service`;
    expect(await engine.query(query)).toMatchObject({ type: 'rows', rows: [] });
  });
});

describe('errors', () => {
  test.each([
    ['SELECT ?n {\n  ?s ex:name ?n .\n  ?t ?u\n}', 'at or before line 3, column 3: "?t ?u }"'],
    ['SELECT ?n {\n  ?s ex:name ?n', 'at line 1, column 11: this { is not closed'],
    ['SELECT * { ?s ?p ?o } }', 'at line 1, column 23: this } closes nothing'],
    ['SELECT * { ?s ?p ( ?o }', 'at line 1, column 18: this ( is not closed'],
    ['ASK {\n ?s ?p "Hà Nội }', 'at line 2, column 8: this string is not closed'],
    ['SELECT (COUNT(?n) AS m) {}', 'at or before line 1, column 15: "?n) AS m) {}"'],
    ['SELECT * { ?s ?p ?o } LIMIT', 'at or before line 1, column 28, where it ends; is something missing?'],
    ['SELECT * { ?s ?p ?o }\nORDER ?s', 'at or before line 2, column 7: "?s"'],
    ['SELECT * { ?s ?p ?o } LIMIT x', 'at or before line 1, column 29: "x"'],
    ['SELECT * { ?s ?p ?o } LIMIT 5 LIMIT 6', 'at or before line 1, column 31: "LIMIT 6"'],
    ['SELECT * { ?s ?p ?o }\nVALUES ?s { x }', 'at or before line 2, column 11: "{ x }"'],
    ['SELECT * { ?s ?p "Tập 😀" , "Cận Bình" ?o }', 'at or before line 1, column 29: "\\"Cận Bình'],
    ['SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o }', 'wrong: The SELECT contains a variable that is unbound'],
    ['SELECT (1 AS ?x) (2 AS ?x) {}', 'wrong: Duplicated variable name in SELECT'],
    ['ASK { ?s ?p <http://a b> }', 'written in <>, without spaces'],
    ['SELECT ?n { _:b ex:name ?n ; nobody:name ?n }', 'the prefix of nobody:name is not declared'],
  ])('name line and column of the user’s own text: %j', async (query, expected) => {
    const [kind, message] = await fault(engine.query(query));
    expect([kind, message]).toEqual(['syntax', expect.stringContaining(expected)]);
    expect(message).not.toContain('10001');
  });

  test.each([
    '',
    'PREFIX x: <http://x/>',
    'Which ministers met?',
    `# ${'-'.repeat(200)}\n${'- '.repeat(200)}`,
  ])('say what a query begins with: %j', async (q) => {
    expect(await fault(engine.query(q))).toEqual([
      'syntax',
      expect.stringContaining('begins with SELECT, ASK, CONSTRUCT or DESCRIBE'),
    ]);
  });
});

describe('the data set', () => {
  test.each([
    ['SELECT ?o FROM ex:g1 { ?s ?p ?o }', 1],
    ['SELECT ?o FROM ex:g9 { ?s ?p ?o }', 0],
    ['SELECT ?g FROM NAMED ex:g1 { GRAPH ?g { ?s ?p ?o } }', 1],
    ['SELECT ?g FROM NAMED ex:g1 { ?s ?p ?o }', 0],
    ['SELECT ?g FROM ex:g1 FROM NAMED ex:g2 { ?s ?p ?o . GRAPH ?g { ?a ?b ?c } }', 1],
  ])('%s', async (query, rows) => {
    const answer = await engine.query(query);
    expect(answer.type === 'rows' && answer.rows.length).toBe(rows);
  });

  test.each([
    ['DESCRIBE ex:lavrov', 2],
    ['DESCRIBE ?s FROM ex:g2 { ?s ?p ?o }', 1],
    ['CONSTRUCT FROM ex:g1 WHERE { ?s ?p ?o }', 1],
    ['CONSTRUCT { ?o ex:met ?s } FROM NAMED ex:g1 { GRAPH ?g { ?s ?p ?o } }', 1],
  ])('%s', async (query, triples) => {
    const answer = await engine.query(query);
    expect(answer.type === 'triples' && answer.lines.length).toBe(triples);
  });

  test.each([
    ['ASK FROM ex:g1 { ex:lavrov ex:name ?o }', false],
    ['ASK FROM ex:g1 { ex:lavrov ex:met ?o }', true],
  ])('%s', async (query, value) => {
    expect(await engine.query(query)).toEqual({ type: 'boolean', value });
  });
});

describe('the limit that the engine is given', () => {
  const limitOf = (query: string): string => guard(query, {}, 9).text.slice(1);
  test.each([
    ['SELECT * { ?s ?p ?o }', 'SELECT * { ?s ?p ?o }\nLIMIT 10\n'],
    ['SELECT * { ?s ?p ?o } # all', 'SELECT * { ?s ?p ?o } # all\nLIMIT 10\n'],
    ['SELECT * { ?s ?p ?o } limit 5', 'SELECT * { ?s ?p ?o } limit 5'],
    ['SELECT * { ?s ?p ?o } LIMIT 50 OFFSET 3', 'SELECT * { ?s ?p ?o } LIMIT 10 OFFSET 3'],
    ['SELECT * { { SELECT * {} LIMIT 5 } }', 'SELECT * { { SELECT * {} LIMIT 5 } }\nLIMIT 10\n'],
    [
      'SELECT * { ?s ?p ?o } ORDER BY ?s VALUES ?s { 1 }',
      'SELECT * { ?s ?p ?o } ORDER BY ?s \nLIMIT 10\nVALUES ?s { 1 }',
    ],
    ['ASK { ?s ?p ?o }', 'ASK { ?s ?p ?o }'],
  ])('%s', (query, expected) => {
    expect(limitOf(query)).toBe(expected);
  });
});
