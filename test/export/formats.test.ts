import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats.ts';
import { quadsOf, type QuadOptions } from '../../src/export/quads.ts';
import { type AnyQuad, canonical, lines, PARSERS, type RdfFormat } from './rdf.ts';
import { sample, textOf } from './text-of.ts';

const BASE = 'https://example.org/kg/';
const NAMED = new Set(['trig', 'nquads']);
const graph = sample;

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
