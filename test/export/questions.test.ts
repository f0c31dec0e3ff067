/** The questions that the ontology must answer, over a graph small enough to answer them by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import * as oxigraph from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { FORMATS, type ExportOptions } from '../../src/export/formats.ts';
import type { KnowledgeGraph } from '../../src/export/quads.ts';
import { article, evidence, link, meeting, sampleGraph } from './sample.ts';

const FOLDER = new URL('../../ontology/questions/', import.meta.url);

/** The sample, a paper that alone tells of a call which was planned and of which nothing more was heard. */
function questionGraph(): KnowledgeGraph {
  const graph = sampleGraph();
  const articles = graph.getAttribute('articles');
  graph.setAttribute('articles', { ...articles, a5: article('a5', '2021-12-05', { publisher: 'Báo Khác' }) });
  const told = [evidence('a5', 0, 'Ngày 7/12, hai ngoại trưởng sẽ điện đàm.')];
  const day = { date: '2021-12-07', from: '2021-12-07', until: '2021-12-07' };
  const history = [
    { id: 'a5#m1', article: 'a5', published: '2021-12-05', status: 'planned' as const, date: '2021-12-07' },
  ];
  graph.addNode(
    'meeting:3a1b2c3d4e5f',
    meeting('Điện đàm Blinken – Lavrov', 'planned', {
      ...day,
      form: 'call',
      code: '036',
      history,
      evidence: told,
    }),
  );
  for (const official of ['Q58217', 'Q7821917'])
    link(graph, official, 'participatedIn', 'meeting:3a1b2c3d4e5f', { evidence: told });
  const again = evidence('a5', 60, 'Mỹ trừng phạt Nga.', 'sanction.imposes');
  link(graph, 'Q30', 'sanctions', 'Q159', { when: '2021-12', evidence: [again] });
  return graph;
}

async function storeOf(format: string, options: Omit<ExportOptions, 'out'>): Promise<oxigraph.Store> {
  let text = '';
  await FORMATS[format]!.write(questionGraph(), { ...options, out: (chunk) => void (text += chunk) });
  const store = new oxigraph.Store();
  store.load(text, { format: FORMATS[format]!.mediaType });
  return store;
}

type Row = Record<string, string>;
const SHORT: [string, string][] = [
  ['https://w3id.org/bangiao/ontology#', 'bg:'],
  ['https://w3id.org/bangiao/', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
];

/** What the questions ask about stands in the demo articles; here are the same of the sample. */
const PARAMETERS: [string, string][] = [
  ['"2015-02-01"^^xsd:date "2015-02-28"^^xsd:date', '"2021-12-01"^^xsd:date "2021-12-31"^^xsd:date'],
  ['"VOV.VN"', '"Báo Khác"'],
  ['entity:Q701801 bg:urges entity:Q30', 'entity:Q7821917 bg:accuses entity:Q159'],
];

function aboutSample(query: string): string {
  return PARAMETERS.reduce((text, [demo, sample]) => text.replace(demo, sample), query);
}

/** Answers with IRIs cut short, so that they can be read. */
async function answers(name: string): Promise<Row[]> {
  const query = aboutSample(readFileSync(new URL(`${name}.rq`, FOLDER), 'utf8'));
  const named = name === 'stances-by-article';
  const store = await storeOf(
    named ? 'nquads' : 'turtle',
    name.endsWith('rdf12') ? { provenance: 'rdf12' } : {},
  );
  const rows = store.query(query) as Map<string, oxigraph.Term>[];
  return rows.map((row) =>
    Object.fromEntries(
      [...row].map(([variable, term]) => [
        variable,
        SHORT.reduce((text, [iri, short]) => text.replace(iri, short), term.value),
      ]),
    ),
  );
}

const source = {
  published: '2021-12-02',
  title: 'Hai ngoại trưởng gặp nhau tại "Stockholm"',
  text: 'Ông Blinken cáo buộc Nga tập trung quân gần biên giới Ukraine.',
  begin: '120',
  end: '182',
  rule: 'stance.accuses',
  confidence: '0.93',
};

const EXPECTED: Record<string, Row[]> = {
  'who-met-whom': [
    { day: '2021-12-02', meeting: 'meeting/0a1b2c3d4e5f', one: 'Sergei Lavrov', other: 'Antony Blinken' },
  ],
  'planned-never-held': [
    {
      meeting: 'meeting/2a1b2c3d4e5f',
      label: 'Hội đàm tại Geneva',
      status: 'bg:status-cancelled',
      lastTold: '2022-02',
    },
    {
      meeting: 'meeting/3a1b2c3d4e5f',
      label: 'Điện đàm Blinken – Lavrov',
      status: 'bg:status-planned',
      lastTold: '2021-12-05',
    },
  ],
  // Both papers tell of the sanctions.
  'one-paper-alone': [
    { subject: 'meeting/3a1b2c3d4e5f', predicate: 'rdf:type', object: 'bg:Call' },
    { subject: 'meeting/3a1b2c3d4e5f', predicate: 'bg:actor', object: 'entity/Q58217' },
    { subject: 'meeting/3a1b2c3d4e5f', predicate: 'bg:actor', object: 'entity/Q7821917' },
  ],
  'on-the-margins': [
    { conference: 'Hội nghị OSCE', meeting: 'meeting/0a1b2c3d4e5f', official: 'Antony Blinken' },
    { conference: 'Hội nghị OSCE', meeting: 'meeting/0a1b2c3d4e5f', official: 'Sergei Lavrov' },
  ],
  // Deputy until 2017, minister from 2021.
  'represented-at': [
    { official: 'Antony Blinken', office: 'foreign minister', from: '2021-01-26', until: '2025-01-20' },
  ],
  'what-changed': [
    {
      meeting: 'meeting/0a1b2c3d4e5f',
      label: 'Hội đàm Blinken – Lavrov',
      earlier: '2021-12-01',
      before: 'bg:status-planned',
      later: '2021-12-02',
      after: 'bg:status-held',
    },
  ],
  'meetings-in-a-box': [
    {
      day: '2021-12-02',
      meeting: 'meeting/0a1b2c3d4e5f',
      label: 'Hội đàm Blinken – Lavrov',
      where: 'Stockholm',
      lat: '59.329',
      long: '18.069',
    },
  ],
  'places-at-geonames': [
    { label: 'Stockholm', geonames: 'https://sws.geonames.org/2673730/', meetings: '1' },
    { label: 'Thụy Điển', geonames: 'https://sws.geonames.org/2661886/', meetings: '0' },
  ],
  'sources-of-an-edge': [source],
  'sources-of-an-edge-rdf12': [source],
  'stances-by-article': [
    { article: 'article/a2', subject: 'entity/Q7821917', stance: 'bg:accuses', object: 'entity/Q159' },
    { article: 'article/a3', subject: 'entity/Q30', stance: 'bg:sanctions', object: 'entity/Q159' },
    { article: 'article/a5', subject: 'entity/Q30', stance: 'bg:sanctions', object: 'entity/Q159' },
  ],
};

describe('questions', () => {
  it('all have an answer here', () => {
    const names = readdirSync(FOLDER).map((name) => name.replace(/\.rq$/, ''));
    expect(names.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.keys(EXPECTED))('%s', async (name) => {
    expect(await answers(name)).toEqual(EXPECTED[name]);
  });

  it.each(Object.keys(EXPECTED))('%s says in Vietnamese and English what it asks', (name) => {
    const [vietnamese, english] = readFileSync(new URL(`${name}.rq`, FOLDER), 'utf8').split('\n');
    expect(vietnamese).toMatch(/^# .*[ạảấầẩậắằặẹẻẽếềểệỉịọỏốồổỗộớờởợụủứừửữựỳỵỷỹđ].*[?.)]$/u);
    expect(english).toMatch(/^# [\x20-\x7e]*[?.)]$/);
  });
});
