import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataFactory, Writer } from 'n3';
import { FORMATS } from '../../src/export/formats.ts';
import { quadsOf, type KnowledgeGraph, type Provenance } from '../../src/export/quads.ts';
import { createTerms } from '../../src/export/terms.ts';
import type { EdgeType } from '../../src/model.ts';
import { STANCE_TYPES } from '../../src/model.ts';
import { lines, PARSERS, parseTurtle, type RdfFormat } from './rdf.ts';
import { turtleOf } from './regenerate.ts';
import { isWellFormed } from './xml.ts';
import { article, emptyGraph, entity, evidence, link, meeting } from './sample.ts';

/** Each draws some thirty hostile texts. */
const RUNS = 120;

/** Text that ends terms early: quotes, brackets, escapes, prefixes, halves of surrogate pairs, two normal forms. */
const hostile = fc.oneof(
  fc.constantFrom(
    '"@vi . <http://a> <http://b> <http://c> . "',
    '> . <http://a> <http://b> <http://c',
    '"""\n.',
    '\\"',
    '\\u0022 .',
    'bg:Talks',
    '_:b0 . _:b1',
    '\ud800',
    'x\udc00"',
    '\u0000',
    'hà',
    'hà'.normalize('NFD'),
    '\u202eabc\u202c <http://a>',
    '\u2067שלום\u2069 "@ar',
    '\u061c\u200f\ufeff',
    '\u0085\u2028\u2029',
    '\ufffe\uffff',
    '\udc00\ud800',
    '-->]]><![CDATA[',
    '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
    '..',
    '',
    '# not a comment',
    '@prefix bg: <http://evil/> .',
    'vi--ltr',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom('"', '\\', '>', '<', '\n', '\r', "'", '.', ';', '@', '^', '\ud83d', '\ude00', 'ệ', '%'),
    )
    .map((parts) => parts.join('')),
);
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Number.NaN, Infinity, -0, 1e300, 1e-300));
const edgeTypes: EdgeType[] = [
  'holdsOffice',
  'memberOf',
  'chairs',
  'represents',
  'locatedIn',
  ...STANCE_TYPES,
];

interface Draft {
  text: (string | null)[];
  keys: string[];
  numbers: number[];
}

const draft = fc.record<Draft>({
  text: fc.array(fc.option(hostile, { freq: 8 }), { minLength: 24, maxLength: 24 }),
  // graphology itself cannot hold a node that is called like a method of every object, `toString`.
  keys: fc.uniqueArray(
    hostile.filter((key) => !(key in {})),
    { minLength: 5, maxLength: 5 },
  ),
  numbers: fc.array(number, { minLength: 6, maxLength: 6 }),
});

function graphOf({ text, keys, numbers }: Draft): KnowledgeGraph {
  const graph = emptyGraph();
  const words = text.values();
  const maybe = (): string | null => words.next().value ?? null;
  const word = (): string => maybe() ?? 'chữ';
  const [person, state, place, event, news] = keys as [string, string, string, string, string];
  graph.setAttribute('articles', {
    [news]: article(news, maybe(), { url: maybe(), title: word(), publisher: maybe(), copyOf: maybe() }),
  });
  const told = { ...evidence(news, 0, word(), word()), confidence: numbers[0]!, end: numbers[1]! };
  graph.addNode(
    person,
    entity('official', word(), { names: [word(), word()], wikidata: maybe(), country: maybe() }),
  );
  graph.addNode(state, entity('country', word(), { labelEn: maybe(), iso: maybe() }));
  graph.addNode(place, entity('topic', word(), { labelEn: maybe() }));
  graph.addNode(
    event,
    meeting(word(), 'held', {
      labelEn: word(),
      date: maybe(),
      dateText: maybe(),
      code: word(),
      minutes: numbers[2]!,
      sources: numbers[3]!,
      evidence: [told],
    }),
  );
  link(graph, person, 'participatedIn', event, { evidence: [told] });
  link(graph, event, 'about', place);
  const more = { office: maybe(), qualifier: maybe(), when: maybe(), from: maybe(), evidence: [told] };
  for (const type of edgeTypes) link(graph, person, type, state, more);
  return graph;
}

/** How many cells a line of CSV has. */
function cellsIn(line: string): number {
  expect(line).toMatch(/^(?:"(?:[^"]|"")*"|[^",]*)(?:,(?:"(?:[^"]|"")*"|[^",]*))*$/u);
  return line.replace(/"(?:[^"]|"")*"/g, 'x').split(',').length;
}

/** Control characters that XML 1.0 has no way to write. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u;

const WRITTEN = [
  ['turtle', 'reification'],
  ['turtle', 'rdf12'],
  ['trig', 'reification'],
  ['trig', 'rdf12'],
  ['ntriples', 'none'],
  ['ntriples', 'reification'],
  ['nquads', 'reification'],
  ['nquads', 'rdf12'],
  ['jsonld', 'reification'],
  ['rdfxml', 'reification'],
] as const satisfies (readonly [RdfFormat, Provenance])[];

const reads =
  (format: RdfFormat) =>
  (parser: string): boolean =>
    PARSERS[parser]!.formats.includes(format);

describe('hostile values', () => {
  it('never smuggle a quad in or out', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (values) => {
        const graph = graphOf(values);
        const { text, quads } = await turtleOf(graph);
        const parsed = parseTurtle(text);
        expect(parsed).toHaveLength(quads);
        expect(lines(parsed)).toEqual(lines(quadsOf(graph)));
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });

  it.each(WRITTEN)('never smuggle a quad into or out of %s, provenance %s', async (format, provenance) => {
    const { formats: inN3 } = PARSERS['n3']!;
    const parsers = inN3.includes(format) ? ['n3', 'oxigraph'] : ['oxigraph', 'jsonld'].filter(reads(format));
    await fc.assert(
      fc.asyncProperty(draft, async (values) => {
        const graph = graphOf(values);
        const named = format === 'trig' || format === 'nquads';
        let text = '';
        await FORMATS[format]!.write(graph, { provenance, out: (chunk) => void (text += chunk) });
        const expected = lines(quadsOf(graph, { provenance, named }));
        for (const parser of parsers) {
          expect(lines(await PARSERS[parser]!.parse(text, format))).toEqual(expected);
        }
      }),
      { numRuns: RUNS / 6, seed: 11 },
    );
  });

  it('never break a line of a table or of entities', async () => {
    await fc.assert(
      fc.asyncProperty(draft, async (values) => {
        const graph = graphOf(values);
        const linesOf = async (format: string): Promise<string[]> => {
          let text = '';
          await FORMATS[format]!.write(graph, { out: (chunk) => void (text += chunk) });
          return text.trimEnd().split('\n');
        };
        const [nodes, relationships, entities] = await Promise.all(
          ['neo4j-nodes', 'neo4j-relationships', 'ftm'].map(linesOf),
        );
        expect(nodes!.map(cellsIn)).toEqual(
          Array.from({ length: graph.order + 1 }, () => cellsIn(nodes![0]!)),
        );
        expect(relationships!.map(cellsIn)).toEqual(
          Array.from({ length: graph.size + 1 }, () => cellsIn(relationships![0]!)),
        );
        for (const entity of entities!) expect(JSON.parse(entity)).toHaveProperty('schema');
      }),
      { numRuns: RUNS / 3, seed: 13 },
    );
  });

  it.each(['graphml', 'gexf', 'rdfxml'])('never break an element of %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(draft, async (values) => {
        const graph = graphOf(values);
        let text = '';
        await FORMATS[format]!.write(graph, { out: (chunk) => void (text += chunk) });
        expect(isWellFormed(text)).toBe(true);
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
        expect(text).not.toMatch(NOT_IN_XML);
        if (format === 'rdfxml') return;
        expect(text.match(/<node /g)).toHaveLength(graph.order);
        expect(text.match(/<edge /g)).toHaveLength(graph.size);
      }),
      { numRuns: RUNS / 6, seed: 17 },
    );
  });

  it('make one term or none, whatever the writer', () => {
    const subject = DataFactory.namedNode('http://example.org/s');
    const predicate = DataFactory.namedNode('http://example.org/p');
    const language = fc.oneof(fc.constantFrom('vi', 'en-GB', 'zh-Hant'), hostile);
    fc.assert(
      fc.property(hostile, language, fc.constantFrom('text/turtle', 'N-Quads'), (value, tag, format) => {
        const terms = createTerms(() => {});
        const made = [terms.iri(value), terms.iri(`http://a/${value}`), terms.url(`http://a/${value}`)];
        const objects = [...made, terms.string(value), labelOrNull(terms, value, tag)].filter(
          (term) => term !== null,
        );
        const quads = objects.map((object) => DataFactory.quad(subject, predicate, object));
        const written = new Writer({ format, prefixes: { bg: 'http://example.org/' } });
        written.addQuads(quads);
        let text = '';
        written.end((_error: Error, result: string) => (text = result));
        expect(lines(parseTurtle(text))).toEqual(lines(quads));
      }),
      { numRuns: RUNS * 5, seed: 7 },
    );
  });
});

/** A bad tag throws: it comes from the code, never from the data. */
function labelOrNull(
  terms: ReturnType<typeof createTerms>,
  value: string,
  language: string,
): ReturnType<typeof terms.label> | null {
  try {
    return terms.label(value, language);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return null;
  }
}
