import fc from 'fast-check';
import { DataFactory, Literal, Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { type AnyTerm, lineEncoder, turtleEncoder } from '../../src/export/encode.ts';
import { PREFIXES } from '../../src/export/vocabulary.ts';
import { type AnyQuad, lines } from './rdf.ts';

const BASE = 'https://example.org/kg/';
const turtle = turtleEncoder({ ...PREFIXES, entity: `${BASE}entity/` }, BASE);
const line = lineEncoder();
const head = [
  `@base <${BASE}> .`,
  ...Object.entries({ ...PREFIXES, entity: `${BASE}entity/` }).map(([p, iri]) => `@prefix ${p}: <${iri}> .`),
];

function readTurtle(object: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(
    [...head, `<http://a/s> <http://a/p> ${object} .`].join('\n'),
  );
}

const xsd = (type: string): string => `http://www.w3.org/2001/XMLSchema#${type}`;
const typed = (value: string, type: string): AnyTerm =>
  DataFactory.literal(value, DataFactory.namedNode(type));

describe('turtleEncoder', () => {
  it.each<[AnyTerm, string]>([
    [DataFactory.namedNode(`${BASE}entity/Q159`), 'entity:Q159'],
    [DataFactory.namedNode(`${BASE}entity/h%C3%A0`), 'entity:h%C3%A0'],
    [DataFactory.namedNode(`${BASE}entity/a.`), `<${BASE}entity/a.>`],
    [DataFactory.namedNode(`${BASE}entity/a~b`), '<entity/a~b>'],
    [DataFactory.namedNode(`${BASE}article/a1#char=0,9`), '<article/a1#char=0,9>'],
    [DataFactory.namedNode(`${BASE}article/../x`), `<${BASE}article/../x>`],
    [DataFactory.literal('Hà Nội', 'vi'), '"Hà Nội"@vi'],
    [DataFactory.literal('a "b"\n\\'), '"a \\"b\\"\\n\\\\"'],
    [DataFactory.literal('😀'), '"😀"'],
    [typed('0.93', xsd('decimal')), '0.93'],
    [typed('1.', xsd('decimal')), '"1."^^xsd:decimal'],
    [typed('30', xsd('integer')), '30'],
    [typed('x', xsd('integer')), '"x"^^xsd:integer'],
    [typed('true', xsd('boolean')), 'true'],
    [typed('2021-12-02', xsd('date')), '"2021-12-02"^^xsd:date'],
    [DataFactory.blankNode('b0'), '_:b0'],
  ])('%j', (term, text) => {
    expect(turtle(term)).toBe(text);
  });

  it.each<AnyTerm>([
    DataFactory.blankNode('b . <http://a> '),
    DataFactory.blankNode('b.'),
    new Literal('"x"@vi .\n<http://a> <http://b> <http://c>'),
    DataFactory.literal('\ud800'),
    DataFactory.namedNode('http://a/\udc00'),
    DataFactory.namedNode('http://a/> <b'),
    DataFactory.namedNode('http://a/\u0000'),
    DataFactory.defaultGraph(),
  ])('refuses %j', (term) => {
    expect(() => turtle(term)).toThrow(/: expected /);
    expect(() => line(term)).toThrow(/: expected /);
  });
});

describe('any term', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('<', '>', '"', '\\', ' ', '.', '@', '\n', '^', ':', '_', '{') }),
  );
  const term = fc.oneof(
    text.map((value): AnyTerm => DataFactory.namedNode(`http://a/${value}`)),
    text.map((value): AnyTerm => DataFactory.literal(value)),
    fc.tuple(text, text).map(([value, language]): AnyTerm => new Literal(`"${value}"@${language}`)),
    fc.tuple(text, text).map(([value, type]): AnyTerm => typed(value, `http://a/${type}`)),
    text.map((value): AnyTerm => DataFactory.blankNode(value)),
  );

  it('is written as one term, or not at all', () => {
    fc.assert(
      fc.property(term, (made) => {
        let written: string[];
        try {
          written = [turtle(made), line(made)];
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        const expected = DataFactory.quad(
          DataFactory.namedNode('http://a/s'),
          DataFactory.namedNode('http://a/p'),
          made as Quad['object'],
        );
        for (const one of written) {
          const parsed = readTurtle(one);
          expect(parsed).toHaveLength(1);
          if (made.termType !== 'BlankNode')
            expect(lines(parsed as unknown as AnyQuad[])).toEqual(lines([expected] as unknown as AnyQuad[]));
        }
      }),
      { numRuns: 3000, seed: 5 },
    );
  });
});
