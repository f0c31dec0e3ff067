import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, siteFiles, sitePage, writeGraphJson } from '../src/index.ts';
import { htmlText, jsonInPage, scriptInPage, scriptString } from '../src/site/escape.ts';
import { sampleGraph } from './export/sample.ts';
import { folderWith, run } from './run-cli.ts';
import { buildParts } from './viewer/exported.ts';

beforeAll(buildParts);

const storyWith = (select: string): string =>
  JSON.stringify({ title: 'Chuyện <b>', steps: [{ heading: 'a', text: 'b', view: { select } }] });

const NASTY = fc.string({
  unit: fc.constantFrom(
    '<',
    '/',
    '!',
    '-',
    '>',
    'script',
    "'",
    '"',
    '\\',
    '\n',
    '\r',
    '\u2028',
    '\uD800',
    '&',
    'ễ',
    '\0',
  ),
});

describe('text inside a page', () => {
  test('JSON means the same and cannot end its element', () => {
    fc.assert(
      fc.property(NASTY, (text) => {
        const json = JSON.stringify({ [text]: text });
        const inside = jsonInPage(json);
        expect(inside).not.toMatch(/[<\u2028\u2029]/u);
        expect(JSON.parse(inside)).toEqual(JSON.parse(json));
      }),
    );
  });

  test('a string of a script is the same string', () => {
    fc.assert(
      fc.property(NASTY, (text) => {
        const literal = scriptString(text);
        expect(literal).not.toMatch(/[<\n\r\u2028\u2029]/u);
        expect(runInNewContext(literal)).toBe(text);
      }),
    );
  });

  test('a script keeps its strings and patterns', () => {
    const code = "[`</script>`, '<!--', /<\\/script>/.test('</script>'), 1 < 2]";
    const inside = scriptInPage(code);
    expect(inside).not.toMatch(/<\/script|<script|<!--/iu);
    expect(runInNewContext(inside)).toEqual(runInNewContext(code));
  });

  test('a title is text', () => {
    expect(htmlText('</title><b a="&">\uD800')).toBe('&lt;/title&gt;&lt;b a=&quot;&amp;&quot;&gt;\uFFFD');
  });
});

describe('a site', () => {
  const graph = sampleGraph();

  test('has the same bytes every time, and the graph as it is', async () => {
    const { files, problems } = await siteFiles(graph);
    expect(problems).toEqual([]);
    expect([...files.keys()]).toEqual(['index.html', 'viewer.js', 'graph.js', 'graph.json', 'graph.ttl']);
    expect(await siteFiles(graph)).toEqual({ files, problems });
    expect(writeGraphJson(openGraph(files.get('graph.json')).graph)).toBe(files.get('graph.json'));
    const page = { bangiaoGraph: '' };
    runInNewContext(files.get('graph.js') ?? '', page);
    expect(page.bangiaoGraph).toBe(files.get('graph.json'));
    expect(sitePage(graph)).toBe(sitePage(graph));
  });

  test('names no other address and allows only its own scripts', async () => {
    const { files } = await siteFiles(graph);
    for (const page of [files.get('index.html') ?? '', sitePage(graph)]) {
      const head = page.slice(0, page.indexOf('</head>'));
      expect(head).toMatch(
        /content="default-src 'none'; script-src 'sha256-[\w+/]{43}='(?: 'strict-dynamic')?; style-src 'sha256-/u,
      );
      expect(head).not.toContain('unsafe');
      const addresses = [...page.matchAll(/<(?:script|link|img)\b[^>]*\b(?:src|href)="([^"]*)"/gu)];
      for (const [, address] of addresses) expect(address).toMatch(/^(?:data:|[\w.-]+$)/u);
    }
  });
});

describe('export --format site', () => {
  let home: ReturnType<typeof folderWith>;
  const ask = (...args: string[]) =>
    run(['export', '--format', 'site', '--graph', 'graph.json', ...args], { cwd: home.path });
  const at = (name: string): string => join(home.path, name);

  beforeAll(() => {
    home = folderWith({
      'graph.json': writeGraphJson(sampleGraph()),
      'mine/notes.txt': 'mine',
      file: '',
      'story.json': storyWith('Lavrov'),
      'bad.json': storyWith('Lavrof'),
    });
  });
  afterAll(() => home.remove());

  test('writes a folder, tells its size, and writes over it again', () => {
    for (const time of ['first', 'again']) {
      const { status, out, err } = ask('--out', 'site');
      expect({ status, err }, time).toEqual({ status: 0, err: '' });
      expect(out).toMatch(
        /^site\/index\.html \(5 files, \d+\.\d MB\); open it in a browser, no server is needed\n$/u,
      );
    }
    expect(readdirSync(at('site'))).toHaveLength(5);
  });

  test('goes to out/site where no folder is given', () => {
    expect(ask().status).toBe(0);
    expect(existsSync(at('out/site/index.html'))).toBe(true);
  });

  test('leaves alone what is not its own, unless it is told to', () => {
    const refused = ask('--out', 'mine');
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toBe(
      'bangiao: mine holds other files; give an empty folder, or --force to put the site among them\n',
    );
    expect(readdirSync(at('mine'))).toEqual(['notes.txt']);
    expect(ask('--out', 'mine', '--force').status).toBe(0);
    expect(readFileSync(at('mine/notes.txt'), 'utf8')).toBe('mine');
    writeFileSync(at('mine/index.html'), '<html>');
    expect(ask('--out', 'mine').status).toBe(1);
    expect(ask('--out', 'file').err).toContain('a file stands where a folder should be');
  });

  test('writes one page by its name, or to the output', () => {
    const { status, out } = ask('--out', 'graph.html');
    expect(status).toBe(0);
    expect(out).toMatch(/^graph\.html \(\d+\.\d MB\)/u);
    expect(statSync(at('graph.html')).isFile()).toBe(true);
    expect(ask('--single-file').out).toBe(readFileSync(at('graph.html'), 'utf8'));
    expect(ask('--single-file', '--out', 'page').status).toBe(0);
    expect(readFileSync(at('page'), 'utf8')).toBe(readFileSync(at('graph.html'), 'utf8'));
  });

  test('opens with a story, and tells what is wrong in one', () => {
    const { out } = ask('--single-file', '--story', 'story.json');
    expect(out).toContain('<title>Chuyện &lt;b&gt;</title>');
    expect(out).toContain(
      '<script type="application/json" id="bangiao-story">{"title":{"vi":"Chuyện \\u003cb>"}',
    );
    expect(ask('--out', 'told', '--story', 'story.json').status).toBe(0);
    expect(readFileSync(at('told/index.html'), 'utf8')).toContain('id="bangiao-story"');
    const bad = ask('--out', 'bad', '--story', 'bad.json');
    expect(bad).toMatchObject({ status: 1, out: '' });
    expect(bad.err).toMatch(
      /^bangiao: bad\.json: step 1, view\.select: nothing in the graph is called "Lavrof"; did you mean/u,
    );
    expect(existsSync(at('bad'))).toBe(false);
    expect(ask('--story', 'none.json').err).toBe('bangiao: none.json: no such file\n');
  });

  test('tells of a graph that is not there', () => {
    const { status, err } = run(['export', '--format', 'site', '--graph', 'none.json'], { cwd: home.path });
    expect(status).toBe(1);
    expect(err).toContain('none.json: no such file; build a graph first');
  });
});
