import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { entity, meeting, record, relation, WHO } from '../records.ts';

describe('entities', () => {
  const unknown = (id: string, name: string, country: string | null, names: string[] = []) =>
    entity(id, 'official', name, { country, names: [name, ...names] });

  it('are one by id, named as most articles name them', () => {
    const named = (id: string, name: string) =>
      record(id, null, [], {
        entities: [{ ...WHO.lavrov, names: [name], nameEn: name.startsWith('Sergey') ? name : null }],
      });
    const { entities } = resolve([
      named('a', 'Sergey Lavrov'),
      named('b', 'Sergei Lavrov'),
      named('c', 'Sergei Lavrov'),
    ]);
    const lavrov = entities.find((e) => e.id === WHO.lavrov.id);
    expect(lavrov?.names).toEqual(['Sergei Lavrov', 'Sergey Lavrov']);
    expect(lavrov?.nameEn).toBe('Sergey Lavrov');
  });

  it('lie where most articles have them, GeoNames id and degrees of one and the same', () => {
    const at = (id: string, more: Partial<Entity>) =>
      record(id, null, [], { entities: [entity('hanoi', 'place', 'Hà Nội', more)] });
    const old = { geonames: '1', latitude: 20, longitude: 105 };
    const now = { geonames: '1581130', latitude: 21.024, longitude: 105.841 };
    const { entities } = resolve([at('a', old), at('b', now), at('c', now), at('d', {})]);
    expect(entities).toEqual([expect.objectContaining(now)]);
    const nowhere = resolve([at('a', {})]).entities[0]!;
    expect(Object.keys(nowhere)).not.toContain('latitude');
  });

  it('unknown to the lexicon are one where name and country are', () => {
    const one = record('a', '2021-12-03', [meeting('talks', 'official-1 lavrov', { date: '2021-12-02' })], {
      entities: [unknown('official-1', 'Trần Văn Hoà', 'Q881')],
    });
    const two = record('b', '2021-12-03', [meeting('talks', 'official-2 lavrov', { date: '2021-12-02' })], {
      entities: [unknown('official-2', 'Trần Văn Hòa', 'Q881')],
      relations: [relation('official-2', 'criticises', 'US')],
    });
    const resolved = resolve([one, two]);
    expect(resolved.entities.filter((e) => e.kind === 'official').map((e) => e.id)).toEqual([
      'Q58217',
      'official-1',
    ]);
    expect(resolved.meetings).toHaveLength(1);
    expect(resolved.records[1]?.relations[0]?.subject).toBe('official-1');
    expect(resolved.records[1]?.entities.map((e) => e.id)).toContain('official-1');
  });

  it('are two where the country differs or a Wikidata id tells them apart', () => {
    const records = [
      record('a', null, [], { entities: [unknown('x-1', 'Lý Minh', 'Q881'), WHO.VN] }),
      record('b', null, [], { entities: [unknown('x-2', 'Lý Minh', 'Q148'), WHO.CN] }),
      record('c', null, [], { entities: [entity('Q999', 'official', 'Lý Minh', { country: 'Q148' })] }),
    ];
    const ids = resolve(records)
      .entities.filter((e) => e.kind === 'official')
      .map((e) => e.id);
    expect(ids).toEqual(['Q999', 'x-1', 'x-2']);
  });

  it('are two where one article tells of both', () => {
    const apart = [unknown('x-1', 'Trần Hoa', 'Q881'), unknown('x-2', 'Trần Hòa', 'Q881')];
    const records = [
      record('a', null, [], { entities: apart }),
      record('b', null, [], { entities: [unknown('x-3', 'Trần Hoa', 'Q881')] }),
    ];
    const ids = resolve(records).entities.map((e) => e.id);
    expect(ids.filter((id) => id.startsWith('x'))).toEqual(['x-1', 'x-2']);
  });
});

describe('copies', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `từ${from + i}`).join(' ');
  const copyOf = (...records: ReturnType<typeof record>[]) =>
    Object.fromEntries(resolve(records).articles.map((a) => [a.id, a.copyOf]));

  it('are copies of the oldest, then of the smallest id', () => {
    const text = words(0, 400);
    expect(
      copyOf(
        record('a', '2021-12-03', [], { text: `${text} theo báo Một` }),
        record('b', '2021-12-02', [], { text }),
        record('c', null, [], { text: `Tin nhanh: ${text}` }),
        record('d', '2021-12-02', [], { text: `${text} hết` }),
      ),
    ).toEqual({ a: 'b', b: null, c: 'b', d: 'b' });
  });

  it('share three fifths of their runs of five words', () => {
    const base = record('a', '2021-12-01', [], { text: words(0, 104) });
    expect(copyOf(base, record('b', '2021-12-02', [], { text: words(20, 124) })).b).toBe('a');
    expect(copyOf(base, record('b', '2021-12-02', [], { text: words(30, 134) })).b).toBeNull();
  });

  it('are not made by a stock sentence or by a lack of words', () => {
    const stock = words(1000, 1040);
    const story = (id: string, from: number) =>
      record(id, null, [], { text: `${words(from, from + 300)} ${stock}` });
    expect(copyOf(story('a', 0), story('b', 300))).toEqual({ a: null, b: null });
    expect(copyOf(record('a', null, [], { text: 'Hết' }), record('b', null, [], { text: 'Hết' }))).toEqual({
      a: null,
      b: null,
    });
  });
});

describe('problems', () => {
  it('reads one text once and says so', () => {
    const { records, problems } = resolve([
      record('a', null, [], { path: 'z.txt' }),
      record('a', '2021-12-02', [], { path: 'y.txt' }),
    ]);
    expect(records.map((r) => r.article.path)).toEqual(['y.txt']);
    expect(problems).toEqual([
      { article: 'z.txt', stage: 'resolve', message: 'same text as y.txt; read once' },
    ]);
  });

  it('leaves out what refers to nothing, and goes on', () => {
    const broken = record(
      'a',
      '2021-12-02',
      [
        meeting('talks', 'blinken lavrov', { date: '2021-02-30', partOf: 'm9' }),
        meeting('call', 'lavrov', { id: 'm1' }),
      ],
      { relations: [relation('lavrov', 'accuses', 'US')] },
    );
    const { meetings, records, problems } = resolve([
      { ...broken, entities: broken.entities.filter((e) => e.id !== WHO.US.id && e.id !== WHO.blinken.id) },
    ]);
    expect(problems.map((p) => p.message)).toEqual([
      'two meetings have the id "m1"; the first is kept',
      'meeting m1 is part of "m9", which is no meeting of the record',
      'meeting m1 names "Q7821917", which is not among the record\'s entities; left out',
      expect.stringContaining('meeting m1 has the date "2021-02-30"; expected a day, month'),
      'relation accuses names "Q30", which is not among the record\'s entities; left out',
    ]);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.reports[0]?.meeting.participants).toHaveLength(1);
    expect(records[0]?.relations).toEqual([]);
  });

  it('leaves out days of writing that are none', () => {
    const odd = record('a', null, [meeting('talks', 'blinken lavrov', { date: '2021-05-04' })]);
    const { records, problems } = resolve([
      {
        ...odd,
        article: {
          ...odd.article,
          published: '2021-13',
          publishedOpen: ['soon', '2021-05-05'],
          publishedWithin: 'May',
        },
      },
    ]);
    expect(problems.map((p) => p.message)).toEqual([
      expect.stringContaining('the article has the date "2021-13"; expected a day, month'),
      expect.stringContaining('publishedWithin has the date "May"; expected a day, month'),
      'publishedOpen has "soon"; expected a day such as 2021-05-10; left out',
    ]);
    expect(records[0]?.article.publishedOpen ?? records[0]?.article.published).not.toBe('2021-13');
  });

  it('has nothing to say of nothing', () => {
    expect(resolve([])).toEqual({ records: [], entities: [], articles: [], meetings: [], problems: [] });
  });
});
