import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem, RawArticle } from '../../src/model.ts';
import { readPaths } from '../../src/read/read.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(paths: string[], input?: AsyncIterable<Uint8Array>) {
  const problems: Problem[] = [];
  const articles: RawArticle[] = [];
  for await (const article of readPaths(paths, (problem) => problems.push(problem), input))
    articles.push(article);
  return { articles, problems };
}

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

const GOOD = write.bind(null, 'good.txt', 'Nga và Mỹ gặp nhau.');

describe('text files', () => {
  test('one file is one article', async () => {
    const path = GOOD();
    const { articles, problems } = await read([path]);
    expect(articles).toEqual([
      { path, url: null, text: 'Nga và Mỹ gặp nhau.', title: null, publisher: null, published: null },
    ]);
    expect(problems).toEqual([]);
  });

  test('a page by another name is a page', async () => {
    const page = write(
      'page.txt',
      '<!DOCTYPE html>\n<html><body><nav><a href="/">Nga gặp Mỹ</a></nav><article><h1>Hội đàm tại Hà Nội</h1>' +
        '<p>Thủ tướng Việt Nam hôm nay hội đàm với Thủ tướng Lào tại Hà Nội về hợp tác giữa hai nước.</p></article></body></html>',
    );
    const { articles } = await read([page, write('angle.txt', '<Tin nhanh> Nga và Mỹ gặp nhau.')]);
    expect(articles[0]?.text).not.toMatch(/<|Nga gặp Mỹ/);
    expect(articles[0]?.text).toMatch(/Thủ tướng Lào/);
    expect(articles[1]?.text).toBe('<Tin nhanh> Nga và Mỹ gặp nhau.');
  });

  test('a byte order mark is dropped', async () => {
    const { articles } = await read([write('bom.txt', '\ufeffHà Nội')]);
    expect(articles[0]?.text).toBe('Hà Nội');
  });

  test.each([
    ['empty', '', /empty/],
    ['white', ' \n\n', /empty/],
    ['nul', 'Hà\0 Nội', /byte 3 is NUL/],
    ['latin', Buffer.from([0x48, 0xe0, 0x20, 0x4e]), /byte 1 is not UTF-8/],
    ['cut off', Buffer.from([0x48, 0x69, 0xe1, 0xba]), /byte 2 is not UTF-8/],
    ['long', 'a'.repeat(2_000_001), /2000001 bytes, more than 2000000/],
    ['huge', 'a'.repeat(4_000_001), /more than 4000000 bytes/],
  ])('%s: a problem, and the rest goes on', async (name, content, message) => {
    const bad = write(`${name}.txt`, content);
    const { articles, problems } = await read([bad, GOOD()]);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([{ article: bad, stage: 'read', message: expect.stringMatching(message) }]);
  });

  test('the byte offset is that of the file, byte order mark and all', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffMỹ '), Buffer.from([0xff])]);
    const { problems } = await read([write('bad.txt', bytes)]);
    expect(problems[0]?.message).toMatch(/^byte 8 /);
  });
});

describe('paths', () => {
  test('folders are read with all that is in them, sorted', async () => {
    for (const name of ['b.txt', 'a/2.txt', 'a/10.txt', 'c.jsonl'])
      write(name, name.endsWith('l') ? '{"text":"x"}' : 'x');
    write('README.md', '# Articles');
    write('a/picture.png', 'x');
    const { articles, problems } = await read([folder]);
    expect(articles.map(({ path }) => path.slice(folder.length + 1))).toEqual([
      'a/10.txt',
      'a/2.txt',
      'b.txt',
      'c.jsonl#1',
    ]);
    expect(problems).toEqual([]);
  });

  test('saved pages are articles, what a browser saved beside them is not', async () => {
    const html = '<title>Tin</title><p>Nga và Mỹ gặp nhau.</p>';
    for (const name of ['a.html', 'b.htm', 'a_files/ad.html', 'b_files/ad.html', 'c_files/c.html'])
      write(name, html);
    const { articles, problems } = await read([folder]);
    expect(articles.map(({ path }) => path.slice(folder.length + 1))).toEqual([
      'a.html',
      'b.htm',
      'c_files/c.html',
    ]);
    expect(articles[0]).toMatchObject({ title: 'Tin', text: 'Nga và Mỹ gặp nhau.' });
    expect(problems).toEqual([]);
  });

  test('a page without an article is a problem, and the rest goes on', async () => {
    const bad = write('a.html', '<script>tin()</script>');
    const huge = write('b.html', ' '.repeat(4_000_001));
    const { articles, problems } = await read([bad, huge, GOOD()]);
    expect(articles).toHaveLength(1);
    expect(problems.map(({ article }) => article)).toEqual([bad, huge]);
    expect(problems[0]?.message).toMatch(/no text of an article found/);
  });

  test('a missing path, another ending and a link to nowhere are problems', async () => {
    const page = write('page.pdf', '%PDF');
    const link = join(folder, 'link.txt');
    symlinkSync(join(folder, 'gone'), link);
    const missing = join(folder, 'missing.txt');
    const { articles, problems } = await read([missing, page, link, GOOD()]);
    expect(articles).toHaveLength(1);
    expect(problems.map(({ article }) => article)).toEqual([missing, page, link]);
    expect(problems.map(({ message }) => message)).toEqual([
      'no such file or folder',
      expect.stringContaining('none of .txt, .html, .htm, .jsonl'),
      'no such file or folder',
    ]);
  });
});

describe('JSON lines', () => {
  test('one line is one article, named by its id or its line', async () => {
    const lines = [
      '{"id":"a1","url":"https://example.org/1","title":"Tựa","text":"Một","publisher":"TTXVN","published":"2021-12-02"}',
      '',
      '{"id":7,"text":"Hai","title":"","published":"2021-12-02T07:01:00+07:00"}\r',
      '{"text":"Ba","extra":true}',
    ];
    const path = write('feed.jsonl', lines.join('\n'));
    const { articles, problems } = await read([path]);
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      {
        path: `${path}#a1`,
        url: 'https://example.org/1',
        title: 'Tựa',
        text: 'Một',
        publisher: 'TTXVN',
        published: '2021-12-02',
      },
      { path: `${path}#7`, url: null, title: null, text: 'Hai', publisher: null, published: '2021-12-02' },
      { path: `${path}#4`, url: null, title: null, text: 'Ba', publisher: null, published: null },
    ]);
  });

  test.each([
    ['{"text":', /not JSON .*"text".* was expected/],
    ['[1]', /JSON object with a text/],
    ['"text"', /JSON object with a text/],
    ['{"title":"Tựa"}', /text is missing/],
    ['{"text":""}', /text is missing/],
    ['{"article":{"id":"a"},"meetings":[]}', /a record that bangiao wrote, not an article/],
    ['{"article":"a","meetings":[]}', /text is missing/],
    ['{"text":"  "}', /empty/],
    ['{"text":5}', /text should be a string, not number/],
    ['{"text":"a","published":"hôm qua"}', /published "hôm qua" is no date/],
    ['{"text":"a","published":"2021-02-30"}', /is no date/],
    [`{"text":"${'a'.repeat(2_000_001)}"}`, /2000001 bytes/],
    ['{"text":"a\0"}', /byte 10 is NUL/],
    [`{"text":"${'a'.repeat(12_000_001)}"}`, /longer than 12000000 bytes/],
  ])('a bad line names file and line: %.40s', async (line, message) => {
    const path = write('feed.jsonl', `{"text":"tốt"}\n${line}\n{"text":"tốt"}\n`);
    const { articles, problems } = await read([path]);
    expect(articles.map(({ path: name }) => name)).toEqual([`${path}#1`, `${path}#3`]);
    expect(problems).toEqual([
      { article: `${path}:2`, stage: 'read', message: expect.stringMatching(message) },
    ]);
  });

  test('a file of records is one problem, and the next file is read', async () => {
    const record = '{"article":{"id":"a","text":"Một"},"meetings":[],"relations":[]}';
    const path = write('feed.jsonl', `\n${record}\n${record}\n`);
    const { articles, problems } = await read([path, write('tin.txt', 'Nga và Mỹ gặp nhau.')]);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([
      {
        article: path,
        stage: 'read',
        message: expect.stringContaining('holds the records that bangiao wrote'),
      },
    ]);
  });

  test('an empty file is a problem', async () => {
    const path = write('feed.jsonl', '\n \n');
    expect((await read([path])).problems).toEqual([
      { article: path, stage: 'read', message: expect.stringContaining('empty') },
    ]);
  });
});

describe('standard input', () => {
  test('what begins with < is a page', async () => {
    const { articles } = await read(
      ['-'],
      stream('\n<!doctype html><title>Tin</title>', '<p>Nga và Mỹ gặp nhau.'),
    );
    expect(articles).toMatchObject([{ path: 'standard input', title: 'Tin', text: 'Nga và Mỹ gặp nhau.' }]);
  });

  test('is one article', async () => {
    const half = Buffer.from('Mỹ');
    const { articles } = await read(['-'], stream(half.subarray(0, 2), half.subarray(2), ' và Nga'));
    expect(articles).toMatchObject([{ path: 'standard input', text: 'Mỹ và Nga' }]);
  });

  test('is JSON lines where it begins with a brace, however it is cut into pieces', async () => {
    const { articles, problems } = await read(
      ['-'],
      stream('\n', '{"text":', '"Một"}\n{"te', 'xt":"Hai"}\nx'),
    );
    expect(articles.map(({ path, text }) => [path, text])).toEqual([
      ['standard input#2', 'Một'],
      ['standard input#3', 'Hai'],
    ]);
    expect(problems).toMatchObject([{ article: 'standard input:4' }]);
  });

  test('may not be empty', async () => {
    expect((await read(['-'], stream())).problems).toMatchObject([
      { article: 'standard input', stage: 'read' },
    ]);
  });
});
