import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { quadsOf, type KnowledgeGraph } from '../../src/export/quads.ts';
import { writeTurtle } from '../../src/export/turtle.ts';
import { lines, parseTurtle } from './rdf.ts';
import { GOLDEN, turtleOf } from './regenerate.ts';
import { emptyGraph, entity, evidence, link, meeting, sampleGraph } from './sample.ts';

const BG = 'https://w3id.org/bangiao/ontology#';
const CANCELLED = 'https://w3id.org/bangiao/meeting/2a1b2c3d4e5f';

function reversed(graph: KnowledgeGraph): KnowledgeGraph {
  const other = emptyGraph();
  other.replaceAttributes(graph.getAttributes());
  for (const key of graph.nodes().reverse()) other.addNode(key, graph.getNodeAttributes(key));
  for (const key of graph.edges().reverse()) {
    other.addEdge(graph.source(key), graph.target(key), graph.getEdgeAttributes(key));
  }
  return other;
}

function predicates(graph: KnowledgeGraph, subject: string): string[] {
  const found = [...quadsOf(graph)].filter((quad) => quad.subject.value === subject);
  return [...new Set(found.map((quad) => quad.predicate.value.replace(BG, '')))];
}

describe('writeTurtle', () => {
  it('writes the golden file', async () => {
    const { text, problems } = await turtleOf(sampleGraph());
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
    expect(problems).toEqual([]);
  });

  it('is read back as the quads that it was given', async () => {
    const { text, quads } = await turtleOf(sampleGraph());
    const parsed = parseTurtle(text);
    expect(parsed).toHaveLength(quads);
    expect(lines(parsed)).toEqual(lines(quadsOf(sampleGraph())));
    expect(new Set(lines(parsed)).size).toBe(quads);
  });

  it('gives the same bytes whatever the order in which the graph was built', async () => {
    expect((await turtleOf(reversed(sampleGraph()))).text).toBe((await turtleOf(sampleGraph())).text);
  });

  it('starts data IRIs with the base, and leaves the ontology where it is', async () => {
    const own = await turtleOf(sampleGraph(), 'https://example.org/kg/');
    const usual = await turtleOf(sampleGraph());
    expect(own.text).toContain('@prefix entity: <https://example.org/kg/entity/> .');
    expect(own.text.replaceAll('https://example.org/kg/', 'https://w3id.org/bangiao/')).toBe(usual.text);
  });

  it.each([
    '',
    'kg/',
    'https://example.org',
    'https://ex.org/a b/',
    'https://ex.org/> a <b/',
    'urn:x:',
    'https://ex.org/đ/',
  ])('refuses the base %j', async (base) => {
    await expect(turtleOf(sampleGraph(), base)).rejects.toThrow(/expected an http or https IRI/);
  });

  it('waits for a slow stream and leaves it open', async () => {
    const chunks: string[] = [];
    const out = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        chunks.push(chunk);
        setImmediate(done);
      },
    });
    await writeTurtle(sampleGraph(), { out });
    expect(out.writable).toBe(true);
    expect(chunks.join('')).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('rejects when the stream fails', async () => {
    const out = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    await expect(writeTurtle(sampleGraph(), { out })).rejects.toThrow('disk full');
  });
});

describe('quadsOf', () => {
  it('states nothing of who met whom where a meeting was cancelled', () => {
    expect(predicates(sampleGraph(), CANCELLED)).toEqual(
      expect.arrayContaining(['status', 'participation', 'evidence']),
    );
    expect(predicates(sampleGraph(), CANCELLED)).not.toContain('actor');
    expect(predicates(sampleGraph(), CANCELLED)).not.toContain('place');
  });

  it('keeps the cancelled claim as an assertion', () => {
    const told = [...quadsOf(sampleGraph())].filter((quad) => quad.object.value === CANCELLED);
    expect(told.filter((quad) => quad.predicate.value.endsWith('#subject'))).toHaveLength(4);
  });

  it('puts the status of each telling on its assertion and the last on the meeting', () => {
    const quads = [...quadsOf(sampleGraph())].filter((quad) => quad.predicate.value === `${BG}status`);
    const held = quads.filter((quad) => quad.subject.value.endsWith('meeting/0a1b2c3d4e5f'));
    expect(held.map((quad) => quad.object.value)).toEqual([`${BG}status-held`]);
    const planned = quads.filter((quad) => quad.object.value === `${BG}status-planned`);
    expect(planned.every((quad) => quad.subject.value.includes('/assertion/'))).toBe(true);
    expect(planned).toHaveLength(4);
  });

  it('finds the tenure that covers the day of the meeting', () => {
    const capacities = [...quadsOf(sampleGraph())].filter((quad) => quad.predicate.value === `${BG}capacity`);
    expect(new Set(capacities.map((quad) => quad.object.value)).size).toBe(2);
    expect(capacities).toHaveLength(2);
  });

  it('reports edges that the ontology has no place for, and what RDF cannot hold', () => {
    const graph = emptyGraph();
    graph.addNode('a', entity('place', 'A', { wikidata: 'Q0', iso: '\ud800' }));
    graph.addNode('m', meeting('M', 'held', { date: '2021-13', confidence: Number.NaN }));
    link(graph, 'a', 'heldAt', 'a');
    link(graph, 'm', 'accuses', 'a');
    link(graph, 'a', 'holdsOffice', 'a', { evidence: [evidence('gone', 0, 'Câu.')] });
    const problems: string[] = [];
    const quads = [
      ...quadsOf(graph, { report: ({ article, message }) => problems.push(`${article}: ${message}`) }),
    ];
    expect(problems).toEqual([
      'edge a heldAt a: an entity is no subject of heldAt: left out',
      'edge a holdsOffice a: names no office: left out',
      'node a: text "\\ud800" holds a character that RDF cannot hold: replaced by U+FFFD',
      'node a: "Q0" is not a Wikidata id: left out',
      'node m: a meeting is no subject of accuses: left out',
      'node m: "2021-13" is not an EDTF date: left out',
      'node m: NaN is not a decimal number: left out',
      'article gone: is quoted but not among the articles of the graph: only its sentences are written',
    ]);
    expect(quads.some((quad) => quad.object.value.includes('\ufffd'))).toBe(true);
  });
});
