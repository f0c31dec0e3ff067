/** What somebody did in 2014 and again in 2018 did not last from 2014 to 2018, in no format. */
import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { occasionsOf } from '../../src/export/occasions.ts';
import { article, emptyGraph, entity, evidence, link } from './sample.ts';
import { textOf } from './text-of.ts';
import { isWellFormed } from './xml.ts';

const graph = emptyGraph();
graph.setAttribute('articles', {
  b1: article('b1', '2014-09-13'),
  b2: article('b2', '2018-05-02'),
  b3: article('b3', '2018-05-03', { copyOf: 'b2' }),
});
graph.addNode('Q183', entity('country', 'Đức', { iso: 'DE' }));
graph.addNode('Q159', entity('country', 'Nga', { iso: 'RU' }));
const told = [
  { ...evidence('b1', 0, 'Berlin trừng phạt Moskva.'), date: '2014-09-12' },
  { ...evidence('b2', 0, 'Đức lại trừng phạt Nga.'), date: '2018-04' },
  { ...evidence('b3', 0, 'Đức lại trừng phạt Nga.'), date: '2018-04' },
];
link(graph, 'Q183', 'sanctions', 'Q159', {
  when: '2014-09-12/2018-04',
  dates: ['2014-09-12', '2018-04'],
  from: '2014-09-12',
  until: '2018-04-30',
  evidence: told,
  sources: 2,
});
const [edge] = graph.mapEdges((_key, attributes) => attributes);

describe('an act of several days', () => {
  it('is told once for each, with its own sentences', () => {
    expect(
      occasionsOf(edge!).map(({ date, from, until, evidence: all }) => [date, from, until, all.length]),
    ).toEqual([
      ['2014-09-12', '2014-09-12', '2014-09-12', 1],
      ['2018-04', '2018-04-01', '2018-04-30', 2],
    ]);
  });

  it('has all sentences on each day where nobody told which belongs to which', () => {
    const bare = told.map(({ date: _date, ...rest }) => rest);
    expect(occasionsOf({ ...edge!, evidence: bare }).map(({ evidence: all }) => all.length)).toEqual([3, 3]);
  });

  it('keeps a sentence without a date of its own apart', () => {
    const odd = [...told, evidence('b1', 60, 'Berlin trừng phạt.')];
    expect(occasionsOf({ ...edge!, evidence: odd }).map(({ date }) => date)).toEqual([
      '2014-09-12',
      '2018-04',
      null,
    ]);
  });

  it('is one as long as the edge where it has no list of dates', () => {
    const { dates: _dates, ...once } = edge!;
    expect(occasionsOf(once)).toEqual([
      { date: edge!.when, from: '2014-09-12', until: '2018-04-30', evidence: told },
    ]);
  });

  it('is two spells in GEXF', async () => {
    const text = await textOf('gexf', {}, graph);
    expect(text).toContain(
      '<spells><spell start="2014-09-12" end="2014-09-12"/><spell start="2018-04-01" end="2018-04-30"/></spells>',
    );
    expect(text).not.toMatch(/<edge [^>]*start=/u);
    expect(text).toContain('<attvalue for="dates" value="2014-09-12 | 2018-04"/>');
    expect(isWellFormed(text)).toBe(true);
  });

  it('is a list in GraphML and in tables', async () => {
    expect(await textOf('graphml', {}, graph)).toContain(
      '<data key="edge-dates">2014-09-12 | 2018-04</data>',
    );
    const [row] = parse<{ 'dates:string[]': string }>(await textOf('neo4j-relationships', {}, graph), {
      columns: true,
    });
    expect(row?.['dates:string[]'].split('\t')).toEqual(['2014-09-12', '2018-04']);
  });

  it('has dates and no stretch in FollowTheMoney', async () => {
    const lines = (await textOf('ftm', {}, graph)).trimEnd().split('\n');
    const act = lines.map((line) => JSON.parse(line)).find(({ schema }) => schema === 'UnknownLink');
    expect(act.properties.date).toEqual(['2014-09-12', '2018-04']);
    expect(act.properties).not.toHaveProperty('startDate');
  });

  it('is two acts in RDF, each with its day, its sentences and its sources', async () => {
    const quads = new Parser().parse(await textOf('turtle', {}, graph));
    const acts = quads
      .filter(
        ({ predicate, object }) =>
          predicate.value.endsWith('#type') && object.value.endsWith('#SanctionMeasure'),
      )
      .map(({ subject }) => subject.value);
    const of = (act: string, property: string): string[] =>
      quads
        .filter(({ subject, predicate }) => subject.value === act && predicate.value.endsWith(`#${property}`))
        .map(({ object }) => object.value);
    const rows = acts.map((act) => [
      of(act, 'date'),
      of(act, 'until'),
      of(act, 'sources'),
      of(act, 'evidence').length,
    ]);
    expect(rows.sort()).toEqual([
      [['2014-09-12'], ['2014-09-12'], ['1'], 1],
      [['2018-04'], ['2018-04-30'], ['1'], 2],
    ]);
  });
});
