import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { basicAuth, bearerAuth, digestAuth } from '../../src/store/http/auth.ts';
import { openJournal } from '../../src/store/push/journal.ts';
import { type GraphBody, pushGraphs, type PushOptions } from '../../src/store/push/push.ts';
import { type Fault, type GraphStore, startGraphStore, wantsDigest } from './graph-store.ts';

const bodies = (count: number): GraphBody[] =>
  Array.from({ length: count }, (_, i) => ({
    iri: `https://w3id.org/bangiao/graph/a${i}`,
    parts: [`<http://example.org/a${i}> <http://example.org/says> "Hội đàm ${i}"@vi .\n`],
  }));

const waits: number[] = [];
const pause = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);

let store: GraphStore | null = null;
afterEach(async () => {
  await store?.close();
  store = null;
  waits.length = 0;
});

async function push(fault: Fault, graphs: GraphBody[], options: PushOptions = {}) {
  store = await startGraphStore(fault);
  const report = await pushGraphs(store.url, graphs, { pause, ...options });
  return { report, store };
}

const answer =
  (status: number, headers: Record<string, string> = {}, text = ''): Fault =>
  (_, response) => {
    response.writeHead(status, headers).end(text);
    return true;
  };

describe('a push', () => {
  test('puts every graph, and the same again the second time', async () => {
    const { report, store } = await push(() => false, bodies(9));
    expect(report).toEqual({ sent: 9, triples: 9, skipped: 0, failed: [], stopped: null });
    expect(store.graphs.get('https://w3id.org/bangiao/graph/a3')).toContain('"Hội đàm 3"@vi');
    const before = [...store.graphs];
    expect(await pushGraphs(store.url, bodies(9))).toEqual(report);
    expect([...store.graphs].sort()).toEqual(before.sort());
    expect(store.arrivals.every(({ method }) => method === 'PUT')).toBe(true);
  });

  test('replaces a graph by its first part and adds the others', async () => {
    const graph = { iri: 'http://g/large', parts: ['<a> <b> 1 .\n', '<a> <b> 2 .\n<a> <b> 3 .\n'] };
    const { report, store } = await push(() => false, [graph]);
    expect(report.triples).toBe(3);
    await pushGraphs(store.url, [graph]);
    expect(store.graphs.get('http://g/large')).toBe(graph.parts.join(''));
    expect(store.arrivals.map(({ method }) => method)).toEqual(['PUT', 'POST', 'PUT', 'POST']);
  });

  test('has as many graphs under way as it may, and tells of each', async () => {
    let told = 0;
    const slow: Fault = (_, response) => {
      setTimeout(() => response.writeHead(204).end(), 20);
      return true;
    };
    const { store } = await push(slow, bodies(12), { concurrency: 3, onGraph: () => (told += 1) });
    expect([store.crowd(), told]).toEqual([3, 12]);
  });
});

describe('a server', () => {
  test('that answers 503 twice is asked a third time', async () => {
    const twice: Fault = (arrival, ...rest) => arrival.before < 2 && answer(503)(arrival, ...rest);
    const { report } = await push(twice, bodies(1));
    expect([report.sent, waits]).toEqual([1, [100, 300]]);
  });

  test.each([
    ['7', 7000],
    ['3600', 60_000],
    ['Mon, 06 Dec 2021 10:00:05 GMT', 5000],
    ['Mon, 06 Dec 2021 09:59:00 GMT', 100],
    ['0', 100],
    ['Tue, 07 Dec 2021 10:00:00 GMT', 60_000],
    ['soon', 100],
    ['-7', 100],
  ])('that is busy is left alone for as long as it says: %s', async (after, wait) => {
    const once: Fault = (arrival, ...rest) =>
      arrival.before < 1 &&
      answer(429, { 'retry-after': after, date: 'Mon, 06 Dec 2021 10:00:00 GMT' })(arrival, ...rest);
    const { report } = await push(once, bodies(1));
    expect([report.sent, waits]).toEqual([1, [wait]]);
  });

  test('that cuts the connection is asked again', async () => {
    const cut: Fault = ({ before }, response) => {
      if (before > 0) return false;
      response.socket?.destroy();
      return true;
    };
    const { report } = await push(cut, bodies(3));
    expect([report.sent, waits]).toEqual([3, [100, 100, 100]]);
  });

  test('that is slow is given up for this time', async () => {
    const slow: Fault = ({ before }) => before < 1;
    const { report } = await push(slow, bodies(1), { seconds: 0.2 });
    expect([report.sent, waits]).toEqual([1, [100]]);
    const never = await push(() => true, bodies(1), { seconds: 0.05, attempts: 2 });
    expect(never.report.failed).toEqual([
      { iri: bodies(1)[0]?.iri, message: 'no answer within 0.05 s (tried 2 times)' },
    ]);
  });

  test('that refuses one graph takes the others, and a second push brings it', async () => {
    const bad: Fault = (arrival, ...rest) =>
      arrival.graph?.endsWith('a2') === true &&
      arrival.before < 1 &&
      answer(400, {}, '<html><title>no</title><h1>Bad</h1> <p>line 1</p></html>')(arrival, ...rest);
    const { report, store } = await push(bad, bodies(5));
    expect(report).toMatchObject({ sent: 4, stopped: null });
    expect(report.failed).toEqual([
      { iri: 'https://w3id.org/bangiao/graph/a2', message: 'HTTP 400 Bad Request: Bad line 1' },
    ]);
    expect((await pushGraphs(store.url, bodies(5))).sent).toBe(5);
  });

  test.each([
    [401, /check --auth/],
    [403, /may not write/],
    [404, /no graph store at this address/],
    [405, /takes no PUT/],
  ])('that answers %i to all ends the push', async (status, hint) => {
    const { report, store } = await push(answer(status), bodies(50), { concurrency: 1 });
    expect(report.stopped).toMatch(hint);
    expect(store.arrivals.length).toBe(1);
  });

  test('that redirects is not followed', async () => {
    const { report, store } = await push(answer(308, { location: 'http://127.0.0.1:1/' }), bodies(1));
    expect(report.stopped).toMatch(/308 .*to http:\/\/127\.0\.0\.1:1\/; push to that address/);
    expect(store.arrivals.length).toBe(1);
  });

  test('that is gone ends the push after five graphs', async () => {
    const gone = await startGraphStore();
    await gone.close();
    const report = await pushGraphs(gone.url, bodies(50), { pause, concurrency: 1, attempts: 2 });
    expect(report.failed.length).toBe(5);
    expect(report.stopped).toBe(
      'nobody listens there (connection refused) (tried 2 times), 5 graphs in a row; is the server up?',
    );
  });
});

describe('who pushes', () => {
  test('answers a digest challenge, also where nonces grow stale', async () => {
    const auth = digestAuth('dba', 'bí mật');
    const { report, store } = await push(wantsDigest('dba', 'bí mật', 3), bodies(10), {
      auth,
      concurrency: 1,
    });
    expect(report.sent).toBe(10);
    // One refusal to begin with and one for each nonce that was used three times.
    expect(store.arrivals.length).toBe(14);
    expect(store.arrivals.some(({ authorization }) => authorization?.includes('bí'))).toBe(false);
  });

  test('answers it with several requests under way', async () => {
    const auth = digestAuth('dba', 'p');
    const { report } = await push(wantsDigest('dba', 'p', 1), bodies(10), { auth, concurrency: 4 });
    expect(report).toMatchObject({ sent: 10, failed: [] });
  });

  test('is told where the password is wrong, after one answer', async () => {
    const auth = digestAuth('dba', 'wrong');
    const { report, store } = await push(wantsDigest('dba', 'p', 3), bodies(10), { auth, concurrency: 1 });
    expect(report.stopped).toBe(
      'HTTP 401 Unauthorized: who are you?; check --auth, --user and the password or token',
    );
    expect(store.arrivals.length).toBe(2);
  });

  test('sends basic and bearer at once', async () => {
    for (const auth of [basicAuth('u', 'p'), bearerAuth('t')]) {
      const { store } = await push(() => false, bodies(1), { auth });
      expect(store.arrivals.map(({ authorization }) => authorization)).toEqual([auth.header('PUT', '/')]);
      await store.close();
    }
  });

  test.each(['localhost:8890', 'ftp://x/', 'nowhere', 'http://dba:secret@localhost/'])(
    'needs an address: %s',
    async (url) => {
      const error: unknown = await pushGraphs(url, bodies(1)).catch((reason: unknown) => reason);
      expect(String(error)).toMatch(/expected an http or https address|give them with --user/);
      expect(String(error)).not.toContain('secret');
    },
  );
});

describe('the journal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangiao-journal-'));
  const file = join(folder, 'pushed');
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('lets a push go on where it stopped; a changed graph is sent again', async () => {
    const bad: Fault = (arrival, ...rest) =>
      arrival.graph?.endsWith('a1') === true && arrival.before < 1 && answer(400)(arrival, ...rest);
    const { report, store } = await push(bad, bodies(4), { journal: openJournal(file) });
    expect([report.sent, report.failed.length]).toEqual([3, 1]);
    writeFileSync(file, readFileSync(file, 'utf8') + 'abc123');
    const [first, ...rest] = bodies(4);
    const changed = [{ iri: first?.iri ?? '', parts: ['<a> <b> 2 .\n'] }, ...rest];
    const again = await pushGraphs(store.url, changed, { journal: openJournal(file) });
    expect(again).toMatchObject({ sent: 2, skipped: 2, failed: [] });
    expect(await pushGraphs(store.url, changed, { journal: openJournal(file) })).toMatchObject({
      skipped: 4,
    });
    // Back to the first state: what the store holds now is another.
    expect(await pushGraphs(store.url, bodies(4), { journal: openJournal(file) })).toMatchObject({
      sent: 1,
      skipped: 3,
    });
    writeFileSync(file, 'a letter to the editor\n');
    expect(() => openJournal(file)).toThrow(/pushed:1: not the journal/);
  });
});
