/** Each question has an answer in the graph of the demo articles, which `bangiao start` shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, openSparql } from '../../src/index.ts';
import type { SparqlEngine } from '../../src/store/sparql/engine.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'ontology/questions');

/** Rows that the articles tell, each with the variables that a reader would look at. */
const EXPECTED: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'who-met-whom': [
    { day: '2015-02-06', one: 'Angela Merkel', other: 'Vladimir Putin' },
    { day: '2015-02-11', one: 'Petro Poroshenko', other: 'Vladimir Putin' },
  ],
  'planned-never-held': [{ label: 'Obama thăm Trung Quốc, năm 2009', status: 'status-planned' }],
  'one-paper-alone': [{ subject: 'Q5431067', predicate: 'represents', object: 'Q858' }],
  'on-the-margins': [
    { conference: 'Đối thoại Shangri-La, 31/5–2/6/2024', official: 'Lloyd Austin' },
    { conference: 'Hội nghị An ninh Munich, 10/2/2007', official: 'Javier Solana' },
  ],
  'represented-at': [{ official: 'Antony Blinken', office: 'foreign minister', from: '2021-01-26' }],
  'what-changed': [
    { earlier: '2018-05-25', before: 'status-cancelled', later: '2018-06-12', after: 'status-held' },
    { earlier: '2015-02-08', before: 'status-planned', later: '2015-02-12', after: 'status-held' },
  ],
  'meetings-in-a-box': [{ label: 'Blinken thăm Anh', where: 'London', lat: '51.509' }],
  'places-at-geonames': [{ label: 'Hà Nội', geonames: '1581130' }],
  'sources-of-an-edge': [{ published: '2023-06-19' }],
  'sources-of-an-edge-rdf12': [{ published: '2023-06-19' }],
  'stances-by-article': [{ subject: 'Q701801', stance: 'urges', object: 'Q30' }],
};

const engines = new Map<string, SparqlEngine>();
beforeAll(async () => {
  const { graph } = await build([join(ROOT, 'data/articles')]);
  for (const provenance of ['reification', 'rdf12'] as const)
    engines.set(provenance, openSparql(graph, { provenance, seconds: 60 }));
}, 120_000);
afterAll(() => Promise.all([...engines.values()].map((engine) => engine.close())));

/** The last part of an IRI, the whole of a text. */
const short = (value: string): string => value.replace(/^https?:.*[/#](?=.)/, '').replace(/\/$/, '');

describe('the demo articles answer', () => {
  it('every question', () => {
    const names = readdirSync(FOLDER).map((file) => file.replace(/\.rq$/, ''));
    expect(names.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))('%s', async (name, expected) => {
    const engine = engines.get(name.endsWith('rdf12') ? 'rdf12' : 'reification')!;
    const answer = await engine.query(readFileSync(join(FOLDER, `${name}.rq`), 'utf8'));
    if (answer.type !== 'rows') throw new Error(answer.type);
    const rows = answer.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, { value }]) => [key, short(String(value))])),
    );
    for (const row of expected) expect(rows).toContainEqual(expect.objectContaining(row));
  });
});
