import { Writable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type ExportOptions, FORMATS } from '../../src/export/formats.ts';
import { type KnowledgeGraph, quadsOf, type QuadOptions } from '../../src/export/quads.ts';
import { openGraph } from '../../src/index.ts';
import { writeGraphJson } from '../../src/graph/json.ts';
import { type AnyQuad, canonical, lines, PARSERS, type RdfFormat } from './rdf.ts';
import { sampleGraph } from './sample.ts';
import { isWellFormed } from './xml.ts';

const BASE = 'https://example.org/kg/';
const NAMED = new Set(['trig', 'nquads']);
const DATASET = 'https://w3id.org/bangiao/dataset';
const graph = sampleGraph();
/** The parts of a quad, which some libraries keep in getters. */
const pick = ({ subject, predicate, object }: AnyQuad) => ({ subject, predicate, object });

async function textOf(
  name: string,
  options: Omit<ExportOptions, 'out'> = {},
  of: KnowledgeGraph = graph,
): Promise<string> {
  let text = '';
  const { problems } = await FORMATS[name]!.write(of, { ...options, out: (chunk) => void (text += chunk) });
  expect(problems).toEqual([]);
  return text;
}

const cases = Object.entries(FORMATS).flatMap(([format, { provenances }]) =>
  format === 'void'
    ? []
    : provenances.flatMap((provenance) =>
        Object.entries(PARSERS)
          .filter(([, { formats }]) => formats.includes(format as RdfFormat))
          .map(([parser]) => [format as RdfFormat, provenance, parser] as const),
      ),
);

describe('every RDF format', () => {
  it.each(cases)(
    '%s with provenance %s is read by %s as what was written',
    async (format, provenance, parser) => {
      const options: QuadOptions = { base: BASE, provenance, named: NAMED.has(format), date: '2025-12-02' };
      const expected = [...quadsOf(graph, options)] as unknown as AnyQuad[];
      const { named: _named, ...rest } = options;
      const parsed = await PARSERS[parser]!.parse(await textOf(format, rest), format);
      expect(lines(parsed)).toEqual(lines(expected));
      // RDFC-1.0 knows no triple terms; without blank nodes the lines are the graph.
      if (provenance !== 'rdf12') expect(await canonical(parsed)).toBe(await canonical(expected));
    },
  );

  it('has no blank nodes, which no two exports would name alike', () => {
    const types = [...quadsOf(graph, { named: true })].flatMap((quad) => [
      quad.subject.termType,
      quad.object.termType,
    ]);
    expect(new Set(types)).toEqual(new Set(['NamedNode', 'Literal']));
  });

  it.each(['jsonld', 'rdfxml'])('%s says that it has no triple terms', async (format) => {
    await expect(textOf(format, { provenance: 'rdf12' })).rejects.toThrow(/no triple terms; use turtle/);
  });

  it('leaves out who says so where that is asked, and keeps the facts', () => {
    const all = lines(quadsOf(graph));
    const bare = [...quadsOf(graph, { provenance: 'none' })].filter(
      ({ subject }) => !subject.value.includes('/dataset'),
    );
    expect(bare.some(({ subject }) => subject.value.includes('/assertion/'))).toBe(false);
    expect(lines(bare).every((line) => all.includes(line))).toBe(true);
  });
});

describe('named graphs', () => {
  const quads = [...quadsOf(graph, { named: true })];
  const inGraph = (name: string): AnyQuad[] =>
    quads.filter((quad) => quad.graph.value.endsWith(`/graph/${name}`)) as unknown as AnyQuad[];

  it('are one for each article, described outside', () => {
    const names = new Set(quads.map((quad) => quad.graph.value));
    expect([...names].filter((name) => name !== '').sort()).toEqual(
      ['a1', 'a2', 'a3', 'a4'].map((id) => `https://w3id.org/bangiao/graph/${id}`),
    );
    const described = quads.filter(
      ({ subject, graph: where }) => subject.value.includes('/graph/') && where.value === '',
    );
    expect(described).toHaveLength(8);
  });

  it('hold together what the default graph alone held', () => {
    const flat = new Set(
      lines(
        quads.map(({ subject, predicate, object }) => ({
          subject,
          predicate,
          object,
          graph: { termType: 'DefaultGraph', value: '' },
        })) as unknown as AnyQuad[],
      ),
    );
    const counted = (line: string): boolean => !line.includes('/dataset');
    expect(
      lines(quadsOf(graph))
        .filter(counted)
        .filter((line) => !flat.has(line)),
    ).toEqual([]);
  });

  it('state what their article tells, and nothing of a meeting that it calls off', () => {
    const stated = (name: string): string[] =>
      inGraph(name)
        .filter(
          ({ subject, predicate }) =>
            subject.value.includes('/meeting/') && predicate.value.endsWith('#actor'),
        )
        .map(({ subject }) => subject.value.slice(-12));
    expect(stated('a1')).toEqual(['0a1b2c3d4e5f', '0a1b2c3d4e5f']);
    expect(stated('a3')).toEqual([]);
    expect(inGraph('a3').some(({ object }) => object.value.endsWith('#status-cancelled'))).toBe(true);
  });
});

describe('description of the export', () => {
  it('counts what was written, and is itself written', async () => {
    const text = await textOf('void', { licence: 'https://creativecommons.org/publicdomain/zero/1.0/' });
    const facts = [...quadsOf(graph)].filter(({ subject }) => !subject.value.includes('/dataset'));
    expect(text).toContain(`void:triples ${facts.length} ;`);
    expect(text).toContain('dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/>');
    expect(text).toContain('dcat:mediaType <https://www.iana.org/assignments/media-types/text/turtle>');
    expect(text).toContain('dcat:startDate "2021-12-01"^^xsd:date');
    expect(await PARSERS['oxigraph']!.parse(text, 'turtle')).not.toHaveLength(0);
  });

  const voided = Object.keys(FORMATS).flatMap((format) =>
    format === 'void'
      ? []
      : FORMATS[format]!.provenances.map((provenance) => [format as RdfFormat, provenance] as const),
  );

  it.each(voided)(
    '%s with provenance %s counts its triples and classes, all graphs as one',
    async (format, provenance) => {
      const text = await textOf(format, { provenance });
      const quads = await PARSERS['oxigraph']!.parse(text, format);
      const one = { termType: 'DefaultGraph', value: '' };
      const facts = quads.filter(({ subject }) => !/bangiao\/(dataset|graph\/)/.test(subject.value));
      const triples = new Set(lines(facts.map((quad) => ({ ...pick(quad), graph: one }))));
      const value = (subject: string, name: string): string[] =>
        quads
          .filter((quad) => quad.subject.value === subject && quad.predicate.value.endsWith(name))
          .map(({ object }) => object.value);
      expect(value(DATASET, 'void#triples')).toEqual([String(triples.size)]);
      const counted = value(DATASET, 'classPartition').map((part) => [
        value(part, 'void#class')[0],
        value(part, 'void#entities')[0],
      ]);
      const typed = (type: string): number =>
        new Set(
          facts
            .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
            .map(({ subject }) => subject.value),
        ).size;
      expect(counted.length).toBeGreaterThan(10);
      expect(counted).toEqual(counted.map(([type]) => [type, String(typed(type!))]));
    },
  );

  it('has the same counts in every format', async () => {
    const counts = async (format: string): Promise<string[]> =>
      lines(
        ((await PARSERS['oxigraph']!.parse(await textOf(format), format as RdfFormat)) as AnyQuad[]).filter(
          ({ subject }) => subject.value.includes('/dataset'),
        ),
      );
    const turtle = await counts('turtle');
    for (const format of ['trig', 'nquads', 'ntriples', 'jsonld', 'rdfxml'])
      expect([format, await counts(format)]).toEqual([format, turtle]);
  });

  it('names those whose tables the places come from, where there are any', async () => {
    const text = await textOf('void');
    expect(text).toContain('GeoNames (geonames.org), CC BY 4.0');
    expect(text).toContain('dcterms:source <https://www.geonames.org/>');
    const nowhere = sampleGraph();
    nowhere.updateEachNodeAttributes((_key, node) => {
      if (node.kind === 'meeting') return node;
      const { geonames: _id, latitude: _north, longitude: _east, ...rest } = node;
      return rest;
    });
    expect(await textOf('void', {}, nowhere)).not.toMatch(/geonames|dcterms:source/i);
  });

  it('has another version where there are other articles, and no day unless it is given one', async () => {
    const version = (text: string): string => /dcat:version "([0-9a-f]+)"/.exec(text)![1]!;
    const other = sampleGraph();
    const { a4: _a4, ...articles } = other.getAttribute('articles');
    other.setAttribute('articles', articles);
    expect(version(await textOf('void', {}, other))).not.toBe(version(await textOf('void')));
    expect(await textOf('void')).not.toContain('dcterms:issued');
  });
});

describe('every format', () => {
  it.each(Object.keys(FORMATS))(
    '%s waits for a slow stream, leaves it open, and tells where it fails',
    async (format) => {
      const chunks: string[] = [];
      const slow = new Writable({
        highWaterMark: 1,
        decodeStrings: false,
        write(chunk: string, _encoding, done) {
          chunks.push(chunk);
          setImmediate(done);
        },
      });
      await FORMATS[format]!.write(graph, { out: slow });
      expect([slow.writable, chunks.join('')]).toEqual([true, await textOf(format)]);
      const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
      await expect(FORMATS[format]!.write(graph, { out: broken })).rejects.toThrow('disk full');
    },
  );
});

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
