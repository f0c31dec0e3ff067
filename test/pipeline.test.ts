import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, type Build, extract, writeGraphJson, writeTurtle } from '../src/index.ts';
import { isEdtf } from '../src/text/edtf.ts';
import { fixtureOf, FIXTURES, recordText } from './fixtures/records.ts';

const ARTICLES = join(import.meta.dirname, '../data/articles');
const files = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.txt'))
  .sort();
let all: Build;

beforeAll(async () => {
  all = await build([ARTICLES]);
});

/** By the name read backwards: always the same disorder. */
function shuffled(names: readonly string[]): string[] {
  const backwards = (name: string): string => [...name].reverse().join('');
  return [...names].sort((a, b) => (backwards(a) < backwards(b) ? -1 : 1));
}

async function bytesOf({ records, graph }: Build): Promise<string[]> {
  let turtle = '';
  await writeTurtle(graph, { out: (chunk) => void (turtle += chunk) });
  return [JSON.stringify(records), writeGraphJson(graph), turtle];
}

describe('kept records', () => {
  test.each(FIXTURES)('%s is read as before; npm run fixtures where the change is meant', (name) => {
    expect(recordText(name)).toBe(readFileSync(fixtureOf(name), 'utf8'));
  });
});

describe('what the articles tell', () => {
  test.each([
    ['2021-geneva-biden-putin-planned', 'planned', '2021-06-16', ['Q6279', 'Q7747']],
    ['2013-geneva-kerry-lavrov-syria', 'held', null, ['Q22316', 'Q58217']],
    ['2016-vientiane-obama-duterte-cancelled', 'cancelled', null, ['Q76', 'Q457786']],
    ['2025-budapest-trump-putin-planned', 'planned', null, ['Q22686', 'Q7747']],
    ['2018-panmunjom-moon-kim', 'held', '2018-04-27', ['Q21001', 'Q56226']],
  ])('%s: a meeting %s', (name, status, date, who) => {
    const record = all.records.find(({ article }) => article.path.endsWith(`${name}.txt`));
    const told = record?.meetings.filter(
      (meeting) =>
        meeting.status === status &&
        (date === null || meeting.date === date) &&
        who.every((id) => meeting.participants.some((p) => p.entity === id)),
    );
    expect(told?.length).toBeGreaterThan(0);
  });
});

describe('the day of writing', () => {
  test.each([
    ['kể từ năm 2024', '2024-08-15'],
    ['nếu năm 2024', null],
  ])('of a text that tells a year as %s', (year, day) => {
    const { article } = extract(
      `Ông Biden hội đàm với ông Modi\n\nTổng thống Mỹ Joe Biden hội đàm với ông Narendra Modi hôm 15/8. Tổng thống Biden nói ${year} Ấn Độ đã muốn chấm dứt chiến sự.`,
    );
    expect(article.published).toBe(day);
  });
});

describe('the same bytes', () => {
  test('whatever the order of the files', { timeout: 60_000 }, async () => {
    const order = shuffled(files);
    expect(order).not.toEqual(files);
    const other = await build(order.map((name) => join(ARTICLES, name)));
    expect(await bytesOf(other)).toEqual(await bytesOf(all));
  });
});

describe('every record', () => {
  test('is there, without problems', () => {
    expect(all.records).toHaveLength(files.length);
    expect(all.problems).toEqual([]);
  });

  test.each(files)('%s is sound', (name) => {
    const record = all.records.find(({ article }) => article.path.endsWith(`/${name}`))!;
    const { article, entities, mentions, meetings, relations } = record;
    const known = entities.map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);

    const used = [
      ...mentions.map(({ entity }) => entity),
      ...meetings.flatMap((m) => [...m.participants.map((p) => p.entity), ...m.place, ...m.topics]),
      ...relations.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object])),
    ];
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    const hosts = meetings.flatMap(({ partOf }) => (partOf === null ? [] : [partOf]));
    expect(hosts.filter((id) => !meetings.some((meeting) => meeting.id === id))).toEqual([]);

    const claims = [...meetings, ...relations];
    for (const { evidence, rule, confidence } of claims) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(rule).not.toBe('');
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    const spans = [...mentions, ...claims.flatMap(({ evidence }) => evidence)];
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(article.text.length);
    }
    for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
    const dates = [article.published, ...claims.map(({ date }) => date)].filter((date) => date !== null);
    expect(dates.filter((date) => !isEdtf(date))).toEqual([]);
  });

  test('every quote of the graph stands in its article', () => {
    const texts = new Map(all.records.map(({ article }) => [article.id, article.text]));
    const cited = [
      ...all.graph.mapEdges((_, edge) => edge.evidence),
      ...all.graph.mapNodes((_, node) => (node.kind === 'meeting' ? node.evidence : [])),
    ].flat();
    expect(cited.length).toBeGreaterThan(500);
    const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
    const strange = cited.filter(({ article, start, end, quote }) => {
      const text = texts.get(article) ?? '';
      return !plain(text).includes(plain(quote)) || text.slice(start, end) === '';
    });
    expect(strange).toEqual([]);
  });
});
