/** What an export says of itself. */
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/formats.ts';
import { quadsOf } from '../../src/export/quads.ts';
import { type AnyQuad, lines, PARSERS, type RdfFormat } from './rdf.ts';
import { sampleGraph } from './sample.ts';
import { sample, textOf } from './text-of.ts';

const DATASET = 'https://w3id.org/bangiao/dataset';
const graph = sample;
/** The parts of a quad, which some libraries keep in getters. */
const pick = ({ subject, predicate, object }: AnyQuad) => ({ subject, predicate, object });

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

  it('offers no form that cannot hold the provenance', async () => {
    const forms = async (provenance: 'rdf12' | 'none') =>
      (await textOf('void', { provenance })).match(/(?<=media-types\/application\/)[a-z+-]+/g)?.sort();
    expect(await forms('none')).toEqual(['ld+json', 'n-quads', 'n-triples', 'rdf+xml', 'trig']);
    expect(await forms('rdf12')).toEqual(['n-quads', 'n-triples', 'trig']);
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
