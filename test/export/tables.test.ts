/** The formats that are no RDF. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeGraphJson } from '../../src/graph/json.ts';
import { openGraph } from '../../src/index.ts';
import { sampleGraph } from './sample.ts';
import { sample, textOf } from './text-of.ts';
import { isWellFormed } from './xml.ts';

const graph = sample;

describe('graph programs', () => {
  it.each(['graphml', 'gexf', 'rdfxml'])('%s is well-formed and has every node and edge', async (format) => {
    const text = await textOf(format);
    expect(isWellFormed(text)).toBe(true);
    if (format === 'rdfxml') return;
    expect(text.match(/<node /g)).toHaveLength(graph.order);
    expect(text.match(/<edge /g)).toHaveLength(graph.size);
  });

  it.each([
    ['graphml', '<data key="node-geonames">2673730</data><data key="node-latitude">59.329</data>'],
    ['gexf', '<attvalue for="latitude" value="59.329"/><attvalue for="longitude" value="18.069"/>'],
    ['neo4j-nodes', 'geonames,"latitude:double","longitude:double"'],
    ['neo4j-nodes', ',2673730,59.329,18.069,'],
    ['ftm', '"latitude":["59.329"],"longitude":["18.069"]'],
    ['jsonld', '"lat":"59.329","long":"18.069"'],
    ['json', '"geonames":"2673730"'],
  ])('%s tells where a place lies: %s', async (format, expected) => {
    expect(await textOf(format)).toContain(expected);
  });

  it('gexf tells first and last day', async () => {
    const text = await textOf('gexf');
    expect(text).toContain('label="Hội đàm Blinken – Lavrov" start="2021-12-02" end="2021-12-02"');
    expect(text).toContain('timeformat="date"');
  });

  it('tables for Neo4j have a header that its importer knows, and one line for each node and relationship', async () => {
    const nodes = (await textOf('neo4j-nodes')).trimEnd().split('\n');
    const relationships = (await textOf('neo4j-relationships')).trimEnd().split('\n');
    expect(nodes).toHaveLength(graph.order + 1);
    expect(relationships).toHaveLength(graph.size + 1);
    expect(nodes[0]).toMatch(/^"key:ID",kind,label,labelEn,"names:string\[\]",.*"from:date",.*":LABEL"$/);
    expect(relationships[0]).toMatch(/^":START_ID",":END_ID",":TYPE",role,/);
    expect(
      relationships.some((line) =>
        line.startsWith('Q58217,"meeting:0a1b2c3d4e5f",PARTICIPATED_IN,participant,'),
      ),
    ).toBe(true);
  });

  it('tables for Neo4j have arrays whose values are parted by tabs', async () => {
    interface Row {
      'key:ID': string;
      'names:string[]': string;
      'quotes:string[]': string;
    }
    const rows = parse<Row>(await textOf('neo4j-nodes'), { columns: true });
    const row = (key: string): Row => rows.find((one) => one['key:ID'] === key)!;
    expect(row('Q58217')['names:string[]'].split('\t')).toEqual(['Sergei Lavrov', 'Sergey Lavrov']);
    expect(row('meeting:0a1b2c3d4e5f')['quotes:string[]'].split('\t')).toHaveLength(2);
    const odd = sampleGraph();
    const names = ['một\thai', 'ba; "bốn"', ''];
    odd.updateEachNodeAttributes((key, node) =>
      key === 'Q58217' && node.kind !== 'meeting' ? { ...node, names } : node,
    );
    const text = await textOf('neo4j-nodes', {}, odd);
    expect(text).toContain(',"một hai\tba; ""bốn""\t",');
  });

  it('FollowTheMoney entities refer to each other and keep who was not there out', async () => {
    interface Entity {
      id: string;
      schema: string;
      properties: Record<string, string[]>;
    }
    const entities = (await textOf('ftm'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Entity);
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    const references = [
      'holder',
      'post',
      'member',
      'organization',
      'subject',
      'object',
      'involved',
      'organizer',
      'entity',
      'document',
    ];
    const referred = entities.flatMap(({ properties }) =>
      references.flatMap((name) => properties[name] ?? []),
    );
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
    const cancelled = entities.find(({ properties }) => properties['summary']?.[0] === 'talks, cancelled');
    expect(cancelled?.properties['involved']).toBeUndefined();
    const occupancy = entities.find(
      ({ schema, properties }) => schema === 'Occupancy' && properties['holder']?.[0] === 'Q58217',
    );
    expect(occupancy?.properties['startDate']).toEqual(['2004-03-09']);
  });

  it('json is opened again as the same graph', async () => {
    const text = await textOf('json');
    expect(writeGraphJson(openGraph(text).graph)).toBe(text);
  });
});
