import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type ArticleRecord,
  build,
  DataError,
  extract,
  KnowledgeGraph,
  openGraph,
  UnknownNameError,
  writeGraphJson,
  writeTurtle,
} from '../src/index.ts';
import { folderWith } from './run-cli.ts';

const TALKS = `Ngoại trưởng Nga Lavrov gặp Ngoại trưởng Mỹ Blinken

Ngày 2/12/2021, Ngoại trưởng Nga Sergei Lavrov đã hội đàm với Ngoại trưởng Mỹ Antony Blinken tại Stockholm, Thụy Điển.
`;
const ARTICLE = join(import.meta.dirname, '../data/articles/2021-geneva-biden-putin-summit.txt');

describe('extract', () => {
  test('reads a text', () => {
    const record = extract(TALKS);
    expectTypeOf(record).toEqualTypeOf<ArticleRecord>();
    expect(record.article.title).toBe('Ngoại trưởng Nga Lavrov gặp Ngoại trưởng Mỹ Blinken');
    expect(record.meetings[0]).toMatchObject({
      form: 'talks',
      date: '2021-12-02',
      participants: [{ entity: 'Q58217' }, { entity: 'Q7821917' }],
    });
  });

  test('takes what is stated about an article', () => {
    const text = TALKS.replace('Ngày 2/12/2021', 'Ngày 2/12');
    const stated = extract({
      text,
      path: 'feed#1',
      url: 'https://bao.example/1',
      title: null,
      publisher: 'TTXVN',
      published: '2021-12-03',
    });
    expect(stated.article).toMatchObject({
      path: 'feed#1',
      publisher: 'TTXVN',
      published: '2021-12-03',
      publishedBasis: 'stated',
    });
    expect(stated.meetings[0]?.date).toBe('2021-12-02');
  });

  test('reads a file', () => {
    expect(extract({ path: ARTICLE }).article.path).toBe(ARTICLE);
  });

  test('names what it cannot read', () => {
    expect(() => extract('  \n')).toThrow(/^text: /);
    expect(() => extract({ path: 'feed.jsonl' })).toThrow(
      'feed.jsonl: no plain text; read it with build([path])',
    );
    expect(() => extract({ path: 'none.txt' })).toThrow(/none\.txt/);
  });

  test('a bad row of one’s own knowledge is a DataError', () => {
    const own = folderWith({ 'topics.csv': 'id,name\na,b\n' });
    expect(() => extract(TALKS, { knowledge: [own.path] })).toThrow(DataError);
    own.remove();
  });
});

describe('build', () => {
  test('of paths: records, graph, questions and problems', async () => {
    const told: string[] = [];
    const { records, graph, kg, problems } = await build([ARTICLE, 'none.txt'], {
      name: 'Geneva',
      onRecord: ({ article }) => told.push(article.path),
      onProblem: ({ article }) => told.push(article),
    });
    expect(told).toEqual([ARTICLE, 'none.txt']);
    expect(records).toHaveLength(1);
    expect(problems).toEqual([{ article: 'none.txt', stage: 'read', message: 'no such file or folder' }]);
    expect(graph.getAttribute('name')).toBe('Geneva');
    expect(kg).toBeInstanceOf(KnowledgeGraph);
    expect(kg.meetings(['Lavrov', 'Blinken'])[0]).toMatchObject({ kind: 'meeting', status: 'held' });
  });

  test('of records, in any order', async () => {
    const records = [extract(TALKS), extract({ path: ARTICLE })];
    const [one, other] = [await build(records), await build([...records].reverse())];
    expect(writeGraphJson(one.graph)).toBe(writeGraphJson(other.graph));
    expect(one.records).toEqual(other.records);
  });

  test('of nothing is an error', async () => {
    await expect(build([])).rejects.toThrow('no article could be read; give files or folders with articles');
    await expect(build('none.txt')).rejects.toThrow(
      'no article could be read: none.txt: no such file or folder',
    );
  });
});

describe('openGraph', () => {
  test('opens a file, its text or what was parsed', async () => {
    const text = writeGraphJson((await build([extract(TALKS)])).graph);
    const folder = folderWith({ 'graph.json': text });
    for (const given of [join(folder.path, 'graph.json'), text, JSON.parse(text)])
      expect(openGraph(given).node('lavrov').label).toBe('Sergei Lavrov');
    folder.remove();
  });

  test('names file and fault', () => {
    const folder = folderWith({ 'graph.json': '[]' });
    const path = join(folder.path, 'graph.json');
    expect(() => openGraph(path)).toThrow(`${path}: not a graph of this program`);
    expect(() => openGraph('none.json')).toThrow('none.json: no such file');
    expect(() => openGraph({})).toThrow(/it has no attributes/);
    folder.remove();
  });

  test('an unknown name is an error with suggestions', async () => {
    const { kg } = await build([extract(TALKS)]);
    expect(() => kg.neighbours('Sergei Lavrof')).toThrow(UnknownNameError);
  });

  test('Turtle is one call away', async () => {
    const { graph } = await build([extract(TALKS)]);
    let turtle = '';
    const { problems } = await writeTurtle(graph, { out: (chunk) => void (turtle += chunk) });
    expect(problems).toEqual([]);
    expect(turtle).toContain('entity:Q58217');
  });
});
